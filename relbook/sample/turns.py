"""What became of the people themselves over the years: circles, work, ties, and the days that matter to them.

Days are counted back from today; nothing here touches a journal: `turning` writes it down.
"""

from relbook.journal.link import LinkKind

MOVES = (
    ("Amara Okafor", "circle", "growing", "close", 410),
    ("Sofie de Vries", "circle", "steady", "growing", 830),
    ("Sofie de Vries", "circle", "growing", "close", 520),
    ("Jonas Lindqvist", "circle", "steady", "growing", 290),
    ("Ólafur Þórsson", "state", "current", "dormant", 190),
    ("Ólafur Þórsson", "circle", "steady", "resting", 188),
    ("Đặng Thị Hương", "state", "current", "former", 215),
    ("Đặng Thị Hương", "circle", "steady", "resting", 210),
    ("Gustavo Brandão-Åkesson", "closeness", "as is", "cooler", 330),
    ("Gustavo Brandão-Åkesson", "state", "current", "former", 305),
    ("Gustavo Brandão-Åkesson", "circle", "growing", "resting", 300),
    ("Zoë Brännström-Müller", "state", "current", "ended", 236),
    ("Wayan", "circle", "", "steady", 160),
)
"""Who was moved, in what, from what to what, and how many days ago; the earliest move of each first."""

JOBS = (
    ("Priya Raman", "Harbourside Clinics", "Service designer", 900, 420),
    ("Ирина Соколова", "Nevsky Type", "Editor", 1500, 150),
)
"""What somebody did before: where, as what, and from and until how many days ago."""

LINKS = (
    (LinkKind.REFERRED, "Ellen Whitcombe", "Kenji Watanabe"),
    (LinkKind.WORKS_WITH, "Beatriz Nunes", "Luca Moretti"),
    (LinkKind.WORKS_WITH, "Sofie de Vries", "王芳"),
)
"""Ties besides the introductions."""

DAYS = (
    ("Amara Okafor", "The showroom opened", -80, 1998),
    ("Sofie de Vries", "Her father's name day", 140, None),
    ("Luca Moretti", "The workshop's first day", -130, 2004),
)
"""Days that matter, in days from today, with their first year where it is known."""

LEAP_DAYS = (("Ellen Whitcombe", "The partnership was signed", 2016),)
"""The same for what fell on 29 February."""

FIELD = "Invoices go by"
"""A field of the writer's own, with a value for some."""

FIELD_CHOICES = ("mail", "post", "portal")

FIELD_VALUES = (
    ("Ellen Whitcombe", "post"),
    ("Stadtbibliothek Köln-Süd", "portal"),
    ("王芳", "mail"),
    ("Sofie de Vries", "mail"),
)

AWAY = (("Wayan", 20),)
"""Who is away, and for how many days yet."""

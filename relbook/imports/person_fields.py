"""What the fields of a note about a person are called, in vaults of many people and some languages."""

FOLDERS = frozenset(
    "people persons person contacts contact clients client customers customer crm kontakte kontakt personen "  # noqa: SIM905
    "menschen kunden personnes contactos personas clientes persone contatti clienti pessoas contatos "
    "relaties klanten".split()
)
"""What a folder is called in which every note is a person."""

KINDS = FOLDERS - {"crm"}
SORTS = ("type", "category", "categories", "class", "fileclass", "kind", "record_type", "note type")
TAGS = ("tags", "tag")
MARKS = frozenset({"people", "person", "contact"})
"""Tags whose first part says what a note is; of a client's tag it may be the client who is meant."""
LISTS = FOLDERS | {"index", "_index", "readme", "moc", "overview"}
"""What a note is called that lists people."""
NAMES = ("name", "full name", "full_name", "fullname", "full-name", "person-name", "fn")
FIRST = ("first name", "first_name", "firstname", "given name", "vorname", "prénom", "n.gn")
LAST = ("last name", "last_name", "lastname", "surname", "family name", "nachname", "n.fn")
CALLED = ("nickname", "called", "nick", "preferred name", "spitzname", "goes by")
COMPANY = (
    *(
        "company",
        "organization",
        "organisation",
        "org",
        "employer",
        "works at",
        "firm",
        "firma",
        "unternehmen",
    ),
    *("entreprise", "empresa", "azienda", "person-company"),
)
ROLE = ("role", "job", "job title", "job_title", "jobtitle", "position", "occupation", "rolle", "beruf")
TOWN = ("town", "city", "location", "ort", "stadt", "ville", "ciudad")
WAYS = {
    "mail": ("email", "e-mail", "mail", "emails", "mails", "email address", "correo", "courriel"),
    "phone": (
        *("phone", "tel", "telephone", "mobile", "cell", "phone number", "phones", "telefon", "handy"),
        *("téléphone", "telefono", "teléfono", "whatsapp", "work phone", "home phone"),
    ),
    "address": ("address", "adresse", "dirección", "indirizzo", "street", "person-address"),
    "link": (
        "website",
        "url",
        "web",
        "homepage",
        "linkedin",
        "twitter",
        "github",
        "mastodon",
        "site",
        "social",
    ),
}
DAYS = {
    "birthday": (
        *("birthday", "birthdate", "birth date", "birth-date", "birth_date", "date of birth", "dob", "bday"),
        *("born", "geburtstag", "geburtsdatum", "anniversaire", "cumpleaños", "compleanno"),
    ),
    "anniversary": ("anniversary", "wedding anniversary", "jahrestag", "hochzeitstag"),
}
SINCE = ("since", "met", "first met", "first_met", "met on", "start-date")
ABOUT = ("about", "description", "bio", "summary")
READ = frozenset(
    {
        *(*SORTS, *TAGS, *NAMES, *FIRST, *LAST, *CALLED, *COMPANY, *ROLE, *TOWN, *SINCE, *ABOUT),
        *("title", "alias", "aliases", "pronouns"),
        *(field for fields in (*WAYS.values(), *DAYS.values()) for field in fields),
    }
)
"""The fields of such a note that find a place."""

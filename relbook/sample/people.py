"""Two dozen made-up people and what there is to know about them.

A sketch begins with a name, a firm, a role, a town and its zone. The second line has the circle,
how many days ago you spoke, how many days usually lie between two notes, and whatever else is
known; `birthday` is in days from today, `silence` a long gap, some time ago. The third line names
the project, a thing and a place. Then come facts in the line syntax, promises of yours with the
days until they are due in brackets, questions, and behind `~` what they say in their own language.
"""

from collections.abc import Iterator
from dataclasses import field

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.frozen import frozen

_SKETCHES = """
@@ Marta Reyes | Halden Studio | Founder | Lisbon | Europe/Lisbon
close | 12 | 17 | years=5.7 | rhythm=21 | birthday=165 | pronouns=she/her | about=Ceramics, a shop and a van.
the spring launch | the market van | the market café
@@ Jonas Lindqvist | Nordlys Foods | Head of brand | Malmö | Europe/Stockholm
growing | 34 | 27 | rhythm=28 | birthday=48 | by=Marta Reyes
the new name | the oat label | the harbour
!worry The board may not take the new name
!fact Restores a wooden boat, launches it every May
!boundary No calls after five, the children eat then
!like Answers in whole sentences
? How did the board take the new name?
@@ Ellen Whitcombe | Whitcombe & Lyle | Partner | Bath | Europe/London
steady | 40 | 44 | rhythm=45 | birthday=120
the move to Bath | the office sign | Bath
!need Clients must find the new door in the first week
!fact Sings in a choir that never performs
!preference Letters first, calls second, no chat
? Are the boxes unpacked?
@@ Tomasz Zieliński | Kolektyw Kino | Programme lead | Łódź | Europe/Warsaw
growing | 19 | 25 | birthday=5
the festival poster | the night programme | the old tram depot
!challenge The city grant comes in May, the bills in March
!wish A cinema that is full on a Tuesday
!fact Collects film tins; has four hundred
!shared We both started out pasting posters at night
[+8] Send the poster in both sizes
~ „Zażółć gęślą jaźń” stoi teraz na próbnym plakacie.
~ Mówi: spokojnie, zdążymy.
@@ Kenji Watanabe | Fieldnote Coffee | Roaster | Portland | America/Los_Angeles
steady | 26 | 52 | birthday=200
the seasonal bags | the paper bag | the roastery
!need A bag that still closes after the tenth cup
!fact Gets up at four, is best reached at seven
!value Pays farmers before he pays himself
@@ Sofie de Vries | Polder Press | Publisher | Utrecht | Europe/Amsterdam
close | 9 | 15 | birthday=70
the atlas | the cloth binding | the canal house
!wish The atlas in three languages by next autumn
!fact Her father set type by hand, and she has his case
!difference She thinks captions are read first, I think last; easy to talk about
!shared The night the plates arrived upside down
[+7] Ask the binder about the cloth
? Has the third language found its translator?
~ Ze noemt het „gewoon goed”, en dat is haar hoogste lof.
@@ Beatriz Nunes | Casa Amarela | Architect | Porto | Europe/Lisbon
growing | 11 | 29 | birthday=9 | by=Marta Reyes
the house signs | the yellow door | Porto
!challenge Two site managers who do not speak to each other
!fact Swims in the river until November
!preference Voice notes rather than mail
~ “Devagar se vai ao longe”, disse ela, e riu.
@@ Luca Moretti | Atelier Moretti | Cabinet maker | Turin | Europe/Rome
steady | 17 | 48 | birthday=260 | closeness=warmer
the oak catalogue | the oak samples | the workshop
!worry The apprentice may leave in spring
!fact Names every table after an aunt
!style Wants to touch a thing before he decides
[-1] Photos of the oak samples
~ «Il legno non ha fretta», dice, e io nemmeno.
@@ Amara Okafor | Okafor & Daughters | Managing director | Lagos | Africa/Lagos
close | 5 | 16 | birthday=33 | alias=Indigo
the family brand | the fabric cards | the showroom
!challenge Handing half the firm to two daughters at once
!wish One mark that both daughters would have chosen
!fact Never eats before noon on market days
!like Says no at once and yes only after a night
[+12] Two marks, side by side
@@ Priya Raman | Candlelight Health | Product lead | Bristol | Europe/London
growing | 2 | 26 | birthday=90 | by=Sofie de Vries
the ward pilot | the night mode | the second ward
!need Nurses must read it with a glove on
!worry The pilot ends before the numbers are in
!fact Twins, four years old, both called every day at six
[+6] Sketch the night mode
@@ Małgorzata Wójcik-Łęcka | Pracownia Łąka | Owner | Kraków | Europe/Warsaw
steady | 31 | 58 | birthday=150 | silence=170 | called=Gosia
the seed packets | the garden map | the meadow
!fact Keeps bees on the roof of the studio
!need Packets that explain themselves
~ Pszczoły przeżyły zimę — pierwsza rzecz, którą powiedziała.
@@ Ирина Соколова | Северный хор | Концертный директор | Tallinn | Europe/Tallinn
steady | 44 | 66 | birthday=75
the choir's season | the programme leaflet | the old town
!wish Зал, в котором слышно тишину
!preference Пишет по вечерам, звонков не любит
~ Она сказала: «Тише — значит лучше», и была права.
~ Ирина довольна новой афишей.
@@ Ελένη Παπαδοπούλου | Νήσος Ελαιώνες | Ιδρύτρια | Heraklion | Europe/Athens
growing | 8 | 31 | birthday=21 | by=Kenji Watanabe
the oil tins | the tin | the mill
!challenge Λίγο νερό δύο χρόνια στη σειρά
!value Names every grower on the tin
~ «Σιγά σιγά», είπε, και μετά αποφάσισε αμέσως.
@@ ليلى منصور | دار الياسمين | ناشرة | Amman | Asia/Amman
growing | 14 | 30 | birthday=110 | called=ليلى
the children's series | the bilingual spread | the book fair
!wish كتاب يُقرأ من الجهتين
!need Arabic that is set first, not fitted in last
~ قالت ليلى: «الحرف بيت»، وكتبتها هنا.
@@ 佐藤 美咲 | Satō Ceramics | Potter | Kanazawa | Asia/Tokyo
steady | 52 | 62 | birthday=180 | called=美咲
the spring kiln | the tea bowl | the kiln
!like 静かに、でもはっきり話す
!boundary Nothing on the days of the firing
~ 「急がば回れ」と美咲さんは言った。
~ 窯は来週、火が入る。
@@ 王芳 | Lotus Paper Works | Export manager | Suzhou | Asia/Shanghai
professional | 21 | 80
the paper order | the cotton paper | the mill
!preference 微信比邮件快
!style Sends three samples and no opinion
~ 王芳说：好纸会自己说话。
@@ अनन्या शर्मा | Chai Theory | Founder | Jaipur | Asia/Kolkata
steady | 35 | 55 | birthday=3 | by=Amara Okafor
the tea tins | the block print | the bazaar
!wish एक दुकान जहाँ लोग ठहरें
!fact Teaches her grandmother to read on Sundays
~ उसने कहा: “पहले चाय, फिर बात।”
@@ Wayan | Sawah Guesthouse | Host | Ubud | Asia/Makassar
steady | 70 | 75 | birthday=140
the guest book | the path signs | the rice terrace
!fact Plays gamelan on Fridays
!like Never writes more than five words
@@ Ólafur Þórsson | Hraun Sauna | Owner | Akureyri | Atlantic/Reykjavik
resting | 130 | 110 | state=dormant | silence=200
the steam house | the towel tag | the lake
!fact Reads weather maps for pleasure
!wish A winter in which nothing is built
@@ Đặng Thị Hương | Sông Xanh | Buyer | Da Nang | Asia/Ho_Chi_Minh
resting | 100 | 120 | years=2.8 | state=former | called=Hương
the river brand | the bamboo box | the night market
!value Đúng hẹn, không cần nói nhiều
!fact Runs with her dog before sunrise
@@ Gustavo Brandão-Åkesson | Velo Norte | Founder | Bilbao | Europe/Madrid
resting | 120 | 90 | years=2.9 | state=former | closeness=cooler
the cargo bike | the frame badge | the test track
!difference He sells first and builds later; careful with that one
@@ Stadtbibliothek Köln-Süd |  |  | Köln | Europe/Berlin
professional | 28 | 75 | being=organisation
the wayfinding | the shelf labels | the reading room
!boundary Decisions in writing only
!style Minutes within a day, always
~ Straße, Fußweg, Aufzug: alles in großer Schrift, so der Wunsch.
@@ Harriet Osei | Osei Botanics | Founder | Accra | Africa/Accra
none | 6 | 20 | years=0.12 | state=prospect | closeness=warmer | by=Amara Okafor
a first conversation | the soap wrapper | the botanical garden
!wish To look like a garden, not like a pharmacy
@@ Zoë Brännström-Müller | Kontor Nord | Consultant | Hamburg | Europe/Berlin
professional | 240 | 60 | years=2.6 | state=ended | pronouns=she/they | alias=Quill
the annual report | the cover | the harbour office
!boundary No work talk at weekends, mine as much as hers
"""


@frozen
class Sketch:
    """Somebody, before anything has happened; `more` holds details as the client has them."""

    name: str
    company: str
    role: str
    town: str
    zone: str
    circle: Circle | None
    last: int
    gap: int
    project: str
    thing: str
    place: str
    lines: tuple[str, ...] = ()
    owes: tuple[tuple[str, int], ...] = ()
    asks: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    years: float = 3.0
    state: State = State.CURRENT
    rhythm: int | None = None
    birthday: int | None = None
    silence: int = 0
    brought_by: str = ""
    more: dict[str, str] = field(default_factory=dict)

    @property
    def first(self) -> str:
        """What one says to them."""
        return self.more.get("called") or self.name.split()[0]


def _sketch(text: str) -> Sketch:
    head, known, scenery, *lines = text.split("\n")
    name, company, role, town, zone = head.split(" | ")
    circle, last, gap, *options = known.split(" | ")
    project, thing, place = scenery.split(" | ")
    said = dict(option.split("=", 1) for option in options)
    return Sketch(
        *(name, company, role, town, zone),
        circle=None if circle == "none" else Circle(circle),
        last=int(last),
        gap=int(gap),
        project=project,
        thing=thing,
        place=place,
        lines=tuple(line for line in lines if line.startswith("!")),
        owes=tuple(_owed(lines)),
        asks=tuple(line[2:] for line in lines if line.startswith("? ")),
        own=tuple(line[2:] for line in lines if line.startswith("~ ")),
        years=float(said.pop("years", 3)),
        state=State(said.pop("state", State.CURRENT)),
        rhythm=int(said.pop("rhythm", 0)) or None,
        birthday=int(said.pop("birthday", 0)) or None,
        silence=int(said.pop("silence", 0)),
        brought_by=said.pop("by", ""),
        more=said,
    )


def _owed(lines: list[str]) -> Iterator[tuple[str, int]]:
    for line in lines:
        if line.startswith("["):
            days, _, text = line[1:].partition("] ")
            yield text, int(days)


EVERYBODY = tuple(_sketch(text) for text in _SKETCHES.strip().removeprefix("@@ ").split("\n@@ "))
"""All of them, Marta first; whoever brought somebody stands before them."""

MARTA = EVERYBODY[0]

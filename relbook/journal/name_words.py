"""Small words that help to tell a name from another large word: no names are among them."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PARTICLES = (
    *("van der", "van den", "van de", "van", "von der", "von", "de la", "de los", "de", "da", "di", "del"),
    *("della", "du", "dos", "zu", "ten", "ter", "al", "el", "bin", "ibn", "af", "av"),
)
"""What may stand small inside a name, the longer first."""

ARTICLES = _set("""
    the a an this that these those my our your his her its their every each no any some
    der die das dem den des ein eine einen einem einer eines kein keine mein meine meinen unser unsere dieser
    diese dieses diesem diesen jeder jede jedes im am vom zum zur beim ins
    le la les un une des du au aux mon ma mes notre nos ce cette ces
    el los las una uno unos unas mi mis nuestro nuestra este esta estos estas
    il lo gli i uno mio mia nostro nostra questo questa
    o a os as um uma meu minha nosso nossa
    de het een mijn ons onze dit dat
    den det ett
    in at near into inside nach aus à em na no nel nella
""")
"""Behind these stands no person, but a thing or a place; in English, German and their neighbours."""

WITH = _set("""
    with from for about by to and via met called saw told asked meet
    mit bei von für und an ohne über gegen herr frau dr
    avec chez pour par et monsieur madame
    con por para y señor señora
    per da e signor signora
    com
    met bij van voor
    med hos från för och till
    с со от для у и про
    με από για και
""")
"""Behind these a person often stands."""

NO_NAMES = _set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    januar februar marz mai juni juli oktober dezember heute morgen gestern
    lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    lunes martes miercoles jueves viernes sabado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunedi martedi mercoledi giovedi venerdi
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    januari februari maart mei augustus
    понедельник вторник среда четверг пятница суббота воскресенье
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
    i im ive id ill ok okay yes no hi hello dear thanks thank sorry also then
    he she it we they you
    ich sie er es wir ihr
    me you everyone everybody all channel here
""")
"""Days, months, and words that stand large without naming anybody, folded."""

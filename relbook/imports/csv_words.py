"""What the columns of tables are called out there, and what that means here.

Headers as Google, Outlook (English and German), Thunderbird (English and German), iCloud, LinkedIn, HubSpot,
Pipedrive and Salesforce write them, and the plain words of six languages. The first rule that fits counts.
"""

import re

from relbook.journal.table import Field

NOTES = (
    r"notes?|notizen?|comments?|kommentare?|bemerkung(en)?|remarks?|description|beschreibung|bio|memo"
    r"|anmerkung(en)?|background|info|details|remarques?|notas?|about|über|notities|opmerkingen"
)
"""What is said of somebody in so many words: it needs no heading where it comes."""

_RULES: tuple[tuple[str, Field], ...] = (
    (
        r"yomi|phonetic|furigana|photo|foto|bild|avatar|file as|speichern unter|screen name|initial",
        Field.LEAVE,
    ),
    (
        r"(e ?mail|phone|address|website|web page|relation|event|custom field|im) \d+ (type|label)",
        Field.LABEL,
    ),
    (r"e ?mail.* (display name|type|typ|angezeigter name|label)|.* (type|service|status)", Field.LEAVE),
    (r".*\b(assistant|assistent|manager|vorgesetzte)\b.*", Field.ABOUT),
    (r"end (date|time)|(end|last) .* date|last (contacted|activity|modified).*", Field.LEAVE),
    (r"person id|.*\b(owner|opt out|opted out|domain name)\b.*|(company|organi[sz]ation) id", Field.LEAVE),
    (
        r".*\b(fax|faxnummer|pager|isdn|telex|phone|telefon|telefax|tel|handy|mobile?|mobiltelefon|mobilnummer)\b.*",
        Field.PHONE,
    ),
    (
        r".*\b(mobil tel|autotelefon|haupttelefon|rufnummer|cell|cellular|telephone|téléphone)\b.*",
        Field.PHONE,
    ),
    (r".*\b(portable|teléfono|telefono|móvil|cellulare|telefoon|telefoonnummer|celular)\b.*", Field.PHONE),
    (r"callback|rückmeldung|.*\b(telefonnummer|phone number|festnetz|whatsapp|signal)\b.*", Field.PHONE),
    (
        r".*\b(e ?mail|e ?mails|mail|mails|e mailadresse|emailadresse|mailadresse|correo|courriel)\b.*",
        Field.MAIL,
    ),
    (r".*\b(e mailaddress|emailaddress|correo electrónico|mél|e postadress)\b.*", Field.MAIL),
    (r".*\b(birth ?year|geburtsjahr)", Field.BIRTH_YEAR),
    (r".*\b(birth ?month|geburtsmonat)", Field.BIRTH_MONTH),
    (r"birth day", Field.BIRTH_DAY),
    (r".*\b(birthday|birth ?date|date of birth|dob|geburtsdatum|geburtstag|geboren)\b.*", Field.BIRTHDAY),
    (r"(date de )?(naissance|anniversaire)|fecha de nacimiento|cumpleaños|compleanno", Field.BIRTHDAY),
    (r"data di nascita|geboortedatum|verjaardag|data de nascimento", Field.BIRTHDAY),
    (r"anniversary|wedding anniversary|jahrestag|hochzeitstag", Field.ANNIVERSARY),
    (r"event \d+ value", Field.OCCASION),
    (r".*\b(po box|postfach)\b.*", Field.STREET),
    (
        r".*\b(zip|zip ?code|postal|postal ?code|post ?code|postleitzahl|plz|code postal|cp|cap)\b.*",
        Field.POSTCODE,
    ),
    (r".*\b(código postal|codice postale|cep)\b.*", Field.POSTCODE),
    (r".*\b(country|land|pays|país|paese)\b.*", Field.COUNTRY),
    (
        r".*\b(town|city|ort|wohnort|stadt|ville|ciudad|città|citta|plaats|woonplaats|cidade|locality)\b.*",
        Field.TOWN,
    ),
    (r"weiterer ort", Field.TOWN),
    (r".*\b(region|state|province|provincia|provinz|county|bundesland|kanton|département)\b.*", Field.REGION),
    (
        r".*\b(street|straße|strasse|str|rue|calle|straat|address ?2|address line \d|extended address)\b.*",
        Field.STREET,
    ),
    (
        r".*\b(url|urls|web ?page|web ?site|webseite|homepage|linkedin|xing|twitter|facebook|web)\b.*",
        Field.LINK,
    ),
    (
        r".*\b(instagram|mastodon|github|site|sitio|sito|website \d value|internet|internetseite)\b.*",
        Field.LINK,
    ),
    (
        r".*\b(address|adresse|anschrift|dirección|indirizzo|adres|endereço|morada|formatted)\b.*",
        Field.ADDRESS,
    ),
    (r"(.*\b)?(department|abteilung|symbol|job description)", Field.ABOUT),
    (r".*\b(job ?title|jobtitle|job|position|role|rolle|funktion|arbeitstitel|occupation|beruf)", Field.ROLE),
    (
        r"(organi[sz]ation|company) (\d )?title|fonction|poste|cargo|puesto|ruolo|qualifica|functie",
        Field.ROLE,
    ),
    (r"berufsbezeichnung|profissão|headline|current title", Field.ROLE),
    (r"(.*\b)?(company|firma|firm|unternehmen|organi[sz]ation|organisation) ?(name)?", Field.COMPANY),
    (
        r"organi[sz]ation \d name|(company|firma)( name)? ?\d?|account name|account|employer|agency",
        Field.COMPANY,
    ),
    (
        r"arbeitgeber|société|entreprise|empresa|azienda|società|bedrijf|bedrijfsnaam|organisme|firmenname",
        Field.COMPANY,
    ),
    (
        r"middle( names?)?|additional names?|weitere vornamen|weiterer vorname|zweiter vorname|mellannamn",
        Field.MIDDLE,
    ),
    (
        r"(contact |client |person |kunde )?(first ?name|given ?name|vorname|fname|forename)|first|given",
        Field.FIRST,
    ),
    (r"prénom|prenom|voornaam|firstname|givenname", Field.FIRST),
    (
        r"(contact |client |person |kunde )?(last ?name|family ?name|surname|sur name|nachname|lname)|last",
        Field.LAST,
    ),
    (
        r"family|familienname|zuname|apellidos?|cognome|achternaam|sobrenome|nom de famille|lastname",
        Field.LAST,
    ),
    (r"(name )?prefix|anrede|salutation|honorific( prefix)?|titel|namenspräfix|civilité", Field.PREFIX),
    (r"(name )?suffix|namenszusatz|honorific suffix|namenssuffix", Field.SUFFIX),
    (r"nick ?name|spitzname|rufname|called|preferred ?name|goes by|known as|surnom|apodo", Field.CALLED),
    (r"pronouns?|pronomen", Field.PRONOUNS),
    (
        r"(full|display|contact|client|customer|person|lead|anzeige|complete|voller|vollständiger) ?name",
        Field.NAME,
    ),
    (
        r"name|names|contact|client|clients|customer|person|people|attendees?|participants?|teilnehmer",
        Field.NAME,
    ),
    (
        r"kunden?|kundin|kundenname|klient|klientin|ansprechpartner(in)?|kontakt|kontaktname|wer|mit|who|with",
        Field.NAME,
    ),
    (
        r"nom|nom complet|nombre|nombre completo|nome|nome completo|naam|volledige naam|client name|whom",
        Field.NAME,
    ),
    (
        r"labels?|tags?|categor(y|ies)|kategorien?|groups?|group membership|gruppen?|keywords|libellés",
        Field.TAGS,
    ),
    (r"activities|aktivitäten|stichw(o|ö)rter|schlagw(o|ö)rter|étiquettes|etiquetas|etichette", Field.TAGS),
    (
        r"children|kinder|spouse|ehepartner(in)?|partner|hobb(y|ies)|profession|referred by|empfohlen von",
        Field.ABOUT,
    ),
    (
        r"office location|büro|related people|relation \d value|custom( field)? \d( value)?|benutzerdef \d",
        Field.ABOUT,
    ),
    (
        r"user \d|benutzer \d|connected on|maiden name|geburtsname|interests?|interessen|met (at|where|on)",
        Field.ABOUT,
    ),
    (
        r"notes?|notizen?|comments?|kommentare?|bemerkung(en)?|remarks?|description|beschreibung|bio|memo",
        Field.ABOUT,
    ),
    (
        r"anmerkung(en)?|background|info|details|remarques?|notas?|note|about|über|notities|opmerkingen",
        Field.ABOUT,
    ),
    (
        r"text|entry|entries|eintrag|body|content|inhalt|journal|message|nachricht|activity note|note text",
        Field.TEXT,
    ),
    (r"discussion|(meeting|call|visit|conversation) (notes?|summary)|gesprächsinhalt|besprochen", Field.TEXT),
    (
        r"what happened|summary|zusammenfassung|protokoll|gesprächsnotiz(en)?|tagebuch|texte|texto|testo",
        Field.TEXT,
    ),
    (
        r"(note |entry )?title|subject|betreff|activity subject|überschrift|topic|thema|titre|título|titolo",
        Field.TITLE,
    ),
    (
        r"date|datum|day|tag|when|wann|entry date|activity due date|timestamp|fecha|data|date ?time",
        Field.DATE,
    ),
    (
        r"created|created (at|on|date)|creation date|erstellt( am)?|date (added|created)|start ?date",
        Field.DATE,
    ),
    (r"zeitpunkt|startdatum|angelegt am", Field.DATE),
    (r"(date|datum) (of|des|der) .*|(meeting|call|contact|visit) date|full date|anrufdatum", Field.DATE),
    (r"(start |begin )?time|uhrzeit|zeit|heure|hora|ora|activity due time|beginn", Field.TIME),
    (r"kind|type|art|activity type|channel|kanal", Field.KIND),
    (r"duration|dauer|minutes|minuten|duration min(utes)?", Field.MINUTES),
)
RULES = tuple((re.compile(pattern), field) for pattern, field in _RULES)

_LABELS = (
    (re.compile(r"\b(home|privat|private|personal|domicile|casa)\b"), "home"),
    (
        re.compile(r"\b(work|business|office|company|geschäftlich|dienstlich|firma|beruflich|travail)\b"),
        "work",
    ),
    (
        re.compile(
            r"\b(mobile?|mobiltelefon|mobilnummer|handy|cell|cellular|portable|móvil|cellulare|celular)\b"
        ),
        "cell",
    ),
    (re.compile(r"\b(fax|telefax)\b"), "fax"),
    (re.compile(r"\b(pager)\b"), "pager"),
    (re.compile(r"\b(main|haupttelefon)\b"), "main"),
    (re.compile(r"\b(other|weiteres?|weiterer|weitere)\b"), "other"),
)
_PLACE = re.compile(r"\b(address|adresse|anschrift) (\d+) ")
_SIGNS = re.compile(r"[\s_\-–./:;()\[\]'’`\"*#]+")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")


def plain(header: str) -> str:
    """A header as the rules know it: small words with one space between.

    >>> plain("E-mail 1 - Value"), plain("firstName"), plain("Straße  geschäftlich")
    ('e mail 1 value', 'first name', 'straße geschäftlich')
    """
    return _SIGNS.sub(" ", _HUMP.sub(" ", header.strip()[:120])).strip().lower()


def meaning(header: str) -> Field | None:
    """What a header says its column is; None where it says nothing that is known."""
    said = plain(header).removeprefix("person ").removeprefix("organization ") or plain(header)
    for words in dict.fromkeys((plain(header), said)):
        for pattern, field in RULES:
            if pattern.fullmatch(words):
                return field
    return None


def label(header: str) -> str:
    """Of what kind a phone, a mail or an address is, by its header: in the words of address books.

    >>> label("Business Fax"), label("Mobiltelefon"), label("E-mail 1 - Value")
    ('work fax', 'cell', '')
    """
    words = plain(header)
    return " ".join(name for pattern, name in _LABELS if pattern.search(words))


def place(header: str) -> str:
    """Which address of several a part of one belongs to."""
    words = plain(header)
    numbered = _PLACE.search(f"{words} ")
    return numbered[2] if numbered and not label(header) else label(header).partition(" ")[0]

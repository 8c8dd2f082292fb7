"""What the formats are called in the window."""

from datetime import date

from relbook.journal.parcel import Format
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr


def named(form: Format) -> str:
    """What a format is called: where it comes from, not how it is written."""
    return {
        Format.VCARD: tr("Address book"),
        Format.MARKDOWN: tr("Notes in Markdown"),
        Format.JSON: tr("A book of relbook"),
        Format.CSV: tr("Table"),
        Format.CALENDAR: tr("Calendar"),
        Format.MAIL: tr("Mail"),
        Format.JRNL: tr("jrnl"),
        Format.REDNOTEBOOK: tr("RedNotebook"),
        Format.DAY_ONE: tr("Day One"),
        Format.DIARIUM: tr("Diarium"),
        Format.JOPLIN: tr("Joplin"),
        Format.KEEP: tr("Google Keep"),
        Format.MONICA: tr("Monica"),
        Format.APPLE_JOURNAL: tr("Apple Journal"),
        Format.EVERNOTE: tr("Evernote"),
    }[form]


def said(formats: str) -> str:
    """The formats of an import as it was noted, in words; what is not known any more as it stands."""
    known = {form.value: named(form) for form in Format}
    return ", ".join(known.get(one, one) for one in formats.split(", "))


def day(of: date) -> str:
    """A day with its year, whatever year it is: notes come from long ago."""
    return wording.day_short(of, date.min)

"""What to do instead with a file that cannot come in, in the window."""

from relbook.errors import RelbookError, UnreadableFileError
from relbook.imports.foreign import Foreign
from relbook.ui.importing import words
from relbook.ui.shared.language import tr


def said(kind: Foreign, name: str) -> str:
    """What it is, what is safe, and what to do."""
    what, instead = _words()[kind]
    said = tr("{name} is {what}. Nothing of it was brought in. {instead}")
    return said.format(name=name, what=what, instead=instead)


def fault(error: RelbookError) -> str:
    """Why a file cannot come, and what to do instead where that is known."""
    if isinstance(error, UnreadableFileError) and error.why in set(Foreign):
        return said(Foreign(error.why), error.path.name)
    return words.fault(error)


def _words() -> dict[Foreign, tuple[str, str]]:
    return {
        Foreign.OUTLOOK_MESSAGE: (
            tr("a message as Outlook keeps it"),
            tr("In Outlook on the web, choose Download: the .eml file which that makes comes in."),
        ),
        Foreign.OUTLOOK_STORE: (
            tr("a mail store of Outlook"),
            tr(
                "On Windows, Thunderbird takes mail over from Outlook; its folders, saved as mbox "
                "or .eml, come in. Contacts leave Outlook as CSV."
            ),
        ),
        Foreign.OUTLOOK_MAC: (
            tr("an archive of Outlook for Mac"),
            tr(
                "Drag the folder you want from Outlook to the desktop: that makes an .mbox file, "
                "which comes in; contacts leave Outlook as CSV."
            ),
        ),
        Foreign.STANDARD_NOTES: (
            tr("an encrypted backup of Standard Notes"),
            tr(
                "In Standard Notes, choose Preferences, Backups, Decrypted; the text files of "
                "that archive come in."
            ),
        ),
        Foreign.JRNL: (
            tr("an encrypted journal of jrnl"),
            tr("Run: jrnl --decrypt, or jrnl --format json > notes.json, and bring that in."),
        ),
        Foreign.PACKED: (
            tr("an archive that is not opened here"),
            tr("Unpack it, and bring in the folder, or pack it again as a zip without a password."),
        ),
        Foreign.PASSWORDS: (
            tr("a safe of passwords"),
            tr("It stays closed here. Keep it where it is."),
        ),
        Foreign.SEALED: (
            tr("an encrypted file"),
            tr("Decrypt it with the program that made it, and bring in what comes out."),
        ),
        Foreign.WORD: (
            tr("a text of Word"),
            tr(
                "Save it in Word as plain text (.txt) in UTF-8, and bring that in; the document "
                "itself can be attached to an entry."
            ),
        ),
        Foreign.OFFICE: (
            tr("a table or a presentation"),
            tr(
                "Save a table as CSV in UTF-8, and bring that in; the file itself can be attached"
                " to an entry."
            ),
        ),
        Foreign.OPEN_DOCUMENT: (
            tr("a document of a writing program"),
            tr(
                "Save it as plain text (.txt) or Markdown, and bring that in; the document itself"
                " can be attached to an entry."
            ),
        ),
        Foreign.PAGES: (
            tr("a document of Pages or Numbers"),
            tr(
                "Export it from there as plain text or CSV, and bring that in; the document "
                "itself can be attached to an entry."
            ),
        ),
        Foreign.PDF: (
            tr("a PDF"),
            tr(
                "Write an entry and attach it there. What was written as notes comes in from the "
                "program that made them."
            ),
        ),
        Foreign.RTF: (
            tr("a text in RTF"),
            tr("Save it as plain text (.txt) in UTF-8, and bring that in."),
        ),
        Foreign.ONENOTE: (
            tr("a notebook of OneNote"),
            tr(
                "Open it in OneNote, and export its pages to Markdown with Joplin or Obsidian "
                "Importer; that folder comes in."
            ),
        ),
        Foreign.NOTION_HTML: (
            tr("an export of Notion as HTML"),
            tr("In Notion, export once more as Markdown and CSV, with subpages; that archive comes in."),
        ),
        Foreign.NOTION_PACKED: (
            tr("an export of Notion in parts"),
            tr("Unpack it once, and bring in the zip files that lie inside."),
        ),
        Foreign.BEAR: (
            tr("the database of Bear"),
            tr("In Bear, select all notes and export them as TextBundle or Markdown; that folder comes in."),
        ),
        Foreign.APPLE_NOTES: (
            tr("the database of Apple Notes"),
            tr(
                "On macOS 26 or later, export notes from Notes as Markdown; earlier, Obsidian "
                "Importer makes a folder of Markdown that comes in."
            ),
        ),
        Foreign.APPLE_CONTACTS: (
            tr("an archive of Apple Contacts"),
            tr("In Contacts, select everybody and choose File, Export, Export vCard; that file comes in."),
        ),
        Foreign.DAY_ONE: (
            tr("the database of Day One"),
            tr("In Day One, choose File, Export, JSON; that archive comes in."),
        ),
        Foreign.JOPLIN: (
            tr("the database of Joplin"),
            tr("In Joplin, choose File, Export all, JEX; that file comes in."),
        ),
        Foreign.DATABASE: (
            tr("the database of another program"),
            tr("Export your notes from that program as Markdown, CSV or JSON, and bring that in."),
        ),
        Foreign.OWN: (
            tr("a book or a backup of relbook itself"),
            tr(
                "Open it as a book, or bring a client or an entry back from Backups; to join two "
                "books, export one as JSON and bring that in."
            ),
        ),
        Foreign.LDIF: (
            tr("an address book as LDIF"),
            tr("In Thunderbird, export the address book as vCard; that file comes in."),
        ),
        Foreign.PICTURE: (
            tr("a picture"),
            tr("Write an entry and attach it there."),
        ),
        Foreign.SOUND: (
            tr("sound or film"),
            tr("Write an entry and attach it there."),
        ),
    }

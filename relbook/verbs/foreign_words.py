"""What to do instead with a file that cannot come in, at a terminal."""

from relbook.imports.foreign import Foreign

WORDS: dict[Foreign, tuple[str, str]] = {
    Foreign.OUTLOOK_MESSAGE: (
        "a message as Outlook keeps it",
        ("In Outlook on the web, choose Download: the .eml file which that makes comes in."),
    ),
    Foreign.OUTLOOK_STORE: (
        "a mail store of Outlook",
        (
            "On Windows, Thunderbird takes mail over from Outlook; its folders, saved as mbox "
            "or .eml, come in. Contacts leave Outlook as CSV."
        ),
    ),
    Foreign.OUTLOOK_MAC: (
        "an archive of Outlook for Mac",
        (
            "Drag the folder you want from Outlook to the desktop: that makes an .mbox file, "
            "which comes in; contacts leave Outlook as CSV."
        ),
    ),
    Foreign.STANDARD_NOTES: (
        "an encrypted backup of Standard Notes",
        (
            "In Standard Notes, choose Preferences, Backups, Decrypted; the text files of "
            "that archive come in."
        ),
    ),
    Foreign.JRNL: (
        "an encrypted journal of jrnl",
        "Run: jrnl --decrypt, or jrnl --format json > notes.json, and bring that in.",
    ),
    Foreign.PACKED: (
        "an archive that is not opened here",
        ("Unpack it, and bring in the folder, or pack it again as a zip without a password."),
    ),
    Foreign.PASSWORDS: (
        "a safe of passwords",
        "It stays closed here. Keep it where it is.",
    ),
    Foreign.SEALED: (
        "an encrypted file",
        "Decrypt it with the program that made it, and bring in what comes out.",
    ),
    Foreign.WORD: (
        "a text of Word",
        (
            "Save it in Word as plain text (.txt) in UTF-8, and bring that in; the document "
            "itself can be attached to an entry."
        ),
    ),
    Foreign.OFFICE: (
        "a table or a presentation",
        ("Save a table as CSV in UTF-8, and bring that in; the file itself can be attached to an entry."),
    ),
    Foreign.OPEN_DOCUMENT: (
        "a document of a writing program",
        (
            "Save it as plain text (.txt) or Markdown, and bring that in; the document itself"
            " can be attached to an entry."
        ),
    ),
    Foreign.PAGES: (
        "a document of Pages or Numbers",
        (
            "Export it from there as plain text or CSV, and bring that in; the document "
            "itself can be attached to an entry."
        ),
    ),
    Foreign.PDF: (
        "a PDF",
        (
            "Write an entry and attach it there. What was written as notes comes in from the "
            "program that made them."
        ),
    ),
    Foreign.RTF: (
        "a text in RTF",
        "Save it as plain text (.txt) in UTF-8, and bring that in.",
    ),
    Foreign.ONENOTE: (
        "a notebook of OneNote",
        (
            "Open it in OneNote, and export its pages to Markdown with Joplin or Obsidian "
            "Importer; that folder comes in."
        ),
    ),
    Foreign.NOTION_HTML: (
        "an export of Notion as HTML",
        ("In Notion, export once more as Markdown and CSV, with subpages; that archive comes in."),
    ),
    Foreign.NOTION_PACKED: (
        "an export of Notion in parts",
        "Unpack it once, and bring in the zip files that lie inside.",
    ),
    Foreign.BEAR: (
        "the database of Bear",
        ("In Bear, select all notes and export them as TextBundle or Markdown; that folder comes in."),
    ),
    Foreign.APPLE_NOTES: (
        "the database of Apple Notes",
        (
            "On macOS 26 or later, export notes from Notes as Markdown; earlier, Obsidian "
            "Importer makes a folder of Markdown that comes in."
        ),
    ),
    Foreign.APPLE_CONTACTS: (
        "an archive of Apple Contacts",
        ("In Contacts, select everybody and choose File, Export, Export vCard; that file comes in."),
    ),
    Foreign.DAY_ONE: (
        "the database of Day One",
        "In Day One, choose File, Export, JSON; that archive comes in.",
    ),
    Foreign.JOPLIN: (
        "the database of Joplin",
        "In Joplin, choose File, Export all, JEX; that file comes in.",
    ),
    Foreign.DATABASE: (
        "the database of another program",
        ("Export your notes from that program as Markdown, CSV or JSON, and bring that in."),
    ),
    Foreign.OWN: (
        "a book or a backup of relbook itself",
        (
            "Open it as a book, or bring a client or an entry back from Backups; to join two "
            "books, export one as JSON and bring that in."
        ),
    ),
    Foreign.LDIF: (
        "an address book as LDIF",
        "In Thunderbird, export the address book as vCard; that file comes in.",
    ),
    Foreign.PICTURE: (
        "a picture",
        "Write an entry and attach it there.",
    ),
    Foreign.SOUND: (
        "sound or film",
        "Write an entry and attach it there.",
    ),
}
"""What it is, and what to do."""


def instead(why: str, path: object) -> str:
    """What it is, what is safe, and what to do; nothing where it is not one of these."""
    if why not in set(Foreign):
        return ""
    what, todo = WORDS[Foreign(why)]
    return f"{path} is {what}. Nothing of it was brought in. {todo}"

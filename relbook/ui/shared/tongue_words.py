"""What `exports/tongue_words.py` says in English, in the language of the window."""

from collections.abc import Mapping

from relbook.ui.shared.language import tr


def known() -> Mapping[str, str]:
    """Every sentence by its name."""
    return {**_pages(), **_parts(), **_card(), **_lines(), **_gone(), **_proof()}


def _pages() -> Mapping[str, str]:
    """What stands on every page."""
    return {
        "entry": tr("1 entry", "on a sheet that leaves"),
        "entrys": tr("{count} entries"),
        "entries of days": tr("{entries}, {first} to {last}"),
        "entries of day": tr("{entries}, {day}"),
        "taken": tr("{entries}. Taken from relbook on {day}."),
        "private entry": tr("1 private entry", "on a sheet that leaves"),
        "private entrys": tr("{count} private entries"),
        "told line": tr("1 line told in confidence", "on a sheet that leaves"),
        "told lines": tr("{count} lines told in confidence"),
        "stays": tr("{what} stays in the book."),
        "stay": tr("{what} stay in the book."),
        "contents": tr("Contents", "on a sheet that leaves"),
        "by date": tr("Contents by date", "on a sheet that leaves"),
        "clients": tr("Clients", "on a sheet that leaves"),
        "entries": tr("Entries", "on a sheet that leaves"),
        "page foot": tr("Private. Kept with relbook; this page is not encrypted."),
        "foot": tr("Private. From relbook, {day}."),
        "you": tr("You", "on a sheet that leaves"),
        "they": tr("They", "on a sheet that leaves"),
        "head": tr("{head}: {text}"),
        "to ask": tr("To ask", "on a sheet that leaves"),
        "answers": tr("The question", "which a note answers"),
        "files": tr("Files", "on a sheet that leaves"),
        "work": tr("Work", "on a sheet that leaves"),
        "town": tr("Town", "on a sheet that leaves"),
        "circle": tr("Circle", "on a sheet that leaves"),
        "rhythm": tr("Rhythm", "on a sheet that leaves"),
        "reached": tr("Reached by", "on a sheet that leaves"),
        "days": tr("Days", "on a sheet that leaves"),
        "fields": tr("Fields", "on a sheet that leaves"),
        "known": tr("Known", "on a sheet that leaves"),
        "promises": tr("Promises", "on a sheet that leaves"),
        "since": tr("since {day}"),
        "until": tr("until {day}"),
        **_sheets(),
    }


def _sheets() -> Mapping[str, str]:
    """What stands on the two sheets of a client's folder."""
    return {
        "i know": tr("What I know", "on a sheet that leaves"),
        "planned": tr("Planned", "on a sheet that leaves"),
        "kept with others": tr("Notes kept with others"),
        "i promised": tr("I promised", "on a sheet that leaves"),
        "they promised": tr("{name} promised"),
        "due on": tr("due {day}"),
        "outcome kept": tr("kept", "on a sheet that leaves"),
        "outcome late": tr("late", "on a sheet that leaves"),
        "outcome renegotiated": tr("renegotiated", "on a sheet that leaves"),
        "outcome released": tr("released", "on a sheet that leaves"),
        "outcome broken": tr("broken", "on a sheet that leaves"),
    }


def _parts() -> Mapping[str, str]:
    """The parts of what is handed over about a client, and what stays."""
    return {
        "held on": tr("Everything held on {name}"),
        "part who": tr("Who they are here", "on a sheet that leaves"),
        "part known": tr("What is known", "on a sheet that leaves"),
        "part promises": tr("Promises", "on a sheet that leaves"),
        "part questions": tr("Questions to ask", "on a sheet that leaves"),
        "part meetings": tr("Meetings", "on a sheet that leaves"),
        "part entries": tr("Entries", "on a sheet that leaves"),
        "part earlier": tr("Earlier texts of entries", "on a sheet that leaves"),
        "part bin": tr("In the bin", "on a sheet that leaves"),
        "part unfinished": tr("Not finished", "on a sheet that leaves"),
        "part moves": tr("Moves between circles and states"),
        "part asked": tr("Questions the program put to me"),
        "part named": tr("Named in notes about others", "on a sheet that leaves"),
        "part files": tr("Files", "on a sheet that leaves"),
        "part staying": tr("What is not in here", "on a sheet that leaves"),
        "nothing held": tr("No entry and no line of an entry was held back."),
        "name alone": tr(
            "Notes about others with a first name alone, which may be somebody else’s, are not in here: "
            "{count}."
        ),
        "own notes": tr(
            "What the writer noted only for themselves, and sensitive facts, stay where they are."
        ),
        "backups hold": tr("Backups hold what the book held when they were made."),
    }


def _card() -> Mapping[str, str]:
    """Who somebody is."""
    return {
        "name": tr("Name", "on a sheet that leaves"),
        "called": tr("Called", "on a sheet that leaves"),
        "alias": tr("Alias", "on a sheet that leaves"),
        "pronouns": tr("Pronouns", "on a sheet that leaves"),
        "being": tr("Being", "on a sheet that leaves"),
        "state": tr("State", "on a sheet that leaves"),
        "closeness": tr("Closeness", "on a sheet that leaves"),
        "zone": tr("Time zone", "on a sheet that leaves"),
        "about": tr("About", "on a sheet that leaves"),
        "known since": tr("Since", "on a sheet that leaves"),
        "away_until": tr("Away until", "on a sheet that leaves"),
        "mail": tr("Mail", "on a sheet that leaves"),
        "phone": tr("Phone", "on a sheet that leaves"),
        "address": tr("Address", "on a sheet that leaves"),
        "link": tr("Link", "on a sheet that leaves"),
        "date": tr("Date", "on a sheet that leaves"),
        "being person": tr("a person", "on a sheet that leaves"),
        "being organisation": tr("an organisation", "on a sheet that leaves"),
        "closeness warmer": tr("warmer", "on a sheet that leaves"),
        "closeness as is": tr("as is", "on a sheet that leaves"),
        "closeness cooler": tr("cooler", "on a sheet that leaves"),
        "introduced": tr("Introduced", "on a sheet that leaves"),
        "introduced by": tr("Introduced by", "on a sheet that leaves"),
        "referred": tr("Referred", "on a sheet that leaves"),
        "referred by": tr("Referred by", "on a sheet that leaves"),
        "works with": tr("Works with", "on a sheet that leaves"),
    }


def _lines() -> Mapping[str, str]:
    """What is said of each thing that is held."""
    return {
        "standing known": tr("known", "on a sheet that leaves"),
        "standing stale": tr("stale", "on a sheet that leaves"),
        "standing closed": tr("closed", "on a sheet that leaves"),
        "closed": tr("closed on {day}"),
        "mine": tr("My promise", "on a sheet that leaves"),
        "theirs": tr("Their promise", "on a sheet that leaves"),
        "due": tr("due {day}"),
        "open": tr("open", "on a sheet that leaves"),
        "moved": tr("{day}: from {before} to {after}"),
        "asked": tr("asked on {day}"),
        "names": tr("about {names}"),
        "tier shareable": tr("shareable", "on a sheet that leaves"),
        "tier private": tr("private", "on a sheet that leaves"),
        "as it stood": tr("{day}, as it stood on {written}"),
        "none": tr("none", "on a sheet that leaves"),
        "promise": tr("promise", "on a sheet that leaves"),
        "fact": tr("fact", "on a sheet that leaves"),
        "question": tr("question", "on a sheet that leaves"),
        "reply answered": tr("answered", "on a sheet that leaves"),
        "reply skipped": tr("skipped", "on a sheet that leaves"),
        "reply later": tr("put off", "on a sheet that leaves"),
        "reply never": tr("never again", "on a sheet that leaves"),
        "reply woken": tr("back again", "on a sheet that leaves"),
        "reply less": tr("less often", "on a sheet that leaves"),
        "reply keep": tr("left as it is", "on a sheet that leaves"),
        "reply shown": tr("shown", "on a sheet that leaves"),
        "another client": tr("another client", "on a sheet that leaves"),
        "another company": tr("another company", "on a sheet that leaves"),
        "a mail address": tr("e-mail address", "on a sheet that leaves"),
        "an address": tr("address", "on a sheet that leaves"),
        "moment": tr("{day}, {at} {zone}"),
    }


def _gone() -> Mapping[str, str]:
    """What was removed."""
    return {
        "gone client": tr("Clients, with those merged into them"),
        "gone entry": tr("Entries", "on a sheet that leaves"),
        "gone version": tr("Earlier texts of entries", "on a sheet that leaves"),
        "gone detail": tr("Parts of entries, such as a shared goal"),
        "gone promise": tr("Promises", "on a sheet that leaves"),
        "gone fact": tr("Facts", "on a sheet that leaves"),
        "gone question": tr("Questions to ask", "on a sheet that leaves"),
        "gone meeting": tr("Planned meetings", "on a sheet that leaves"),
        "gone point": tr("Addresses and numbers", "on a sheet that leaves"),
        "gone date": tr("Dates of the year", "on a sheet that leaves"),
        "gone link": tr("Links to other clients", "on a sheet that leaves"),
        "gone role": tr("Roles and places of work", "on a sheet that leaves"),
        "gone custom": tr("Fields of your own", "on a sheet that leaves"),
        "gone move": tr("Notes of moves between circles and states"),
        "gone asking": tr("Notes of questions that were asked"),
        "gone draft": tr("Drafts and settings", "on a sheet that leaves"),
        "gone file": tr("Files attached", "on a sheet that leaves"),
        "gone tag": tr("Tags", "on a sheet that leaves"),
        "gone origin": tr("Traces of an import", "on a sheet that leaves"),
        "gone tie": tr("Ties, such as who is on whose timeline"),
        "gone rows": tr("Rows in all", "on a sheet that leaves"),
        "gone contents": tr("Contents of files: {count}, {bytes} bytes"),
        "gone names": tr("Other texts from which the name was taken"),
        "shared stay": tr("Entries about several people, which stay with the others"),
    }


def _proof() -> Mapping[str, str]:
    """What else a certificate says."""
    return {
        "certificate": tr("relbook: certificate that a client was forgotten"),
        "done on": tr("Done on {moment}."),
        "about whom": tr("About: {name}"),
        "about nobody": tr("It names nobody on purpose.", "on a sheet that leaves"),
        "removed": tr("Removed for good", "on a sheet that leaves"),
        "how": tr("How", "on a sheet that leaves"),
        "how it was done": tr(
            "The rows were deleted, the index of words merged, the files written anew and the log emptied."
        ),
        "no backup made": tr("No backup was made of what was removed."),
        "copies": tr("Backups and other copies", "on a sheet that leaves"),
        "copy": tr("{name} of {day}: {fate}"),
        "no copies": tr("None were found.", "on a sheet that leaves"),
        "fate rewritten": tr("written anew without this client, checked and put in place"),
        "fate holds nothing": tr("holds nothing of this client", "on a sheet that leaves"),
        "fate stays": tr("still holds this client", "on a sheet that leaves"),
        "fate until": tr("still holds this client, until about {day} if a backup is made every day"),
        "busy": tr("a backup was being made beside it"),
        "unreadable": tr("the passphrase of today does not open it, or it is damaged"),
        "looked": tr("A look at every byte", "on a sheet that leaves"),
        "looked at": tr(
            "Files read: {files}, with {bytes} bytes in all; from outside and, where the key opens them,"
            " from within, for every name, address and number in {forms} writings."
        ),
        "nothing found": tr("Nothing was found.", "on a sheet that leaves"),
        "found": tr("{place}: found once ({form})"),
        "founds": tr("{place}: found {count} times ({form})"),
        "left": tr("The name was left standing once in texts about others, as was chosen."),
        "lefts": tr("The name was left standing {count} times in texts about others, as was chosen."),
        "fault rows": tr("A row of the book names this client still."),
        "fault index": tr("The index of words names this client still."),
        "fault log": tr(
            "The book’s log could not be emptied because another window was reading. It is "
            "emptied when the last one closes."
        ),
        "fault content": tr("A file of this client is still kept."),
        "fault disk": tr(
            "The disk is full or failing: the files could not be written anew. This is done once there"
            " is room, soon after a start."
        ),
        "out of reach": tr("Not in this program’s reach", "on a sheet that leaves"),
        "what is": tr(
            "Exports, prints and mails that left before; copies others made of the book’s "
            "folder; what a disk keeps of files that were replaced, unless the whole disk is "
            "encrypted."
        ),
        "hash": tr("SHA-256 of the lines above: ", "on a sheet that leaves"),
    }

"""Every action by its name: what it says, its key, its icon, and where in the menu it stands.

The menu, the palette and the sheet of keys are all made from this one table.
"""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.icons import icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.menu import Menu

ABOUT_A_CLIENT = (
    "know",
    "plan",
    "rest",
    "edit_client",
    "circle",
    "part",
    "merge",
    "extras",
    "recap",
    "access",
    "forget",
)
"""What is done about the client in view: where nobody is, it is offered nowhere."""


@frozen
class Doing:
    """One thing that can be done: `section` is "do" or "go", `menu` the heading it stands under.

    `also` is how other programs call it, with commas between: the palette finds it by that, too.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    icon: str
    menu: str
    section: str = "do"
    also: str = ""


def doings() -> tuple[Doing, ...]:
    """All of them, in the order of the menus (keys: design section 8)."""
    write, see, go, book = tr("Write"), tr("View"), tr("Go to"), tr("Book")
    return (
        Doing("write", tr("Write an entry"), ("Ctrl+N",), "pen-nib", write, also=tr("new note")),
        Doing("call", tr("Log a quick call"), ("Ctrl+J",), "phone-plus", write),
        Doing("meeting_mode", tr("Meeting mode"), ("F11",), "notebook-light", write),
        Doing("promise", tr("New promise"), ("Ctrl+Shift+P",), "list-plus", write),
        Doing("know", tr("Add what you know about this client"), ("Ctrl+Shift+K",), "heart", write),
        Doing("add_client", tr("Add a client"), ("Ctrl+Shift+N",), "user", write),
        Doing("plan", tr("Plan a talk with this client"), (), "calendar-blank", write),
        Doing("rest", tr("Remind me about this client"), (), "clock-countdown", write),
        Doing("edit_client", tr("About this client"), (), "pencil-simple", write),
        Doing("circle", tr("Move this client to another circle"), (), "circles-three", write),
        Doing("part", tr("End the work with this client"), (), "hand-heart", write),
        Doing("merge", tr("Merge this client with another"), (), "users", write),
        Doing("attach", tr("Attach a file"), ("Ctrl+Shift+A",), "paperclip", write),
        Doing("truth", tr("Write down what is not said yet"), (), "chat-teardrop-dots", write),
        Doing("close_loop", tr("Close the loop of the last talk"), (), "check-circle", write),
        Doing("spelling", tr("Next word the dictionary does not know"), ("F7",), "file-text", write),
        Doing("undo", tr("Undo"), ("Ctrl+Z",), "clock-counter-clockwise", write),
        Doing("redo", tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "clock", write),
        Doing("brief", tr("Open the brief"), ("Ctrl+Shift+B",), "clipboard-text", see),
        Doing("reflect", tr("Reflect"), ("Ctrl+R",), "lightbulb-filament", see),
        Doing("another", tr("Another prompt"), ("Ctrl+Shift+R",), "lightbulb", see),
        Doing("between", tr("Between you and this client"), (), "handshake", see),
        Doing("register", tr("Disagreements, thanks and favours"), (), "scales", see),
        Doing("trip", tr("I’ll be in …: who lives there"), (), "map-pin", see),
        Doing("extras", tr("Small extras for this client"), (), "shooting-star", see),
        Doing("me", tr("My own page"), (), "plant", see),
        Doing("helped", tr("People I helped"), (), "smiley", see),
        Doing("choose", tr("Choose whom to be near"), (), "circles-three", see),
        Doing("gathering", tr("A gathering: whom to bring together"), (), "users-three", see),
        Doing("review_week", tr("Weekly review"), (), "plant", see),
        Doing("review_quarter", tr("Quarterly review"), (), "plant", see),
        Doing("review_year", tr("Yearly review"), (), "plant", see),
        Doing("letter", tr("The yearly letter"), (), "envelope-simple", see),
        Doing("away", tr("I am away"), (), "moon", see),
        Doing("new_prompt", tr("New prompt"), (), "lightbulb", write),
        Doing("pack", tr("Export prompts"), (), "export", book),
        Doing("bring_pack", tr("Bring prompts in"), (), "download-simple", book),
        Doing(
            "call_mode",
            tr("Call mode: cover names and words"),
            ("Ctrl+Shift+L",),
            "eye-slash",
            see,
            also=tr("privacy, blur, screen sharing"),
        ),
        Doing("find", tr("Find anything"), ("Ctrl+K",), "magnifying-glass", see),
        Doing("search", tr("Search this journal"), ("Ctrl+F",), "magnifying-glass", see),
        Doing("filter", tr("Filters of this view"), ("Ctrl+Shift+F",), "funnel-simple", see),
        Doing("go_day", tr("Go to a day in the journal"), ("Ctrl+G",), "calendar-blank", see),
        Doing("dense", tr("One line an entry"), ("Ctrl+Shift+D",), "list", see),
        Doing("sieve", tr("Which clients to show"), (), "funnel-simple", see),
        Doing("next_hit", tr("Next hit"), ("F3",), "caret-down", see),
        Doing("previous_hit", tr("Previous hit"), ("Shift+F3",), "caret-up", see),
        Doing("larger", tr("Larger text"), ("Ctrl++", "Ctrl+="), "plus", see, also=tr("zoom in")),
        Doing("smaller", tr("Smaller text"), ("Ctrl+-",), "x", see, also=tr("zoom out")),
        Doing("normal", tr("Text at its own size"), ("Ctrl+0",), "text-b", see),
        Doing("tables", tr("Charts as tables"), ("Ctrl+Shift+T",), "table", see),
        Doing("light", tr("Light or dark"), (), "moon", see, also=tr("theme, dark mode, night")),
        Doing("lay_out", tr("Lay the window out anew"), (), "sidebar-simple", see),
        Doing("today", tr("Today"), ("Ctrl+1",), "sun-horizon", go, "go"),
        Doing("insights", tr("Insights"), ("Ctrl+2",), "chart-donut", go, "go"),
        Doing("everyone", tr("Everyone’s journal"), ("Ctrl+7",), "books", go, "go"),
        Doing("prompts", tr("Prompts"), ("Ctrl+3",), "lightbulb-filament", go, "go"),
        Doing("promises", tr("Promises"), ("Ctrl+4",), "check-square-offset", go, "go"),
        Doing("clients", tr("Clients"), ("Ctrl+5",), "users", go, "go"),
        Doing("inbox", tr("Inbox"), ("Ctrl+6",), "tray", go, "go"),
        Doing("back", tr("Back"), ("Alt+Left",), "caret-left", go, "go"),
        Doing("forward", tr("Forward"), ("Alt+Right",), "caret-right", go, "go"),
        Doing("previous", tr("Previous client"), ("Alt+Up",), "caret-up", go, "go"),
        Doing("next", tr("Next client"), ("Alt+Down",), "caret-down", go, "go"),
        Doing("next_pane", tr("Next pane"), ("F6",), "sidebar-simple", go, "go"),
        Doing("previous_pane", tr("Previous pane"), ("Shift+F6",), "sidebar-simple", go, "go"),
        Doing("notice", tr("To the notice"), ("F8",), "check-circle", go, "go"),
        Doing("export", tr("Export"), ("Ctrl+E",), "export", book),
        Doing("recap", tr("A recap for this client"), ("Ctrl+Shift+M",), "envelope-simple", book),
        Doing("import", tr("Bring in notes"), (), "download-simple", book, also=tr("import")),
        Doing("bin", tr("Bin"), (), "trash", book, also=tr("trash, deleted")),
        Doing("access", tr("Everything held on this client"), (), "folder-simple", book),
        Doing("forget", tr("Forget this client for good"), (), "eye-slash", book, also=tr("delete, erase")),
        Doing("former", tr("Former clients"), (), "archive", book),
        Doing("backups", tr("Backups"), (), "clock-counter-clockwise", book, also=tr("restore")),
        Doing("back_up", tr("Back up now"), (), "shield-check", book),
        Doing("print", tr("Print the brief"), ("Ctrl+P",), "printer", book),
        Doing("print_notes", tr("Print these notes"), (), "printer", book),
        Doing("open", tr("Open another book"), (), "folder-open", book),
        Doing("lock", tr("Lock now"), ("Ctrl+L",), "lock-key", book),
        Doing(
            "passphrase", tr("Passphrase of this book"), (), "lock-key", book, also=tr("password, encryption")
        ),
        Doing("recovery", tr("Recovery sheet"), (), "printer", book),
        Doing("limits", tr("What is safe here, and what is not"), (), "shield-check", book),
        Doing("preferences", tr("Settings"), ("Ctrl+,",), "gear-six", book, also=tr("preferences, options")),
        Doing("guide", tr("Guide"), ("F1",), "book-open", book, also=tr("help, manual")),
        Doing("keys", tr("All keys"), ("Ctrl+/",), "keyboard", book, also=tr("shortcuts, hotkeys")),
        Doing("own_keys", tr("Keys of your own"), (), "keyboard", book),
        Doing("licences", tr("Licences"), (), "scales", book),
        Doing("menu", tr("Menu"), ("F10",), "list", book),
        Doing("quit", tr("Quit"), ("Ctrl+Q",), "sign-out", book, also=tr("exit, close")),
    )


class Act(QAction):
    """An action that does one thing and hands nothing to it.

    Qt tells whether an action is checked with `triggered`, and a slot that may take something would
    take that for it.
    """

    def __init__(self, picture: QIcon, words: str, window: QWidget, does: Callable[[], object]) -> None:
        super().__init__(picture, words, window)
        self._does = does
        self.triggered.connect(self._do)

    def _do(self) -> None:
        self._does()


def make_actions(window: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for each doing that has a slot, with its keys live in the whole window."""
    made: dict[str, QAction] = {}
    for doing in doings():
        if doing.name not in slots:
            continue
        action = Act(icon(doing.icon), doing.words, window, slots[doing.name])
        action.setObjectName(doing.name)
        action.setShortcuts([QKeySequence(key) for key in doing.keys])
        action.setProperty("icon_name", doing.icon)
        action.setProperty("section", doing.section)
        action.setProperty("menu", doing.menu)
        action.setProperty("also", doing.also)
        window.addAction(action)
        made[doing.name] = action
    return made


def main_menu(window: QWidget, actions: Mapping[str, QAction]) -> Menu:
    """One menu with a submenu for each heading."""
    menu = Menu(window)
    branches: dict[str, Menu] = {}
    for doing in doings():
        if doing.name in actions and doing.name != "menu":
            branch = branches.get(doing.menu)
            if branch is None:
                branch = branches[doing.menu] = menu.branch(doing.menu)
            branch.addAction(actions[doing.name])
    return menu

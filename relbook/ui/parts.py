"""What a window is made of, for those who lay its wires."""

from relbook.journal.frozen import frozen
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.frame import Frame
from relbook.ui.journey import Journey
from relbook.ui.laying import Laying
from relbook.ui.look import Look
from relbook.ui.menus import Menus
from relbook.ui.news import News
from relbook.ui.rooms import Rooms
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.sheets import Sheets


@frozen
class Parts:
    """The parts of one window; signals of one are joined to acts of another in `ui/wiring/`."""

    desk: Desk
    settings: Settings
    opening: Opening
    rooms: Rooms
    sheets: Sheets
    frame: Frame
    journey: Journey
    laying: Laying
    doing: Doing
    menus: Menus
    news: News
    look: Look

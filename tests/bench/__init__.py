"""How fast the book is: one file a figure, run by `./dev bench`.

Without a system's own screen all of it is painted on a laptop's: the one that Qt makes up has 800 by 800
points, where a window folds its list of clients away, and a start would be measured without a name in it.
"""

import os

_LAPTOP = os.path.join(os.path.dirname(__file__), "laptop.json")  # noqa: PTH118, PTH120 - `pathlib` would be read for it

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_LAPTOP}")

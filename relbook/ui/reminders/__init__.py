"""The one reminder of the day: a line in the window, and on the desktop where that was asked for."""

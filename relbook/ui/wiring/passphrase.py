"""The passphrase and its recovery sheet: from the settings, the menu and the lock."""

from collections.abc import Callable

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the privacy of the book."""
    laying = parts.laying

    def join_privacy() -> None:
        privacy = parts.sheets.preferences.privacy
        privacy.wanted.connect(laying.passphrase)
        privacy.sheet_wanted.connect(laying.recovery)
        privacy.limits_wanted.connect(laying.limits)

    parts.sheets.when_made("preferences", join_privacy)
    return {"passphrase": laying.passphrase, "recovery": laying.recovery, "limits": laying.limits}

"""What belongs to the journal and not to the machine."""

from typing import Any

from relbook.store.edit import put_once, write
from relbook.store.keys import key_for
from relbook.store.models import SettingRow
from relbook.store.worded import asked


def get(name: str, default: str = "") -> str:
    """What the journal says under this name."""
    found = _named(name)
    return str(found[0][0]) if found else default


@asked
def _named(name: str) -> Any:
    return SettingRow.select(SettingRow.value).where(SettingRow.name == name, SettingRow.gone.is_null())


@write
def put(name: str, value: str) -> str:
    """Say something under this name."""
    return put_once(SettingRow, key_for("setting", name), name=name, value=value)

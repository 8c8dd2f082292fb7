"""What belongs to the journal and not to the machine."""

from relbook.store.edit import put_once, write
from relbook.store.keys import key_for
from relbook.store.models import SettingRow


def get(name: str, default: str = "") -> str:
    """What the journal says under this name."""
    row = SettingRow.get_or_none(SettingRow.name == name, SettingRow.gone.is_null())
    return row.value if row is not None else default


@write
def put(name: str, value: str) -> str:
    """Say something under this name."""
    return put_once(SettingRow, key_for("setting", name), name=name, value=value)

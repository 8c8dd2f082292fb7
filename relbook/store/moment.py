"""The clock of bookkeeping; what is shown to people goes by the clock on the wall."""

from datetime import UTC, datetime


def now() -> datetime:
    """This moment in UTC, without a zone: how every stamp is kept."""
    return datetime.now(UTC).replace(tzinfo=None)

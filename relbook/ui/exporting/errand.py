"""What an export leaves as, under the name the sheet knew it by."""

from relbook.outgoing.order import Form

__all__ = ["Form"]

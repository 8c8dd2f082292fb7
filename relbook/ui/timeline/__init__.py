"""The room with the history: one client's, everyone's, or the Inbox's."""

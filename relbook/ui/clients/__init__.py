"""The room with the list of clients."""

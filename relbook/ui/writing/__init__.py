"""Where notes are written."""

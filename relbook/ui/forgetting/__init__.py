"""Showing what is held on somebody, forgetting them, and looking again at clients of former times."""

"""The real program in a process of its own, driven by keys from within."""

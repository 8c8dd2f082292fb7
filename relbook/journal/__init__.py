"""Words: what a journal is, and every rule about it. Standard library only; time is a parameter."""

"""relbook: an offline journal about the people one works for."""

__version__ = "0.1.0"

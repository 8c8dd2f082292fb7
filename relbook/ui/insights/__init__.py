"""Stepping back: when one was in touch, how far apart, what about. For noticing."""

"""Closing the loop after a talk: four short questions, each of which may be left out."""

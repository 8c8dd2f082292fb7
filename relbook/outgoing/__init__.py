"""The carrier: takes a part of a journal from its shelf, through a press, to where it was asked for."""

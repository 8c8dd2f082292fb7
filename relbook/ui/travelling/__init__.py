"""Travelling: who lives where one is going, and a promise to see them."""

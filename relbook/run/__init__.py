"""One run of the program: which screen is up, which journal is open behind it, and what leads on."""

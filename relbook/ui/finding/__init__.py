"""Looking for words, everywhere."""

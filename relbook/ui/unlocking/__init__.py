"""Before the book is open: the first start, the passphrase, and what can go wrong."""

"""The passphrase of the book: setting, changing, removing it, and the sheet that stands in for it."""

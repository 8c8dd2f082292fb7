"""Taking notes along: the sheet that asks what, and the book on paper."""

"""How fast the book is: one file a figure, run by `./dev bench`."""

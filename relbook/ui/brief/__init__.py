"""The page before a call: on screen, on the clipboard and on paper."""

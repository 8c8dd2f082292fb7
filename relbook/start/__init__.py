"""What keeps a start short: a second process, a second core, and what is loaded when it comes to it."""

"""The verbs of the command line, one a file: `arguments` says what they take, `run` does it."""

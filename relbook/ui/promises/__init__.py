"""The room with every open promise."""

"""Looking after the open book: its pages, and what lies around it."""

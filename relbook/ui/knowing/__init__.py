"""What is known about a client, what may no longer be so, and what to ask."""

"""The room of the day: who is met, what is due, whom one could write to."""

"""What is worth noticing about a tie, said quietly, with its rule and a way to put it away."""

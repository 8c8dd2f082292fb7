"""The pages of a client's record: one subject each, kept together as one write."""

"""A made-up world: for the first run, the pictures, the tests and the benches."""

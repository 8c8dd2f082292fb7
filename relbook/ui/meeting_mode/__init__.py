"""Meeting mode: one page, one name and a quiet clock, and nothing else."""

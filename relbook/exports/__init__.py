"""Press: values in, text out. One format a file."""

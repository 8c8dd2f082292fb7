"""Door: bytes in, values out. One format a file, one report for all."""

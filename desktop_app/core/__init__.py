"""THINKS: values in, values out. No clock, no file, no loop, no thread."""

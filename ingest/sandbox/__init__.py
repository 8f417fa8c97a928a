"""Files are read in child processes with caps on time, memory and output; begin with `sandbox`."""

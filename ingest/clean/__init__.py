"""Page furniture is marked with a reason, never cut; begin with `clean`."""

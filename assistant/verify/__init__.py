"""A verdict on each sentence, by code; begin with `verify`."""

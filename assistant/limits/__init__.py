"""The limits a question states or a person sets, and the passages within them; begin with `limits`."""

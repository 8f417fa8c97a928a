"""Which documents carry one text; begin with `reprints`."""

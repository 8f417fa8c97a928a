"""A follow-up becomes a question that stands alone; begin with `rephrase`."""

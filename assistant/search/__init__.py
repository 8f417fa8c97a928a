"""A question finds passages; begin with `search`."""

"""Conversations kept as they were shown; begin with `history`."""

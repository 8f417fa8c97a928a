"""Measures answers and searches against questions whose answers are known."""

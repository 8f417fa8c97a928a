"""The one exception that a person is meant to read."""


class Problem(Exception):
    """Something the person at the keyboard can mend: one sentence that says what is wrong and what to do."""

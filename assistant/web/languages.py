"""What languages are called."""

from functools import cache

from babel import Locale


@cache
def language_name(code: str) -> str:
    """In English, of a two-letter code; one that has no name is shown by its letters."""
    return str(Locale("en").languages.get(code, code))

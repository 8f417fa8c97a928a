"""One key for all the ways of writing a word that `re.IGNORECASE` takes for it; `str.casefold` alone gives several."""

TAKEN_FOR = str.maketrans({"ı": "i", "ſ": "s", "\u0307": None})


def caseless(word: str) -> str:
    """One for `KASIM` and `kasım`, and one for `NİSAN` and `nisan`, as Turkish writes; the long s is an s."""
    return word.casefold().translate(TAKEN_FOR)

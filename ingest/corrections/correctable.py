"""Which fields of a description a person may correct, and what each of them takes."""

import re
from difflib import get_close_matches

from ingest.problem import Problem

FIELDS = ("title", "publisher", "author", "published", "language", "url")
LONGEST = 1_000
YEAR = re.compile(r"\d{4}")


def known(field: str) -> str:
    """Raises Problem for what is no field."""
    if field not in FIELDS:
        raise Problem(f"{field or 'A nameless field'} cannot be corrected; {hint(field.lower(), FIELDS)}")
    return field


def hint(said: str, names: tuple[str, ...]) -> str:
    nearest = get_close_matches(said, names, n=1, cutoff=0.5)
    return f"did you mean {nearest[0]}?" if nearest else f"known are {', '.join(names)}."


def checked(field: str, value: str) -> str:
    """The value as the library keeps it; "" for none. Raises Problem for one that the field cannot have."""
    value = " ".join(value.split())
    if known(field) == "title" and not value:
        raise Problem("A title cannot be empty; take the correction back instead.")
    if len(value) > LONGEST:
        raise Problem(f"The {field} is longer than {LONGEST} characters; shorten it.")
    return {"published": date, "language": language, "url": address}.get(field, str)(value) if value else ""


def date(value: str) -> str:
    from ingest.text.dates import iso  # what reads documents takes a while to import, and most runs correct nothing

    found = iso(value)
    if not found or (len(found) == 4 and not YEAR.fullmatch(value)):
        raise Problem(f"{value} is no date of publication; write it as 2019-12-02, 2019-12 or 2019.")
    return found


def language(value: str) -> str:
    from ingest.text.language import tag

    if not (found := tag(value)):
        raise Problem(f"{value} is no language; write it as en, ru or zh.")
    return found


def address(value: str) -> str:
    from ingest.describe.describe import web_address

    if not (found := web_address(value)):
        raise Problem(f"{value} is no web address; it begins with http:// or https://.")
    return found

"""What reads the same in every language, as marked words: names by their sound, dates, numbers, offices and countries;
and the script."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ingest.registers.lexicon.names import script
from ingest.registers.lexicon.ordinals import Ordinal, in_digits, spelled
from ingest.registers.lexicon.sounds import sounds
from ingest.signs.meanings import meant
from ingest.text.figures import Date, Number, find_dates, find_numbers

HALF_A_YEAR = 183
MEANT = "&"
"""The mark of what a word means: `&minister`, `&china`."""


def signs(text: str, published: str | None = None) -> list[str]:
    """Of a text to be found; `published`, ISO 8601, tells the year of "5 June"."""
    return [*common(text, published, all_words=False), f"%{script(text).lower()}"]


def asked_signs(question: str) -> list[str]:
    """Of a question, each once; one without capitals may have its names anywhere."""
    return list(dict.fromkeys(common(question, None, all_words=question == question.lower())))


def common(text: str, published: str | None, all_words: bool) -> Iterator[str]:
    dated = find_dates(text)
    yield from sounds(text, all_words)
    yield from (MEANT + one for one in meant(text))
    for one in dated:
        yield from of_date(one, published)
    ordinal = [*in_digits(text), *spelled(text)]
    counted = [Number(Decimal(value), start, end) for value, start, end in ordinal]
    counted += [one for one in find_numbers(text) if not within(one, ordinal)]
    free = {one.value for one in counted if not within(one, dated)}
    for value in sorted(free):
        yield f"#{value.normalize():f}"


def within(number: Number, others: Sequence[Ordinal | Date]) -> bool:
    return any(one.start < number.end and number.start < one.end for one in others)


def of_date(one: Date, published: str | None) -> Iterator[str]:
    """The day, the month and the day of any year, as far as they are known: `@2014-06-05`, `@2014-06`, `@-06-05`."""
    if not one.month:
        return
    if one.day:
        yield f"@-{one.month:02}-{one.day:02}"
    if year := one.year or nearest_year(one.month, one.day or 15, published):
        yield f"@{year:04}-{one.month:02}"
        if one.day:
            yield f"@{year:04}-{one.month:02}-{one.day:02}"


def nearest_year(month: int, day: int, published: str | None) -> int | None:
    """The year that puts a day nearest to when it was written of; None where that month is not known."""
    if not published or len(published) < len("2014-06"):
        return None
    year, written = int(published[:4]), int(published[5:7]) * 30 + int(published[8:10] or 15)
    apart = month * 30 + day - written
    return year - 1 if apart > HALF_A_YEAR else year + 1 if apart < -HALF_A_YEAR else year

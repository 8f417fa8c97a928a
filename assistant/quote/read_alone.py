"""What a chosen sentence needs beside it to be read alone: whose words it is, what it goes on speaking of, the year."""

import re
from collections.abc import Sequence
from datetime import date

from assistant.quote.able import Scored
from assistant.quote.candidates import Candidate
from ingest.text.figures import find_dates

LIKE = 0.45
"""What a sentence that knows the year must reach in its weakest name, and in what it tells of the question."""
NEAR, SURELY = 7, 0.9
"""Days by which another may miss, where the names and numbers of the question are meant as surely as this."""
YEAR = 365
WHOLE_DAY = 10
"""Characters of an ISO date that names its day."""


def with_the_year(picked: Sequence[Candidate], ranked: Sequence[Scored]) -> list[Candidate]:
    """The best sentence, where its report leaves the year of its day open, with one of another report that has both;
    or a day near it, which a forecast may miss, where it surely tells of the same."""
    best = picked[0]
    days = [(one.month, one.day) for one in find_dates(best.text) if one.month and one.day and not one.year]
    if best.whole.day or best.times or not days:
        return [*picked]
    known = (
        candidate
        for candidate, score in ranked
        if min(score.weakest_name, score.telling) >= LIKE
        and days_between(days, candidate) <= (NEAR if score.weakest_name >= SURELY else 0)
    )
    dated = next(known, None)
    return [*picked] if dated is None or dated in picked else [best, dated, *picked[1:]]


def days_between(days: Sequence[tuple[int, int]], candidate: Candidate) -> int:
    """From the nearest of some days of a month to one of a sentence that knows its year."""
    known = [date.fromisoformat(time.date) for time in candidate.days if len(time.date) == WHOLE_DAY]
    return min((apart(day, one) for day in days for one in known), default=YEAR)


def apart(day: tuple[int, int], known: date) -> int:
    try:
        return abs((known.replace(month=day[0], day=day[1]) - known).days)
    except ValueError:  # the 29th of February in a year that has none
        return YEAR


def with_antecedent(picked: Sequence[Candidate]) -> list[Candidate]:
    """The best sentence with the one of which it goes on speaking, without which it does not read alone."""
    lent = picked[0].same_event
    return [*picked] if lent is None or any(lent is one for one in picked) else [picked[0], lent, *picked[1:]]


def with_speakers(picked: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """Quoted speech that does not say whose it is, together with the sentence beside it that does."""
    result: list[Candidate] = []
    for candidate in picked:
        result.append(candidate)
        if is_bare_speech(candidate.text):
            beside = [c for c in known if (candidate.follows(c) or c.follows(candidate)) and not is_bare_speech(c.text)]
            result += [c for c in sorted(beside, key=lambda c: c.sentence.start)[:1] if c not in picked]
    return result


def is_bare_speech(text: str) -> bool:
    """Whether all of a sentence stands in quotation marks, or it opens ones that it does not close."""
    outside = re.sub(r"“[^”]*(?:”|$)", "", text) if text.startswith("“") else text
    return not re.search(r"\w", outside)

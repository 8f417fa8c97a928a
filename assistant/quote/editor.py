"""What an editor adds to a quotation in square brackets: who "he" is, and which day "Tuesday" was."""

import re
from collections.abc import Iterator

from assistant.question.anchors import MONTH_OF
from assistant.quote.candidates import Candidate
from ingest.registers.people.people import Person
from ingest.registers.time_and_place.when import When

NO_YEAR = "the report does not give the full date"
MOST_TIMES = 2
"""Times explained in one sentence; more would bury it."""
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def with_context(candidate: Candidate, note: str = "") -> str:
    """The sentence as it stands by itself: `He [Vladimir Kolokoltsev] came on Tuesday [12 November 2024]`.

    `note`: what is said of the report behind it.
    """
    text = f"{candidate.text} [{note}]" if note else candidate.text
    for place, words in sorted([*people(candidate), *days(candidate)], reverse=True):
        text = f"{text[:place]} [{words}]{text[place:]}"
    return re.sub(r"\s+", " ", text)


def day_of_report(candidate: Candidate) -> str:
    """What tells of the day of a report to whoever asks for a time, where the sentence itself tells none."""
    day = candidate.whole.day or ""
    if candidate.days or candidate.whole.guessed or len(day) < len("2024-11-12"):
        return ""
    return f"report of {in_english(day) if candidate.whole.language == 'en' else day}"


def people(candidate: Candidate) -> Iterator[tuple[int, str]]:
    """Behind a pronoun or description whom it means, once a sentence."""
    places: dict[int, list[str]] = {}
    named: set[Person] = set()
    for mention in candidate.people:
        if not mention.explicit and mention.person not in named:
            places.setdefault(mention.end - candidate.sentence.start, []).append(mention.person.name)
        named.add(mention.person)
    for place, names in places.items():
        yield place, " and ".join(names)


def days(candidate: Candidate) -> Iterator[tuple[int, str]]:
    """Behind a time that leans on the day of the report the date that it means, where the report says its day."""
    if candidate.whole.guessed or len(candidate.whole.day or "") < len("2024-11-12"):
        return
    leaning = [time for time in candidate.times if time.dated == "resolved" and not YEAR.search(said(time, candidate))]
    for time in leaning[:MOST_TIMES]:
        yield time.end, spoken(time, candidate.whole.language)


def said(time: When, candidate: Candidate) -> str:
    return candidate.text[time.start : time.end]


def spoken(time: When, language: str) -> str:
    """The date in English words beside English, else as ISO 8601; never a bare number, which is a citation's mark."""
    parts = [time.date, *([time.date_end] if time.date_end and time.date_end != time.date else [])]
    words = " to ".join(in_english(part) if language == "en" else part for part in parts)
    return f"in {words}" if words.isdigit() else words


def in_english(day: str) -> str:
    year, *rest = day.split("-")
    named = [MONTH_OF[int(rest[0]) - 1]] if rest else []
    return " ".join([*(str(int(number)) for number in rest[1:]), *named, year])

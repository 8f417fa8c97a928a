"""Whether a sentence counts what a question counts: "14 vessels" for "how many ships", never a date or a session."""

import re
from collections.abc import Iterator

from assistant.concepts import concepts_of
from assistant.lexicon import Lexicon
from assistant.question import Question
from ingest.figures import find_dates, find_numbers
from ingest.registers.names import country_of, find_names, written_words
from ingest.registers.ordinals import ordinals
from ingest.registers.wordlists import EXACT_WORDS, FUNCTION_WORDS
from ingest.words import tokens

AHEAD = 4
"""Words behind a number in which the thing counted stands."""
UNNAMED = 0.2
"""What a number counts for beside nothing that is like the thing counted."""
TOLD = 0.85
"""The same where the sentence speaks of the thing elsewhere: "killed 31" for "how many victims"."""
LISTED = 0.4
"""What a list of names counts for."""
PART_OF_NAME = re.compile(r"[^\W\d_]\s?[-–]\s?$")
CLOCK = re.compile(r"^:\d|^\.\d\d\b|^(?:st|nd|rd|th)\b")


def has_number(question: Question, text: str, lexicon: Lexicon) -> float:
    """A number of the thing counted; a list of names may be counted too."""
    asked = {figure.casefold() for figure in question.figures}
    words = written_words(text)
    behind = [following(words, end) for start, end in numbers(text) if text[start:end].casefold() not in asked]
    wanted = frozenset[int]().union(*map(concepts_of, question.heads))
    # "The 75th anniversary" counts years, "the second meeting" no meetings.
    behind += [few for one in ordinals(text) if is_of(wanted, few := following(words, one.end)[:1])]
    if not behind:
        return LISTED if text.count(",") >= 2 and len(find_names(text)) >= 3 else 0.0
    stems = {stem for head in question.heads for stem in tokens(head)}
    if not stems or any(is_of(wanted, few) or stems & stems_of(few) for few in behind):
        return 1.0
    near = [part for few in behind for word in few for part in word.split("-") if is_countable(part)]
    told = TOLD if is_of(wanted, [word for word, _ in words if word.islower()]) else UNNAMED
    return max(told, UNNAMED + (1 - UNNAMED) * float(lexicon.nearness(question.heads, near).max(initial=0.0)))


def is_of(wanted: frozenset[int], words: list[str]) -> bool:
    return any(wanted & concepts_of(word.casefold()) for word in words)


def stems_of(words: list[str]) -> set[str]:
    return {stem for word in words for stem in tokens(word)}


def numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand that count: no dates, ordinals, times of day or parts of names."""
    taken = [(date.start, date.end) for date in find_dates(text)] + [(nth.start, nth.end) for nth in ordinals(text)]
    for number in find_numbers(text):
        counts = not PART_OF_NAME.search(text[: number.start]) and not CLOCK.match(text[number.end :])
        if counts and not any(start < number.end and number.start < end for start, end in taken):
            yield number.start, number.end


def following(words: list[tuple[str, int]], end: int) -> list[str]:
    """The words right behind a number, the rest of its own first ("25-member"), countries aside."""
    own = [word[end - start :].strip("-") for word, start in words if start < end < start + len(word)]
    behind = [word for word, start in words if start >= end]
    return [word for word in [*own, *behind[: AHEAD + 1]] if word and not country_of(word)][:AHEAD]


def is_countable(word: str) -> bool:
    return word.isalpha() and word.casefold() not in FUNCTION_WORDS | EXACT_WORDS

"""Whether a scored sentence answers by itself: its names, times, words and the kind of answer meet in it."""

from collections.abc import Sequence
from functools import cache

from assistant.question.concepts import concepts_of
from assistant.question.placed import places
from assistant.question.question import Question
from assistant.quote.candidates import Candidate
from assistant.quote.evidence import Score
from assistant.quote.figure_evidence import UNKNOWN
from assistant.quote.name_evidence import BESIDE, BY_REFERENCE
from ingest.registers.lexicon.terms import terms
from ingest.registers.meetings.event_signs import CANCELLED
from ingest.registers.time_and_place.places import around

Scored = tuple[Candidate, Score]

NAME_NEEDED, KIND_NEEDED, TELLING_NEEDED, TELLING_ALONE = 0.55, 0.3, 0.5, 0.7
"""What a sentence must reach to answer: in its weakest name or figure, in kind, and in what it tells of the rest, more
of it where the question names nothing. .4 to .6 do nearly as well."""
OWN_NEEDED = 0.15
"""The share of the question's own words that must be said, whatever is said of the topic that the conversation lent it;
.3 refuses more of what is answered than of what is not."""
SAYS_THE_SAME = 0.4
"""A sentence with the names and figures of the question that is this near in meaning answers, in whatever words."""
SAYS_ALL = 0.8
"""The content from which such a sentence answers also where no rule sees the kind of thing asked for."""
CONTENT_NEEDED_WHEN_WARY, UNDATED_CONTENT = 0.7, 0.6
"""What the content must reach where the question may mean another, and where the report leaves its date open."""
OUTDONE, TELLS_LESS, TELLS_WITHOUT = 0.78, 0.6, 0.4
"""A sentence that reaches less of the best one's total, and this much less of its content, does not answer: the best
one tells it of somebody else; or, with less to it, tells it without what is asked for."""
CERTAIN, MANY_NAMES = 2, 3
"""Names and figures that a sentence must hold itself where its report does not say the year of the question; names that
it must hold where that is all it holds: two people may meet every year."""


def answering(question: Question, ranked: Sequence[Scored], wary: bool = False) -> list[Scored]:
    """The sentences that can answer; where none tells the year of what happens once, those that leave it open."""
    closed = [pair for pair in ranked if not leaves_open(question, pair[1])]
    telling = [pair for pair in closed if can_answer(pair[1], wary)]
    if telling or not happens_once(question):
        return telling
    return [pair for pair in closed if can_answer(pair[1], wary, once=True)]


def can_answer(score: Score, wary: bool = False, once: bool = False) -> bool:
    if not (score.names or score.figures or score.words) or score.own < OWN_NEEDED:
        return False
    if UNKNOWN in score.figures.values() and not (agrees_otherwise(score, once) and (score.names or score.words)):
        return False
    if score.weakest_name < NAME_NEEDED or (wary and score.content < CONTENT_NEEDED_WHEN_WARY):
        return False
    if score.kind < KIND_NEEDED:
        none_told = score.counted and not score.kind
        return not none_told and score.meaning >= SAYS_THE_SAME and score.content >= SAYS_ALL
    needed = TELLING_NEEDED if score.names or score.figures else TELLING_ALONE
    return score.meaning >= SAYS_THE_SAME or score.telling >= needed


def leaves_open(question: Question, score: Score) -> bool:
    """Whether a sentence of no known time is to tell whether something happened at one."""
    figures = score.figures.values()
    return question.kind == "polar" and UNKNOWN in figures and max(figures) < BY_REFERENCE


def is_yet_to_come(one: Scored, ranked: Sequence[Scored]) -> bool:
    """Whether a sentence only announces what is asked as past, and the one behind it does not call it off."""
    return one[1].ahead and not any(c.follows(one[0]) and CANCELLED.search(c.text) for c, _ in ranked)


def is_outdone(able: Scored, best: Scored) -> bool:
    """Whether a sentence that cannot answer says far more of what is asked: of another name, at another time, or
    without the answer."""
    less = TELLS_WITHOUT if best[1].kind < KIND_NEEDED else TELLS_LESS
    return able[1].total < OUTDONE * best[1].total and best[1].content > able[1].content + less


def agrees_otherwise(score: Score, once: bool = False) -> bool:
    """Whether a sentence of an unknown year agrees in the month, in which of a series it was or in several names, and
    in more; or tells all that is asked of what hardly happens twice."""
    figures = score.figures.values()
    if certain(score) >= CERTAIN and any(value >= BY_REFERENCE for value in figures):
        return True
    names = score.names.values()
    if len(names) >= MANY_NAMES and min(names) >= BY_REFERENCE and score.content >= CONTENT_NEEDED_WHEN_WARY:
        return True
    tells = score.kind == 1.0 and score.content >= UNDATED_CONTENT and certain(score) > 0
    return tells and (any(value >= BESIDE for value in figures) or (once and score.content >= SAYS_ALL))


def happens_once(question: Question) -> bool:
    """Whether what is asked is no meeting, visit or drill, which come again, and of nobody, who may do it again."""
    where = set(places(question.text))
    people = [name for name in map(" ".join, question.names) if not (name in where or around(name) or terms(name))]
    words = (word.casefold() for word in (*question.words, *question.light, *question.heads))
    return not people and not any(concepts_of(word) & held_again() for word in words)


@cache
def held_again() -> frozenset[int]:
    return frozenset[int]().union(*map(concepts_of, ("meeting", "visit", "exercise")))


def certain(score: Score) -> int:
    """How many of the question's names and figures the sentence holds itself."""
    return sum(value >= BY_REFERENCE for value in (*score.names.values(), *score.figures.values()))

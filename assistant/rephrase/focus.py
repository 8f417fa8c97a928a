"""A question that leans on the conversation is looked for in what the conversation was about, too."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.conversation import Answer, Found
from assistant.limits.limits import without
from assistant.question.bounds import bounds
from assistant.question.moments import moments
from assistant.question.question import understand
from assistant.rephrase.pointing import leaning
from assistant.search.rank import leading
from ingest.text.words import tokens

NEAREST = 3
"""Documents that the last turn found, beside those it cites: its answer may have missed the one that was meant."""
EVIDENCE, LONGEST_EVIDENCE = 2, 600
"""Sentences cited last that a search is widened by, and their characters."""


def theme(question: str, turns: Sequence[Answer]) -> str:
    """What a question that leans on the conversation goes on about: the last one that stood alone, but for its times.

    Empty where the question leans on nothing.
    """
    if not turns or leaning(question) == "no":
        return ""
    alone = [turn.question for turn in turns if leaning(turn.question) == "no"]
    opened = [*(turn.question for turn in turns[:1]), *alone][-1]
    times = bounds(opened, moments(opened, date.today()))
    return without(opened, [(one.start, one.end, "") for one in times])


def in_focus(turns: Sequence[Answer]) -> list[str]:
    """The documents that the last turn cites, then the first that it found."""
    if not turns:
        return []
    cited = [citation.source.document for citation in turns[-1].citations]
    found = list(dict.fromkeys(one.passage.source.document for one in turns[-1].passages))
    return list(dict.fromkeys([*cited, *found[:NEAREST]]))


def evidence(turn: Answer) -> str:
    """The first sentences that an answer cites."""
    return " ".join(citation.quote for citation in turn.citations[:EVIDENCE])[:LONGEST_EVIDENCE]


def coverage(question: str, found: Sequence[Found]) -> float:
    """The share of a question's content words that the passage which has most of them has."""
    wanted = {stem for word in understand(question).words for stem in tokens(word)}
    if not wanted:
        return 0.0
    return max((len(wanted & set(tokens(one.passage.text))) / len(wanted) for one in found), default=0.0)


def taken_in_turn(lists: Sequence[Sequence[Found]], turns: str, k: int) -> tuple[Found, ...]:
    """One list of several, each passage once and five documents first: `turns` says by number whose best is next.

    The scores of different searches do not compare, so a passage gets at most that of the one before it.
    """
    queues = [list(one) for one in lists]
    merged: dict[str, Found] = {}
    while any(queues) and len(merged) < k:
        for turn in turns:
            if queue := queues[int(turn) % len(queues)]:
                best = queue.pop(0)
                merged.setdefault(best.passage.id, best)
    lowest = float("inf")
    ordered = []
    for one in spread(list(merged.values()))[:k]:
        lowest = min(lowest, one.score)
        ordered.append(replace(one, score=lowest))
    return tuple(ordered)


def spread(found: Sequence[Found]) -> list[Found]:
    """The first five places for five documents, as in a single list."""
    documents = [one.passage.source.document for one in found]
    first = leading(range(len(found)), 5, lambda place, other: documents[place] == documents[other])
    return [found[place] for place in [*first, *(place for place in range(len(found)) if place not in first)]]

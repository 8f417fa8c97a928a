"""What was searched for and within which limits, as HTML; and the same as the page's script takes and gives it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from assistant.conversation import Answer, Chosen, Filters, LeftOut
from assistant.limits.chosen import checked, left_out_line
from assistant.web.languages import language_name
from assistant.web.markup import line, link
from ingest.problem import Problem

UNCHANGED = "The search could not be changed; reload the page and try again."


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person can limit a search to."""

    publishers: Sequence[str] = ()
    languages: Sequence[str] = ()


def searched_markup(
    question: str, searched_for: str, filters: Filters, left_out: LeftOut, editable: bool = False
) -> str:
    """A line on the question as it was searched for, a chip for each limit, and what they could not judge."""
    parts = []
    if searched_for != question:
        parts.append(f"<span>Searched for: <bdi>{line(searched_for)}</bdi></span>")
    parts += [chip(group, label, editable) for group, label in labels(filters)]
    if words := left_out_line(left_out):
        parts.append(f'<span class="left-out">{line(words)}</span>')
    if editable:
        parts.append(link("#question", "Change the search" if parts else "Limit the search", "act limit"))
    return f'<p class="searched">{" ".join(parts)}</p>' if parts else ""


def chip(group: str, label: str, editable: bool) -> str:
    """A limit; the newest turn's can be changed and taken away."""
    if not editable:
        return f'<span class="chip">{line(label)}</span>'
    change = link(f"#{group}", line(label), "limit", "Change this limit")
    away = link(f"#{group}", '<span class="vh">Remove: </span>×', "unlimit", f"Remove this limit: {label}")
    return f'<span class="chip">{change}{away}</span>'


def labels(filters: Filters) -> list[tuple[str, str]]:
    """Each limit as the group of fields it is changed by and in words."""
    named = [
        ("published", span("Published", filters.published_from, filters.published_to)),
        ("event", span("About", filters.event_from, filters.event_to)),
        ("publisher", f"Publisher: {filters.publisher}" if filters.publisher else ""),
        ("language", f"Language: {language_name(filters.language)}" if filters.language else ""),
        ("person", f"Names: {filters.person}" if filters.person else ""),
    ]
    return [(group, label) for group, label in named if label]


def span(what: str, first: str | None, last: str | None) -> str:
    if first and last:
        return f"{what} {first}" if first == last else f"{what} {first} to {last}"
    return f"{what} since {first}" if first else f"{what} until {last}" if last else ""


def as_state(answer: Answer | None, turn: int, choices: Choices) -> str:
    """What the page's script fills its form with; `turn`: the number of the turn that is searched for again."""
    if answer is None:
        return ""
    languages = [[code, language_name(code)] for code in choices.languages]
    offered = {"publishers": list(choices.publishers), "languages": languages}
    asked = {"turn": turn, "question": answer.question, "searched_for": answer.searched_for}
    return json.dumps(asked | {"filters": asdict(answer.filters)} | offered, ensure_ascii=False)


def from_state(state: str) -> Chosen:
    """What a person chose in the form. Raises Problem for anything else, since anyone can send anything."""
    try:
        value = json.loads(state)
        searched_for, filters = str(value["searched_for"]), dict(value["filters"])
    except (KeyError, TypeError, ValueError) as error:
        raise Problem(UNCHANGED) from error
    if not all(limit is None or isinstance(limit, str) for limit in filters.values()):
        raise Problem(UNCHANGED)
    return Chosen(" ".join(searched_for.split()) or None, checked(filters))


def newest_of(state: str) -> tuple[int, str]:
    """The number of the turn that the page shows last, and its question; (0, "") where that is not said."""
    try:
        value = json.loads(state)
        return int(value["turn"]), str(value["question"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return 0, ""

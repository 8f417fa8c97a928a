"""A chat model makes a follow-up stand alone; what it writes counts only where it adds nothing of its own."""

import re
from collections.abc import Callable, Iterator, Sequence

from langchain_core.messages import BaseMessage

from assistant.conversation import Answer
from assistant.prompts import rewriting
from assistant.question.question import only_opens
from ingest.registers.lexicon.names import CJK, WORD, find_names, normal_form
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES
from ingest.text.dates import MONTH_NAMES, MONTHS

MONTH_NUMBER = re.compile(r"\b\d{4}-(\d\d)\b|(\d{1,2})\s*月")
LONGEST = 400
"""Characters of a question that a model may write."""

Write = Callable[[Sequence[BaseMessage]], str | None]
"""What a model writes when it is asked; None where it fails."""


def rewritten(question: str, turns: Sequence[Answer], write: Write) -> str | None:
    """The follow-up as the model words it; None where it failed, or named what the conversation does not hold."""
    said = write(rewriting(question, turns))
    line = " ".join((said or "").split()).strip('"“”«» ')
    fits = 0 < len(line) <= LONGEST and adds_nothing(line, question, turns)
    return line if fits else None


def adds_nothing(line: str, question: str, turns: Sequence[Answer]) -> bool:
    """Whether every name, number and month of a line is in the questions, the answers or what they cite."""
    held = " ".join(spoken(question, turns))
    words = {normal_form(word) for word in WORD.findall(held)}
    return all(name in held or normal_form(name) in words for name in names(line)) and figures(line) <= figures(held)


def spoken(question: str, turns: Sequence[Answer]) -> Iterator[str]:
    yield question
    for turn in turns:
        yield from (turn.question, turn.searched_for, turn.text)
        for citation in turn.citations:
            yield from (citation.quote, citation.source.title, citation.source.published or "")


def names(line: str) -> Iterator[str]:
    """The words of the names in a line, but for those that are usual ones."""
    for name in find_names(line):
        if not only_opens(name, line):
            parts = [name.text] if CJK.search(name.text) else WORD.findall(name.text)
            yield from (part for part in parts if part.casefold() not in FUNCTION_WORDS | INTERROGATIVES | MONTH_NAMES)


def figures(text: str) -> set[str]:
    """Numbers, and months as their number whatever the language."""
    months = {f"month {MONTHS[word]}" for word in WORD.findall(text.casefold()) if word in MONTH_NAMES}
    months |= {f"month {int(iso or chinese)}" for iso, chinese in MONTH_NUMBER.findall(text)}
    return months | {number.lstrip("0") for number in re.findall(r"\d+", text)}

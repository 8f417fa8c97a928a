"""An answer cut into its sentences, for whoever shows or writes it."""

import re
from collections.abc import Iterator

from assistant.conversation import Answer, AnswerSentence

BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
MARK = re.compile(r"\[(\d+)\]")
BULLET = re.compile(r"^\s*[-*•]\s+")
HEADING = re.compile(r"^#{1,6}\s+")


def pieces(answer: Answer) -> Iterator[tuple[str, AnswerSentence | None]]:
    """The whole text in its order: each sentence with its verdict, and with None what stands between them."""
    position = 0
    for sentence in answer.sentences:
        start = answer.text.find(sentence.text, position)
        if start < 0:
            continue
        yield answer.text[position:start], None
        yield sentence.text, sentence
        position = start + len(sentence.text)
    yield answer.text[position:], None

"""Whether a sentence only announces the act that a question asks of the past: will receive, is to be signed."""

from assistant.question.concepts import concepts_of
from assistant.question.question import Question
from assistant.verify.modality import free_acts, governed
from ingest.registers.meetings.event_signs import COMING, HOLDING, OVER
from ingest.text.words import tokens


def only_announces(question: Question, text: str) -> bool:
    """Whether the act of the question stands in the text as still to come, and nowhere as done."""
    ahead = governed("planned", text) - free_acts("planned", text)
    # Who "was serving" may do so only from then on.
    acts = [word for word in question.words if word.casefold() not in question.heads and not word.endswith("ing")]
    if any(is_same_word(word, act) for word in acts for act in ahead):
        return True
    held = any(HOLDING.fullmatch(word) for word in question.light)
    return held and COMING.search(text) is not None and OVER.search(text) is None


def is_same_word(word: str, other: str) -> bool:
    return bool(set(tokens(word)) & set(tokens(other)) or concepts_of(word.casefold()) & concepts_of(other))

"""Whether a sentence tells the act that a question asks about: tells it at all, near its time, as done."""

from collections.abc import Mapping

from assistant.question.concepts import concepts_of, with_phrases
from assistant.question.question import CALLED, Question
from assistant.quote.answer_kind import TIMES
from assistant.quote.candidates import Candidate
from assistant.verify.modality import MODE, free_acts, governed
from ingest.registers.lexicon.names import written_words
from ingest.registers.meetings.event_signs import COMING, HOLDING, OVER
from ingest.text.words import tokens

BOUND = frozenset({*TIMES, "place", "person", "identity", "reason", "thing"})
"""Kinds of answer that are those of an act; what is counted or called something is so of itself."""
UNBOUND = 0.6
"""What a time, place, person or reason counts for in a sentence that tells of other acts only, and a time far from it;
.8 does as well."""
SAID = 0.5
"""How much a sentence must tell of what is asked for by its name, itself."""
NEAR = 70
"""Characters between a time and an act that it is likely to be the time of."""


def bound(question: Question, candidate: Candidate, told: Mapping[str, float]) -> float:
    """Whether what is asked for is that of the asked act: of "it entered into force on Monday, 20 years after it was
    signed" the day is not the day of signing. The theme of a meeting is told where one is called so.

    `told`: how much the sentence tells of each word of the question.
    """
    asked = [word for word in question.words if word.casefold() in question.heads]
    if question.kind == "thing" and asked and CALLED.match(question.text):
        return 1.0 if max(told[word] for word in asked) >= SAID else UNBOUND
    acts_asked = [word for word in question.words if word.casefold() not in question.heads]
    wanted = frozenset[int]().union(*(concepts_of(word.casefold()) for word in acts_asked)) - no_acts()
    if question.kind not in BOUND or not wanted:
        return 1.0
    acts = [start for word, start in written_words(candidate.text) if concepts_of(word.casefold()) & wanted]
    if not acts:
        return UNBOUND
    if question.kind not in TIMES or not candidate.times:
        return 1.0
    nearest = min(min(abs(time.start - act), abs(act - time.end)) for time in candidate.times for act in acts)
    return 1.0 if nearest <= NEAR else UNBOUND


def no_acts() -> frozenset[int]:
    """What people and countries are called."""
    return concepts_of("people") | concepts_of("country")


def only_announces(question: Question, text: str) -> bool:
    """Whether the act of the question stands in the text as still to come, and nowhere as done."""
    ahead = governed("planned", text) - free_acts("planned", text)
    # Who "was serving" may do so only from then on.
    acts = [word for word in question.words if word.casefold() not in question.heads and not word.endswith("ing")]
    acts += [word for word in question.light if concepts_of(word.casefold())]
    if any(is_same_word(word, act) for word in acts for act in (*ahead, *only_possible(question, text))):
        return True
    held = any(HOLDING.fullmatch(word) for word in question.light)
    return held and COMING.search(text) is not None and OVER.search(text) is None


def only_possible(question: Question, text: str) -> list[str]:
    """What may or could be done, the word right behind: "3,000 may join"; nothing where the question asks so."""
    found = () if MODE["possible"].search(question.text) else MODE["possible"].finditer(text)
    behind = [written_words(with_phrases(text[match.end() : match.end() + NEAR])) for match in found]
    return [words[0][0].casefold() for words in behind if words]


def is_same_word(word: str, other: str) -> bool:
    return bool(set(tokens(word)) & set(tokens(other)) or concepts_of(word.casefold()) & concepts_of(other))

"""An answer of few records with what the documents say beside it: a register may not hold all that was asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from assistant.conversation import AnswerSentence, Citation
from assistant.registers.tell.tell import Told, numbered

FEW = 2
"""Records of a list that may not be the whole of it."""
BESIDE = "In the words of the documents:"
LONGEST = 130
"""Words of the whole answer, past which no quotation is added."""
MARK = re.compile(r"\[(\d+)\]")


def is_poor(told: Told) -> bool:
    return 0 < told.coverage.records <= FEW and bool(told.beside)


def joined(told: Told, sentences: Sequence[AnswerSentence], citations: Sequence[Citation]) -> Told:
    """The answer with those of the quotations that cite what may say more, and nothing that it cites already."""
    known = list(told.citations)
    spans = {(one.source, one.start, one.end) for one in known}
    given = {one.number: one for one in citations if (one.source, one.start, one.end) not in spans}
    new = [one for one in sentences if one.citations and all(says_more(told, one, given.get(n)) for n in one.citations)]
    new = fitting(new, LONGEST - len(f"{told.text} {BESIDE}".split()))
    if not new:
        return told
    places = {number: numbered(given[number], known) for one in new for number in one.citations}
    added = tuple(renumbered(one, places) for one in new)
    text = f"{told.text}\n\n{BESIDE} {' '.join(one.text for one in added)}"
    return replace(told, text=text, sentences=(*told.sentences, *added), citations=tuple(known))


def says_more(told: Told, sentence: AnswerSentence, cited: Citation | None) -> bool:
    """None of what is cited already."""
    return cited is not None and any(beside.admits(sentence.text, cited) for beside in told.beside)


def fitting(sentences: Sequence[AnswerSentence], words: int) -> list[AnswerSentence]:
    """The first of the sentences, as many as have room."""
    lengths = accumulate(len(one.text.split()) for one in sentences)
    return [one for one, so_far in zip(sentences, lengths, strict=True) if so_far <= words]


def renumbered(sentence: AnswerSentence, places: dict[int, int]) -> AnswerSentence:
    own = tuple(places[number] for number in sentence.citations)
    return replace(sentence, text=remarked(sentence.text, places), citations=own)


def remarked(text: str, places: dict[int, int]) -> str:
    return MARK.sub(lambda mark: f"[{places.get(int(mark[1]), int(mark[1]))}]", text)

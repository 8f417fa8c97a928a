"""A model's text becomes settled sentences: their marks bound to exact spans, each with its verdict."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.cite import pin
from assistant.conversation import AnswerSentence, Citation
from assistant.marks import MARK, MARKS, plain, showable
from assistant.prompts import NO_ANSWER
from assistant.question.lexicon import Lexicon
from assistant.verify.verify import verdict
from ingest.documents import Passage
from ingest.text.abbreviations import is_abbreviated

END = re.compile(
    rf"(?:(?P<wide>[。！？])|(?P<point>[.!?…]+))[\"'”’»)」』]*(?P<marks>{MARKS.pattern})?(?P<gap>\s*)(?=(?P<next>\S)|$)"
)
BULLET = re.compile(r"(?:[-*+•–]|\d{1,3}[.)])\s+")
THOUGHT = re.compile(r"^\s*<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
UNFINISHED_TAG = re.compile(r"^\s*<[a-z]{0,9}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Settled:
    """An answer or its beginning. `refused` when the model said that the passages hold none."""

    text: str = ""
    sentences: tuple[AnswerSentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    refused: bool = False


class Draft:
    """One answer being written from numbered passages; the same text always settles the same way."""

    def __init__(self, passages: Sequence[Passage], lexicon: Lexicon | None = None) -> None:
        self._passages = passages
        self._lexicon = lexicon
        self._spans: dict[tuple[str, int], tuple[int, int]] = {}
        self._verdicts: dict[tuple[str, tuple[Citation, ...]], AnswerSentence] = {}

    def so_far(self, written: str) -> Settled:
        """What may be shown while more is coming: the last sentence without marks, for its span may still change."""
        written = THOUGHT.sub("", written)
        if UNFINISHED_TAG.match(written) or NO_ANSWER.startswith(bare(written)):
            return Settled()
        return self._settle(showable(written), whole=False)

    def whole(self, written: str, cut_off: bool) -> Settled:
        """The answer as it stays; of one that was cut off, half a word or mark at the end is left out."""
        written = THOUGHT.sub("", written).rstrip()
        if cut_off and not re.search(r"[.!?…。！？\]】］)”\"»]$", written):
            written = showable(written)
        return self._settle(written, whole=True)

    def _settle(self, written: str, whole: bool) -> Settled:
        if bare(written).startswith(NO_ANSWER):
            return Settled(refused=True)
        pieces = list(split(plain(written.replace(NO_ANSWER, ""))))
        tail = None if whole or not pieces or written.endswith("\n") else pieces.pop()
        known: dict[tuple[str, str, int, int], Citation] = {}
        sentences = [self._sentence(piece, known) for _, piece in pieces]
        text = "".join(glue + sentence.text for (glue, _), sentence in zip(pieces, sentences, strict=True))
        if tail:
            text += tail[0] + MARKS.sub("", tail[1])
        return Settled(text.strip(), tuple(sentences), tuple(known.values()))

    def _sentence(self, piece: str, known: dict[tuple[str, str, int, int], Citation]) -> AnswerSentence:
        words = MARKS.sub("", piece).strip()
        cited: dict[int, Citation] = {}

        def shown(match: re.Match[str]) -> str:
            fresh = [number for number in self._valid(match.group(1)) if number not in cited]
            cited.update((number, self._citation(words, number, known)) for number in fresh)
            return "".join(f"[{cited[number].number}]" for number in fresh)

        text = tidy(MARK.sub(shown, marks_last(piece)))
        beside = "\n".join(self._passages[number - 1].text for number in cited)
        return self._judged(text, words, tuple(dict.fromkeys(cited.values())), beside)

    def _valid(self, listed: str) -> list[int]:
        return [int(number) for number in listed.split(",") if number and 0 < int(number) <= len(self._passages)]

    def _citation(self, words: str, number: int, known: dict[tuple[str, str, int, int], Citation]) -> Citation:
        """The span of a passage that carries the words; a span cited before keeps its number."""
        passage = self._passages[number - 1]
        if (words, number) not in self._spans:
            self._spans[words, number] = pin(words, passage)
        start, end = self._spans[words, number]
        key = (passage.source.document, passage.source.version, start, end)
        if key not in known:
            quote = passage.text[start - passage.start : end - passage.start]
            known[key] = Citation(len(known) + 1, passage.source, start, end, quote)
        return known[key]

    def _judged(self, text: str, words: str, cited: tuple[Citation, ...], beside: str) -> AnswerSentence:
        if (text, cited) not in self._verdicts:
            judgement, problems = verdict(words, cited, beside, self._lexicon)
            marks = tuple(citation.number for citation in cited)
            self._verdicts[text, cited] = AnswerSentence(text, marks, judgement, problems)
        return self._verdicts[text, cited]


def bare(written: str) -> str:
    return written.strip(" \n\t*_`\"'.#")


def split(text: str) -> Iterator[tuple[str, str]]:
    """The sentences of a plain text, each after the glue that stands before it: a space, line breaks, a bullet."""
    between = ""
    for line in text.split("\n"):
        bullet = BULLET.match(line)
        between += bullet.group() if bullet else ""
        for piece in in_line(line[bullet.end() :] if bullet else line):
            content = piece.strip()
            if MARKS.sub("", content).strip():
                yield between, content
                between = piece[len(piece.rstrip()) :]
        between = between.rstrip(" ") + "\n"


def in_line(line: str) -> Iterator[str]:
    """Sentences with the blank space after them; marks behind a full stop belong to the sentence before."""
    place = 0
    for match in END.finditer(line):
        if match.group("next") and ends(line, place, match):
            yield line[place : match.end()]
            place = match.end()
    yield line[place:]


def ends(line: str, place: int, match: re.Match[str]) -> bool:
    if match.group("wide"):
        return True
    if not match.group("gap") or match.group("next").islower():
        return False
    following = line[match.end() :]
    return not is_abbreviated(line[place : match.start()], following, match.group("point"))


def marks_last(piece: str) -> str:
    """A mark that opens a sentence moves to its end."""
    leading = re.match(rf"{MARKS.pattern}\s*", piece)
    return piece if leading is None else f"{piece[leading.end() :]} {leading.group().strip()}"


def tidy(text: str) -> str:
    """No blank space where an invalid mark was dropped, and nothing beside a mark that makes Markdown of it."""
    text = re.sub(r"\s*[,，、](?=\s*[.;!?。；！？])", "", text)
    text = re.sub(r"[ \t]+(?=[.,;:!?。，；：！？](?:\s|$))|[ \t]+$", "", text)
    text = re.sub(r"[ \t]{2,}", " ", re.sub(r"!(?=\[\d)", "! ", text))
    return re.sub(r"(\[\d+\])(?=[(:])", r"\1 ", text)

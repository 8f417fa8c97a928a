"""Small made-up documents and answers for the tests of this folder."""

from typing import Any

from assistant.conversation import Answer, AnswerSentence, Citation, Found
from assistant.history.history import History
from ingest.documents import Document, Dropped, Passage, Sentence, Source, fingerprint

TEXT = "Menu\nHarbour opened\nMayor Ana Lim opened the harbour on Monday. She thanked 40 workers.\nRead more"
FIRST = "Mayor Ana Lim opened the harbour on Monday."
SECOND = "She thanked 40 workers."


def source(**changes: str | None) -> Source:
    values: dict[str, Any] = {
        "document": "doc-1",
        "version": fingerprint(TEXT),
        "file": "harbour.txt",
        "source_id": None,
        "title": "Harbour opened",
        "publisher": "Port News",
        "published": "2014-06-05",
        "language": "en",
        "url": None,
    }
    return Source(**(values | changes))


def document(text: str = TEXT, **changes: str | None) -> Document:
    named = source(**({"version": fingerprint(text)} | changes))
    dropped = (Dropped(0, 4, "menu"),) if text.startswith("Menu") else ()
    return Document(named, text, dropped)


def passage(named: Source | None = None) -> Passage:
    start, middle = TEXT.index(FIRST), TEXT.index(SECOND)
    end = middle + len(SECOND)
    sentences = (Sentence(start, start + len(FIRST)), Sentence(middle, end))
    return Passage(named or source(), start, end, TEXT[start:end], sentences)


def citation(number: int = 1, quote: str = FIRST, named: Source | None = None) -> Citation:
    start = TEXT.index(quote) if quote in TEXT else 0
    return Citation(number, named or source(), start, start + len(quote), quote)


def answer(question: str = "Who opened the harbour?", **changes: object) -> Answer:
    sentences = (
        AnswerSentence(f"{FIRST} [1]", (1,), "supported"),
        AnswerSentence("She thanked 41 workers. [2]", (2,), "unsupported", ("41 is not in the source",)),
    )
    values: dict[str, Any] = {
        "question": question,
        "searched_for": question,
        "answered": True,
        "text": " ".join(sentence.text for sentence in sentences),
        "model": "quotes",
        "sentences": sentences,
        "citations": (citation(1), citation(2, SECOND)),
        "passages": (Found(passage(), 0.5),),
    }
    return Answer(**(values | changes))


def keep_turn(history: History, owner: str, conversation: str, answer: Answer) -> int:
    """A whole turn at once; its number."""
    turn = history.begin(owner, conversation, answer.question)
    history.finish(owner, conversation, turn, answer)
    return turn

"""A passage of a document as something that can be collected: its words in quotation marks, with their source."""

from itertools import count
from urllib.parse import quote, urlencode

from assistant.conversation import Answer, AnswerSentence, Citation
from ingest.documents import Document, Source


def cited(document: Document, start: int, end: int) -> Citation:
    """What the document says there; its number is none that stands in square brackets in these very words."""
    words = document.text[start:end]
    number = next(number for number in count(1) if f"[{number}]" not in words)
    return Citation(number, document.source, start, end, words)


def passage_address(source: Source, start: int, end: int, kind: str = "") -> str:
    """The path that opens this very passage in this very version; `kind` is "", "/panel" or "/quotation.md"."""
    place = urlencode({"version": source.version, "start": start, "end": end})
    return f"/documents/{quote(source.document, safe='')}{kind}?{place}"


def quotation(citation: Citation) -> Answer:
    text = f"“{' '.join(citation.quote.split())}”[{citation.number}]"
    sentence = AnswerSentence(text, (citation.number,), "supported")
    return Answer("", "", answered=True, text=text, model="", sentences=(sentence,), citations=(citation,))

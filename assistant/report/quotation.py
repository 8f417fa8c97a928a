"""A passage of a document as something that can be collected: its words in quotation marks, with their source."""

from itertools import count

from assistant.conversation import Answer, AnswerSentence, Citation
from ingest.documents import Document


def cited(document: Document, start: int, end: int) -> Citation:
    """What the document says there; its number is none that stands in square brackets in these very words."""
    quote = document.text[start:end]
    number = next(number for number in count(1) if f"[{number}]" not in quote)
    return Citation(number, document.source, start, end, quote)


def quotation(citation: Citation) -> Answer:
    text = f"“{' '.join(citation.quote.split())}”[{citation.number}]"
    sentence = AnswerSentence(text, (citation.number,), "supported")
    return Answer("", "", answered=True, text=text, model="", sentences=(sentence,), citations=(citation,))

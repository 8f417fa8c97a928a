"""Whether an answer is right, and whether what it cites is there."""

import re
import unicodedata
from collections.abc import Callable

from assistant.conversation import Answer
from assistant.evaluation.cases import Case
from ingest.documents import Document, Source

LONGEST = 130
"""Words beyond which an answer is no answer to a single question."""
MARK = re.compile(r"\[\d+(?:\s*,\s*\d+)*\]|\*\*|__")
ONE_SIGN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "\xa0": " "})

Fetch = Callable[[str, str | None], Document | None]
"""A document of the library by its id and version."""


def fault(case: Case, answer: Answer) -> str | None:
    """What is wrong with an answer, in a few words; None where it is right."""
    if case.abstain:
        return "answered though the corpus does not say" if answer.answered else None
    if not answer.answered:
        return "refused"
    text = plain(answer.text)
    missing = [wanted for wanted in case.all if not holds(text, wanted)]
    missing += [" / ".join(group) for group in case.any if not any(holds(text, wanted) for wanted in group)]
    if missing:
        return f"lacks {missing[0]}"
    if case.sources and not any(is_source(citation.source, case) for citation in answer.citations):
        return "cites another source"
    return "too long" if len(text.split()) > LONGEST else None


def plain(text: str) -> str:
    """Words as they are compared: without marks, in lower case, with one kind of quotation mark and dash."""
    return " ".join(unicodedata.normalize("NFC", MARK.sub(" ", text)).translate(ONE_SIGN).split()).casefold()


def holds(text: str, wanted: str) -> bool:
    """Whether a text holds another one; 9 is not in 19."""
    wanted = " ".join(unicodedata.normalize("NFC", wanted).translate(ONE_SIGN).split()).casefold()
    first = r"(?<!\d)" if wanted[:1].isdigit() else ""
    last = r"(?!\d)" if wanted[-1:].isdigit() else ""
    return re.search(first + re.escape(wanted) + last, text) is not None


def is_source(source: Source, case: Case) -> bool:
    return bool(case.sources & names_of(source))


def names_of(source: Source) -> set[str]:
    """By what a file of questions may name a document: its file with or without suffix, its line's id, its own id."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", source.file)
    return {name for name in (source.file, stem, source.source_id, source.document) if name}


def resolves(answer: Answer, fetch: Fetch) -> bool:
    """Whether every citation is, letter for letter, what its version of the document has at that place."""
    for citation in answer.citations:
        document = fetch(citation.source.document, citation.source.version)
        if document is None or document.text[citation.start : citation.end] != citation.quote:
            return False
    return True

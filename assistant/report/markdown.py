"""An answer, a quotation or a conversation as Markdown whose footnotes name the source and link to the passage."""

import re
from collections.abc import Iterator, Sequence

from assistant.conversation import Answer, AnswerSentence, Citation
from assistant.report.kept import Entry
from assistant.report.pieces import MARK, pieces
from assistant.report.quotation import passage_address, quotation
from ingest.documents import Source

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$!&^])")
"""What Markdown, or HTML inside it, gives a meaning to."""
LINE_START = re.compile(r"^(\s*)([=:]|-(?=--))", re.MULTILINE)
"""What would make a heading, a rule or a definition of a line; lists are left alone."""
BOLD = re.compile(r"\\\*\\\*(?=\S)(.+?)(?<=\S)\\\*\\\*")

WARNINGS = {"partly": "partly supported", "unsupported": "not supported by the corpus"}


def conversation_markdown(title: str, turns: Sequence[Answer], base_url: str) -> str:
    """The whole conversation; footnotes are numbered through. `base_url` is the address of the page, without a path."""
    return report_markdown([Entry(place, answer) for place, answer in enumerate(turns)], base_url, title)


def report_markdown(entries: Sequence[Entry], base_url: str, title: str = "Report") -> str:
    """All that was collected, in its order, each with its note; footnotes are numbered through."""
    lines, notes, first = [f"# {escape(one_line(title))}"], [], 1
    for answer, note in ((entry.answer, entry.note) for entry in entries):
        lines += [f"## {escape(one_line(answer.question))}"] if answer.question else []
        lines += [escape(note.strip())] if note.strip() else []
        lines += body(answer, first)
        notes += list(footnotes(answer, base_url, first))
        first += max((citation.number for citation in answer.citations), default=0)
    return "\n\n".join([*lines, *notes]) + "\n"


def answer_markdown(answer: Answer, base_url: str) -> str:
    """One answer with its footnotes, to be pasted into a text."""
    return "\n\n".join([*body(answer, 1), *footnotes(answer, base_url, 1)]) + "\n"


def quotation_markdown(citation: Citation, base_url: str) -> str:
    """One quotation with its footnote."""
    return answer_markdown(quotation(citation), base_url)


def body(answer: Answer, first: int) -> Iterator[str]:
    """The answer's paragraphs, with footnotes counted from `first`."""
    if answer.searched_for != answer.question:
        yield f"*Searched for: {escape(one_line(answer.searched_for))}*"
    text = paragraphs(answer, {citation.number for citation in answer.citations}, first)
    if text:
        yield text
    if answer.problem:
        yield f"> {escape(one_line(answer.problem))}"


def paragraphs(answer: Answer, numbers: set[int], first: int) -> str:
    """The answer's text; a warning follows each sentence that is not wholly supported."""
    parts = (
        marked(piece, numbers, first) + (f" **({escape(said)})**" if (said := warning(sentence)) else "")
        for piece, sentence in pieces(answer)
    )
    return BOLD.sub(r"**\1**", "".join(parts).strip())


def warning(sentence: AnswerSentence | None) -> str:
    """In plain text, why a sentence may not be relied on; nothing for one that is supported."""
    if sentence is None or sentence.verdict == "supported":
        return ""
    return ": ".join(filter(None, (WARNINGS[sentence.verdict], "; ".join(map(one_line, sentence.problems)))))


def marked(text: str, numbers: set[int], first: int) -> str:
    """The text escaped, its [n] as footnotes; an [n] that names no citation stays plain text."""
    pieces, position = [], 0
    for mark in MARK.finditer(text):
        if (number := int(mark[1])) in numbers:
            pieces += [escape(text[position : mark.start()]), f"[^{number + first - 1}]"]
            position = mark.end()
    return "".join([*pieces, escape(text[position:])])


def footnotes(answer: Answer, base_url: str, first: int) -> Iterator[str]:
    """The sources of an answer, each with what it says there unless the answer is this very quotation."""
    for citation in answer.citations:
        quoted = f"“{one_line(citation.quote)}”"
        said = "" if quoted in answer.text else f"{escape(quoted)}, "
        address = passage_url(citation, base_url)
        yield f"[^{citation.number + first - 1}]: {said}{reference(citation.source, address)}"


def reference(source: Source, address: str) -> str:
    """Title, publisher, date or "undated", a link to the passage, the original address, the file."""
    names = [f"*{escape(one_line(source.title))}*"]
    if source.publisher:
        names.append(escape(one_line(source.publisher)))
    names.append(escape(source.published or "undated"))
    original = f" Original: {link(source.url)}." if source.url else ""
    return f"{', '.join(names)}. [Passage]({address}).{original} File: {escape(one_line(source.file))}."


def passage_url(citation: Citation, base_url: str) -> str:
    return f"{base_url.rstrip('/')}{passage_address(citation.source, citation.start, citation.end)}"


def link(url: str) -> str:
    """A web address as a link; anything else, such as a script's, as plain text."""
    if re.fullmatch(r"https?://[^\s<>]+", url):
        return f"<{url}>"
    return escape(one_line(url))


def escape(text: str) -> str:
    """The text as Markdown that renders as exactly this text and does nothing else."""
    plain = SPECIAL.sub(r"\\\1", text)
    # A bare address would be made a link by many renderers.
    plain = re.sub(r"(?i)\b(https?|ftp|www)([:.])", r"\1\\\2", plain)
    return LINE_START.sub(r"\1\\\2", plain)


def one_line(text: str) -> str:
    return " ".join(text.split())

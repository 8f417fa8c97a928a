"""Questions to offer on an empty page, made from the library's own sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, zip_longest

from assistant.answer import Assistant
from assistant.conversation import Done
from assistant.quote.candidates import Candidate
from assistant.quote.readings import Readings
from assistant.registers.book import Registers
from ingest.library.library import Library

LOOKED_AT = 24
"""Documents that the people are taken from, at even distances in the library."""
WANTED = 4
MEETING = re.compile(r"^\W*(?:met|meets|held talks with|talked (?:to|with)|received)\b", re.IGNORECASE)
GIVING = re.compile(r"^\W*(?:presented|awarded|handed)\b", re.IGNORECASE)
SAYING = re.compile(r"^\W*(?:said|called for|complained|thanked|added|stressed)\b|\bsaid\W*$", re.IGNORECASE)


def examples(library: Library, assistant: Assistant) -> tuple[str, ...]:
    """At most four questions, of different kinds first, each answered from the library in quotations."""
    by_kind: dict[str, Counter[str]] = {}
    for kind, question in candidates(library):
        by_kind.setdefault(kind, Counter())[question] += 1
    oftenest = [[question for question, _ in questions.most_common()] for questions in by_kind.values()]
    turns = (question for row in zip_longest(*oftenest) for question in row if question)
    return tuple(islice((question for question in turns if is_answered(question, assistant)), WANTED))


def candidates(library: Library) -> Iterator[tuple[str, str]]:
    """(kind, question) for what the sentences plainly say of people named in full."""
    readings = Readings(library, Registers(library))
    documents = library.documents()
    for entry in documents[:: -(-len(documents) // LOOKED_AT) or 1]:
        for passage in library.passages_of(entry.source.document):
            for sentence in readings.between(passage.source, passage.start, passage.end):
                yield from about(sentence)


def about(sentence: Candidate) -> Iterator[tuple[str, str]]:
    people = [mention for mention in sentence.people if mention.subject and " " in mention.person.name]
    for mention in people[:1]:
        name = mention.person.name
        before = sentence.text[: mention.start - sentence.sentence.start]
        after = sentence.text[mention.end - sentence.sentence.start :]
        if MEETING.search(after) and len(sentence.people) > 1:
            yield "meeting", f"Who did {name} meet?"
            yield "list", f"List the meetings of {name}."
        if GIVING.search(after):
            yield "giving", f"What did {name} present?"
        if SAYING.search(after) or SAYING.search(before):
            yield "saying", f"What did {name} say?"
        if mention.explicit and mention.person.description:
            yield "identity", f"Who is {name}?"


def is_answered(question: str, assistant: Assistant) -> bool:
    events = assistant.answer(question, model=False)
    return any(event.answer.answered for event in events if isinstance(event, Done))

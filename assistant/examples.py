"""Questions to offer on an empty page, made from the library and kept only if it answers them."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from assistant.answer import Assistant
from assistant.conversation import Done
from assistant.people import people_in
from ingest.library import Library

LOOKED_AT = 40
"""Documents that the people are taken from."""
TEMPLATES = ("Who is {}?", "Who did {} meet?", "What did {} say?")
WANTED = 4


def examples(library: Library, assistant: Assistant) -> tuple[str, ...]:
    """At most four questions, each answered from the library in quotations."""
    return tuple(islice((q for q in candidates(library) if is_answered(q, assistant)), WANTED))


def candidates(library: Library) -> Iterator[str]:
    """About the people whom most documents name, another question for each."""
    counted: Counter[str] = Counter()
    for entry in library.documents()[:LOOKED_AT]:
        document = library.document(entry.source.document)
        if document:
            counted.update({person.name for person, _ in people_in(document.text) if " " in person.name})
    for position, (name, _) in enumerate(counted.most_common(2 * WANTED)):
        yield TEMPLATES[(position + 1) % len(TEMPLATES)].format(name)


def is_answered(question: str, assistant: Assistant) -> bool:
    events = assistant.answer(question, model=False)
    return any(event.answer.answered for event in events if isinstance(event, Done))

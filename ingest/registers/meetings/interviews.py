"""Who "I" is in an interview: the one whose answers a label opens, by his initials, his name, or "A:"."""

import re
from collections.abc import Iterator, Sequence

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.names import country_of
from ingest.registers.people.meant import Mention, Person
from ingest.text.lines import lines

LABEL = re.compile(r"^\W{0,3}(?P<label>[^\W\d_][\w.'’-]{0,15}(?: [^\W\d_][\w.'’-]{0,15})?)\s?[:：]\s")
"""At the beginning of a line: who speaks."""
ANSWER = frozenset({"a", "answer", "о", "ответ", "r", "réponse", "respuesta", "risposta", "resposta", "antwort", "答"})
LEAST = 2
"""Answers of an interview."""
FIRST_PERSON = re.compile(
    r"(?<![\w'’.])(?:I(?=['’\s])|me|[Яя]|мной|меня|мне|[Jj]e|[Jj]['’](?=\w)|moi|[Yy]o|[Ii]ch|mich|mir|[Ee]u|[Ii]o)"
    r"(?![\w.])|我(?!们|們|国|國|方)",
)


def with_speakers(
    found: Sequence[tuple[Mention, ...]], document: Document, sentences: Sequence[Sentence]
) -> list[tuple[Mention, ...]]:
    """The mentions of each sentence with the one who says "I" beside others, where a label says who answers."""
    people = list(dict.fromkeys(one.person for present in found for one in present if one.explicit))
    answers = list(answered(document, people))
    if len(answers) < LEAST:
        return list(found)
    result = []
    for sentence, present in zip(sentences, found, strict=True):
        person = next((one for start, end, one in answers if start <= sentence.start < end), None)
        text = document.text[sentence.start : sentence.end]
        said = FIRST_PERSON.search(text) if person and present else None
        if person and said and all(one.person != person for one in present):
            start = sentence.start + said.start()
            spoken = Mention(person, start, sentence.start + said.end(), False, True)
            result.append(tuple(sorted((*present, spoken), key=lambda one: one.start)))
        else:
            result.append(present)
    return result


def answered(document: Document, people: Sequence[Person]) -> Iterator[tuple[int, int, Person]]:
    """From where to where in the text whose answers stand: from his label to the next."""
    title = document.source.title
    labels = [
        (match["label"], start)
        for start, line in lines(document.text)
        if (match := LABEL.match(line)) and not country_of(match["label"])
    ]
    for place, (label, start) in enumerate(labels):
        end = labels[place + 1][1] if place + 1 < len(labels) else len(document.text)
        if person := speaker(label, people, title):
            yield start, end, person


def speaker(label: str, people: Sequence[Person], title: str) -> Person | None:
    """Who a label means, if it means only one: "A.D.", "Quispe", or "A:" whom the title names."""
    bare = label.replace(".", "").replace(" ", "")
    if bare.casefold() in ANSWER:
        meant = [one for one in people if one.name.split()[-1] in title]
    elif len(bare) > 1 and bare.isupper():
        meant = [one for one in people if "".join(word[0] for word in one.name.split()) == bare]
    else:
        meant = [one for one in people if all(map(one.answers_to, label.split()))]
    return meant[0] if len(meant) == 1 else None

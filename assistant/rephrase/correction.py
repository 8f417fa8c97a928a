"""A question put right by the next: "no, the other Wang", "I meant 2019", `我是说王毅`."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.rephrase.completion import completed
from assistant.rephrase.somebody import pronoun_slots, replaced, stands_in
from assistant.rephrase.spoken import Spoken
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.wordlists import INTERROGATIVES
from ingest.registers.people.people import Person

MEANT = re.compile(
    r"^(?:\w+\b[,;.:!，]?\s*){0,2}?(?:i (?:meant|mean|was asking about)|"
    r"я (?:имею|имел\w?) в виду|я про|je (?:voulais dire|parle de|parlais de)|quiero decir|quise decir|me refiero a|"
    r"ich (?:meine|meinte)|我(?:是说|指的?是|的意思是)|أقصد)\s*",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"^(?:(?:no|нет|non|nein|不)\b[,;.:，]?\s*)?(?:the other|(?:а )?друг(?:ой|ая|ого)|l['’]autre|el otro|der andere|"
    r"另(?:外)?一个)\s+"
    r"(?P<name>[\w’'-]+)(?:,\s*(?P<which>[^.?!。！？]*))?\W*$",
    re.IGNORECASE,
)
BARE_QUESTION = 3
"""Words up to which a question that was meant is no more than an interrogative: "I meant by whom"."""
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!])\s+(?=[^\W_])|(?<=[。！])(?=\w)")


def corrected(question: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """The last question with what a person says they meant; nothing where they put nothing right."""
    match = MEANT.match(question)
    meant, further = [*SENTENCE_END.split(question[match.end() :] if match else question, maxsplit=1), ""][:2]
    if other := OTHER.match(meant):
        told = about_other(other["name"], further, spoken)
        return tuple(f"{one} ({other['which']})" for one in told) if other["which"] else tuple(told)
    meant = " ".join((meant, further)).strip(" .?!。？")
    return tuple(completed(meant, spoken[0])[:1]) if match and meant else ()


def question_meant(question: str) -> str:
    """The question that somebody says they meant, where it is a whole one: "No, I mean in Riga, whom did he see?"."""
    match = MEANT.match(question)
    meant = question[match.end() :] if match else ""
    asks = INTERROGATIVES & {word.casefold() for word in WORD.findall(meant)}
    return meant if asks and len(meant.split()) > BARE_QUESTION and not OTHER.match(meant) else question


def about_other(name: str, further: str, spoken: Sequence[Spoken]) -> list[str]:
    """The last question, or the one that goes with the correction, about another bearer of a name."""
    here, others = others_of_that_name(name, spoken[0].question, spoken)
    if not further:
        was = re.escape(here[0].name) if here else rf"\b{re.escape(name)}\b(?: \w+)?"
        bearers = [other.name for other in others[:3]] or [name]
        return [re.sub(was, bearer, TOPIC.sub("", spoken[0].question), count=1) for bearer in bearers]
    slots = pronoun_slots(further)
    told = [replaced(further, slots, [person]) for person in others[:3]] if slots else []
    return told or [f"{further.rstrip('?？ ')}: {name}?"]


def others_of_that_name(name: str, asked: str, spoken: Sequence[Spoken]) -> tuple[list[Person], list[Person]]:
    """Whom of that name the last question names, and the others that the conversation knows."""
    known = {person.name: person for turn in spoken for person in (*turn.people, *turn.around)}
    bearers = [person for person in known.values() if person.answers_to(name)]
    here = [person for person in bearers if stands_in(person, asked)]
    return here, [person for person in bearers if person not in here]

"""A question put right by the next: "no, the other Wang", "I meant 2019", `我是说王毅`."""

import re
from collections.abc import Sequence

from assistant.completion import substituted
from assistant.spoken import Spoken
from ingest.registers.names import WORD, normal_form
from ingest.registers.people import Person

MEANT = re.compile(
    r"^(?:(?:no|nope|sorry|нет|non|nein|不是?|لا)\b[,;.:，]?\s*)?(?:i (?:meant|mean|was asking about)|"
    r"я (?:имею|имел\w?) в виду|я про|je (?:voulais dire|parle de|parlais de)|quiero decir|quise decir|me refiero a|"
    r"ich (?:meine|meinte)|我(?:是说|指的?是|的意思是)|أقصد)\s*",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"^(?:(?:no|нет|non|nein|不)\b[,;.:，]?\s*)?(?:the other|(?:а )?друг(?:ой|ая|ого)|l['’]autre|el otro|der andere|"
    r"另(?:外)?一个)\s+"
    r"(?P<name>[\w’'-]+)\W*$",
    re.IGNORECASE,
)


def corrected(question: str, spoken: Sequence[Spoken]) -> tuple[str, ...]:
    """The last question with what a person says they meant; nothing where they put nothing right."""
    asked = spoken[0].question
    if match := OTHER.match(question):
        return tuple(other_of_that_name(match["name"], asked, spoken))
    if (match := MEANT.match(question)) and (meant := question[match.end() :].strip(" .?!。？")):
        return (substituted(meant, asked),)
    return ()


def other_of_that_name(name: str, asked: str, spoken: Sequence[Spoken]) -> list[str]:
    """The last question about another bearer of a name, the last spoken of first."""
    known = {person.name: person for turn in spoken for person in (*turn.people, *turn.around)}
    bearers = [person for person in known.values() if person.answers_to(name)]
    here = [person for person in bearers if stands_in(person, asked)]
    others = [person for person in bearers if person not in here]
    if here:
        return [asked.replace(here[0].name, other.name) for other in others[:3]]
    return [re.sub(rf"\b{re.escape(name)}\b(?: \w+)?", other.name, asked, count=1) for other in others[:3]]


def stands_in(person: Person, text: str) -> bool:
    written = {normal_form(word) for word in WORD.findall(text)}
    return all(normal_form(word) in written for word in WORD.findall(person.name))

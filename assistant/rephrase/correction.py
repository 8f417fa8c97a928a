"""A question put right by the next: "no, the other Wang", "I meant 2019", `我是说王毅`."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.rephrase.completion import ASKS, completed
from assistant.rephrase.somebody import pronoun_slots, replaced, stands_in
from assistant.rephrase.spoken import Spoken
from assistant.rephrase.things import OPENING
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
RECANTED = re.compile(
    r"\s*[,;.…–—-]+\s*(?:(?:oh|no|нет|non|nein)\b[,;]?\s*)?(?:sorry|pardon|wait,? no|i mean|i meant|perdón|"
    r"вернее|(?:я )?име(?:ю|л|ла) в виду|je (?:veux|voulais) dire|quiero decir|quise decir|"
    r"ich mein(?:te)?)\b[,:;.…–—-]*\s+(?=\w)",
    re.IGNORECASE,
)
"""Where somebody puts right, in one breath, what they began to ask."""
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


def without_recanted(question: str) -> str:
    """What was meant of "Who runs A, sorry, who runs B?" and of "Who runs A, I mean B?"."""
    begun, *meant = RECANTED.split(question)
    if not meant or MEANT.match(question) or not begun.strip():
        return question
    if ASKS.search(meant[-1]) or OPENING.sub("", meant[-1], count=1) != meant[-1]:
        return meant[-1]
    return question if "," in meant[-1] else completed(meant[-1], Spoken(begun, (), (), begun))[0]


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

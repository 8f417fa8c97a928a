"""Whom an answer tells of, in the order in which a question after somebody may mean them."""

import re
from collections.abc import Sequence
from functools import partial

from assistant.conversation import Answer
from assistant.question.question import TOPIC
from assistant.registers.asked.succession import follows_somebody
from assistant.registers.followup import limits_in
from assistant.rephrase.grammar import POSSESSIVE
from assistant.rephrase.things import YEAR, is_event
from ingest.registers.lexicon.countries import COUNTRIES
from ingest.registers.lexicon.names import WORD, find_names
from ingest.registers.lexicon.senses import sense_of
from ingest.registers.lexicon.terms import countries
from ingest.registers.people.people import Person
from ingest.registers.time_and_place.places import around

SPEAKER = re.compile(
    r"\W*(?:(?:and|а|и|et|y|e|und)\s+)?(?:who|кто|qui|quién|quem|wer|谁|誰)\b(?!\s+(?:did|does|do)\b)", re.IGNORECASE
)
"""A question after who did something: "Who spoke for Latvia?"."""
APPOINTS = (
    r"(?:(?! (?:was|were|is|been|being|был|была|est|été|fue|wurde) )[^.;,]){0,40}?"
    r" (?:appointed|appoints|named|nominated|назначил\w*|nommé|nombró|ernannte|ernennt)\b"
)
"""What stands behind somebody who gives an office to another."""
GOING = re.compile(
    r"\b(?:go|goes|went|gone|come|came|travel\w*|fly|flew|flown|visit\w*|arriv\w+|приеха\w+|прие[зх]\w+|прилете\w+|"
    r"езди\w+|полете\w+|посети\w+|поеха\w+|aller|allée?|venue?|visité|viajó|visitó|fue a|llegó|gereist|reiste|flog|"
    r"geflogen|besucht\w*)\b|访|訪|抵|[去到赴]"
)


def likeliest_first(told: Sequence[Person], turn: Answer, before: Sequence[Person] = ()) -> list[Person]:
    """Whom a question after who did something was answered with, the likeliest first.

    Before others who are not told to be of another country, and to have named somebody for an office, or to have been
    spoken of `before`; of those who followed somebody nobody is of another country.
    """
    if not SPEAKER.match(turn.searched_for):
        return list(told)
    asked = countries(TOPIC.sub("", turn.searched_for))
    known = {one.name for one in before}
    foreign, native = partial(is_foreign, asked), partial(is_native, asked)
    quoted = " ".join((turn.text, *(citation.quote for citation in turn.citations)))
    kept = [one for one in told if not (follows_somebody(turn.searched_for) and foreign(one))]
    return sorted(kept, key=lambda one: (appoints(one, quoted), foreign(one), not native(one), one.name in known))


def is_foreign(asked: frozenset[str], person: Person) -> bool:
    """Whether somebody is told to be of other countries than those asked for."""
    theirs = said_of(person) & COUNTRIES.keys()
    return bool(asked and theirs) and not asked & theirs


def is_native(asked: frozenset[str], person: Person) -> bool:
    """Whether somebody is told to be of a country asked for."""
    return bool(asked & said_of(person))


def appoints(person: Person, text: str) -> bool:
    """Whether a text tells that somebody named another for an office: not they hold it."""
    return re.search(rf"{re.escape(person.name)}{APPOINTS}", text) is not None


def is_at_home(person: Person, question: str) -> bool:
    """Whether a question asks of a journey to the country that somebody serves: it is another who went there."""
    places = {around(name.text) for name in find_names(question)} if GOING.search(question) else set()
    return bool(places & said_of(person))


def unheard_of(turn: Answer) -> list[Person]:
    """Names of several words that nothing tells to be of people, but that are of no place, event or body, either.

    A word that the passages write without a capital is no name of anybody: "Peace Mission".
    """
    limits = limits_in(TOPIC.sub("", turn.searched_for))
    own = [POSSESSIVE.sub("", one.name) for one in limits if one.kind in ("name", "with")]
    several = [name for name in own if " " in name and not (is_event(name) or YEAR.search(name))]
    common = {word for found in turn.passages for word in WORD.findall(found.passage.text)} if several else set()
    return [
        Person(name) for name in several if common and not common & {word.casefold() for word in WORD.findall(name)}
    ]


def said_of(person: Person) -> frozenset[str]:
    """What a person's description says, in one language's terms."""
    return person.description | frozenset(concept for word in person.description for concept in sense_of(word).concepts)

"""A follow-up becomes a question that stands alone, by rules over what the last turns spoke of."""

import re
from collections.abc import Sequence

from assistant.conversation import Answer
from assistant.question import TOPIC, understand
from assistant.spoken import PeopleOf, Spoken, spoken_of
from ingest.registers.names import CJK, WORD, country_of, find_names, written_words
from ingest.registers.people import Person, people_in
from ingest.registers.wordlists import (
    FUNCTION_WORDS,
    HE,
    HIS,
    INTERROGATIVES,
    POINTERS,
    ROLES,
    THEIR,
    THEY,
    words,
)

PREAMBLE = re.compile(
    r"^(?:and|but|so|also|then|ok(?:ay)?|no|а|и|но|et|mais|y|pero|那么?|还有)[,\s]*|^(?:what|how) "
    r"about\s+|^а что (?:насчет|с)\s+",
    re.IGNORECASE,
)
SWITCH = re.compile(
    r"\b(?:something else|another (?:topic|question)|different (?:topic|question)|other topic)\b", re.IGNORECASE
)
BARE_WH = re.compile(
    r"^(?:who|whom|what|when|where|why)\s+(?=(?:did|does|do|was|were|is|are|has|have|had|will|would)\b)", re.IGNORECASE
)
OPENING = re.compile(
    r"^(?:who|whom|whose|what|when|where|why|how(?: (?:many|much|long|often))?|which|(?:in|on|at|to|by|"
    r"from) (?:what|which|whom))\b\s*"
    r"(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\b\s*)?",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"^(?:please,? )?(?:(?:can|could|would) you (?:please )?)?(?:tell|show|give) (?:me|us) (?:about |(?=\w))",
    re.IGNORECASE,
)
CONTRACTED = re.compile(r"\b(who|what|where|when|why|how)['’](s|d|re|ll)\b", re.IGNORECASE)
IN_FULL = {"s": "is", "d": "did", "re": "are", "ll": "will"}
SHORT = 5
"""Words up to which a question without a verb of its own is an ellipsis: "And the Chinese side?"."""
SUBJECTS = words("who what which how кто что какой какие сколько qui quel quelle quién qué")
"""Interrogatives that may be the subject of a verb right behind them."""
REMEMBERED = 4
"""Turns back that a pronoun may reach."""
DESCRIBED = re.compile(
    rf"\bthe ((?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(ROLES | {'side', 'delegation'}))}))\b", re.IGNORECASE
)
"""A person by country and office: "the Russian interior minister", "the Chinese side"."""
DEFINITE = re.compile(r"\b(?:the|that|this|those|these|such)\s+((?:[\w-]+\s+){0,2}?[\w-]+)", re.IGNORECASE)


def rephrase(question: str, turns: Sequence[Answer], people_of: PeopleOf = lambda citation: ()) -> tuple[str, ...]:
    """The stand-alone questions that a follow-up may mean, likeliest first; one that leans on nothing is itself."""
    if not turns or SWITCH.search(question):
        return (question,)
    spoken = [spoken_of(turn, people_of) for turn in reversed(turns[-REMEMBERED:])]
    bare = PREAMBLE.sub("", question).strip() or question
    if is_ellipsis(bare, question):
        return tuple(dict.fromkeys(completed(bare, spoken[0])))
    resolved = with_people(bare, spoken)
    if resolved != [bare]:
        it = re.search(r"\bit\b", bare, re.IGNORECASE)
        readings = [in_context(reading, spoken[0]) if it else reading for reading in resolved]
        return tuple(dict.fromkeys(readings))
    if leans_on_event(bare, spoken[0]):
        points = {word.casefold() for word in WORD.findall(bare)} & (POINTERS | THEY | THEIR)
        return (in_context(bare, spoken[0]),) if points else (in_context(bare, spoken[0]), bare)
    return (bare,)


def written_out(question: str) -> str:
    """What is asked, without "please tell me" and with the contractions of speech in full: "who's", "what'd"."""
    question = REQUEST.sub("", question)
    return CONTRACTED.sub(lambda match: f"{match[1]} {IN_FULL[match[2].casefold()]}", question)


def is_ellipsis(bare: str, question: str) -> bool:
    """Whether a question has too little of its own to stand: "Where?", "And in 2018?", "By whom?"."""
    own = [word.casefold() for word in WORD.findall(bare)]
    if CJK.search(bare):
        return len(bare.strip("？?。 ")) <= 5
    says_something = [word for word in own if word not in FUNCTION_WORDS | INTERROGATIVES]
    if not says_something:
        return not any(word in HE | HIS | THEY | THEIR for word in own) or len(own) <= 2
    if len(own) > SHORT or has_verb(own):
        return False
    # "Who signed it?" has a verb, though none of the few known ones; "On what grounds?" has none.
    return bare != question.strip() or (own[0] not in SUBJECTS and not understand(bare).names)


def has_verb(own: Sequence[str]) -> bool:
    return any(word in words("did does do was were is are has have had will would said say met") for word in own)


def completed(bare: str, last: Spoken) -> list[str]:
    """An ellipsis filled in from the last question: another interrogative, or another name, place or year in it."""
    interrogative = any(word.casefold() in INTERROGATIVES for word in WORD.findall(bare)) or CJK.search(bare)
    asked = bare.rstrip("?？. ")
    if interrogative:
        if match := BARE_WH.match(last.question):
            return [f"{asked} {last.question[match.end() :]}"]
        return [f"{asked} ({topic(last.question)})"]
    readings = [substituted(asked, last)]
    if re.search(r"\bside$", asked):
        readings.append(f"What did {asked} say?")
    return [*readings, f"{asked} ({topic(last.question)})"]


def substituted(phrase: str, last: Spoken) -> str:
    """The last question with the part that is of the phrase's kind put anew: a country, a year, a person, a place."""
    asked = re.sub(r",? according to .*$", "?", last.question)
    new, old = understand(phrase), understand(asked)
    text = re.sub(r"^(?:in|on|at|for|with|by|from|to)\s+(?=\d|[A-Z])", "", phrase)
    if new.figures:
        return asked.replace(old.figures[-1], new.figures[-1]) if old.figures else f"{asked.rstrip('? ')} {phrase}?"
    if first_country(phrase):
        if theirs := first_country(asked):
            return re.sub(rf"(?:\b[Tt]he )?{re.escape(theirs)}(?: (?:side|{'|'.join(ROLES)})\b)?", text, asked, count=1)
        people = [name.text for name in find_names(asked) if country_of(name.text) is None]
        return asked.replace(people[0], text, 1) if people else f"What did {text} say?"
    names = [name.text for name in find_names(asked) if country_of(name.text) is None]
    if find_names(phrase) and names:
        return asked.replace(names[0], text, 1)
    if old.heads:
        return re.sub(rf"\b{re.escape(old.heads[-1])}\b", text, asked, count=1, flags=re.IGNORECASE)
    return f"{asked.rstrip('? ')} {phrase}?"


def first_country(text: str) -> str | None:
    return next((word for word, _ in written_words(text) if country_of(word)), None)


def with_people(question: str, spoken: Sequence[Spoken]) -> list[str]:
    """The question with people of the last turns for its pronouns and descriptions, once for each likely choice."""
    question = with_descriptions(question, spoken)
    people = [person for turn in spoken for person in turn.people]
    people = list({person.name: person for person in people}.values())
    slots = pronoun_slots(question)
    if not slots or not people:
        return [question]
    singular = [slot for slot in slots if slot.group().casefold() in HE | HIS]
    if len({slot.group().casefold() in HIS for slot in singular}) == 1 and len(singular) == 2 and len(people) > 1:
        pair = two_people(spoken)
        return [replaced(question, slots, order) for order in (pair, pair[::-1])]
    if not singular:
        return [replaced(question, slots, pair)] if len(pair := two_people(spoken[:1])) == 2 else [question]
    return [replaced(question, slots, [person]) for person in people[:3]]


def two_people(spoken: Sequence[Spoken]) -> list[Person]:
    """The pair that "he" and "him" mean: whom the question named first, then whom the answer told of."""
    pair = [person for turn in spoken for person in turn.asked + turn.told]
    return list({person.name: person for person in pair}.values())[:2]


def pronoun_slots(question: str) -> list[re.Match[str]]:
    """Pronouns that no person earlier in the question itself explains."""
    named = [name.start for _, name in people_in(question)]
    return [
        match
        for match in WORD.finditer(question)
        if match.group().casefold() in HE | HIS | THEY | THEIR and not any(start < match.start() for start in named)
    ]


def replaced(question: str, slots: Sequence[re.Match[str]], people: Sequence[Person]) -> str:
    """Each pronoun by a name: the first "he" by the first person, the next by the next, "they" by all."""
    singular = [slot.start() for slot in slots if slot.group().casefold() in HE]
    text, shift = question, 0
    for slot in slots:
        pronoun = slot.group().casefold()
        turn = singular.index(slot.start()) if slot.start() in singular else 0
        name = (
            " and ".join(p.name for p in people) if pronoun in THEY | THEIR else people[min(turn, len(people) - 1)].name
        )
        name += "'s" if pronoun in HIS | THEIR and pronoun.isascii() else ""
        text = text[: slot.start() + shift] + name + text[slot.end() + shift :]
        shift += len(name) - len(slot.group())
    return text


def with_descriptions(question: str, spoken: Sequence[Spoken]) -> str:
    """ "The Russian minister" by his name, where one person of the conversation fits and only one."""
    people = {person.name: person for turn in reversed(spoken) for person in turn.told + turn.asked}
    for match in DESCRIBED.finditer(question):
        wanted = {country_of(word) or word.casefold() for word in WORD.findall(match.group(1))} - {"side", "delegation"}
        fitting = [person for person in people.values() if wanted <= person.description]
        if len(fitting) == 1 and wanted:
            return question.replace(match.group(), fitting[0].name, 1)
    return question


def leans_on_event(question: str, last: Spoken) -> bool:
    """Whether a question without a name of its own points back: "that meeting", "there", "it", "the medal"."""
    asked = understand(question)
    own = {word.casefold() for word in WORD.findall(question)}
    if asked.names:
        return False
    return (
        bool(own & (POINTERS | THEY | THEIR))
        or not asked.words
        or any(last.tells_of(noun) for noun in definite(question))
    )


def definite(question: str) -> list[str]:
    """The nouns, or what stands in their place, of "the medal" and "the first meeting"."""
    return [word for match in DEFINITE.finditer(question) for word in match.group(1).split()]


def in_context(question: str, last: Spoken) -> str:
    """The question with what the last one was about in brackets, its own parentheses aside."""
    return f"{question.rstrip()} ({topic(last.question)})"


def topic(question: str) -> str:
    """What a question is about: the topic it was given itself, else its words without the interrogative."""
    if given := TOPIC.search(question):
        return given.group(1)
    return OPENING.sub("", question).strip(" ?？.")

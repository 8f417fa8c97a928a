"""What a turn of the conversation spoke of: the people in its question and in its sources, and its words."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from assistant.conversation import Answer, Citation
from assistant.question.concepts import concepts_of
from assistant.question.interrogatives import kind_of
from assistant.question.question import TOPIC, understand
from assistant.registers.asked.succession import ASKED_FOR, follows_somebody
from assistant.registers.followup import Limit, limits_in
from assistant.rephrase.grammar import is_adjective, is_verb
from assistant.rephrase.office import office_in
from assistant.rephrase.pointing import PERSONAL, leaning
from assistant.rephrase.since import day_of, year_of
from assistant.rephrase.things import is_named
from assistant.rephrase.told import likeliest_first, unheard_of
from ingest.registers.lexicon.names import CJK, WORD, country_of, find_names, script
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS
from ingest.registers.people.people import Person, named_in, people_in
from ingest.text.dates import MONTH_NAMES
from ingest.text.words import tokens

RECORD = re.compile(
    r"- (?:(?P<first>[\d-]+)(?: to [\d-]+)?|undated)(?:, [^:]+)?: (?P<title>(?:(?!, according to)[^:(\[\n])+)"
)
"""A record of a register as an answer tells it: its time and place, then what it is."""
ASIDE = re.compile(
    r"\W*(?:whose|чь\w+|wessen|(?:on|in|under|at|for|with) (?:behalf of |whose |which |what |whom)|от чьего|"
    r"au nom de|en nombre de|im namen)",
    re.IGNORECASE,
)
"""A question after somebody who is not whom it is about: "On whose behalf did X come?"."""
NO_THING_ASKED = ("number", "amount", "duration", "person", "identity")
"""Kinds of questions whose noun is what they count, or somebody."""
CITY_OF = re.compile(r"\b(?:city|town|port|village|capital|resort) of $")
CLAUSE = re.compile(r"[^\w\s'’/-]+(?:\s|$)|\s[^\w\s]")
PeopleOf = Callable[[Citation], Sequence[Person]]
"""Whom a cited sentence means, in order, by name or otherwise."""
Written = Callable[[str], str]
"""Somebody's name as the documents write it in the script of the question."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one turn spoke of: its stand-alone question and the people in it and in its answer, in order."""

    question: str
    asked: tuple[Person, ...]
    told: tuple[Person, ...]
    text: str
    """The question and its answer."""
    around: tuple[Person, ...] = ()
    """Others whom the passages found name, most often first."""
    things: tuple[str, ...] = ()
    """What the answer named of the kind that the question asked for: a drill, an agreement, an award."""
    year: int | None = None
    """Of what was spoken."""
    days: tuple[date, date] | None = None
    """The first and the last of when it was, where a day or a month was named."""
    main: str = ""
    """What "the next one" is one of."""
    office: str = ""
    """Of which it was last asked who holds it: "Malta's minister of ports"."""
    place: str = ""
    """Where what was spoken of was, with its preposition: "in Riga"."""
    typed: str = ""
    """The question as it was asked in the conversation."""
    answered: bool = True
    """Else whom it tells of is not whom the question was after."""

    def tells_of(self, word: str) -> bool:
        """Whether the turn spoke of this, in this or another usual word."""
        stems = set(tokens(self.text))
        concepts = frozenset().union(*map(concepts_of, WORD.findall(self.text.casefold())))
        return set(tokens(word)) <= stems or bool(concepts_of(word.casefold()) & concepts)

    @property
    def went_on(self) -> bool:
        """Whether the question as typed spoke of somebody by a pronoun: whom it goes on about."""
        return PERSONAL.search(self.typed) is not None

    @property
    def leans(self) -> bool:
        """Whether it cannot be understood without the turns before it."""
        return leaning(self.typed) == "yes"

    @property
    def people(self) -> tuple[Person, ...]:
        """The likeliest to be meant by "he" first: whom a "who" was answered with, else whom the question named."""
        follows = follows_somebody(self.question) and not ASKED_FOR.search(self.question)
        goes_on = self.went_on and not follows
        answered = kind_of(self.question) == "person" and not goes_on and not ASIDE.match(self.question)
        told = self.told if self.answered else ()
        first, second = (told, self.asked) if answered else (self.asked, told)
        return tuple(dict.fromkeys(first + second))

    @property
    def leaves_open(self) -> bool:
        """Whether nobody knows whom the question was after: "he" is that one, and nobody named before."""
        return not (self.answered or self.asked or self.went_on) and kind_of(self.question) == "person"


def spoken_of(turn: Answer, people_of: PeopleOf, before: Sequence[Person] = (), written: Written = str) -> Spoken:
    """`before`: whom the turns before it spoke of."""
    cited = [person for citation in turn.citations for person in people_of(citation)] if turn.answered else []
    known = [person for person in (*cited, *(person for person, _ in people_in(turn.text))) if is_somebody(person)]
    known += in_full(turn.searched_for, around(turn))
    if turn.coverage:  # a register tells whom it answers with; its citations name others, too
        known = sorted(known, key=lambda person: place_in(turn.text, person))
    in_passages = [person for person in around(turn) if " " in person.name and person.name in turn.searched_for]
    unheard = unheard_of(turn)
    asked = each_once(named(turn.searched_for, [*before, *known, *in_passages, *unheard]), written)
    told = [one for one in each_once(known, written) if one.name not in {other.name for other in asked}]
    told = likeliest_first(told, turn, before)
    said = f"{turn.searched_for} {turn.text if turn.answered else ''}"
    return Spoken(
        question=turn.searched_for,
        asked=tuple(asked),
        told=tuple(told),
        text=said,
        around=around(turn),
        things=things_told(turn),
        year=year_of(turn),
        days=day_of(turn),
        office=office_in(TOPIC.sub("", turn.searched_for)),
        place=place_of(turn),
        typed=turn.question,
        answered=turn.answered,
    )


def place_of(turn: Answer) -> str:
    """Where the answer to a "where" says that it was, else where the question says; empty where neither does."""
    asked = TOPIC.sub("", turn.searched_for)
    told = turn.text if turn.answered and kind_of(asked) == "place" else ""
    placed = [one.name for text in (told, asked) for one in limits_in(text) if is_led(one, text)]
    led = [name for name in placed if name.casefold() not in MONTH_NAMES and not is_adjective(name)]
    return f"in {led[0]}" if led and script(led[0]) == script(asked) else ""


def is_led(limit: Limit, text: str) -> bool:
    """Whether a name is where something is, by what leads up to it: "in Riga", "the port of Riga"."""
    return (limit.kind == "place" and limit.text != limit.name) or CITY_OF.search(text[: limit.start]) is not None


def each_once(people: Sequence[Person], written: Written) -> list[Person]:
    """The people under the names that the question can use, each once with all that is said of them."""
    found: dict[str, Person] = {}
    for person in people:
        name = written(person.name)
        found[name] = Person(name, person.description | (found[name].description if name in found else frozenset()))
    return list(found.values())


def place_in(text: str, person: Person) -> int:
    """Where a text names somebody first; behind everybody it names, where it does not."""
    return text.find(person.name) if person.name in text else len(text)


def in_full(question: str, people: Sequence[Person]) -> list[Person]:
    """The people whom the question names by one word, under their full name: the likeliest bearer of each."""
    single = [name.text for name in find_names(question) if len(name.words) == 1 and not country_of(name.text)]
    bearers = [next((person for person in people if is_surname(name, person)), None) for name in single]
    return [person for person in bearers if person]


def is_surname(name: str, person: Person) -> bool:
    return len(WORD.findall(person.name)) > 1 and person.answers_to(re.sub(r"['’]s?$", "", name))


def things_told(turn: Answer) -> tuple[str, ...]:
    """The one record that a register answered with; else the names in the answer for what "which award" asked for."""
    if turn.coverage:
        titles = [match["title"].strip() for match in map(RECORD.match, turn.text.splitlines()) if match]
        said = set(tokens(turn.searched_for))
        return tuple(one for one in titles if len(titles) == 1 and not set(tokens(one)) <= said)
    asked = understand(TOPIC.sub("", turn.searched_for))
    if asked.kind in NO_THING_ASKED or not turn.answered:
        return ()
    nouns = [noun for noun in asked.heads[-1:] if sense_of(noun).kind not in (Kind.OFFICE, Kind.RANK)]
    told = [thing for citation in turn.citations for thing in called(nouns, citation.quote)]
    return tuple(thing for thing in dict.fromkeys(told) if is_named(thing))


def called(nouns: Sequence[str], text: str) -> list[str]:
    """What a text calls by one of these nouns, with what tells which one: "the Golden Gate medal", "a joint group"."""
    wanted = frozenset[int]().union(*(concepts_of(noun.casefold()) for noun in nouns))
    stems = {stem for noun in nouns for stem in tokens(noun)}
    found = []
    for clause in CLAUSE.split(text) if nouns else ():
        written = clause.split()
        for place, noun in enumerate(written):
            if not (concepts_of(noun.casefold()) & wanted or set(tokens(noun)) & stems):
                continue
            before = list(takewhile(describes, reversed(written[:place])))[::-1]
            owner = list(takewhile(belongs, written[place + 1 :])) if written[place + 1 : place + 2] == ["of"] else []
            if (before or owner) and not is_verb(noun, *before[-1:]):
                found.append(" ".join([*before, noun, *owner]))
    return list(dict.fromkeys(found))


def describes(word: str) -> bool:
    """Whether a word can stand between an article and its noun."""
    return (
        word.casefold() not in FUNCTION_WORDS and not is_verb(word) and not (word.isdigit() and len(word) < len("2017"))
    )


def belongs(word: str) -> bool:
    """Whether a word can stand in what is owned: "of the council of ports"."""
    return word in ("of", "the") or describes(word)


def is_somebody(person: Person) -> bool:
    """Whether a name is sure to be a person's: it has several words, or an office; a word alone may be a place."""
    return bool(person.description) or len(WORD.findall(person.name)) > 1 or CJK.search(person.name) is not None


def around(turn: Answer) -> tuple[Person, ...]:
    """The people whom the passages found for a turn name, whoever is named most first."""
    named = Counter(person.name for found in turn.passages for person, _ in people_in(found.passage.text))
    return tuple(Person(name) for name, _ in named.most_common())


def named(question: str, known: Sequence[Person]) -> list[Person]:
    """Whom a question names, each once and in its order; then whom it names in full, though only the known tell so."""
    mentioned = {mention.person.name: (mention.start, mention.person) for mention in named_in(question, 0, list(known))}
    whole = {one.name: (question.find(one.name), one) for one in known if " " in one.name and one.name in question}
    unknown = {name: at for name, at in whole.items() if not any(name in one for one in mentioned)}
    return [person for _, person in sorted({**mentioned, **unknown}.values(), key=lambda at: at[0])]

"""People of the last turns in place of pronouns and of descriptions: "him", "the Russian minister"."""

import re
from collections.abc import Iterator, Sequence

from assistant.question.interrogatives import kind_of
from assistant.question.question import TOPIC
from assistant.rephrase.gender import stands_for_thing
from assistant.rephrase.grammar import DETERMINERS, POSSESSIVE, is_adjective, is_plural
from assistant.rephrase.matter import DETAILS
from assistant.rephrase.pointing import PERSONAL, is_explained
from assistant.rephrase.spoken import Spoken, is_surname
from assistant.rephrase.things import is_held
from assistant.rephrase.told import is_at_home, said_of
from ingest.registers.lexicon.names import WORD, country_of, find_names, normal_form, script
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, words
from ingest.registers.people.people import Person, people_in
from ingest.text.language import language

TOLD = frozenset(
    f"{which} {whoever}" for which in ("that", "this", "the new") for whoever in ("man", "woman", "person", "official")
)
"""Whom an answer named, before others."""
HE = words("he him she her он она 他 她") | TOLD | {"the man", "the woman"}
HIS = words("his her hers")
THEY = words("they them both они 他们 她们") | {
    "the two",
    "the two of them",
    "both of them",
    "those two",
    "these two",
    "the pair",
}
THEIR = words("their theirs")
MANY = THEY | THEIR | words("ils elles ellos ellas их им ими них")
"""Of one person they are never said; where the last turn told of one alone, they are things or a body."""
REPLACED = HE | HIS | THEY | THEIR
"""Pronouns that a name can stand for without another ending; beside others it stands in brackets."""
NEUTER = words("it its оно 它 es")
SIDES = words(
    "side delegation counterpart colleague interlocutor сторона стороны делегация côté partie lado parte seite"
)
SIDE = re.compile(r"\b(?:side|delegation|сторон\w*|делегац\w+|côté|partie|lado|parte|seite)$", re.IGNORECASE)
ON = re.compile(r"\b(?:on|for|from|with|со?|от|du|par|del?|por|auf|von|für) $", re.IGNORECASE)
"""Before a side to which somebody else belongs: "Which commander was there on the Russian side?"."""
DESCRIBED = re.compile(
    r"\b(?:the|his|her|their|le|la|son|sa|el|su|der|die|den|dem|sein\w{0,2}|ihr\w{0,2}|его|её|их)\s+"
    r"(?P<phrase>[\w-]+(?: [\w-]+){0,3})|"
    r"\bl['’](?P<elided>[\w-]+(?: [\w-]+){0,3})",
    re.IGNORECASE,
)
ALONE = re.compile(r"\W*$|['’]s\b| (?:[a-z]+ed|in|at|on|for|from|with|to|by|and|sign|say|meet|see|go|come)\b")
"""What follows a word that no noun follows."""
WHO = re.compile(
    r"^\W*(?:\w{1,4} )?(?:who|whom|whose|кто|кого|кому|кем|qui|quién\w*|we[rnm]|wessen)\b|[谁誰]", re.IGNORECASE
)
OF_TWO = re.compile(
    r"\bthe former\b|\ble premier des deux\b|\b(?:der|die) erstere\b|前者|"
    r"(?P<latter>\bthe latter\b|\bce(?:tte)? derni(?:er|ère)\b|\best[ea] últim[oa]\b|\b(?:der|die) letztere\b|"
    r"后者|後者)",
    re.IGNORECASE,
)
EVENT_OF_TWO = re.compile(
    r"\b(?:is|was|did) the (?:former|latter)(?: (?:held|signed|happen|take place|begin|end))?\W*$", re.IGNORECASE
)
"""Behind "when" or "where" it is no person."""
SHE, MALE = words("she her hers она неё ней elle ella ela"), words("he him his он ему нему il él ele er ihn ihm")
OF_A_MAN = re.compile(r"[a-zа-яё](?:[oe]v|in|sky|skiy|[оеё]в|ин|ский)$")
OF_A_WOMAN = re.compile(r"[a-zа-яё](?:[oe]va|ina|skaya|[оеё]ва|ина|ская)$")
"""Slavic surnames, which have a gender."""
SUFFERED = re.compile(
    r"\b(?:was|were|been|is|get|got)\s(?:\w+\s){0,4}?(?:handed over|caught|arrested|detained|captured|"
    r"extradited|deported|"
    r"repatriated|sentenced|convicted|tried|executed|freed|released|killed|jailed|charged|wanted)\b|"
    r"\b(?:выдан|задержан|арестован|приговор[её]н|экстрадирован|казн[её]н|осужд[её]н|освобожд[её]н)\w*",
    re.IGNORECASE,
)
"""What is done to somebody by others."""
AND = {"ru": "и", "uk": "та", "be": "і", "sr": "и", "bg": "и", "fr": "et", "es": "y", "pt": "e", "it": "e", "de": "und"}
"""Between two names, by language; English where none is known."""


def with_people(question: str, spoken: Sequence[Spoken]) -> list[str]:
    """The question with people for its pronouns and descriptions, once for each likely choice."""
    question = with_one_of_two(question, spoken)
    described = with_descriptions(question, spoken)
    slots = [slot for slot in pronoun_slots(described) if not stands_for_thing(slot.group(), described, spoken[0])]
    known = [
        person for turn in spoken for person in turn.people if person.name not in described or described == question
    ]
    if any(slot.group().casefold() in TOLD for slot in slots):
        known = [*spoken[0].told, *known]
    last = TOPIC.sub("", spoken[0].question)
    if not (spoken[0].told and spoken[0].answered) and not any(stands_in(person, last) for person in spoken[0].asked):
        known = [*(Person(text) for text, _ in descriptions(last)), *known]
    people = agreeing(list({person.name: person for person in known}.values()), slots)
    if not slots or not people or (spoken[0].leaves_open and not TOLD & {slot.group().casefold() for slot in slots}):
        return [described]
    if all(slot.group().casefold() in MANY for slot in slots):
        spoken = [turn for turn in spoken[: last_of_many(spoken)] if are_people(turn)]
        if not spoken:
            return [described]
    if not all(can_stand(slot, people[0]) for slot in slots):
        return [f"{described} ({person.name})" for person in people[:3]]
    return replacements(described, slots, people, spoken)


def agreeing(people: Sequence[Person], slots: Sequence[re.Match[str]]) -> list[Person]:
    """The people without those whose surname is of the other gender than a pronoun, if any are left: no "she" is
    Krasnov, no "he" Podnosova."""
    said = {slot.group().casefold() for slot in slots}
    other = OF_A_MAN if said & SHE else OF_A_WOMAN if said & MALE else None
    kept = [one for one in people if not (other and other.search(one.name))]
    return kept or list(people)


def with_full_names(question: str, spoken: Sequence[Spoken]) -> str:
    """The people whom the question names by one word under the full name that the conversation gave them."""
    known = list({person.name: person for turn in spoken for person in (*turn.told, *turn.asked)}.values())
    for name in reversed(find_names(question)):
        bearers = [person for person in known if len(name.words) == 1 and is_surname(name.text, person)]
        if len(bearers) == 1 and script(name.text) == script(bearers[0].name):
            ending = POSSESSIVE.search(name.text)
            end = name.end - len(ending.group()) if ending else name.end
            question = question[: name.start] + bearers[0].name + question[end:]
    return question


def stands_in(person: Person, text: str) -> bool:
    written = {normal_form(word) for word in WORD.findall(text)}
    return all(normal_form(word) in written for word in WORD.findall(person.name))


def with_one_of_two(question: str, spoken: Sequence[Spoken]) -> str:
    """ "The former" and "the latter" by name, where the last question or its answer named two people first; an event of
    two is only "it"."""
    match, pair = OF_TWO.search(question), two_people(spoken[:1])
    if not match or len(pair) < 2:
        return question
    if EVENT_OF_TWO.search(question) and kind_of(question) in DETAILS:
        return OF_TWO.sub("it", question)
    return question[: match.start()] + pair[match["latter"] is not None].name + question[match.end() :]


def can_stand(slot: re.Match[str], person: Person) -> bool:
    """Whether a name can take the place of a pronoun: one of its own script that asks for no ending."""
    return slot.group().casefold() in REPLACED and script(slot.group()) == script(person.name)


def replacements(
    question: str, slots: Sequence[re.Match[str]], people: Sequence[Person], spoken: Sequence[Spoken]
) -> list[str]:
    singular = [slot for slot in slots if slot.group().casefold() in HE | HIS]
    if len({slot.group().casefold() in HIS for slot in singular}) == 1 and len(singular) == 2 and len(people) > 1:
        pair = two_people(spoken)
        return [replaced(question, slots, order) for order in (pair, pair[::-1])]
    if not singular:
        return [replaced(question, slots, pair)] if len(pair := two_people(spoken[:1])) == 2 else [question]
    people = sorted(people, key=lambda one: is_at_home(one, question))
    if SUFFERED.search(question):  # "Who led the hunt for him?": not whoever did was caught
        people = sorted(people, key=lambda one: one not in spoken[0].asked)
    named = spoken[0].asked or spoken[0].told
    sure = len(named) == 1 and people[0] == named[0]
    return [replaced(question, slots, [person]) for person in people[: 1 if sure else 3]]


def last_of_many(spoken: Sequence[Spoken]) -> int:
    """Turns back up to the last one whose question had a plural of its own."""
    many = (place for place, turn in enumerate(spoken, start=1) if has_plural(turn))
    return next(many, len(spoken))


def has_plural(turn: Spoken) -> bool:
    said = WORD.findall(TOPIC.sub("", turn.question))
    return any(is_plural(word) and (sense_of(word).kind is not Kind.OFFICE or is_held(word)) for word in said)


def are_people(turn: Spoken) -> bool:
    """Whether "they" are two people of the turn: its question named them, or asked who it was and of nothing plural."""
    of_people = kind_of(TOPIC.sub("", turn.question)) == "person" and not has_plural(turn)
    return len(turn.asked) > 1 or (of_people and len(two_people([turn])) > 1)


def two_people(spoken: Sequence[Spoken]) -> list[Person]:
    """The pair that "he" and "him" mean: whom the question named first, then whom the answer told of."""
    pair = [person for turn in spoken for person in turn.asked + turn.told]
    return list({person.name: person for person in pair}.values())[:2]


def pronoun_slots(question: str) -> list[re.Match[str]]:
    """Pronouns for people that nobody earlier in the question itself explains."""
    named = [name for _, name in people_in(question)]
    return [
        match
        for match in PERSONAL.finditer(question)
        if match.group().casefold() not in NEUTER
        and not is_explained(match, named, question)
        and not is_doubled(match, question)
    ]


def is_doubled(pronoun: re.Match[str], question: str) -> bool:
    """Whether a French pronoun behind its verb only repeats the noun before it: "le port a-t-il ouvert"."""
    lead = question[: pronoun.start()]
    return lead.endswith("-") and bool(DETERMINERS & {word.casefold() for word in WORD.findall(lead)})


def replaced(question: str, slots: Sequence[re.Match[str]], people: Sequence[Person]) -> str:
    """Each pronoun by a name: the first "he" by the first person, the next by the next, "they" by all."""
    singular = [slot.start() for slot in slots if slot.group().casefold() in HE]
    text, shift = question, 0
    for slot in slots:
        pronoun = slot.group().casefold()
        if pronoun in HIS and len(people) == 1 and slot != slots[0]:
            continue
        turn = singular.index(slot.start()) if slot.start() in singular else 0
        both = f" {AND.get(language(question) or '', 'and')} ".join(person.name for person in people)
        name = both if pronoun in THEY | THEIR else people[min(turn, len(people) - 1)].name
        name += "'s" if owns(slot, question) else ""
        text = text[: slot.start() + shift] + name + text[slot.end() + shift :]
        shift += len(name) - (slot.end() - slot.start())
    return text


def owns(slot: re.Match[str], question: str) -> bool:
    """Whether a pronoun says whose something is; "her" is that only before what she has."""
    pronoun = slot.group().casefold()
    owned = re.match(r"\s+([^\W\d_]+)", question[slot.end() :])
    return pronoun in HIS | THEIR and (pronoun != "her" or (owned is not None and owned[1] not in FUNCTION_WORDS))


def with_descriptions(question: str, spoken: Sequence[Spoken]) -> str:
    """ "The Russian minister" by his name, where one person of the conversation fits and only one.

    Who it was is left open where the question asks for that.
    """
    if WHO.search(question):
        return question
    for text, wanted in descriptions(question):
        if SIDE.search(text) and ON.search(question[: question.find(text)]):
            continue
        if fitting := only_one(wanted, spoken):
            return question.replace(text, fitting[0].name, 1)
    return question


def only_one(wanted: frozenset[str], spoken: Sequence[Spoken]) -> list[Person]:
    """The one person of the conversation who is what a description says; of several whom a question named last."""
    people = {person.name: person for turn in reversed(spoken) for person in turn.told + turn.asked}
    fitting = {person.name: person for person in people.values() if wanted <= said_of(person)}
    asked = [fitting[person.name] for turn in spoken for person in turn.asked if person.name in fitting]
    return list(fitting.values()) if len(fitting) == 1 else asked[:1]


def descriptions(question: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Phrases that describe somebody by office and country, and what they say, in one language's terms."""
    for match in DESCRIBED.finditer(question):
        taken = list(WORD.finditer(match.group("phrase") or match.group("elided")))
        offset = match.start("phrase") if match.group("phrase") else match.start("elided")
        for length in range(len(taken), 0, -1):
            after = question[offset + taken[length - 1].end() :]
            said = [POSSESSIVE.sub("", word.group()) for word in taken[:length]]
            if wanted := said_by(said, ALONE.match(after) is not None or said[-1] != taken[length - 1].group()):
                yield question[match.start() : offset + taken[length - 1].end()], wanted
                break


def said_by(taken: Sequence[str], alone: bool = False) -> frozenset[str]:
    """What words say of somebody's office and country; nothing when one says something else.

    `alone`: whether no noun follows them, as in "the Russian's post".
    """
    found: set[str] = set()
    office = False
    for word in taken:
        sense = sense_of(word)
        side = word.casefold() in SIDES
        office = office or side or sense.kind in (Kind.OFFICE, Kind.RANK)
        if sense.kind in (Kind.OTHER, Kind.STOP) and not side and not country_of(word):
            return frozenset()
        found |= sense.concepts | ({place} if (place := country_of(word)) else set())
    return (
        frozenset(found)
        if found and (office or (alone and len(taken) == 1 and is_adjective(taken[0])))
        else frozenset()
    )

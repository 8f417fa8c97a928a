"""Whether a sentence holds the kind of thing a question asks for: a person, a date, a place, a number."""

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.question.interrogatives import Kind, has_interrogative
from assistant.question.lexicon import Lexicon
from assistant.question.placed import has_place
from assistant.question.question import TOPIC, Question
from assistant.quote.candidates import meanings
from assistant.quote.counted import has_frequency, has_number
from assistant.quote.dated import dated_words, has_date, has_time, has_year
from assistant.quote.measured import UNIT, has_amount, has_duration
from assistant.quote.statement import has_statement, is_meant
from assistant.registers.offices import MOST_OF, fits_office, worded
from ingest.registers.lexicon.countries import COUNTRIES
from ingest.registers.lexicon.names import country_of, find_names, romanised, written_words
from ingest.registers.lexicon.offices import OFFICES
from ingest.registers.lexicon.wordlists import ROLES
from ingest.registers.people.people import Mention
from ingest.registers.people.presented import presented
from ingest.registers.people.roles import LEADING, concepts_of, sort_of

AGE = re.compile(
    r"\b(?:aged? \d+|\d+[ -]years?[ -]old|\d+ (?:ans|años|anos|anni|yaşında|tuổi|лет|років|роки|жаста|настай)\b|"
    r"\d+[ -]jahre?[ -]alt|\d+-jährig)|\d+\s?[岁歲歳세]|\d+ (?:عام|سنة|سال)",
    re.IGNORECASE,
)
WHY = re.compile(
    r"\b(?:because|due to|since|so that|in order|for (?:his|her|their|its) |aim(?:s|ed)? (?:to|at)|to "
    r"[a-z]+|as a result|over)\b"
    r"|потому|из-за|чтобы|для того|так как|因为|由于|为了|以便|"
    r"\b(?:parce qu|afin d|pour|en raison|à cause|porque|para|debido|a causa|weil|um .{1,60} zu|wegen|aufgrund)|"
    r"بسبب|لأن|من أجل",
    re.IGNORECASE,
)
CALLED = re.compile(
    r"[«„“\"「『《‘][^«»„“”\"「」『』《》’]{2,40}[»”“\"」』》’]|"
    r"\b(?:code-?named?|(?:re)?named|called|dubbed|titled|known as|(?:by|under) the name|под названием|назван\w*|"
    r"имен\w+|llamad[oa]|denominad[oa]|nommée?|baptisée?|appelée?|genannt|namens|chamad[oa])\b|代号|名为|称为|命名",
    re.IGNORECASE,
)
"""What says how something is called."""
LEADS = re.compile(
    r"\b(?:heads?|headed|leads?|led|directs?|directed|chairs?|chaired|runs?|ran|presides?|presided)\b|"
    r"\b(?:возглав|руковод|председательств)\w+|主持|率团|率领|领导|\b(?:dirige\w*|preside|présid\w+|leite\w+|encabez\w+)\b",
    re.IGNORECASE,
)
"""Verbs that make somebody the head of what a sentence speaks of."""
DEFINES = re.compile(
    r"\b(?:is|was|became|serves? as|as) (?:also )?(?:a|an|the)\b|\b(?:then|formerly|previously|appointed|named|"
    r"promoted|alors|devient|devenu|nommée?|fue|entonces|nombrad[oa]|damals|wurde|ernannt|então|nomeado)\b|"
    r"\b(?:тогда|тогдашн\w+|был[аи]?|стал[аи]?|назначен\w*|бывш\w+)\b|时任|担任|出任|曾任|任命|"
    r"\b(?:عين|عُين|تعيين|كان|بوده|شد)\b",
    re.IGNORECASE,
)
"""Words that give somebody an office away from their name."""


def fits(question: Question, text: str, people: Sequence[Mention], lexicon: Lexicon, day: str | None = None) -> float:
    """1 when the sentence surely holds the kind of answer, 0 when it cannot; kinds without a test always fit.

    `day`: when the report was written, ISO 8601, where that is known.
    """
    if question.kind == "number":
        time_asked = any(UNIT.match(head) for head in question.heads)
        return max(has_number(question, text, lexicon), has_duration(question, text) if time_asked else 0.0)
    if question.kind in TIMES:
        return TIMES[question.kind](question, text, day)
    if asks_for_a_holder(question):
        return holder_of_office(question, text, people)
    if question.kind in OF_PEOPLE or (question.kind == "place" and ORIGIN.search(question.text)):
        return OF_PEOPLE.get(question.kind, has_origin)(question, text, people)
    if question.kind == "name" and any(map(is_agent, question.words)):
        named = has_person(question, text, [mention for mention in people if mention.explicit])
        return max(named, OF_A_THING * has_name(question, text))  # cutters and carriers are no people
    test = TESTS.get(question.kind)
    return test(question, text) if test else 1.0


SOME_NAME = 0.55
"""What a name counts for of which nothing says that it is what something is called."""
OF_A_THING = 0.5
"""What a name that may be no person's counts for, where agents' are asked for."""


ORIGIN = re.compile(
    r"\bcountry\b.*\b(?:come|comes|came|is|was) from\b|\bfrom (?:which|what) country (?:is|was|do|does|did)\b|"
    r"из какой страны|какой страны (?:граждан|представител)|哪国人|来自哪|"
    r"\bde (?:quel pays|qué país) (?:est|es|vient|viene)|aus welchem land",
    re.IGNORECASE,
)
"""Asks of what country somebody is, which is not that of the next person in the sentence."""


def has_origin(question: Question, text: str, people: Sequence[Mention]) -> float:
    """A country of their own that the sentence names of whom the question asks about."""
    told = {country for word, _ in written_words(text) if (country := country_of(word))}
    meant = [mention for mention in people if is_meant(mention, question.names)]
    return 1.0 if any(told & mention.person.description for mention in meant) else 0.25


def is_agent(word: str) -> bool:
    """Whether a word names somebody who does something: a bomber, an analyst, an official."""
    return word.casefold() in ROLES or bool(re.search(r"(?:ers?|ors?|ists?|ians?)$", word.casefold()))


def has_name(question: Question, text: str) -> float:
    """A name that the question does not give; where something is called so, or in quotation marks, surely the one."""
    asked = {romanised(word) for word in question.given}
    if any(
        not {romanised(word) for word, _ in written_words(match.group())} & asked for match in CALLED.finditer(text)
    ):
        return 1.0
    names = [name for name in find_names(text) if not dated_words(name.text) and not country_of(name.text)]
    return SOME_NAME if any(not {romanised(w) for w in name.words} & asked for name in names) else 0.0


OF_A_COUNTRY = re.compile(
    r"\b(?:represent(?:s|ed|ing)?|представлял[аи]?|représent\w+|represent[óa]\w*|vertrat)"
    r"\s(?:the )?(?P<represented>[^\W\d_]+)|"
    r"\b(?:(?<!ed )from|for|on behalf of|from the side of|от|за|pour|por|für|aus)"
    r"\s(?:the )?(?P<from>[^\W\d_]+)(?! to\b)|"
    r"\b(?:which|what|quel\w*|qué|welche\w*|как(?:ой|ая|ие))\s(?P<which>[^\W\d_]+)|"
    r"\b(?:the|с|со|côté|lado)\s(?P<side>[^\W\d_]+)(?=\s(?:side|part|party|one|стороны|seite)\b)|"
    r"\b(?:côté|lado|parte)\s(?P<beside>[^\W\d_]+)|"
    r"(?P<han>[\u3400-\u9fff]{1,4}?)(?:方面?|的代表)",
    re.IGNORECASE,
)
"""Whose whoever is asked for must be: "who signed for China?", "which Russian general", "on the Chinese side"."""
OF_NO_KNOWN_COUNTRY, OF_ANOTHER_COUNTRY = 0.6, 0.35
"""What somebody counts for then of whom nothing tells the country, and of whom something tells another."""


def country_wanted(text: str) -> str | None:
    """The only country whose person a question asks for."""
    given = [match.group(match.lastgroup or 0) for match in OF_A_COUNTRY.finditer(TOPIC.sub("", text))]
    wanted = set(filter(None, map(country_of, given)))
    return wanted.pop() if len(wanted) == 1 else None


def has_person(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Somebody whom the question does not name; a name that may be no person's, a bare office or nationality less,
    and somebody of another country than the one asked for."""
    asked = question.given
    named = [[word for word in name if word in asked] for name in question.names]
    others = [mention for mention in people if not is_meant(mention, [name for name in named if name])]
    if others or (people and not asked):
        return of_the_country(question, others or people)
    if question.kind == "name":
        return 0.0
    known = {romanised(word) for word in asked}
    if any(not {romanised(word) for word in name.words} & known for name in find_names(text)):
        return 0.45
    return 0.4 if {word.casefold() for word, _ in written_words(text)} & ROLES else 0.2


def names_one_of(country: str, question: Question, people: Sequence[Mention]) -> bool:
    """Whether somebody of a country is named whom the question does not name."""
    return any(
        mention.explicit and country in mention.person.description and not is_meant(mention, question.names)
        for mention in people
    )


def of_the_country(question: Question, people: Sequence[Mention]) -> float:
    wanted = country_wanted(question.text) if question.kind == "person" else None
    homes = [frozenset(filter(None, map(country_of, one.person.description))) for one in people]
    if wanted is None or any(wanted in home for home in homes):
        return 1.0
    return OF_ANOTHER_COUNTRY if all(homes) else OF_NO_KNOWN_COUNTRY


def has_identity(question: Question, text: str, people: Sequence[Mention]) -> float:
    """An office beside the name of the person asked about: "Secretary Patrushev", "Wang is a state councillor"."""
    meant = [mention for mention in people if is_meant(mention, question.names)]
    offices = offices_in(text)
    if not question.names:
        return 1.0 if offices else 0.0
    if not meant:
        return leader(question, text, people)
    of_their_own = any(offices & mention.person.description for mention in meant)
    defined = DEFINES.search(text)
    return 1.0 if of_their_own or (offices and defined) else 0.8 if defined else 0.2


def offices_in(text: str) -> set[str]:
    """The words of office in a text and what they mean in every language, as people are described with them."""
    written = {word.casefold() for word, _ in written_words(text)} & ROLES
    return written | (concepts_of(text) & OFFICES.keys() - {"head"})


NOT_BESIDE_A_NAME = 0.8
"""What an office that is asked for counts for that stands in the sentence, but with nobody's name."""


def asks_for_a_holder(question: Question) -> bool:
    """Whether a question holds nothing but an office, whose it is and when: "Who is the prime minister of Laos?"."""
    if question.kind not in ("identity", "person", "thing") or question.light or not question.words:
        return False
    known = all(map(meanings, question.words)) and all(country_of(word) for name in question.names for word in name)
    names_one = bool(offices_in(question.text)) and not has_interrogative(question.text)
    return known and (question.kind != "thing" or names_one)


def holder_of_office(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Somebody who holds that office, as the sentence presents them or their report describes them."""
    asked = question.text
    offices = [office.text for one in presented(text) for office in one.offices]
    described = [" ".join(sorted(mention.person.description)) for mention in people]
    if any(fits_office(office, asked) for office in (*offices, *described)):
        return 1.0
    kinds, said = sort_of(worded(asked)).kinds, meanings(text)
    fields = frozenset[str]().union(*map(meanings, question.words)) - kinds - COUNTRIES.keys()
    held = kinds <= said and len(fields & said) >= MOST_OF * len(fields)
    return NOT_BESIDE_A_NAME if held and people else 0.0


def leader(question: Question, text: str, people: Sequence[Mention]) -> float:
    """For "who was the head of the talks": somebody who is presented as a head, or leads by the verb."""
    wanted, offices = offices_in(question.text), offices_in(text)
    if any((wanted or offices) & mention.person.description for mention in people):
        return 1.0
    named = any(mention.explicit for mention in people)
    if named and (wanted & offices or (concepts_of(question.text) & LEADING and LEADS.search(text))):
        return NOT_BESIDE_A_NAME
    return 0.0 if offices or (wanted and not named) else 0.5


def has_age(question: Question, text: str) -> float:
    return 1.0 if AGE.search(text) else 0.0


def has_reason(question: Question, text: str) -> float:
    return 1.0 if WHY.search(text) else 0.3


TESTS: Mapping[Kind, Callable[[Question, str], float]] = {
    "place": has_place,
    "age": has_age,
    "amount": has_amount,
    "duration": has_duration,
    "frequency": has_frequency,
    "name": has_name,
    "reason": has_reason,
}

TIMES: Mapping[Kind, Callable[[Question, str, str | None], float]] = {
    "year": has_year,
    "date": has_date,
    "time": has_time,
}

OF_PEOPLE: Mapping[Kind, Callable[[Question, str, Sequence[Mention]], float]] = {
    "person": has_person,
    "identity": has_identity,
    "statement": has_statement,
}

TESTED_KINDS = frozenset({*TESTS, *TIMES, *OF_PEOPLE, "number"})
"""Kinds whose presence in a sentence can be seen; a "what" can be anything."""

"""One person of a document as facts: roles with the sentences that state them, country, forms of the name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.dates import dates
from ingest.documents import Document, Sentence
from ingest.registers.countries import shown
from ingest.registers.facts import Person, Role, Span
from ingest.registers.meant import Mention
from ingest.registers.names import CJK, WORD, romanised
from ingest.registers.office import Office, Presented, without_country
from ingest.registers.offices import OFFICES, ORGANISATIONS
from ingest.registers.presented import presented
from ingest.registers.russian import is_cyrillic, is_surely_personal
from ingest.registers.senses import Kind, sense_of
from ingest.registers.shapes import SLAVIC_SURNAME, is_vietnamese
from ingest.registers.terms import countries
from ingest.registers.wordlists import CHINESE_SURNAMES
from ingest.sounds import KATAKANA, chinese_syllables

CHINESE_LENGTHS = (2, 3)
HOMES = {
    "de": "germany", "it": "italy", "vi": "vietnam", "tr": "turkey", "fa": "iran", "pl": "poland", "kk": "kazakhstan",
    "uz": "uzbekistan", "mn": "mongolia", "th": "thailand", "id": "indonesia",
}  # fmt: skip
"""Languages that are those of one country above all."""
MOST_OF = 0.8
"""Of the sentences that name a country, the share that makes it the one a document is about."""
YEAR = 4
"""Characters of a date that tells no more than the year."""
HOLDERS = frozenset(OFFICES) - {"counterpart"} | {"officer"}


def described(
    name: str, document: Document, sentences: Sequence[Sentence], found: Sequence[tuple[Mention, ...]]
) -> Person:
    """Everything the document says of the person it calls by `name`."""
    own = [
        (sentence, [mention for mention in people if mention.person.name == name])
        for sentence, people in zip(sentences, found, strict=True)
    ]
    own = [(sentence, mentions) for sentence, mentions in own if mentions]
    forms = dict.fromkeys(
        document.text[mention.start : mention.end] for _, mentions in own for mention in mentions if mention.explicit
    )
    said = [
        (one, sentence, everybody)
        for sentence, mentions in own
        for one, everybody in presentations(document, sentence, mentions)
    ]
    forms |= dict.fromkeys(alias for one, _, _ in said for alias in one.aliases)
    country = country_of_person(name, [one for one, _, _ in said])
    if country is None and any(one.offices for one, _, _ in said):
        offices = [office for one, _, _ in said for office in one.offices]
        home = at_home(name, document.source.language)
        country = organisation_told_of(document, offices) or country_told_of(document, sentences, home)
    roles = [
        replace(role, as_of=told_on(document, sentence))
        for one, sentence, everybody in said
        for role in roles_of(one, sentence, country, everybody)
    ]
    spans = tuple(Span(sentence.start, sentence.end) for sentence, _ in own)
    return Person(name, tuple(forms), shown(country) if country else None, tuple(dict.fromkeys(roles)), spans)


def presentations(
    document: Document, sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[Presented, Sequence[Presented]]]:
    """How a sentence presents the person, with everybody whom it presents."""
    everybody = presented(document.text[sentence.start : sentence.end])
    for one in everybody:
        start, end = sentence.start + one.start, sentence.start + one.end
        if any(mention.explicit and mention.start < end and start < mention.end for mention in mentions):
            yield one, everybody


def roles_of(one: Presented, sentence: Sentence, country: str | None, everybody: Sequence[Presented]) -> Iterator[Role]:
    """The offices of one presentation; one that names no country has that of its neighbours, else the person's."""
    named = [office.country for office in one.offices if office.country and office.country not in ORGANISATIONS]
    evidence = Span(sentence.start, sentence.end)
    for office in one.offices:
        place = office.country or next(iter(named), None) or country
        known = shown(place) if place else None
        if office.concepts & HOLDERS:
            yield Role(office.text, known, office.organisation, evidence, office.former)
        elif "counterpart" in office.concepts and (model := model_of(one, everybody)):
            yield Role(without_country(model), known, None, evidence)


def model_of(one: Presented, everybody: Sequence[Presented]) -> str | None:
    """The office of whom somebody is the counterpart: the last named before, else the next."""
    others = [other for other in everybody if other.start != one.start]
    ordered = [*reversed([other for other in others if other.start < one.start]), *others]
    held = (office.text for other in ordered for office in other.offices if office.concepts & HOLDERS)
    return next(held, None)


def told_on(document: Document, sentence: Sentence) -> str | None:
    """The day or month that the sentence itself tells of; where the document has no date, the first it mentions."""
    published = document.source.published
    stated = [one.iso for one in dates(document.text[sentence.start : sentence.end]) if len(one.iso) > YEAR]
    past = [iso for iso in stated if published is None or iso <= published]
    if past:
        return past[-1]
    if published:
        return None
    return next((one.iso for one in dates(document.text) if len(one.iso) > YEAR), None)


def country_of_person(name: str, said: Sequence[Presented]) -> str | None:
    """The country most often named with the offices; else one beside the name, the organisation's, a Chinese or
    Vietnamese name's, or the one that the words around speak of."""
    stated = [office.country for one in said for office in one.offices if office.country]
    national = [place for place in stated if place not in ORGANISATIONS]
    beside = [one.country for one in said if one.country and one.country not in ORGANISATIONS]
    around = [one.around for one in said if one.around]
    for places in (national, beside, stated, by_shape(name), around):
        if places:
            return Counter(places).most_common(1)[0][0]
    return None


def by_shape(name: str) -> list[str]:
    if is_chinese(name):
        return ["china"]
    return ["vietnam"] if is_vietnamese(name) else []


def organisation_told_of(document: Document, offices: Sequence[Office]) -> str | None:
    """For a secretary general, or who is of an executive committee: the organisation that the document tells of."""
    if not any(
        {"secretary", "general"} <= one.concepts or {"committee", "government"} <= one.concepts for one in offices
    ):
        return None
    named = Counter(
        sense.place for word in WORD.findall(document.text) if (sense := sense_of(word)).kind is Kind.ORGANISATION
    )
    return next((place for place, count in named.most_common(1) if 2 * count > named.total()), None)


def country_told_of(document: Document, sentences: Sequence[Sentence], home: str | None) -> str | None:
    """The one country beside China that the document tells of: the other side, whose people have no Chinese names.

    `home`: the country of whoever writes so; it is theirs where the document tells of no other or of it as well.
    """
    said = Counter(
        place
        for sentence in sentences
        for place in countries(document.text[sentence.start : sentence.end])
        if place != "china"
    )
    if home and (home in said or not said):
        return home
    return next((place for place, count in said.most_common(1) if count >= MOST_OF * said.total()), None)


def at_home(name: str, language: str | None) -> str | None:
    """An office that a report in the language of one country gives without a country is that country's."""
    if language == "ru":
        return "russia" if is_cyrillic(name) and is_surely_personal(name.partition(" ")[0]) else None
    if language == "ja":
        return "japan" if CJK.search(name) and not KATAKANA.search(name) else None
    foreign = SLAVIC_SURNAME.search(romanised(name.rpartition(" ")[2]))
    return None if foreign else HOMES.get(language or "")


def is_chinese(name: str) -> bool:
    """Whether a name is a Chinese one by its syllables: Wang Yi, Ван И, 王毅."""
    if CJK.search(name):
        return len(name) in CHINESE_LENGTHS and is_surname(name[0])
    words = name.split()
    if len(words) not in CHINESE_LENGTHS:
        return False
    pinyin = [chinese_syllables(word) for word in words]
    latin = not is_cyrillic(name)
    lengths = all(pinyin) and sum(map(len, pinyin)) in (2, 3, 4)
    return bool(lengths) and "".join(pinyin[0]) in CHINESE_SURNAMES and (latin or len(pinyin[0]) == 1)


def is_surname(character: str) -> bool:
    from anyascii import anyascii

    return anyascii(character).casefold() in CHINESE_SURNAMES

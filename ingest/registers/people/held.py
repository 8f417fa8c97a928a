"""One person of a document as facts: roles with the sentences that state them, country, forms of the name."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.documents import Document, Sentence
from ingest.registers.facts import Person, Role, Span
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.names import CJK, KANA, country_of, is_chinese_surname
from ingest.registers.lexicon.offices import OFFICES, ORGANISATIONS
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.shapes import is_vietnamese
from ingest.registers.lexicon.sounds import chinese_syllables
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES
from ingest.registers.people.arabic_chinese import of_arabic
from ingest.registers.people.country_told import country_told_of, of_organisation
from ingest.registers.people.gatherings import LEAD, in_full, is_in_list, office_told
from ingest.registers.people.headlines import plainly
from ingest.registers.people.korean import CHINESE
from ingest.registers.people.meant import Mention
from ingest.registers.people.office import Presented, without_country
from ingest.registers.people.presented import presented
from ingest.registers.people.roles import sort_of
from ingest.registers.people.succession import by_succession, has_left, holds, left_to_another, subject_before
from ingest.registers.people.tenure import Told, times_told
from ingest.registers.people.terms_listed import terms_listed
from ingest.registers.people.unnamed import by_pronoun, going_on, in_post, life_listed

Said = tuple[Presented, Sentence, Sequence[Presented]]
"""How a sentence presents somebody, with everybody whom it presents."""
CHINESE_LENGTHS = (2, 3)
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
    said = told_of(document, sentences, own, dict(zip(sentences, found, strict=True)))
    forms |= dict.fromkeys(alias for one, _, _ in said for alias in one.aliases)
    stated = country_stated(name, [one for one, _, _ in said])
    listed_as = [role for one, sentence, _ in said for role in terms_listed(one, sentence, document, None)]
    listed_as += life_listed(name, None, document, sentences)
    country = stated or next((country_of(role.country) for role in listed_as if role.country), None)
    country = country or country_around([one for one, _, _ in said])
    if country is None and (not said or listed_as or any(one.offices for one, _, _ in said)):
        country = country_told_of(name, [office for one, _, _ in said for office in one.offices], document, sentences)
    whose = stated if stated not in ORGANISATIONS else None
    whose = country if stated is None and country in ORGANISATIONS else whose
    roles = [
        role
        for one, sentence, everybody in said
        for role in roles_of(
            of_organisation(one, document),
            sentence,
            whose,
            everybody,
            times_told(document, sentence, one.start, has_left(one, sentence, document)),
        )
    ]
    roles += [role for one, sentence, _ in said for role in terms_listed(one, sentence, document, country)]
    roles += [role for sentence, mentions in own for role in in_post(document, sentence, mentions, roles)]
    roles += life_listed(name, country, document, sentences)
    roles = roles or list(listed(said, country, document, sentences))
    spans = tuple(Span(sentence.start, sentence.end) for sentence, _ in own) or tuple(role.evidence for role in roles)
    place = shown(country) if country else next((role.country for role in roles if role.country), None)
    return Person(name, tuple(forms), place, tuple(dict.fromkeys(roles)), spans)


def told_of(
    document: Document,
    sentences: Sequence[Sentence],
    own: Sequence[tuple[Sentence, Sequence[Mention]]],
    everyone: Mapping[Sentence, Sequence[Mention]],
) -> list[Said]:
    """How the sentences that mean somebody present them, with what those around say of their offices.

    `everyone`: whomever each sentence means.
    """
    said = [
        (one, sentence, everybody)
        for sentence, mentions in own
        for one, everybody in (
            *presentations(document, sentence, mentions),
            *by_pronoun(document, sentence, mentions),
            *going_on(document, sentence, mentions),
        )
    ]
    said = [(left_to_another(one, sentence, document), sentence, everybody) for one, sentence, everybody in said]
    named_only = not any(holds(one) for one, _, _ in said)
    if named_only:
        said = [beside_another(*told, document, sentences, everyone[told[1]]) for told in said]
    return [(in_full(one, document.source.title), sentence, everybody) for one, sentence, everybody in said]


def beside_another(
    one: Presented,
    sentence: Sentence,
    everybody: Sequence[Presented],
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
) -> Said:
    """Somebody without an office, with that of whoever came before or after them, or is their counterpart."""
    offices = (*one.offices, *by_succession(one, sentence, document, sentences, mentions))
    alike = any("counterpart" in office.concepts for office in offices) and model_of(one, everybody) is None
    model = subject_before(sentence, document, sentences) if alike else None
    return replace(one, offices=offices), sentence, (replace(model, start=-1), *everybody) if model else everybody


def listed(
    said: Sequence[Said],
    country: str | None,
    document: Document,
    sentences: Sequence[Sentence],
) -> Iterator[Role]:
    """The office of the others at a gathering, for whom a list gives with no more than a country."""
    place = next((told for one, told, everybody in said if is_in_list(one, everybody, told in sentences[:LEAD])), None)
    office = office_told(document, sentences[: sentences.index(place) + 1]) if place and country else None
    if place and country and office:
        yield Role(office, shown(country), None, Span(place.start, place.end))


def presentations(
    document: Document, sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[tuple[Presented, Sequence[Presented]]]:
    """How a sentence presents the person, with everybody whom it presents."""
    everybody = presented(plainly(document.text[sentence.start : sentence.end], document.text))
    for one in everybody:
        start, end = sentence.start + one.start, sentence.start + one.end
        if any(mention.explicit and mention.start < end and start < mention.end for mention in mentions):
            yield one, everybody


def roles_of(
    one: Presented, sentence: Sentence, country: str | None, everybody: Sequence[Presented], told: Told
) -> Iterator[Role]:
    """The offices of one presentation; one that names no country has that of its neighbours, else what is stated of
    the person; none where it is only likely."""
    named = [office.country for office in one.offices if office.country and office.country not in ORGANISATIONS]
    evidence = Span(sentence.start, sentence.end)
    for office in one.offices:
        place = office.country or next(iter(named), None) or country
        known = shown(place) if place else None
        model = model_of(one, everybody)
        if office.text.casefold() == "deputy" and model:
            yield Role(f"{office.text} {without_country(model)}", known, None, evidence, office.former, told.day)
        elif office.concepts & HOLDERS:
            since, until = told.since(office, everybody), told.until(office, everybody)
            day = None if since and told.day and told.day < since else told.day
            left = office.former or until is not None or ("then" in office.concepts and told.day is None)
            yield Role(office.text, known, office.organisation, evidence, left, day)
            for day in filter(None, (since, until, told.day if told.followed and left else None)):
                yield Role(office.text, known, office.organisation, evidence, False, day)
        elif "counterpart" in office.concepts and model:
            yield Role(without_country(model), known, None, evidence, False, told.day)


def model_of(one: Presented, everybody: Sequence[Presented]) -> str | None:
    """The office of whom somebody is the counterpart: the last named before, else the next."""
    others = [other for other in everybody if other.start != one.start]
    ordered = [*reversed([other for other in others if other.start < one.start]), *others]
    for other in ordered:
        if held := [office for office in other.offices if office.concepts & HOLDERS]:
            return max(held, key=lambda office: len(sort_of(office.text).topics)).text
    return None


def country_stated(name: str, said: Sequence[Presented]) -> str | None:
    """The country most often named with the offices; else one beside the name, the organisation's, or that of a
    Chinese or a Vietnamese name."""
    stated = [office.country for one in said for office in one.offices if office.country]
    national = [place for place in stated if place not in ORGANISATIONS]
    beside = [one.country for one in said if one.country and one.country not in ORGANISATIONS]
    shape = by_shape(name)
    if shape == ["vietnam"] and any(one.around == "china" for one in said):
        shape = ["china"]  # a Chinese name as Vietnamese writes it
    found = (places for places in (national, beside, stated, shape) if places)
    return next((Counter(places).most_common(1)[0][0] for places in found), None)


def country_around(said: Sequence[Presented]) -> str | None:
    """The one that the words around the offices speak of most; not China, whose people names tell."""
    around = Counter(one.around for one in said if one.around and one.around != "china")
    return next((place for place, _ in around.most_common(1)), None)


def by_shape(name: str) -> list[str]:
    if is_chinese(name) or of_arabic(name.split()) or (name[0] in CHINESE and " " not in name):
        return ["china"]
    return ["vietnam"] if is_vietnamese(name) else []


def is_chinese(name: str) -> bool:
    """Whether a name is a Chinese one by its syllables: Wang Yi, Ван И, 王毅."""
    if KANA.search(name):
        return False
    if CJK.search(name):
        return len(name) in CHINESE_LENGTHS and is_chinese_surname(name[0])
    words = name.split()
    if len(words) not in CHINESE_LENGTHS:
        return False
    pinyin = [chinese_syllables(word) for word in words]
    latin = not is_cyrillic(name)
    lengths = all(pinyin) and sum(map(len, pinyin)) in (2, 3, 4)
    return bool(lengths) and "".join(pinyin[0]) in CHINESE_SURNAMES and (latin or len(pinyin[0]) == 1)

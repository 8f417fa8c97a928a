"""Who came after whom in an office: "he replaces Ruslan Mirzaev", "was succeeded by Anna Revenko", 接替王志民.

The other one of the two is presented with the office; this is for whoever is named without it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.offices import OFFICES
from ingest.registers.lexicon.tenure_words import TAKING_UP
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.country_told import organisation_told_of, owner_told_of
from ingest.registers.people.headlines import plainly
from ingest.registers.people.meant import Mention
from ingest.registers.people.office import Office, Presented
from ingest.registers.people.presented import presented

AFTER = re.compile(
    r"(?:\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|(?:took|takes|taking|taken) "
    r"(?:over (?:on \w+ |in \w+ )?from|the place of)|"
    r"follow(?:s|ed|ing)|c[oa]me in (?:[^\W\d_]+ )?(?:19|20)\d\d after|succ(?:è|é|e)d\w* (?:à|a)|"
    r"remplac\w+|reemplaz\w+ a|suced\w+ (?:al?|ao|à)|en (?:sustitución|reemplazo) de|sustitu\w+ a|relev\w+ a|"
    r"substitu\w+|folgt\w* auf|löste?n?|"
    r"au lieu de|en lugar de|instead of|anstelle von|ersetzt\w*|subentr\w+ a|"
    r"сменил[аи]?|сменит|сменивш\w+|сменив|замен\w+|взамен|вместо|"
    r"освобо\w+ от (?:этой|данной) должности|замінив|замінила|zamenio|zamenila|заменила?о?|"
    r"(?:his|her|whose|the|its|their) predecessor,?|son prédécesseur,?|su (?:predecesora?|antecesora?),?|"
    r"(?:sein|ihr)e? vorgänger(?:in)?,?|(?:его|её|ее) предшественни\w+,?|"
    r"thay(?: thế)?|kế nhiệm) (?:(?!by |par |por |durch |von )[a-zа-яà-ỹ.-]+ ){0,3}(?:d['’])?|خلف[اً]* ل|接替|取代)$",
    re.IGNORECASE,
)
"""What stands before the name of whoever held the office until then."""
FOLLOWED = re.compile(
    r"(?:\b(?:replaced|succeeded|followed) by|(?:\b(?:his|her|whose|the|its)|['’]s) successor(?: is| was| will be|,)?|"
    r"\b(?:его|её|ее) (?:смен\w+|замен\w+)|\bпреемни\w+(?: \w+){0,3}|\b(?:ersetzt|abgelöst) durch|"
    r"\bnachfolger(?:in)?(?: \w+){0,4} (?:ist|wird|wurde)|\b(?:remplacée?|succédée?) par|\bson successeur,?|"
    r"\b(?:reemplazad|sustituid|substituíd)[oa] p[oe]r|\bsu sucesora?,?(?: es| será)?|"
    r"\b(?:назнач|избра|утверд)\w+ (?:на (?:его|её|ее) место|вместо (?:него|неё|нее)|на эт(?:от пост|у должность))|"
    r"继任者(?:是|为)?|由) ?(?:[\w.-]+ ){0,2}(?:[\w.-]+,? )?$",
    re.IGNORECASE,
)
"""What stands before the name of whoever has held it since."""
IN_THEIR_PLACE = re.compile(
    r"\s(?:in (?:his|her|their) (?:place|stead)|as (?:his|her|their) (?:successor|replacement)|"
    r"to (?:replace|succeed) (?:him|her|them)|на (?:его|её|ее|их) место|à sa place|en su lugar|"
    r"an (?:seine|ihre)r stelle|em seu lugar|al suo posto)\b",
    re.IGNORECASE,
)
"""What stands behind the name of whoever was appointed then."""
HOLDERS = frozenset(OFFICES) - {"counterpart", "official"}
WHOSE_TIME = re.compile(r",? ?(?:(?:who|which|который|которая|qui|que|quien|che|der|die) )?", re.IGNORECASE)
"""Between somebody and since when they held the office."""
LATER = TAKING_UP | closed("now today currently ныне сейчас теперь heute jetzt actuellement ahora actualmente agora")
NEAR = 6
"""Words between two people of whom one comes after the other."""
NAMED_WITHIN = 3
"""Words before an office of which one says that somebody came into it: "named to the post of"."""
BACK = 3
"""Sentences back in which the other one is presented."""


def by_succession(
    one: Presented,
    sentence: Sentence,
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
) -> Iterator[Office]:
    """The office of the last person presented before somebody whom that one came after, or who came after them.

    `mentions`: of the sentence, pronouns included.
    """
    front = document.text[sentence.start : sentence.start + one.start]
    rear = document.text[sentence.start + one.end : sentence.end]
    followed = bool(FOLLOWED.search(front) or IN_THEIR_PLACE.match(rear))
    beside = followed or is_followed(one, sentence, document)
    where, other = other_holder(one, sentence, document, sentences, mentions) if beside else (sentence, None)
    if other is None and (other := replaced_by(one, sentence, document)):
        followed = True
    if other:
        office = office_handed_over(other, document.text[where.start : where.end])
        owner = organisation_told_of(document, [office]) or owner_told_of(other, office, document)
        national = None if owner else one.country or office.country or other.country
        behind = one.end + len((WHOSE_TIME.match(rear) or [""])[0])
        yield replace(office, country=owner or national, former=not followed, at=behind)


def office_handed_over(one: Presented, text: str) -> Office:
    """Of the offices of somebody who came after another, or whom another came after, the one that this was in: not
    one that they had left, first one that they were named to."""
    held = [office for office in one.offices if office.concepts & HOLDERS]
    return min(held, key=lambda office: (office.former, not is_named_to(office, text)))


def is_named_to(office: Office, text: str) -> bool:
    before = text[: office.at].casefold().split() if office.at is not None else []
    return not TAKING_UP.isdisjoint(before[-NAMED_WITHIN:])


def is_followed(one: Presented, sentence: Sentence, document: Document) -> bool:
    """Whether a sentence names somebody as whom another came after."""
    front = document.text[sentence.start : sentence.start + one.start]
    after = AFTER.search(front) and not FOLLOWED.search(front)
    return bool(after) and document.text[sentence.start + one.end] not in "'’"


def has_left(one: Presented, sentence: Sentence, document: Document) -> bool:
    """Whether all that a sentence says of somebody is which office another took over from them."""
    return all(office.former for office in one.offices) and is_followed(one, sentence, document)


def replaced_by(one: Presented, sentence: Sentence, document: Document) -> Presented | None:
    """Whom somebody comes right after in their sentence: "Savin took the place of Gorev, minister since 2019"."""
    behind = (other for other in everybody_in(sentence, document) if other.start > one.end)
    other = next(behind, None)
    between = document.text[sentence.start + one.end : sentence.start + other.start] if other else ""
    near = len(between.split()) <= NEAR and not re.search("[,;:]", between)
    return other if other and near and holds(other) and is_followed(other, sentence, document) else None


def left_to_another(one: Presented, sentence: Sentence, document: Document) -> Presented:
    """Somebody whom another came after, with the offices that this ends; not one that they moved on to."""
    if not is_followed(one, sentence, document):
        return one
    text = document.text[sentence.start : sentence.end]
    offices = (replace(each, former=each.former or not is_later(text[one.end : each.at])) for each in one.offices)
    return replace(one, offices=tuple(offices))


def is_later(between: str) -> bool:
    """Whether an office behind a name, set off by no comma or by what says so, is one that its bearer moved on to."""
    later = LATER.intersection(between.casefold().split())
    return bool(between) and bool(later or not between.startswith((",", " (")))


def subject_before(sentence: Sentence, document: Document, sentences: Sequence[Sentence]) -> Presented | None:
    """Who is presented first with an office in the nearest of the few sentences before: "his counterpart" is theirs."""
    place = sentences.index(sentence)
    before = (everybody_in(each, document) for each in reversed(sentences[max(0, place - BACK) : place]))
    return next((one for everybody in before for one in everybody if holds(one)), None)


def other_holder(
    one: Presented,
    sentence: Sentence,
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
) -> tuple[Sentence, Presented | None]:
    """Who was last presented with an office, and where: in the sentence before somebody, or in the few before that
    one; of all whom the document presents the one who is named or meant there."""
    front = document.text[sentence.start : sentence.start + one.start]
    place = sentences.index(sentence)
    told = [(at, other) for at, each in enumerate(sentences[: place + 1]) for other in everybody_in(each, document)]
    before = [(at, other) for at, other in told if holds(other) and other.name != one.name]
    meant = (other.person.name for other in mentions if other.start < sentence.start + one.start)
    said = {*WORD.findall(front), *(word for name in meant for word in name.split())}
    named = [
        (at, other) for at, other in before if said & set(other.name.split()) or (at == place and other.end < one.start)
    ]
    near = [(at, other) for at, other in before if at >= place - BACK and (at < place or other.start < one.start)]
    at, other = next(reversed(named or near), (place, None))
    return sentences[at], other


def everybody_in(sentence: Sentence, document: Document) -> tuple[Presented, ...]:
    return presented(plainly(document.text[sentence.start : sentence.end], document.text))


def holds(one: Presented) -> bool:
    return any(office.concepts & HOLDERS for office in one.offices)

"""Whether an office is the one that words ask for."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ingest.registers.lexicon.names import WORD, is_capitalised
from ingest.registers.lexicon.offices import BODIES, ORGANS
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.officials import HeldRole, Official
from ingest.registers.people.roles import DISTINCT, LEADING, OF_MANY, Sort, concepts_of, sort_of

MOST_OF = 0.6
"""Of the fields that a question names, the share that an office must have: words add what others leave out."""
PUBLIC_SECURITY = frozenset({"public", "security"})
"""The fields of a ministry of the interior under its other name."""
PARTS = frozenset({"department", "bureau"})
"""Bodies that a ministry has several of."""
GENERAL = re.compile(
    r"secretar\w+[ -]general|general[ -]secretar|генеральн\w+ секретар|генсек|秘书长|秘書長|事務総長|총장|"
    r"secrétaire général|secretári[oa][ -]geral|segretari[oa] generale|generalsekret|genel sekreter|الأمين العام",
    re.IGNORECASE,
)
"""A secretary general, who is no secretary of a council."""
AIDE = re.compile(
    r"\b(?:assistant|aide|advis[eo]r|помощник|ассистент|asesor|asistente|assistent|berater)\w*|助理|顾问|顧問",
    re.IGNORECASE,
)
"""Who serves the holder of an office: "assistant minister"."""
CHAIR = re.compile(
    r"\b(?:chair\w*|presid(?:es|ency|ing)|председател\w+|président\w*|presiden\w+|vorsitz\w*)\b|主席", re.IGNORECASE
)
"""What the country is that an organisation of many has its turn to meet in, and who speaks for it."""
APART = frozenset({"president", "secretary"})
"""Who leads a body that has one of each."""
ENDING = re.compile("(?:是(?:谁|誰|何人|哪位))?[?？。 ]*$")


def worded(question: str) -> str:
    """The question without what a Chinese one ends with: there an office is known by its last word."""
    return ENDING.sub("", question)


def fits_office(role: str, asked_for: str, body: str = "") -> bool:
    """Whether an office, of a body that its words leave out, is of the kind, rank, field and body asked for."""
    wanted, own = sort_of(worded(asked_for)), sort_of(role)
    own = replace(own, topics=own.topics | sort_of(body).topics)
    if is_under(asked_for, wanted) != is_under(role, own) or is_of_an_unnamed_body(own.topics, worded(asked_for)):
        return False
    if GENERAL.search(asked_for) and "secretary" in own.kinds and not GENERAL.search(role):
        return False
    shared = len(meant_topics(wanted.topics, own.topics))
    if wanted.kinds & own.kinds:
        return shared >= MOST_OF * len(fields(wanted.topics))
    leads = bool(wanted.kinds & LEADING and own.kinds & LEADING and shared) and not is_below_minister(own, role, wanted)
    leads = leads and not is_of_another_organ(own, f"{role} {body}", asked_for)
    leads = leads and fields(own.topics) & DISTINCT <= concepts_of(worded(asked_for))
    leads = leads and not ("secretary" in wanted.kinds and own.topics & OF_MANY and CHAIR.search(role))
    return leads and not wanted.kinds | own.kinds >= APART and shared >= MOST_OF * len(fields(wanted.topics))


def is_under(role: str, sort: Sort) -> bool:
    """Whether it is whose holder stands under that of another: a deputy, an assistant, an adviser."""
    return "deputy" in sort.ranks or AIDE.search(role) is not None


def is_below_minister(own: Sort, role: str, wanted: Sort) -> bool:
    """Whether a minister is asked for, and the office is of a part of a ministry, or of one of its fields."""
    if "minister" not in wanted.kinds - own.kinds:
        return False
    directs_a_part = own.kinds == {"director"} and "ministry" in concepts_of(role)
    return directs_a_part or bool(concepts_of(role) & PARTS) or not fields(own.topics) <= fields(wanted.topics)


def is_of_another_organ(own: Sort, role: str, asked_for: str) -> bool:
    """Whether an office is that of an organ of an organisation, which is not asked for, or the organisation's own."""
    named, wanted = concepts_of(role) & ORGANS.keys(), concepts_of(worded(asked_for)) & ORGANS.keys()
    return named != wanted and bool(named or "secretary" in own.kinds)


def is_of_an_unnamed_body(own: frozenset[str], asked_for: str) -> bool:
    """Whether the words name a body, and the office is of one that they do not name: the FSB, the Security Council."""
    named = concepts_of(asked_for) & frozenset(BODIES)
    return bool(named) and not own & DISTINCT <= named


def bodies_named(question: str, officials: Iterable[Official]) -> frozenset[str]:
    """Names in a question that the lexicon does not know, of bodies that somebody is told to lead."""
    names = {one.text.casefold() for one in tokens(question)[1:] if one.kind is Kind.OTHER and is_capitalised(one.text)}
    names = {name for name in names if len(name) > 2}
    return frozenset(name for name in names if any(leads_body(role, {name}) for one in officials for role in one.roles))


def leads_body(role: HeldRole, names: Iterable[str]) -> bool:
    """Whether an office is that of whoever leads a body by one of some names, perhaps in a case."""
    sort = sort_of(role.role)
    if not sort.kinds & LEADING or is_under(role.role, sort):
        return False
    said = WORD.findall(f"{role.role} {role.organisation or ''}".casefold())
    return any(word.startswith(name) and len(word) - len(name) <= CASE for name in names for word in said)


CASE = 2
"""Letters of an ending."""


def meant_topics(wanted: frozenset[str], own: frozenset[str]) -> frozenset[str]:
    """The fields of an office that are asked for; who leads the police is of the ministry of the interior."""
    policing = {"police"} & wanted if "interior" in fields(own) else set[str]()
    return (fields(wanted) & fields(own)) | policing


def fields(topics: frozenset[str]) -> frozenset[str]:
    """A ministry of public security is one of the interior: many name it so that have no other.

    The committee of an organisation of many countries is what its head leads, named or not.
    """
    topics = topics - {"committee"} if topics & OF_MANY else topics
    return topics - PUBLIC_SECURITY | {"interior"} if topics >= PUBLIC_SECURITY else topics

"""Offices compared across languages: секретарь Совета безопасности РФ is 俄联邦安全会议秘书, whatever the wording."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ingest.registers.lexicon.han_offices import HOLDERS
from ingest.registers.lexicon.names import CJK
from ingest.registers.lexicon.offices import BODIES, FIELDS, OFFICES, ORGANISATIONS
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.lexicon.wordlists import words
from ingest.registers.people.han import han_concepts
from ingest.registers.people.japanese import KANA, japanese_concepts
from ingest.registers.people.korean import HANGUL, korean_concepts
from ingest.text.chinese import simplified

RANKS = frozenset({"deputy", "first", "acting", "designate"})
OF_MANY = frozenset(name.casefold() for name in ORGANISATIONS)
"""Organisations that several countries are in."""
HOLDING = frozenset(OFFICES) | {"officer"}
CHINESE = tuple(HOLDERS)
NOT_YET = frozenset({"deputy", "designate"})
"""Ranks that make it another office."""
WEAK = words(
    "affairs ministry state federal central regional international general government training service agency",
    "supreme organisation abroad republic cooperation senior economy other bureau department agency",
)
"""Said or left out without making it another office."""
LEADING = frozenset({"head", "director", "president", "minister", "secretary", "commander", "commissioner"})
"""Who leads a body is called one or the other: глава МВД is the minister, head of a commission its secretary."""
VOICES = frozenset({"spokesperson", "envoy"})
"""Who speaks for a body is called so: представитель МВД is its spokesperson."""
POLICED = frozenset({"public", "security", "interior"})
"""Below a ministry: a bureau of public security, a department of the interior of a region, is its police."""
RANK_WORDS = (frozenset({"general"}), frozenset({"police"}), frozenset({"justice"}))
GRADES = {
    "general": re.compile(
        r"\bgen|генерал|^(?:大将|上将|中将|少将|将军|警监|上將|中將|少將)$|tướng|لواء|فريق|جنرال|brig|général",
        re.IGNORECASE,
    ),
    "admiral": re.compile(r"\badm|адмирал", re.IGNORECASE),
    "colonel": re.compile(r"\bcol|полковник|^(?:大校|上校|中校)$|đại tá|عقيد|عميد|coronel", re.IGNORECASE),
    "major": re.compile(r"\bmaj|майор|^少校$", re.IGNORECASE),
    "captain": re.compile(r"\bcapt|капитан|^上尉$|лейтенант|\bl(?:ieu)?t", re.IGNORECASE),
}
"""Ranks as far as reports agree on them in every language, the highest first."""
DISTINCT = frozenset({"council", "committee", "commission", "party", "court", "parliament", "staff"})
"""Bodies that no other kind of body is meant by: a security service is not the council, a ministry may be a service."""
ALIKE = 0.5
"""Of all that two offices are concerned with, the share that both must have."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What of an office is the same in every language."""

    kinds: frozenset[str]
    ranks: frozenset[str]
    topics: frozenset[str]


def rank_of(role: str) -> Sort | None:
    """A military rank that stands alone: no office, though whoever bears it may hold one."""
    found = tokens(role)
    bare = found and all(word.kind is Kind.TITLE or word.sense.concepts in RANK_WORDS for word in found)
    grade = (
        next((grade for grade, pattern in GRADES.items() if pattern.search(role)), None)
        if bare or CJK.search(role)
        else None
    )
    return Sort(frozenset({"officer"}), frozenset(), frozenset({grade})) if grade else None


@lru_cache(maxsize=20_000)
def sort_of(role: str) -> Sort:
    """The sort of an office worded in any language."""
    if rank := rank_of(role):
        return rank
    concepts = concepts_of(role)
    kinds = concepts & frozenset(OFFICES)
    if "premier" in kinds or ({"first", "minister"} <= concepts and "deputy" not in concepts):
        kinds = kinds - {"minister"} | {"premier"}
        concepts = concepts - {"first"}
    if "deputy" in kinds and len(kinds) > 1:
        kinds = kinds - {"deputy"}
    if {"inspector", "general"} <= concepts:
        kinds = kinds | {"head"}
    fields = fields_of(kinds, concepts)
    if kinds == {"head"} and fields - {"supreme"} == {"prosecution"}:
        kinds, fields = frozenset({"prosecutor"}), frozenset()
    return Sort(kinds, concepts & RANKS, fields - WEAK)


def fields_of(kinds: frozenset[str], concepts: frozenset[str]) -> frozenset[str]:
    """What an office is concerned with, and of which body; but for what its kind says already."""
    fields = concepts & (frozenset(BODIES | FIELDS) | OF_MANY)
    policing = "interior" in fields or {"public", "security"} <= fields
    if policing and fields & {"bureau", "department"} and "ministry" not in fields:
        fields = fields - POLICED | {"police"}
    if "minister" in kinds and "police" in fields:
        fields = fields - {"police"} | {"interior"}
    if "prosecutor" in kinds:
        fields = fields - {"prosecution"}
    if kinds & {"minister", "premier"}:
        fields = fields - {"council"}
    if "commission" in fields and fields - WEAK > {"commission"}:
        fields = fields - {"commission"} | {"committee"}
    return fields


def concepts_of(role: str) -> frozenset[str]:
    if HANGUL.search(role):
        return korean_concepts(role)
    if KANA.search(role) or (role.endswith(("相", "官", "庁")) and not role.endswith(CHINESE)):
        return japanese_concepts(role)
    said = frozenset[str]().union(*(word.sense.concepts for word in tokens(role)))
    if CJK.search(role):
        said = han_concepts(simplified(role))
    # "directs the Federal Security Service": an office told by its verb.
    return said if said & HOLDING else said | {"head"}


def same_role(one: str, other: str) -> bool:
    """Whether two wordings can mean one office of one country: the same rank, kind and field."""
    a, b = sort_of(one), sort_of(other)
    if one.casefold() == other.casefold():
        return True
    if a.ranks & NOT_YET != b.ranks & NOT_YET or is_of_another_body(one, other):
        return False
    both, either = a.topics & b.topics, a.topics | b.topics
    if a.kinds & b.kinds:
        within = bool(a.topics and b.topics) and (a.topics <= b.topics or b.topics <= a.topics)
        return (
            not either
            or within
            or len(both) / len(either) >= ALIKE
            or (not (a.topics and b.topics) and "member" not in a.kinds)
        )
    leads = any(a.kinds & kinds and b.kinds & kinds for kinds in (LEADING, VOICES))
    alike = len(both) > 0 and len(both) / len(either) >= ALIKE
    return leads and (alike or bool(short_names(one) & short_names(other)))


def short_names(role: str) -> frozenset[str]:
    """The abbreviations in a wording that say nothing else: BSF."""
    return frozenset(word.text for word in tokens(role) if word.acronym and word.kind is Kind.OTHER)


def is_of_another_body(one: str, other: str) -> bool:
    """Whether one of two offices is of a council or the like, and the other of a body of another kind: the FSB."""
    a, b = bodies_of(one), bodies_of(other)
    return bool(a and b) and not a & b and bool(a & DISTINCT) != bool(b & DISTINCT)


def bodies_of(role: str) -> frozenset[str]:
    """The kinds of body that an office names; a minister is of a ministry, though he sit in a council."""
    named = concepts_of(role) & frozenset(BODIES)
    leads = sort_of(role).kinds & {"minister", "premier"}
    return named - {"council"} | {"ministry"} if leads else named


def is_weaker(one: str, other: str) -> bool:
    """Whether a wording says no more than another of the same office does: "minister", "minister of the interior"."""
    a, b = sort_of(one), sort_of(other)
    return a.kinds <= b.kinds and a.topics <= b.topics and same_role(one, other)

"""The register of officials: each person once, with every office at its date and the sentences that say so."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Day

from ingest.documents import Source
from ingest.registers.facts import Facts, Role, Span
from ingest.registers.lexicon.names import script
from ingest.registers.people.cluster import Cluster, Witness
from ingest.registers.people.clusters import clusters
from ingest.registers.people.identity import name_key
from ingest.registers.people.roles import is_weaker, same_role, sort_of
from ingest.registers.rulings import Bearer, Rulings

NO_RULINGS = Rulings()
REPORTED_WITHIN = 10
"""Days after which the last reports of an event appear."""
BESIDE = frozenset({"member", "official", "counterpart", "officer"})
"""Ranks and the like, held beside an office."""
IN_PASSING = frozenset({"member", "official", "counterpart"})
"""Offices that say little beside another one."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of one version of a document."""

    source: Source
    span: Span


@dataclass(frozen=True, slots=True)
class HeldRole:
    """An office as one date knows it; `as_of` is that of the event told of, else of the report, ISO 8601."""

    role: str
    organisation: str | None
    country: str | None
    as_of: str | None
    former: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Official:
    """One person. `roles`: latest first, undated ones last. `bearers`: under which name in which document."""

    name: str
    aliases: tuple[str, ...]
    country: str | None
    roles: tuple[HeldRole, ...]
    mentions: int
    documents: tuple[str, ...]
    bearers: tuple[Bearer, ...]
    confirmed: bool = False


def officials(facts: Iterable[tuple[Source, Facts]], rulings: Rulings = NO_RULINGS) -> tuple[Official, ...]:
    """Everybody whom the documents give an office, those of most documents first."""
    return tuple(one for one in people(facts, rulings) if one.roles and not is_only_a_surname(one))


def people(facts: Iterable[tuple[Source, Facts]], rulings: Rulings = NO_RULINGS) -> tuple[Official, ...]:
    """Everybody, with or without an office."""
    found = [official(cluster, rulings) for cluster in clusters(facts, rulings) if not is_hidden(cluster, rulings)]
    return tuple(sorted(found, key=lambda one: (-len(one.documents), -one.mentions, one.name)))


def is_only_a_surname(one: Official) -> bool:
    """A Chinese surname alone may be anybody."""
    return not one.confirmed and len(one.name) < 2 + 3 * one.name.isascii() and not name_key(one.name).whole


def is_hidden(cluster: Cluster, rulings: Rulings) -> bool:
    return any(is_of(cluster, bearer) for bearer in rulings.hidden)


def is_of(cluster: Cluster, bearer: Bearer) -> bool:
    return any(witness.borne_by(bearer) for witness in cluster.witnesses)


def official(cluster: Cluster, rulings: Rulings) -> Official:
    names = Counter(name for witness in cluster.witnesses for name in names_of(witness))
    naming = Counter(name for witness in cluster.naming for name in names_of(witness)) or names
    called = next((name for bearer, name in rulings.names if is_of(cluster, bearer)), None) or best_name(naming)
    country = next((place for bearer, place in rulings.countries if is_of(cluster, bearer)), None) or cluster.country
    return Official(
        called,
        tuple(name for name, _ in names.most_common() if name != called),
        country,
        tuple(roles(cluster.witnesses, country)),
        sum(len(witness.person.mentions) for witness in cluster.witnesses),
        tuple(dict.fromkeys(witness.source.document for witness in cluster.witnesses)),
        tuple(dict.fromkeys(Bearer(one.person.name, one.source.document) for one in cluster.witnesses)),
        any(is_of(cluster, bearer) for bearer in rulings.confirmed),
    )


def names_of(witness: Witness) -> Iterator[str]:
    """The name, and what else a document writes for the whole of it."""
    yield witness.person.name
    for form in witness.person.forms:
        key = name_key(form)
        if form != witness.person.name and key.whole and script(form) != script(witness.person.name):
            yield form


def best_name(names: Counter[str]) -> str:
    """The fullest form, whole and in Latin letters where there is one, as most documents spell it."""

    def rank(name: str) -> tuple[bool, bool, int, bool, int]:
        key = name_key(name)
        size = 2 if key.pinyin or key.readings else len(key.words)
        return key.whole, script(name) == "LATIN", size, key.pinyin is not None, names[name]

    return max(names, key=rank)


def roles(witnesses: Sequence[Witness], country: str | None) -> list[HeldRole]:
    """Each office once for each date, told by its fullest wording; of the person's country where none is stated."""
    found: list[tuple[Role, str | None, list[Evidence]]] = []
    for witness in witnesses:
        for role in witness.person.roles:
            dated = role.as_of or witness.source.published
            evidence = Evidence(witness.source, role.evidence)
            same = next((one for one in found if is_same(one[0], one[1], role, dated)), None)
            if same is None:
                found.append((role, dated, [evidence]))
                continue
            if is_weaker(same[0].role, role.role) and not is_weaker(role.role, same[0].role):
                found[found.index(same)] = (role, dated, same[2])
            if evidence not in same[2]:
                same[2].append(evidence)
    held = [
        HeldRole(role.role, role.organisation, role.country or country, dated, role.former, tuple(evidence))
        for role, dated, evidence in found
    ]
    return sorted(held, key=latest_first)


def is_same(role: Role, dated: str | None, other: Role, other_dated: str | None) -> bool:
    return dated == other_dated and role.former == other.former and same_role(role.role, other.role)


def latest_first(role: HeldRole) -> tuple[bool, tuple[int, ...], int]:
    """Undated ones last; of one date the office that says most before what is said in passing."""
    digits = tuple(-int(part) for part in (role.as_of or "").split("-") if part.isdigit())
    return role.as_of is None, digits, int(bool(sort_of(role.role).kinds & IN_PASSING))


def role_at(one: Official, date: str) -> tuple[HeldRole, ...]:
    """The offices held on a day, ISO 8601: those stated nearest to it, at or before it where any is.

    Reports of the days after it count as before: they tell of what has happened. A later report of the same office
    vouches for the time between; "former" ends an office at its report. A rank, or what is said in passing, ends none.
    """
    dated = [role for role in one.roles if role.as_of]
    held = [role for role in dated if not role.former and not is_ended(role, dated, date)]
    aside = [role for role in held if sort_of(role.role).kinds <= BESIDE]
    offices = [role for role in held if role not in aside]
    return distinct((*stated_nearest(offices, date), *stated_nearest(aside, date)))


def stated_nearest(held: Sequence[HeldRole], date: str) -> list[HeldRole]:
    """Of offices that follow each other those of a day."""
    before = [role for role in held if days_after(role.as_of, date) <= REPORTED_WITHIN]
    if before:
        latest = max(role.as_of or "" for role in before)
        told = {one.source for role in before if role.as_of == latest for one in role.evidence}
        near = [role for role in before if role.as_of == latest or days_after(role.as_of, date) >= 0]
        near += [role for role in before if role not in near and is_told_with(role, told, latest)]
        near += [role for role in before if role not in near and is_vouched(role, held, date)]
    else:
        first = min((role.as_of or "" for role in held), default="")
        near = [role for role in held if role.as_of == first]
    return near


def is_told_with(role: HeldRole, told: Collection[Source], latest: str) -> bool:
    """Whether a report that gives a later office gives this one of a few days before: both are held."""
    together = any(one.source in told for one in role.evidence)
    return together and days_after(latest, (role.as_of or "")) <= REPORTED_WITHIN


def distinct(held: Sequence[HeldRole]) -> tuple[HeldRole, ...]:
    """Each office once, by the wording that says most."""
    unique: list[HeldRole] = []
    for role in held:
        place = next((at for at, other in enumerate(unique) if same_role(role.role, other.role)), None)
        if place is None:
            unique.append(role)
        elif is_weaker(unique[place].role, role.role) and not is_weaker(role.role, unique[place].role):
            unique[place] = role
    return tuple(unique)


def days_after(as_of: str | None, date: str) -> int:
    """Days from a date to another, each as precise as it is known and taken at its first day."""
    first, second = (Day.fromisoformat((iso + "-01-01")[:10]) for iso in (as_of or "", date))
    return (first - second).days


def is_ended(role: HeldRole, told: Sequence[HeldRole], date: str) -> bool:
    """Whether a report between an office and a day tells that it is held no longer, and no later one that it is."""
    left = [other for other in told if other.former and same_role(role.role, other.role)]
    ended = any((role.as_of or "") <= (other.as_of or "") and days_after(other.as_of, date) <= 0 for other in left)
    return ended and not is_vouched(role, [other for other in told if not other.former], date)


def is_vouched(role: HeldRole, held: Sequence[HeldRole], date: str) -> bool:
    """Whether a later report still gives the office."""
    return any(days_after(other.as_of, date) >= 0 and same_role(role.role, other.role) for other in held)

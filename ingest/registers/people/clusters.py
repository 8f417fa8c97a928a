"""The people of many documents, brought together: each cluster is one person, under whatever names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ingest.documents import Source
from ingest.registers.facts import Facts, Person
from ingest.registers.lexicon.offices import ORGANISATIONS
from ingest.registers.people.arabic_spelling import ARABIC, consonants
from ingest.registers.people.cluster import Cluster, Witness
from ingest.registers.people.identity import NameKey, in_sounds, name_key, same_name, same_script, same_surname
from ingest.registers.people.roles import same_role
from ingest.registers.rulings import Bearer, Rulings

Blocks = defaultdict[str, list[Cluster]]
"""Clusters by the marks of their names."""


def clusters(facts: Iterable[tuple[Source, Facts]], rulings: Rulings) -> list[Cluster]:
    """Everybody: full names first, then those whom documents name by surname alone, then what users decided."""
    witnesses = [witness(source, person) for source, said in facts for person in said.people]
    found = whole_names(witness for witness in witnesses if witness.whole)
    found += surnames([witness for witness in witnesses if not witness.whole], found)
    return ruled(found, rulings)


def witness(source: Source, person: Person) -> Witness:
    names = [person.name, *(form for form in person.forms if name_key(form).whole)]
    keys = dict.fromkeys(in_sounds(name_key(name), person.country) for name in names if name_key(name).words)
    return Witness(source, person, tuple(keys))


def whole_names(witnesses: Iterable[Witness]) -> list[Cluster]:
    """Clusters of people named in full; candidates are found by a sound or by their pinyin, so that none is compared
    with all."""
    found: list[Cluster] = []
    blocks: Blocks = defaultdict(list)
    spelled: defaultdict[str, list[Cluster]] = defaultdict(list)
    for one in witnesses:
        if again := next((cluster for cluster in spelled[one.person.name] if fits(one, cluster)), None):
            again.add(one)
            continue
        marks = {mark for key in one.keys for mark in marks_of(key)}
        home = next((cluster for cluster in candidates(one, marks, blocks) if fits(one, cluster)), None)
        if home is None:
            home = Cluster()
            found.append(home)
        home.add(one)
        spelled[one.person.name].append(home)
        for mark in marks:
            if all(home is not other for other in blocks[mark]):
                blocks[mark].append(home)
    return found


def candidates(one: Witness, marks: set[str], blocks: Blocks) -> Iterator[Cluster]:
    """Clusters that share a mark; of names whose every word has one, those that share two."""
    shared: Counter[int] = Counter()
    known: dict[int, Cluster] = {}
    for mark in sorted(marks):
        for cluster in blocks[mark]:
            shared[id(cluster)] += 1
            known[id(cluster)] = cluster
    needed = 2 if all(map(is_plain, one.keys)) else 1
    yield from (known[number] for number, count in shared.items() if count >= needed or has_initial(known[number]))


def is_plain(key: NameKey) -> bool:
    """Whether every word of a name of several says how it sounds."""
    return (
        key.pinyin is None
        and not key.readings
        and not key.skeleton
        and len(key.words) > 1
        and all(word.sounds and len(word.letters) > 1 for word in key.words)
    )


def has_initial(cluster: Cluster) -> bool:
    return any(len(word.letters) == 1 for key in cluster.keys for word in key.words)


def marks_of(key: NameKey) -> Iterator[str]:
    if key.pinyin:
        yield key.pinyin
    if key.skeleton:
        yield f"@{key.skeleton}"
    if key.spoken:
        yield f"&{key.spoken}"
    yield from key.readings
    for word in key.words:
        yield from word.sounds or {word.letters}
        if not key.pinyin and len(key.words) > 1 and (word.written.isascii() or ARABIC.match(word.written)):
            yield f"~={consonants(word.written)}"


def fits(one: Witness, cluster: Cluster) -> bool:
    alike = any(same_name(key, other) for key in one.keys for other in cluster.keys if key.whole and other.whole)
    common = any(key.pinyin or key.readings for key in one.keys) or any(key.readings for key in cluster.keys)
    return alike and (not common or together(one.country, cluster))


def together(country: str | None, cluster: Cluster) -> bool:
    """Whether a country is no reason to tell two apart: the same, unknown, or an organisation's."""
    national = {place for place in cluster.countries if place not in ORGANISATIONS}
    return country is None or country in ORGANISATIONS or not national or country in national


def surnames(witnesses: Sequence[Witness], whole: Sequence[Cluster]) -> list[Cluster]:
    """Adds each surname to the one person it can mean; the others make clusters of their own."""
    rest: list[Cluster] = []
    by_mark: defaultdict[str, list[Cluster]] = defaultdict(list)
    for cluster in whole:
        for mark in {mark for key in cluster.keys for mark in (*marks_of(key), *first_letters(key))}:
            by_mark[mark].append(cluster)
    for one in witnesses:
        marks = sorted({mark for key in one.keys for mark in (*marks_of(key), *first_letters(key))})
        candidates = list({id(cluster): cluster for mark in marks for cluster in by_mark[mark]}.values())
        home = meant(one, candidates) or next((cluster for cluster in rest if is_again(one, cluster)), None)
        if home is None:
            home = Cluster()
            rest.append(home)
        home.add(one)
    return rest


def first_letters(key: NameKey) -> Iterator[str]:
    """So that a surname finds those who bear it as their first or last word."""
    yield from (word.letters for word in key.words)


def meant(one: Witness, candidates: Sequence[Cluster]) -> Cluster | None:
    """The only candidate of that surname with such an office, or else the only one of that country."""
    bearing = [
        cluster
        for cluster in candidates
        if together(one.country, cluster)
        and any(same_surname(key, other) for key in one.keys for other in cluster.keys)
    ]
    holding = [cluster for cluster in bearing if shares_a_role(one, cluster)]
    if holding:
        return max(holding, key=lambda cluster: len(cluster.witnesses))
    known = [cluster for cluster in bearing if cluster.roles and (one.person.country or one.person.roles)]
    spelled = any(same_script(key, other) for cluster in known for key in one.keys for other in cluster.keys)
    # What is only likely tells nobody apart, unless no more than the sound of the name speaks for it.
    place = one.country if one.person.roles and spelled else one.person.country
    return known[0] if len(known) == 1 and place in (None, known[0].country, *known[0].countries) else None


def shares_a_role(one: Witness, cluster: Cluster) -> bool:
    return any(same_role(role.role, other) for role in one.person.roles for other in cluster.roles)


def is_again(one: Witness, cluster: Cluster) -> bool:
    """Whether a surname is that of another document again: of the same country, and no other office told of both."""
    if not together(one.country, cluster):
        return False
    if one.person.roles and cluster.roles and not shares_a_role(one, cluster):
        return False
    return any(same_surname(key, other) or same_surname(other, key) for key in one.keys for other in cluster.keys)


def ruled(found: list[Cluster], rulings: Rulings) -> list[Cluster]:
    """The clusters as users decided, one decision after the other."""
    for pair in rulings.pairs:
        first, second = bearing(found, pair.one), bearing(found, pair.other)
        if pair.are_one and first and second and first is not second:
            first.absorb(second)
            found = [cluster for cluster in found if cluster is not second]
        elif not pair.are_one and first and first is second:
            found = [*found, part(first, pair.one, pair.other)]
    return [cluster for cluster in found if cluster.witnesses]


def bearing(found: Sequence[Cluster], bearer: Bearer) -> Cluster | None:
    return next((cluster for cluster in found if any(witness.borne_by(bearer) for witness in cluster.witnesses)), None)


def part(cluster: Cluster, kept: Bearer, moved: Bearer) -> Cluster:
    """What of a cluster is the second of two whom a user keeps apart: its witnesses that bear its name."""
    apart = [one for one in cluster.witnesses if one.borne_by(moved) and not one.borne_by(kept)]
    rest = [one for one in cluster.witnesses if one not in apart]
    for target, witnesses in ((cluster, rest), (new := Cluster(), apart)):
        target.witnesses, target.keys, target.countries, target.roles = [], {}, Counter(), {}
        target.naming = [one for one in cluster.naming if one in witnesses]
        for one in witnesses:
            target.add(one)
    return new

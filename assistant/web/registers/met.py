"""Who met whom: pairs of people with their meetings, and where each stands on a circle."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from assistant.web.registers.rows import Row
from ingest.registers.people.officials import Official

MOST = 40
"""People that a picture has room for."""
CROWD = 12
"""People above which a meeting is a conference: being there together is no meeting of two."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person on the circle; `angle` in degrees, clockwise from the top."""

    key: str
    person: Official
    meetings: int
    angle: float

    def at(self, radius: float) -> tuple[float, float]:
        turned = math.radians(self.angle)
        return radius * math.sin(turned), -radius * math.cos(turned)


@dataclass(frozen=True, slots=True)
class Network:
    """`pairs`: how many meetings two people share, the most first. `others`: people there was no room for."""

    nodes: Sequence[Node]
    pairs: Sequence[tuple[Node, Node, int]]
    others: int


def network(rows: Iterable[Row], people: dict[str, Official]) -> Network:
    """Those of most meetings, each country's side by side."""
    met, pairs = Counter[str](), Counter[tuple[str, str]]()
    for row in rows:
        present = sorted(key for key in row.people if key in people)
        if 1 < len(present) <= CROWD:
            met.update(present)
            pairs.update(combinations(present, 2))
    chosen = sorted(met, key=lambda key: (-met[key], people[key].name))[:MOST]
    sizes = Counter(people[key].country or "" for key in chosen)
    ordered = sorted(chosen, key=lambda key: side(people[key], sizes, met[key]))
    nodes = {key: Node(key, people[key], met[key], 360 * place / len(ordered)) for place, key in enumerate(ordered)}
    both = [(nodes[a], nodes[b], count) for (a, b), count in pairs.items() if a in nodes and b in nodes]
    both.sort(key=lambda pair: (-pair[2], pair[0].person.name, pair[1].person.name))
    return Network(list(nodes.values()), both, len(met) - len(nodes))


def side(person: Official, sizes: Counter[str], met: int) -> tuple[int, str, int, str]:
    """The order around the circle: the countries of most people first."""
    country = person.country or ""
    return -sizes[country] * bool(country), country or "~", -met, person.name

"""Who met where a sentence says only that both did: "the two ministers", "ambos", `双方`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.registers.draft import Draft, Told
from ingest.registers.facts import Person
from ingest.registers.meetings.same_event import FAMILY

PAIR, BACK = 2, 2
"""People of a pair, and sentences back in which each of them was named."""
BOTH = re.compile(
    r"\b(?:both (?:men|women|officials)|the two (?:men|women|officials|ministers|chiefs)|оба (?:министра|чиновника)|"
    r"les deux (?:hommes|ministres)|los dos (?:ministros|funcionarios)|both|оба|ambos|entrambi)\b|双方|雙方|两人|"
    r"兩人|両氏",
    re.IGNORECASE,
)
"""Who is not named again."""
ALONE = frozenset({"both", "оба", "ambos", "entrambi", "両氏"})
"""Of these what means the two last named, wherever each of them was."""


def both(one: Draft, told: Told, reading: Sequence[Told], people: Mapping[str, Person]) -> Draft:
    """An event of "the two sides" is of the two, not of one country, whom the sentences right before name."""
    said = BOTH.search(told.text) if one.kind in FAMILY and told.position else None
    if said is None or one.state == "announced" or (one.people and said.start()):
        return one
    alone = said.group().casefold() in ALONE
    if one.people and not alone:
        return one
    before = reading[max(0, told.position - (BACK if alone else 1)) : told.position]
    names = tuple(dict.fromkeys(mention.person.name for part in before for mention in part.people))
    homes = [people[name].country for name in names if name in people]
    apart = len(set(homes)) == len(names) == PAIR and (alone or None not in homes)
    return replace(one, people=names) if apart else one

"""One person as one document has them, and what many documents have of one."""

from collections import Counter
from dataclasses import dataclass, field

from ingest.documents import Source
from ingest.registers.facts import Person
from ingest.registers.lexicon.offices import ORGANISATIONS
from ingest.registers.people.identity import NameKey
from ingest.registers.rulings import Bearer


@dataclass(frozen=True, slots=True)
class Witness:
    """One person as one document has them."""

    source: Source
    person: Person
    keys: tuple[NameKey, ...]

    @property
    def country(self) -> str | None:
        """The country that the document states with an office; one that it only makes likely tells nobody apart."""
        return self.person.country if any(role.country for role in self.person.roles) else None

    @property
    def whole(self) -> bool:
        return any(key.whole for key in self.keys)

    def borne_by(self, bearer: Bearer) -> bool:
        here = bearer.document in (None, self.source.document)
        return here and bearer.name in (self.person.name, *self.person.forms)


@dataclass(slots=True)
class Cluster:
    """Witnesses of one person."""

    witnesses: list[Witness] = field(default_factory=list)
    keys: dict[NameKey, int] = field(default_factory=dict)
    countries: Counter[str] = field(default_factory=Counter)
    """Those that are stated."""
    roles: dict[str, str | None] = field(default_factory=dict)
    """Wordings of roles with the country of each."""
    naming: list[Witness] = field(default_factory=list)
    """Those that say what somebody is called whom a user made one of several; empty where all do."""

    def add(self, witness: Witness) -> None:
        self.witnesses.append(witness)
        for key in witness.keys:
            self.keys[key] = self.keys.get(key, 0) + 1
        if witness.country:
            self.countries[witness.country] += 1
        self.roles |= {role.role: role.country for role in witness.person.roles}

    def absorb(self, other: "Cluster") -> None:
        """Takes over whom a user says is the same person, who keeps the name."""
        self.naming = self.naming or list(self.witnesses)
        for witness in other.witnesses:
            self.add(witness)

    @property
    def country(self) -> str | None:
        """The country that most documents state, else make likely; an organisation only where none gives a country."""
        likely = Counter(one.person.country for one in self.witnesses if one.person.country)
        national = [
            Counter({place: count for place, count in places.items() if place not in ORGANISATIONS})
            for places in (self.countries, likely)
        ]
        return next((found.most_common(1)[0][0] for found in (*national, likely) if found), None)

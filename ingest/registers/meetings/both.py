"""Who met where a sentence does not name them: "the two ministers", "ambos", `双方`, "the meeting took place on"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.registers.draft import Draft, Told
from ingest.registers.facts import Person
from ingest.registers.lexicon.event_words import acts
from ingest.registers.meetings.same_event import FAMILY

PAIR, BACK = 2, 2
"""People of a pair, and sentences back in which each of them was named."""
THEY = "they|они|ils|sie|loro|eles|вони"
PRONOUN = re.compile(THEY, re.IGNORECASE)
REACH = 30
"""Characters from "they" to what they did together."""
BOTH = re.compile(
    r"\b(?:both (?:men|women|officials)|the two (?:men|women|officials|ministers|chiefs)|оба (?:министра|чиновника)|"
    r"les deux (?:hommes|ministres)|los dos (?:ministros|funcionarios)|both|оба|ambos|entrambi)\b|双方|雙方|两人|"
    rf"兩人|両氏|\b(?:{THEY})\b",
    re.IGNORECASE,
)
"""Who is not named again."""
THE_MEETING = re.compile(
    r"\W*(?:the (?:meeting|talks|conversation|encounter)|встреча|переговоры|беседа|la (?:rencontre|réunion|reunión|"
    r"reunião)|"
    r"l['’](?:entretien|incontro)|el encuentro|las conversaciones|o encontro|das (?:treffen|gespräch)|die gespräche|"
    r"зустріч|"
    r"кездесу|会谈|会見|会见|会晤|会談)(?![\w])",
    re.IGNORECASE,
)
"""The meeting of those of whom the sentence before told, whatever it said that they did."""
ALONE = frozenset({"both", "оба", "ambos", "entrambi", "両氏", *THEY.split("|")})
"""Of these what means the two last named, wherever each of them was."""


def both(one: Draft, told: Told, reading: Sequence[Told], people: Mapping[str, Person]) -> Draft:
    """An event of "the two sides" is of the two, not of one country, whom the sentences right before name."""
    said = BOTH.search(told.text) or THE_MEETING.match(told.text[told.skip :])
    if said is None or one.kind not in FAMILY or not told.position:
        return one
    if PRONOUN.fullmatch(said.group()) and not acts(told.language).search(told.text, said.end(), said.end() + REACH):
        return one
    if one.state == "announced" or one.title or (one.people and said.start()):
        return one
    alone = said.group().casefold() in ALONE
    if one.people and not alone:
        return one
    before = reading[max(0, told.position - (BACK if alone else 1)) : told.position]
    names = tuple(dict.fromkeys(mention.person.name for part in before for mention in part.people))
    homes = [people[name].country for name in names if name in people]
    apart = len(set(homes)) == len(names) == PAIR and (alone or None not in homes)
    return replace(one, people=names) if apart else one

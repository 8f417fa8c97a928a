"""Whose side somebody is on who is named with no country: the one they sign for, or that the words before tell of."""

from collections.abc import Sequence

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import Token
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.behind_names import is_appointing
from ingest.registers.people.leads import BY, is_word
from ingest.registers.people.name_runs import Run
from ingest.registers.people.presenting import OF, Reading, behind_country, is_seat

WHERE = closed(
    "to in with visit visiting against between and at into near в во с со на к до у з зі і й та en à au avec con",
    "a al nach mit et y und и",
)
SAID = closed(
    "said says added stated explained announced noted according заявил заявила сообщил сообщила сказал сказала отметил "
    "dijo declaró señaló afirmó dit déclaré sagte erklärte disse dichiarato"
)
FOR = closed("for за für pour por por имени behalf nom nombre nome namen")
GOING = closed(
    "left leaves leave leaving departed departs departing flew flies flying sailed sails headed heads heading off out "
    "bound salió sale partió parte partit partent partiu saiu viajó embarcó"
)
"""Before the country "for" which somebody leaves, which is not theirs."""
THERE = ("where", "где", "donde", "où", "wo", "dove", "onde")
MOST_ACTING, MOST_BEFORE = 5, 8
"""Words between somebody and the side that they act for, behind the name and before it."""
ROMANCE_ARTICLES = closed("l le la el il o a los las les i os")


def acted_for(reading: Reading, run: Run, owned: Sequence[int]) -> str | None:
    """ "Quispe for Peru", "Quispe, chief of police, signed for Peru", "for Peru, J. Quispe": whose side one is on."""
    words = reading.words
    start = max([run.last, *(reading.phrases[place].last for place in owned)])
    limit = min([len(words), start + MOST_ACTING, *(other.first for other in reading.runs if other.first >= start)])
    for place in range(start, limit):
        if ";" in words[place].gap:
            break
        if words[place].text.casefold() in FOR and before_word(reading, place) not in GOING:
            side = place + 1 + is_word(reading, place + 1, *OF)
            of_next = any(phrase.first <= side + 1 < phrase.last for phrase in reading.phrases) or any(
                other.first == side + 1 for other in reading.runs
            )
            of_next = of_next or is_word(reading, side + 1, *BY)
            return None if of_next and reading.gap(side + 1) == " " else country_at(words, side)
        if not words[place].text.islower() or words[place].kind in (Kind.LINK, Kind.COUNTRY):
            break
    first = min([run.first, *(reading.phrases[place].first for place in owned)])
    before = next(
        (at for at in range(first - 1, max(-1, first - MOST_BEFORE), -1) if words[at].text.casefold() in FOR), None
    )
    opens = before is not None and (before == 0 or "," in words[before].gap)
    joined = reading.gap(first) == ", " or before_word(reading, first) in BY
    return country_at(words, before + 1) if opens and before is not None and joined else None


def country_at(words: Sequence[Token], place: int) -> str | None:
    """The country that a phrase begins with, perhaps behind an article."""
    here = [word for word in words[place : place + 2] if word.text.casefold() not in ROMANCE_ARTICLES | {"the"}][:1]
    return here[0].sense.place if here and here[0].kind is Kind.COUNTRY else None


def country_around(reading: Reading, run: Run, owned: Sequence[int]) -> str | None:
    """The only country named between the name before and this one, but as where somebody goes or is."""
    first = min([run.first, *(reading.phrases[place].first for place in owned)])
    if before_word(reading, first) in SAID:
        return None  # of what is said, anybody may be
    clauses = [place for place in range(first) if ";" in reading.gap(place)]
    clauses += [place for place in range(first) if is_word(reading, place, *THERE)]
    others = [behind_country(reading, other.last) for other in reading.runs if other.last <= first]
    earlier = max([0, *([] if is_appointing(reading) else others), *clauses])
    others_offices = () if is_appointing(reading) else reading.taken.difference(owned)
    taken = [reading.phrases[number] for number in others_offices]
    spoken = {
        word.sense.place
        for place, word in enumerate(reading.words[earlier:first], start=earlier)
        if word.kind is Kind.COUNTRY and not is_seat(word.text) and is_side(reading, place)
        if not any(phrase.first <= place < phrase.last for phrase in taken)
    }
    return next(iter(spoken)) if len(spoken) == 1 else None


def is_side(reading: Reading, place: int) -> bool:
    """Whether a country is somebody's side, not where they go: "and Pakistan by ..." is."""
    following = reading.words[place + 1].text.casefold() if place + 1 < len(reading.words) else ""
    return before_word(reading, place) not in WHERE or following in BY


def before_word(reading: Reading, place: int) -> str:
    return reading.words[place - 1].text.casefold() if place else ""

"""Offices that stand behind the name: Patrushev, secretary of the council; Guo, who is also minister."""

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tenure_words import (
    APPOINTING,
    BECOMES,
    BECOMING,
    BEFORE_AN_OFFICE,
    INTO_OFFICE,
    RISES,
    TOGETHER,
)
from ingest.registers.lexicon.tokens import AND
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.name_runs import Run
from ingest.registers.people.phrases import VERB
from ingest.registers.people.presenting import (
    Reading,
    behind_age,
    behind_body,
    behind_country,
    behind_note,
    is_plural,
    nationality,
)

OPENING = (", ", " (", " – ", " — ", " - ", ", «", ' ("', "（", " , ")
NEAR_VERB, PROMOTION = 6, 14
"""Words from a name to the verb that raises somebody, and from there to the new office."""
APPOSITION = 24
"""Words from a comma behind a name to the one that closes the apposition."""
MOST_BETWEEN = 10
"""Words between two offices of a list: "from 1998 to 2003, then in a commission and later"."""
LISTING = frozenset({", ", "; ", " ", " / ", " (", "), ", ") ", "–", "-", " – ", " - ", "'s ", "’s "})
PERIOD = closed("in from since until till to there early late later then and с по до de du von bis seit desde hasta")
AS = closed("as als como comme посту должности пост должность")
AT_ITS = closed("at the")
BETWEEN = closed("the a also as le la el du il")
WHO = closed("who which qui que quien che который которая der die")


def behind(reading: Reading) -> None:
    """ "Patrushev, secretary of the Security Council", "Lin Jian (spokesperson)", "Guo, who is also minister"."""
    for number, run in enumerate(reading.runs):
        starts = (after_name(reading, run), behind_apposition(reading, after_notes(reading, run)))
        for start in dict.fromkeys(starts):
            give_from(reading, number, start)


def give_from(reading: Reading, number: int, start: int | None) -> None:
    """The office that begins at a word to a name, with those that are listed behind it."""
    first = next((place for place, phrase in enumerate(reading.phrases) if phrase.first == start), None)
    several = first is not None and is_plural(reading, first) and not is_either_number(reading, first)
    if first is None or first in reading.taken or several or is_another_actor(reading, first):
        return
    for place in range(first, len(reading.phrases)):
        if place in reading.taken or (place > first and not continues(reading, place)):
            break
        if place > first and presents_the_next(reading, place):
            break
        reading.give(number, place)


def is_another_actor(reading: Reading, number: int) -> bool:
    """ "Sotnikov, Chinese minister agree": of a headline's two who act together the second."""
    phrase = reading.phrases[number]
    listed = reading.gap(phrase.first) == ", " and reading.gap(phrase.last) == " "
    return listed and reading.words[phrase.last].text in TOGETHER


def is_either_number(reading: Reading, number: int) -> bool:
    """Russian "главы" is of one head or several heads."""
    return reading.words[reading.phrases[number].head].text.casefold() == "главы"


def promoted(reading: Reading, run: Run) -> int | None:
    """ "Fuentes, who in March moved up from deputy head to head of the police": where the new office begins."""
    end = min(
        [run.last + NEAR_VERB, len(reading.words), *(other.first for other in reading.runs if other.first >= run.last)]
    )
    verb = next((at for at in range(run.last, end) if is_rise(reading, at)), None)
    if verb is None:
        return None
    starts = {phrase.first for phrase in reading.phrases}
    reach = range(verb, min(verb + PROMOTION, len(reading.words) - 1))
    behind_to = (
        at + 1 + (reading.words[at + 1].text in ("the", "a")) for at in reach if reading.words[at].text == "to"
    )
    return next((at for at in behind_to if at in starts), None)


def is_rise(reading: Reading, place: int) -> bool:
    return reading.words[place].text.casefold() in RISES


def after_name(reading: Reading, run: Run) -> int | None:
    """Where the words of office would begin that a comma, a bracket or a verb puts behind a name."""
    office = promoted(reading, run)
    return office if office is not None else after_comma(reading, run)


def after_comma(reading: Reading, run: Run) -> int | None:
    place = after_notes(reading, run)
    if place >= len(reading.words):
        return None
    word = reading.words[place]
    if nationality(reading, place) > place and (found := first_phrase(reading, place, BEFORE_AN_OFFICE, 8)) is None:
        who = next(
            (at for at in range(place, min(place + 7, len(reading.words))) if reading.words[at].text in WHO), None
        )
        return first_phrase(reading, who, BECOMES | {"who"}, 7) if who else found
    if word.gap in OPENING:
        return in_apposition(reading, run, place)
    if word.gap != " " or word.text == "at":
        return first_phrase(reading, place, AT_ITS, 3) if word.gap == " " else None
    if word.text.casefold() in BECOMING | {"who", "has", "had", "will", "a", "ha"}:
        becoming = any(word.text.casefold() in BECOMING for word in reading.words[place : place + 5])
        return first_phrase(reading, place, BECOMES | {"who"}, 7) if becoming else None
    return made_into(reading, run, place) if word.text.islower() else None


def after_notes(reading: Reading, run: Run) -> int:
    return behind_age(reading, behind_body(reading, behind_country(reading, behind_note(reading, run.last))))


def made_into(reading: Reading, run: Run, place: int) -> int | None:
    """ "elected Meng Hongwei president of Interpol", "wählten Horvat zum neuen Leiter der Behörde"."""
    if is_appointing(reading):
        return first_phrase(reading, place, INTO_OFFICE, 6)
    return first_phrase(reading, place, frozenset(), 1) if run.last - run.first > 1 else None


def is_appointing(reading: Reading) -> bool:
    return any(word.text.casefold() in APPOINTING for word in reading.words)


def in_apposition(reading: Reading, run: Run, place: int) -> int | None:
    word = reading.words[place]
    # Of whoever the sentence is about: "Shoigu, close to Putin, was minister".
    about_another = word.text.casefold() in ("was", "is", "were", "are")
    if about_another or not run.first_word_may_be_a_name:
        return None
    return first_phrase(reading, place, BEFORE_AN_OFFICE, 8)


def behind_apposition(reading: Reading, place: int) -> int | None:
    """ "Savin, the officer who spoke for Serbia, was appointed head": what follows the apposition."""
    if reading.gap(place) != ", ":
        return None
    end = min([place + APPOSITION, len(reading.words) - 1, *(one.first for one in reading.runs if one.first >= place)])
    closing = next((at for at in range(place + 1, end) if reading.gap(at) == ", "), None)
    verbs = range(closing, min(closing + NEAR_VERB, end)) if closing is not None else range(0)
    verb = next((at for at in verbs if reading.words[at].text.casefold() in BECOMING | {"has", "will"}), None)
    return first_phrase(reading, verb, BECOMES, 7) if verb is not None else None


def first_phrase(reading: Reading, place: int, allowed: frozenset[str], limit: int) -> int | None:
    """Where a phrase of office begins, with nothing before it but some of the allowed words."""
    starts = {phrase.first for phrase in reading.phrases}
    for step in range(place, min(place + limit, len(reading.words))):
        if step in starts and not is_in_the_chair(reading, step):
            return step
        if step + 1 in starts and allowed is BEFORE_AN_OFFICE and describes(reading, step):
            return step + 1
        said = reading.words[step].text.casefold()
        adverb = said.endswith("ly") and len(allowed) > 1
        if said not in allowed | WEEKDAYS | MONTHS and not said.isdigit() and not adverb:
            return None
    return None


def describes(reading: Reading, place: int) -> bool:
    """ ", sector commander of the guard": a noun before an office, of no sense by itself."""
    word = reading.words[place]
    plain = word.kind is Kind.OTHER and word.text.isascii() and word.text.islower() and not VERB.search(word.text)
    plain = plain and word.text not in AS
    return plain and word.gap == ", " and reading.gap(place + 1) == " "


def is_in_the_chair(reading: Reading, place: int) -> bool:
    """ "Horvat was in the chair" tells of a meeting, not of an office."""
    return [word.text.casefold() for word in reading.words[max(0, place - 2) : place + 1]] == ["in", "the", "chair"]


def continues(reading: Reading, number: int) -> bool:
    """Whether a phrase goes on listing the offices of the one before it."""
    here, earlier = reading.phrases[number], reading.phrases[number - 1]
    between = reading.words[earlier.last : here.first]
    gaps = [reading.gap(place) for place in range(earlier.last, here.first + 1)]
    plain = all(
        word.text.casefold() in AND | BETWEEN or is_of_period(word.text) or word.kind in (Kind.BODY, Kind.FIELD)
        for word in between
    )
    return plain and len(between) <= MOST_BETWEEN and all(gap in LISTING for gap in gaps) and gaps != [" "]


def is_of_period(word: str) -> bool:
    """ "in the 1990s", "there (2014-2015)": when an office was held, between it and the next one."""
    return word[0].isdigit() or word.casefold() in PERIOD | MONTHS


def presents_the_next(reading: Reading, number: int) -> bool:
    """Whether an office behind "and the" is that of the name behind its comma: "and the ambassador, Xie Yong,"."""
    phrase = reading.phrases[number]
    run = reading.run_at(phrase.last)
    article = phrase.first and reading.words[phrase.first - 1].text.casefold() in BETWEEN
    if run is None or reading.gap(phrase.last) != ", " or not article:
        return False
    return reading.gap(reading.runs[run].last) in (",", ", ", ".", "")

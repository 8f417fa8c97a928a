"""Offices that stand behind "as": Gorev took over as minister, Savin has begun work as director."""

from ingest.registers.lexicon.tenure_words import BECOMES, REPLACED, TAKING_UP, TIMES
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.behind_names import AS, WHO
from ingest.registers.people.leads import BY
from ingest.registers.people.name_runs import Run
from ingest.registers.people.phrases import ABROAD
from ingest.registers.people.presenting import Reading, behind_titles, is_plural, nationality

ITS = closed("the a its country new next der el le")
NEAR_VERB = 8
FAR, FAR_BEHIND = 12, 20
"""Words from a name to "as" and the office, and where the verb between the two can only lead to one."""


def as_office(reading: Reading) -> None:
    """ "Gorev took over as interior minister", "Savin was dismissed as head": whoever is named last before "as"."""
    for number, phrase in enumerate(reading.phrases):
        place = phrase.first
        while place and reading.words[place - 1].text.casefold() in ITS:
            place -= 1
        if number in reading.taken or not place or reading.words[place - 1].text.casefold() not in AS:
            continue
        if is_plural(reading, number):
            continue
        if (successor := come_after(reading, number, place)) is not None:
            reading.give(successor, number)
        before = [one for one in reversed(range(len(reading.runs))) if reading.runs[one].last < place]
        own = (one for one in before if not is_passed_over(reading, reading.runs[one]))
        run = next(own, next((one for one in before if is_replaced(reading, reading.runs[one])), None))
        if run is not None and leads_to(reading, run, place):
            reading.give(run, number)


def come_after(reading: Reading, number: int, place: int) -> int | None:
    """ "was replaced as head of the police by Anna Lind": who is named behind the office."""
    last = reading.phrases[number].last
    left = place > 1 and reading.words[place - 2].text.casefold() in REPLACED
    by = last < len(reading.words) and reading.words[last].text.casefold() in BY
    return reading.run_at(behind_titles(reading.words, last + 1)) if left and by else None


def leads_to(reading: Reading, run: int, place: int) -> bool:
    """Whether nothing but the verb, and an apposition before it, stands between a name and "as"."""
    apposed = [reading.phrases[number].last for number in reading.owned.get(run, ())]
    behind = nationality(reading, reading.runs[run].last)
    start = max([behind + (behind > reading.runs[run].last), *(last for last in apposed if last < place)])
    between = reading.words[start:place]
    comes = any(word.text.casefold() in TAKING_UP for word in between)
    plain = ("," not in word.gap or word.text.casefold() in TIMES | WHO | BECOMES for word in between)
    near = len(between) <= (FAR_BEHIND if comes else FAR) and (takes_up(reading, start) or all(plain))
    return near and not any(";" in word.gap for word in between)


def is_passed_over(reading: Reading, run: Run) -> bool:
    """Whether what follows is another's: "came to Harare as a trainer", "replaced Savin as head"."""
    whither = run.last - run.first == 1 and run.first > 0 and bool(ABROAD.match(reading.words[run.first - 1].text))
    return whither or (is_replaced(reading, run) and not takes_up(reading, run.last))


def is_replaced(reading: Reading, run: Run) -> bool:
    return run.first > 0 and reading.words[run.first - 1].text.casefold() in REPLACED


def takes_up(reading: Reading, place: int) -> bool:
    """ "Savin, who on Monday was confirmed", "Savin has begun work": whether what follows is a new office of theirs."""
    words = reading.words[place : place + NEAR_VERB]
    first = next((place for place, word in enumerate(words) if word.text.casefold() in TAKING_UP), None)
    return first is not None and all(
        "," not in word.gap or word.text.casefold() in WHO | BECOMES | TAKING_UP for word in words[: first + 1]
    )

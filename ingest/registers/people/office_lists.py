"""Offices said once for several people, each with a country of their own."""

from ingest.registers.lexicon.senses import Kind
from ingest.registers.people.name_runs import Run
from ingest.registers.people.presenting import OF, Reading, country_beside, is_plural


def of_a_list(reading: Reading) -> None:
    """ "The council secretaries came: Kazakhstan's A, B (Uzbekistan) and Tajikistan — C": a plural office to each name
    behind it that has a country of its own and no office."""
    for number, phrase in enumerate(reading.phrases):
        member = reading.words[phrase.head].sense.concepts == {"member"}
        if number in reading.taken or member or not is_plural(reading, number):
            continue
        following = [place for place, run in enumerate(reading.runs) if run.first >= phrase.last]
        listed = [(place, country_listed(reading, reading.runs[place])) for place in following]
        if len([country for _, country in listed if country]) > 1:
            for place, country in listed:
                give_listed(reading, place, number, country)
    for place in range(1, len(reading.runs)):
        gapped(reading, place)


def give_listed(reading: Reading, run: int, number: int, country: str | None) -> None:
    if country and run not in reading.owned:
        reading.give(run, number)
        reading.countries[run, number] = country


def gapped(reading: Reading, place: int) -> None:
    """ "Secretary of the Security Council A (Kazakhstan), B (Uzbekistan)": the office said once for all in the list;
    what commas or brackets set behind a name is only that one's."""
    before, run = reading.runs[place - 1], reading.runs[place]
    country = country_listed(reading, run)
    offices = [
        one
        for one in reading.owned.get(place - 1, ())
        if reading.phrases[one].last <= before.first or ";" in reading.gap(run.first)
    ]
    first = max([before.last, *(reading.phrases[number].last for number in offices)])
    words = reading.words[first : run.first]
    listed = all(word.kind in (Kind.COUNTRY, Kind.LINK) or word.text in OF for word in words) and len(words) < 5
    own = any(
        word.kind is Kind.COUNTRY and reading.gap(run.first).strip() not in ("", ",", ";", "),", ");")
        for word in words[-1:]
    )
    if country and offices and place not in reading.owned and listed and not own:
        give_listed(reading, place, offices[-1], country)


def country_listed(reading: Reading, run: Run) -> str | None:
    """The country that one entry of a list names: right before the name, with a dash or in brackets behind it."""
    if place := country_beside(reading, run, ()):
        return place
    after = reading.words[run.last] if run.last < len(reading.words) else None
    dashed = after is not None and after.kind is Kind.COUNTRY and after.gap.strip() in ("—", "–", "-", "(", ",")
    return after.sense.place if after and dashed and after.gap.strip() != "," else None

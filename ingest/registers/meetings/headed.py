"""What the lines of a chronology leave to its heading: of what mechanism "the fourth meeting" was one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.registers.draft import Draft, Told
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.terms import countries
from ingest.registers.series import SESSION, Session, names_events, series_key

NOTHING = re.compile(
    r"(?<![^\W\d_])(?:no|not|never|none|нет|не|pas|aucun|sin|kein\w*)(?![^\W\d_])|未|没有|取消", re.IGNORECASE
)
HEADED = re.compile(rf"^(?:[\w-]+ )?(?:{SESSION}) (?:of|between) (?:the )?", re.IGNORECASE)
"""What a heading and the name of one of its sessions would say twice."""


def of_heading(one: Session, told: Told) -> Session:
    """A session that says nothing of its mechanism, in a chronology whose heading does."""
    if not one.number or one.series or not names_events(told.heading):
        return one
    of = "of the" if told.language == "en" else "·"
    return replace(one, title=f"{one.title} {of} {HEADED.sub('', told.heading)}")


def at_session(one: Draft, told: Told, drafts: Sequence[Draft]) -> Draft:
    """Two who do something in a line of a chronology, but for meeting there, do it at the session it tells of."""
    last = drafts[-1] if drafts else None
    if told.entry is None or told.opens_entry or last is None or one.title or len(one.people) < 2:
        return one
    if last.number is None or last.people or last.date != told.entry.date:
        return one
    if any(act.lastgroup != "ceremony" for act in acts(told.language).finditer(told.text)):
        return one
    return replace(one, title=last.title, number=last.number, series=last.series)


def named_by_heading(one: Draft, told: Told) -> Draft | None:
    """A line that names nothing but who met or where, as one more of what its heading names."""
    if not names_events(told.heading) or NOTHING.search(told.text, told.skip) or not (one.people or one.place):
        return None
    own = countries(told.heading)
    return replace(one, title=told.heading, series=series_key(told.heading), countries=own or one.countries)

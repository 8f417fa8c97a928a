"""Which register a question is after, and whether its records are listed, counted, or one of them is picked."""

from typing import Literal

from assistant.question.parts import INTERROGATIVE
from assistant.registers.asked import wording
from assistant.registers.asked.doings import DOINGS, PLACES, VISITED
from assistant.registers.asked.wording import Way, seen

Register = Literal["meetings", "agreements", "officials", "participants", "holders", "offices"]
PICKED: tuple[Register, ...] = ("meetings", "agreements")
"""Registers whose records can be counted, and the first and the last told."""


def of_all(question: str, about_people: bool) -> tuple[Register | None, Way | None]:
    """Which register, and whether its records are listed, counted, or only the first or last is wanted."""
    meets = seen("meetings", question) or seen("exercises", question) or seen("meet", question)
    if seen("count", question):
        return ("agreements" if seen("agreements", question) and not meets else "meetings"), "count"
    if one := one_of(question, about_people and meets):
        return one, "first" if seen("first", question) else "last"
    if asks_who_took_part(question, about_people, meets or wording.SERIES.search(question) is not None):
        return "participants", "list"
    return listed(question, about_people)


def asks_who_took_part(question: str, about_people: bool, at_event: bool) -> bool:
    """Those of an event, those of one side of it, the officials whom somebody met, or those who came to a place."""
    if VISITED.search(question) and not about_people:
        return True
    of_officials = wording.HEADED["officials"].search(question) is not None
    chaired = seen("chaired", question)
    if at_event and (seen("present", question) or (chaired and (of_officials or wording.SIDE.search(question)))):
        return True
    return about_people and of_officials and (chaired or any(seen(one, question) for one in ("meet", "meetings")))


def one_of(question: str, about_meetings: bool) -> Register | None:
    """The register of which only the first or the last record is asked for."""
    if not (seen("first", question) or seen("last", question)):
        return None
    if about_meetings:
        return "meetings"
    return "agreements" if seen("agreements", question) and wording.SIGNS.search(question) else None


def of_an_event(question: str, about_people: bool) -> bool:
    """Whether what took place somewhere is a series or a meeting of somebody, and nothing that was signed or said."""
    if seen("agreements", question) or seen("office", question):
        return False
    if wording.SERIES.search(question) or seen("exercises", question):
        return True
    return about_people and seen("meet", question)


def listed(question: str, about_people: bool) -> tuple[Register | None, Way | None]:
    in_places = PLACES.search(question) is not None
    of_series = wording.SERIES.search(question) and wording.WHEN.search(question) and wording.PLURAL.search(question)
    if wording.HEADED["meetings"].search(question) or of_series or (in_places and of_an_event(question, about_people)):
        return "meetings", "list"
    signed = in_places and seen("agreements", question) and not seen("meet", question)
    if signed or any(
        asks.search(question) for asks in (wording.HEADED["agreements"], wording.WHEN_SIGNED, wording.WHAT_SIGNED)
    ):
        return "agreements", "list"
    if about_people and DOINGS.search(question):
        return "meetings", "list"
    if INTERROGATIVE.search(question):
        return None, None
    return next(((name, "list") for name in PICKED if wording.FRAGMENT[name].search(question)), (None, None))

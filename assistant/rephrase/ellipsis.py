"""Which turn an ellipsis goes on from: "And the tenth one?", "And in 2019?", "in 2009, how many?"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.question.question import TOPIC
from assistant.registers.asked.office_asked import office_asked
from assistant.registers.asked.succession import EARLIER, SUCCEEDING, WHOEVER, follows_somebody
from assistant.registers.followup import limits_in, without
from assistant.rephrase.completion import SIDE, completed, is_point_in_time, substituted
from assistant.rephrase.pointing import ONE, bare, is_ellipsis
from assistant.rephrase.post import who_was
from assistant.rephrase.spoken import Spoken
from assistant.rephrase.things import IN_BETWEEN
from assistant.rephrase.topic import head_of, kind_of_thing
from ingest.registers.lexicon.ordinals import ordinals
from ingest.text.words import tokens

NEXT_TO = re.compile(
    r"(?:(?:before|after|до|после|avant|après|(?:antes|después) de|vor|nach)\b|"
    rf"(?:\w+ )?(?:{EARLIER.pattern}|{SUCCEEDING.pattern}))",
    re.IGNORECASE,
)
"""Somebody before or after another, in whose office they were."""
SET_OFF = re.compile(
    r"(?P<setting>(?:in|on|at|в|на|en|à|au|im|am|em|no|na) [^,:]+)(?:[,:]| [-–—])\s+(?P<asked>[^,]+)$", re.IGNORECASE
)
"""A time or a place before what is asked: "in 2009, how many from each side?"."""


def in_setting(question: str, spoken: list[Spoken]) -> tuple[str, list[Spoken]]:
    """An ellipsis without the time or place before it, and what was spoken of with the last question put there."""
    rest = bare(question)
    match = SET_OFF.match(rest)
    asked = question.replace(rest, match["asked"]) if match else ""
    if not match or not is_ellipsis(asked) or not limits_in(match["setting"], whole=False):
        return question, spoken
    last = replace(spoken[0], question=substituted(match["setting"], spoken[0].question))
    return asked, [last, *spoken[1:]]


def leant_on(rest: str, spoken: Sequence[Spoken]) -> Spoken:
    """The turn that an ellipsis fills in: of a side the last that told of one; of a time who held the office."""
    last = spoken[0]
    if is_point_in_time(rest):
        if not follows_somebody(last.question):
            return replace(last, question=beside_nobody(last))
        asked = (turn for turn in spoken if office_asked(turn.question, []) and not follows_somebody(turn.question))
        in_office = replace(last, question=who_was(f"{last.office}?", last)) if last.office else last
        return next(asked, in_office)
    of_side = (turn for turn in spoken if SIDE.search(rest) and SIDE.search(turn.question))
    return next(of_side, of_its_kind(rest, spoken))


def of_its_kind(rest: str, spoken: Sequence[Spoken]) -> Spoken:
    """The last turn that itself asked of such a thing as an ellipsis names another of: "and the tenth round?".

    What the turns after it leant on was spoken of all along, and is asked of by the last of them.
    """
    kind = head_of(kind_of_thing(spoken[0].main)) if ONE.search(rest) else head_of(rest.rstrip("?？ "))
    if not kind or IN_BETWEEN.match(rest) or not ordinals(rest):
        return spoken[0]
    said = ((turn, turn.question if turn.leans else TOPIC.sub("", turn.question)) for turn in spoken)
    return next((turn for turn, text in said if set(tokens(kind)) <= set(tokens(text))), spoken[0])


def instead(rest: str, last: Spoken) -> list[str]:
    """An ellipsis that names a time or place, behind one that named another: in place of that, it may mean."""
    given = {one.kind for one in limits_in(bare(last.typed), whole=False)} if is_ellipsis(last.typed) else set()
    new = {one.kind for one in limits_in(rest, whole=False)}
    gone = [one for one in limits_in(last.question) if one.kind in given and new - given]
    return completed(rest, replace(last, question=without(last.question, gone)))[:1] if gone else []


def beside_nobody(last: Spoken) -> str:
    """A question after somebody without the one before or after whom they were: at another time it was another."""
    names = "|".join(re.escape(person.name) for person in last.asked)
    beside = re.compile(rf"\s+{NEXT_TO.pattern}\s+(?:{names})\b", re.IGNORECASE)
    return beside.sub("", last.question) if names and WHOEVER.search(last.question) else last.question

"""Sentences that only add to the event told before them: "It was held on 22 September", "The two chairs were ..."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.taking_part import distinct, present
from ingest.registers.when import When, when
from ingest.registers.where import where

NEAR, FORUM = 2, 9
"""Sentences within which people, or the many guests of a forum, still belong to the event."""
PARTAKING = re.compile(
    r"\b(?:chair\w*|co-?chair\w*|led|lead|leads|heads?|headed|present|attended|attend\w*|participants?|participat\w+|"
    r"speakers?|came|"
    r"delegations?|delegates|teams?|sides?|represented|joined|took part|guests?|сопредседател\w*|председател\w*|"
    r"возглав\w+|участ\w+|"
    r"делегаци\w+|сторон\w+|présid\w+|délégation|participé|presid\w+|delegaci\w+|particip\w+|delegation\w*|"
    r"teilnehm\w+|leitete\w*|"
    r"acts for|for \w+)\b|主持|率团|率領|出席|参加|參加|代表团|代表團|双方|雙方|شارك|ترأس|وفد",
    re.IGNORECASE,
)
ATTENDING = re.compile(
    r"\b(?:attended|present|speakers?|participants?|among (?:the guests|those)|took part|elect(?:ed|s|ion of)|"
    r"(?:spoke|speaking|said) (?:at|to|in|before)|speech|keynote|opening remarks|addressed|delivered|"
    r"участ\w+|выступ(?:ил|ает|ая|лени)\w*|избра[нл]\w*|присутств\w+|"
    r"ont participé|a participé|assist[éa]\w*|[ée]lue?|discours|prononcé|"
    r"asisti\w+|particip\w+|eleg\w+|elei\w+|discurso|intervino|"
    r"nahm\w* .{0,40}teil|gewählt\w*|Rede|wählte\w*)\b|出席|参加|參加|致辞|致辭|发言|發言|讲话|講話|当选|"
    r"當選|选举|演讲|選出|"
    r"انتخ\w+|حضر\w*|كلمة",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"\b(?:(?:co-?)?chair(?:ed|s|man|men)?|led by|heads?|headed|delegations?|teams?|the (?:\w+ )?sides?|represented|"
    r"сопредседател\w*|"
    r"председательств\w+|возглав\w+|делегаци\w+|стороны? (?:возглав|представ)\w+|présid\w+|délégation|presid\w+|"
    r"delegaci\w+|leitete\w*)\b"
    r"|主持|率团|率領|代表团|代表團|ترأس|وفد",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"^\W*(?:(?:it|they|both|the (?:\w+ )?(?:two|three|sides?|meeting|talks|training|exercises?|drills?|forum|"
    r"conference|consultations?|"
    r"event|visit|session|round|ministers?|officials?|gathering))\b|"
    r"(?:она|он|они|обе|стороны|встреча|переговоры|заседание|учения|форум|конференция|мероприятие|консультации)\b|"
    r"(?:elle|ils|elles|la réunion|les deux|l['’]entretien|la rencontre)\b|(?:la reunión|el encuentro|ambos|las "
    r"partes|la ronda)\b|"
    r"(?:das treffen|die gespräche|es fand)\b|双方|會議|会议|会谈|會談|会见|两国|兩人|两人|双边|本次|此次|会議|会談|"
    r"両)",
    re.IGNORECASE,
)


def attached(drafts: Sequence[Draft], told: Told) -> list[Draft]:
    """The events of a document with what a sentence that tells of none adds to the last of them."""
    last = max(drafts, key=lambda one: (one.position, one.evidence[-1]), default=None)
    if last is None:
        return list(drafts)
    people = partakers(last, told)
    crowd = next((one for one in reversed(drafts) if one.kind == "forum"), None)
    if crowd and not people:
        last, people = crowd, partakers(crowd, told)
    near = told.position - last.position <= NEAR
    points = near and POINTING.match(told.text[told.skip :])
    time = own_time(told) if points and len(last.date or "") < 10 else None
    place = where(told.text, told.language, 0, told.names) if points and not last.place else None
    if not (set(people) - set(last.people) or time or place):
        return list(drafts)
    evidence = tuple(sorted({*last.evidence, told.span}))
    changed = replace(
        last, people=tuple(dict.fromkeys(last.people + people)), evidence=evidence, place=last.place or place
    )
    if time:
        changed = replace(changed, date=time.date, date_end=time.date_end, dated=time.dated)
    return [changed if one is last else one for one in drafts]


def partakers(last: Draft, told: Told) -> tuple[str, ...]:
    """The people that a sentence says took part in the event before it."""
    names = distinct(present(Clause(told, told.text, 0)))
    away = told.position - last.position
    if (
        len(last.people) < 2
        and away <= NEAR
        and (PARTAKING.search(told.text) or (last.kind != "visit" and len(set(names) | set(last.people)) == 2))
    ):
        return names
    if away <= NEAR and LEADING.search(told.text) and (last.title or len(names) > 1):
        return names
    many = last.kind == "forum" or last.title
    return names if many and away <= FORUM and ATTENDING.search(told.text) else ()


def own_time(told: Told) -> When | None:
    times = [
        one
        for one in when(told.text, told.published)
        if not one.told and one.start >= told.skip and len(one.date) == 10
    ]
    return times[0] if len(times) == 1 else None

"""Sentences that only add to the event told before them: "It was held on 22 September", "The two chairs were ..."."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.registers.draft import Clause, Draft, Told
from ingest.registers.facts import Person
from ingest.registers.lexicon.event_words import acts
from ingest.registers.lexicon.terms import countries
from ingest.registers.meetings.event_signs import ABSENT, ATTENDED, BEGUN, CANCELLED, HOLDING, PUT_OFF
from ingest.registers.meetings.lead import is_within
from ingest.registers.meetings.taking_part import before_speech, distinct, present
from ingest.registers.people.presented import presented
from ingest.registers.time_and_place.daywords import tells_future
from ingest.registers.time_and_place.when import When, when
from ingest.registers.time_and_place.where import where

PAIR = 2
DAY = len("2024-11-12")
CALLED_OFF = re.compile(
    r"\b(?:the|that|this) (?:\w+ )?(?:meeting|visit|trip|talks|encounter|call)\b|\b(?:встреча|визит|поездка|"
    r"переговоры)\b|"
    r"la (?:rencontre|visite|reunión|visita|reunião|riunione)|das (?:Treffen|Gespräch)|der Besuch|会见|会晤|访问|会谈",
    re.IGNORECASE,
)
NEAR, FORUM = 2, 9
"""Sentences within which people, or the many guests of a forum, still belong to the event."""
PARTAKING = re.compile(
    r"\b(?:chair\w*|co-?chair\w*|led|lead|leads|heads?|headed|present|attended|attend\w*|participants?|participat\w+|"
    r"speakers?|came|delegations?|delegates|teams?|sides?|represented|counterparts?|homologue|homólogo|Amtskolleg\w+|"
    r"joined|took part|guests?|among them|сопредседател\w*|председател\w*|возглав\w+|участ\w+|делегаци\w+|сторон\w+|"
    r"présid(?!ent)\w+|délégation|participé|presid(?!ent)\w+|delegaci\w+|particip\w+|delegation\w*|teilnehm\w+|"
    r"leitete\w*|acts for|for \w+)\b|主持|率团|率領|出席|参加|參加|代表团|代表團|双方|雙方|شارك|ترأس|وفد",
    re.IGNORECASE,
)
ATTENDING = re.compile(
    r"\b(?:attended|present|speakers?|participants?|among (?:the guests|those|them)|took part|elect(?:ed|s|ion of)|"
    r"(?:spoke|speaking|said) (?:at|to|in|before)|(?:spoke|speaks?) (?:as well|too)|also (?:spoke|took the floor)|"
    r"told the (?:\w+ )?(?:assembly|meeting|forum|conference|session|summit|audience|delegates|participants)|"
    r"reported (?:on|to)|took the floor|represented by|(?:round|around|at) the (?:same )?table|(?:won|took|got|"
    r"gained) (?:\w+ ){0,6}seats?|chose\w*|voted|speech|keynote|opening remarks|addressed|delivered|представл\w+|"
    r"участ\w+|выступ(?:ил|ает|ая|лени)\w*|избра[нл]\w*|присутств\w+|ont participé|a participé|assist[éa]\w*|[ée]lue?|"
    r"discours|prononcé|asisti\w+|particip\w+|eleg\w+|elei\w+|discurso|intervino|nahm\w* .{0,40}teil|gewählt\w*|Rede|"
    r"wählte\w*)\b|出席|参加|參加|致辞|致辭|介绍了|介紹了|建议|建議|发言|發言|讲话|講話|当选|當選|选举|演讲|選出|"
    r"انتخ\w+|حضر\w*|كلمة",
    re.IGNORECASE,
)
ROLL = re.compile(
    r"\b(?:took part|participated|attended|were (?:present|represented)|sent (?:\w+ )?(?:delegations|delegates|teams)|"
    r"участвовали|приняли участие|направили|ont participé|participaron|asistieron|nahmen .{0,40}teil|parteciparono|"
    r"participaram|қатысты|взяли участь)\b|出席|参加|與會|与会",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"\b(?:(?:co-?)?chair(?:ed|s|man|men)?|led by|opened (?:[^.;,]{0,25} )?by|ouverte? par|inaugur\w+ por|открыл\w*|"
    r"eröffnet\w*|руковод\w+|in the chair|heads?|headed|delegations?|teams?|"
    r"the (?:\w+ )?sides?|represented|сопредседател\w*|председательств\w+|возглав\w+|делегаци\w+|стороны? (?:возглав|"
    r"представ)\w+|présid(?!ent)\w+|délégation|presid(?!ent)\w+|delegaci\w+|leitete\w*)\b|主持|率团|率領|代表团|"
    r"代表團|議長|ترأس|وفد",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"^\W*(?:(?P<alone>it|they|both|она|он|они|обе|elle|ils|elles|ambos|es fand)\b|"
    r"(?:the (?:[\w-]+ )?(?:two|three|sides?|meeting|talks|training|exercises?|drills?|"
    r"forum|conference|consultations?|event|visit|session|round|ministers?|"
    r"officials?|gathering|assembly|summit|congress|symposium|dialogue)|стороны|встреча|переговоры|заседание|учения|"
    r"форум|конференция|мероприятие|консультации|la réunion|les deux|l['’]entretien|la rencontre|la reunión|"
    r"el encuentro|las partes|la ronda|das treffen|die gespräche|кездесу|зустріч|уулзалт|"
    r"cuộc (?:họp|gặp|hội đàm)|görüşme|toplantı|"
    r"spotkanie|sastanak)\b|双方|會議|会议|会谈|會談|会见|两国|兩人|两人|双边|"
    r"本次|此次|会議|会談|両)",
    re.IGNORECASE,
)
"""Before what a sentence says of the event told before; `alone` where only the last sentence tells what it means."""
SENT = re.compile(
    r"\b(?:sent|represented|represents|(?:spoke|acted|came|signed|stood in|took part) for|on hand|(?:the )?host was|"
    r"представлял\w*|представил\w*|направил\w*|représenté\w*|representad[oa]s?|vertreten)\b|代表.{0,12}(?:出席|参加|签[字署]|簽[字署])",
    re.IGNORECASE,
)
"""Of whoever stood for a country at what has a name."""
GREETED = re.compile(
    r"\b(?:sent|sends) (?:(?:a|an|his|her|their) )?(?:\w+ )?(?:greetings?|messages?|letters?|telegrams?)|направил\w? "
    r"(?:\w+ )?(?:приветств\w+|послани\w+|обращени\w+|телеграмм\w+)|a (?:adressé|envoyé) (?:un|une) (?:message|lettre)|"
    r"envió (?:un|una) (?:mensaje|carta)|致贺[信电]|發來賀|发来贺",
    re.IGNORECASE,
)
"""Of somebody who wrote instead of coming."""
LISTED = re.compile(r"\W*([^\W\d_][\w' -]{2,24}?)\s?[:：–—]\s?(?=[^\W\d_])")
COMMANDING = re.compile(
    r"\b(?:command(?:s|ed|ers?)?|ran the|led by|leads|командует|командовал\w?|командир\w*|руководител\w+ учени\w+|"
    r"возглав\w+|командан\w*|commandée?s? par|mandad[oa]s? por|comandad[oa]s? por|befehligt\w*|"
    r"watched|observed|inspected|look(?:ed|ing) on|(?:on|from) the (?:stand|rostrum)|declared|наблюдал\w*|observaron|"
    r"assisté|beobachtete\w*)\b|指挥|率领|观摩",
    re.IGNORECASE,
)
"""Of whoever leads the troops of an exercise, or comes to see them."""


def attached(drafts: Sequence[Draft], told: Told, known: Mapping[str, Person]) -> list[Draft]:
    """The events of a document with what a sentence that tells of none adds to the last of them."""
    last = max(drafts, key=lambda one: (one.position, one.evidence[-1]), default=None)
    if last is None:
        return list(drafts)
    off = told.position - last.reached <= NEAR and CALLED_OFF.search(told.text) and CANCELLED.search(told.text)
    if off and not any(len(one.date) < DAY and one.date not in (last.date or one.date) for one in told.times()):
        changed = replace(last, state="cancelled", evidence=tuple(sorted({*last.evidence, told.span})))
        if PUT_OFF.match(off.group()):
            later = next((one for one in told.times() if not one.told and one.date > (last.date or "")), None)
            changed = replace(changed, state="announced", date=None, date_end=None, dated="unknown")
            changed = replace(changed, date=later.date, dated=later.dated) if later else changed
        return [changed if one is last else one for one in drafts]
    happened = [one for one in drafts if one.state != "announced"]
    last = max(happened, key=lambda one: (one.position, one.evidence[-1]), default=last)
    crowd = next((one for one in reversed(happened or drafts) if one.kind == "forum" or one.number), None)
    people = partakers(last, told, known)
    at_large = ATTENDING.search(told.text) or LEADING.search(told.text)
    if crowd and (not people or (not last.title and at_large)):
        last, people = crowd, partakers(crowd, told, known)
    points = POINTING.match(told.text[told.skip :])
    points_here = points is not None and told.position - last.reached <= (1 if points["alone"] else NEAR)
    opening = bool(people) and len(last.date or "") == DAY and BEGUN.search(told.text)
    time = days_of(last, told) if points_here or opening else None
    held = points_here and (time or HOLDING.search(told.text))
    place = where(told.text, told.language, 0, told.names) if held and not last.place else None
    nations = roll_of_countries(last, told)
    if not (set(people) - set(last.people) or time or place or nations):
        reached = told.position if told.names & set(last.people) else last.latest
        return [replace(one, latest=reached) if one is last else one for one in drafts]
    evidence = tuple(sorted({*last.evidence, told.span}))
    changed = replace(
        last, people=tuple(dict.fromkeys(last.people + people)), evidence=evidence, place=last.place or place,
        latest=told.position, countries=last.countries | nations,
    )  # fmt: skip
    if time:
        changed = replace(changed, date=time.date, date_end=time.date_end, dated=time.dated)
    return [changed if one is last else one for one in drafts]


def only_adds(one: Draft, told: Told, drafts: Sequence[Draft]) -> bool:
    """Whether what a sentence tells is no event of its own: "The meeting took place on 6 May", "A came for Kenya"."""
    last = drafts[-1] if drafts else None
    if last is None or one.title or told.position - last.reached > NEAR:
        return False
    if last.title and len(one.people) == 1 and one.kind == last.kind == "forum":
        return POINTING.match(told.text[told.skip :]) is not None
    if not one.people:
        return len(last.date or "") < DAY <= len(one.date or "") and POINTING.match(told.text[told.skip :]) is not None
    return last.number is not None and len(one.date or "") < DAY and SENT.search(told.text) is not None


def roll_of_countries(last: Draft, told: Told) -> frozenset[str]:
    """The countries that a sentence without people says took part in the event before it."""
    near = told.position - last.reached <= FORUM and (last.title or last.holding)
    if not near or told.people or not ROLL.search(told.text) or ABSENT.search(told.text):
        return frozenset()
    named = countries(told.text)
    return named if len(named) >= PAIR else frozenset()


def days_of(last: Draft, told: Told) -> When | None:
    """The day that a sentence gives an event without one, or the days from the one it began on to the one it has."""
    time = own_time(told)
    if time is None or len(last.date or "") < DAY:
        return time
    begun = BEGUN.search(told.text) and time.date < (last.date or "")
    return replace(time, date_end=last.date_end or last.date) if begun else None


def partakers(last: Draft, told: Told, known: Mapping[str, Person]) -> tuple[str, ...]:
    """The people that a sentence says took part in the event before it."""
    clause = Clause(told, told.text, 0)
    names = distinct(before_speech(clause, present(clause)))
    away = told.position - last.reached
    if GREETED.search(told.text) or is_elsewhen(last, told) or is_to_come(last, told):
        return ()
    if ATTENDED.search(told.text) and not ABSENT.search(told.text) and away <= FORUM:
        return names
    if len(last.people) < 2 and away <= NEAR and (PARTAKING.search(told.text) or last.title):
        return names
    led = away <= NEAR and LEADING.search(told.text) and (last.title or len(names) > 1)
    if (
        led
        or (away <= NEAR and (last.title or last.holding or last.kind == "ceremony") and SENT.search(told.text))
        or (last.kind == "exercise" and away <= FORUM and COMMANDING.search(told.text))
    ):
        return names
    if away <= FORUM and (last.title or len(last.countries) > PAIR) and is_roll_call(told, names):
        return names
    many = last.kind == "forum" or last.title
    return names if many and away <= FORUM and ATTENDING.search(told.text) else ()


def is_elsewhen(last: Draft, told: Told) -> bool:
    """Whether a sentence tells of another day than that of the meeting before it."""
    days = [one.date for one in told.times() if not one.told and len(one.date) == DAY]
    return (
        bool(days) and len(last.date or "") == DAY and not last.title and not any(is_within(day, last) for day in days)
    )


def is_to_come(last: Draft, told: Told) -> bool:
    """Whether a sentence tells by its first words of what is still to come, after a meeting that was held."""
    first = min((one.start - told.sentence.start for one in told.people), default=0)
    return last.state == "held" and tells_future(told.text[told.skip : max(first, 0)])


def is_roll_call(told: Told, names: Sequence[str]) -> bool:
    """Whether a sentence does little but give people with their countries: "On hand were A for Peru, B for Chile",
    "Peru: A."."""
    if (listed := LISTED.match(told.text)) and countries(listed[1]):
        return bool(names)
    given = [one for one in presented(told.text) if one.country or one.around or one.offices or one.titled]
    return len(names) >= PAIR and len(given) >= PAIR and not acts(told.language).search(told.text)


def own_time(told: Told) -> When | None:
    times = [
        one
        for one in when(told.text, told.published)
        if not one.told and one.start >= told.skip and len(one.date) == 10
    ]
    return times[0] if len(times) == 1 else None

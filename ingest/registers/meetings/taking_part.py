"""Who takes part in what a clause tells of, and who is only named in passing or tells of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ingest.registers.draft import Clause
from ingest.registers.lexicon.event_words import acts as event_words
from ingest.registers.lexicon.event_words import pattern

Acts = Sequence[re.Match[str]]

WITH = re.compile(
    r"(?<![^\W\d_])(?:with|alongside|by|between|с|со|между|avec|entre|par|con|por|tra|fra|da|com|mit|zwischen|von|مع|"
    r"بين)\s+(?:[^\W\d_][\w'’.-]*,?\s+){0,12}$|[同与與和跟]\W?[^，。；]{0,30}$|と$",
    re.IGNORECASE,
)
AT_THE_EVENT = re.compile(
    r"(?<![^\W\d_])(?:at|during|after|following|in|на|в ходе|во время|после|по итогам|lors d[eu]|pendant|durante|"
    r"tras|bei|während|nach|nel corso|خلال)\W",
    re.IGNORECASE,
)
SAID_AT = re.compile(rf"(?:\s[^\s,;]+){{0,3}}?\s?{AT_THE_EVENT.pattern}(?:[\w'’-]+\s){{0,2}}", re.IGNORECASE)
"""From a verb of saying to the word for the event."""
OWNER = re.compile(
    r"['’]s?\s+(?!(?:\w+\s+){0,3}(?:meeting|talks|visit|trip|conversation|call|consultations|counterpart|guest))",
    re.I,
)
"""After a name that something belongs to: "Xi's initiative" does not bring Xi to the table."""
GUIDANCE = re.compile(r"[^，。；]{0,12}(?:引领|引領|领导|領導|指引|关心|關心|共识|共識|嘱托|见证|見證)下?")
"""Chinese says behind a name that under his guidance others act."""
JOINING = re.compile(
    r"^[^;.]{0,120}(?<![^\W\d_])(?:and|with|и|с|et|avec|y|e|con|und|mit|com|و|مع)(?![^\W\d_])|[和与與同跟、]|"
    r"^ ?[-–—/&+] ?$",
    re.IGNORECASE,
)
"""Between two names: what makes them one subject, or one the companion of the other."""
COUPLED = re.compile(r"\s(?:and|и|et|y|e|und|và)\s(?:[^\W\d_][\w'’-]*\s){0,5}|[和与與及]", re.IGNORECASE)
"""Between two that do, or are named for, the same."""
CREDIT = re.compile(r"(?:/|[Pp]hoto(?:graph)?(?:s)?(?: by|:)|(?:Фото|Текст|Text|Texte|Texto|Автор):?|[(（]记者|摄)\s*$")
"""Before whoever took the picture."""
SHIP = re.compile(
    r"(?<!\w)(?:ships?|frigates?|destroyers?|cruisers?|corvettes?|vessels?|submarines?|icebreakers?|tankers?|"
    r"fragata|destructor|"
    r"corbeta|frégate|croiseur|Fregatte|Zerstörer|крейсер\w*|фрегат\w*|корвет\w*|корабл\w+|эсмин\w+|ледокол\w*)"
    r"(?:\s(?!of|with|by|for|to|под|с)[\w-]+){0,3}\s[«“\"]?$",
    re.IGNORECASE,
)
"""Before a name that a ship bears: "the frigate Marshal"."""
INTERRUPTED = re.compile(r"[,;，。:：]|\b(?:that|что|que|dass|che|with|с|со|avec|con|mit|com)\b", re.IGNORECASE)
CONTENT = re.compile(
    r"(?<![^\W\d_])(?:that|what|which|what's|что|которы\w+|que|qu['’]|dass|che|أن|إن)(?![^\W\d_])|表示|指出|说[:：]",
    re.IGNORECASE,
)
RELATIVE = re.compile(r",? (?:who|whom|котор\w+|qui|quien)\s[^,;]*$")
"""From a relative clause to an act in it."""
HIMSELF = re.compile(
    r"\b(?:I|we)(?:'ve)?\s(?:\w+\s){0,2}$|\b(?:said|says|told \w+|added|recalled)(?: that)? (?:he|she|they|both)\s"
    r"(?:\w+\s){0,2}$|(?:сказал\w?|сообщил\w?|рассказал\w?), что (?:\w+\s){0,2}$|\b(?:я|мы)\s(?:\w+\s){0,2}$"
)
"""Right before an act that whoever speaks has part in: "she had met ...", "I met"."""
TELLING = re.compile(r"told|tells", re.IGNORECASE)
IN_THE_CHAIR = re.compile(
    r"(?:meetings?|sessions?|talks|rounds?|conferences?|summits?|gatherings?|assembly|held|met|gathered|convened|"
    r"opened|"
    r"took place)(?:,? (?:in|on|at) [^,;]{3,40}|,? ?\d{4}){0,4},? $"
)
"""Right before "under", which then says who led it."""
DONE_BY = re.compile(r"(?:was|were|been|being)\s(?:\w+\s)?$")
"""Right before "signed by", which then tells what those named did there."""
NOT_HIM = re.compile(
    r"(?<!\w)(?:not (?:by|with)|а не(?: с)?|non (?:par|avec|con)|nicht (?:von|mit)|no (?:por|con))\s(?:[\w-]+\s){0,4}$|"
    r"(?<!\w)(?:while|whilst|пока|pendant que|mientras|während)\s(?:(?!\w+ing\b)[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
"""Before the one in whose place another came, or who did something else at that time."""
ADJACENT, HEARD = 12, 80
"""Characters from a name to its verb behind an act, and from "told" to the one who is told something."""
APPOSITION = 170
"""Characters that may stand between a name and the verb of saying: an office, a country, a body."""


LINKED = re.compile(r"[,;:，；。]|\b(?:with|between|met|meets|that|which|who|котор\w+|qu[ei]|die|che)\b")


class Here(NamedTuple):
    """Somebody in a clause: the fullest name, and the place in the clause."""

    name: str
    start: int
    end: int


def taking_part(clause: Clause, acts: Acts) -> tuple[str, ...]:
    """The names of those who take part in the acts of a clause, in their order."""
    here = of_relative(clause.text, present(clause), acts)
    topic = topic_after(clause, acts[0].start() if acts else 0)
    said = content_after(clause, here, acts)
    here = [one for one in here if said is None or one.start < said]
    meant = [one for one in here if topic is None or one.start < topic or is_with(clause.text, one.start)]
    meant = meant if len(meant) > 1 else here
    quiet = [one for one in meant if not is_speaker(clause, one, meant, acts)]
    names = distinct(quiet)
    if len(names) > 1 or len(quiet) == len(meant) or not speaks_there(clause.text, acts):
        return names
    return distinct(meant)


def of_relative(text: str, here: list[Here], acts: Acts) -> list[Here]:
    """Without those named before somebody of whom all that a clause tells is told: "A succeeds B, who met C"."""
    said = RELATIVE.search(text, 0, acts[-1].start()) if acts else None
    before = [one for one in here if said and one.start < said.start() < acts[0].start()]
    return [one for one in here if one not in before[:-1] or is_with(text, before[-1].start)]


def content_after(clause: Clause, here: Sequence[Here], acts: Acts) -> int | None:
    """Where what was said begins, once an act and two people stand before it: "told B that C and D had agreed"."""
    for match in CONTENT.finditer(clause.text, acts[0].end() if acts else len(clause.text)):
        if len(distinct([one for one in here if one.start < match.start()])) > 1:
            return match.start()
    return None


def before_speech(clause: Clause, here: Sequence[Here]) -> list[Here]:
    """Those whom a clause names before it goes on with what one of them said."""
    speech = pattern("speech", clause.told.language)
    said = next((match for match in speech.finditer(clause.text) if here and match.end() > here[0].start), None)
    if said is None or TELLING.fullmatch(said.group()):
        return list(here)
    return [one for one in here if one.start < max(said.start(), here[0].end)]


def together(clause: Clause) -> tuple[str, ...]:
    """The two that a clause without a word for a meeting joins all the same: "A and B opened ...", "with A, B ..."."""
    here = before_speech(clause, present(clause))
    names = distinct(here)
    if len(names) != 2:
        return ()
    between = clause.text[here[0].end : here[-1].start]
    return names if JOINING.search(between) or is_with(clause.text, here[0].start) else ()


def present(clause: Clause) -> list[Here]:
    """Who is named in a clause, other than in passing, as the owner of something, or as the photographer."""
    length = len(clause.text)
    places = [
        Here(one.person.name, one.start - clause.offset, one.end - clause.offset)
        for one in clause.told.people
        if clause.offset <= one.start and one.end <= clause.offset + length
    ]
    passing = passed_over(clause, places)
    return [
        one
        for one in places
        if one not in passing
        and not OWNER.match(clause.text, bare_end(clause.text, one))
        and not CREDIT.search(clause.text[: one.start])
        and not NOT_HIM.search(clause.text[: one.start])
        and not SHIP.search(clause.text[: one.start])
        and not GUIDANCE.match(clause.text, one.end)
    ]


def passed_over(clause: Clause, places: Sequence[Here]) -> list[Here]:
    """Those only mentioned, each with whom "and" joins to them: "on behalf of President A and his counterpart B"."""
    found: list[Here] = []
    for one in places:
        coupled = found and COUPLED.fullmatch(clause.text, found[-1].end, one.start)
        if coupled or in_passing(clause.text[: one.start], clause.told.language):
            found.append(one)
    return found


def bare_end(text: str, one: Here) -> int:
    """Where a name ends without the possessive that is written on it."""
    return one.end - 2 if text[one.start : one.end].endswith(("'s", "’s")) else one.end


def distinct(people: Sequence[Here]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in people))


def in_passing(before: str, language: str) -> bool:
    """Whether what stands before a name makes it only mentioned: "on behalf of President ..."."""
    near = before[-70:]
    last = max(pattern("passing", language).finditer(near), key=lambda match: match.start(), default=None)
    if last is None:
        return False
    led = last.group().casefold() == "under" and IN_THE_CHAIR.search(near[: last.start()])
    if led or (last.group().startswith("signed") and DONE_BY.search(near[: last.start()])):
        return False
    between = near[last.end() :]
    if event_words(language).search(between):
        return False
    return len(between.split()) <= 4 and len(between) < 45 and not LINKED.search(between)


def topic_after(clause: Clause, act: int) -> int | None:
    match = pattern("topic", clause.told.language).search(clause.text, act)
    return match.start() if match else None


def is_with(text: str, start: int) -> bool:
    """Whether the name at `start` follows "with" or "between"."""
    return bool(WITH.search(text[max(0, start - 110) : start]))


def is_speaker(clause: Clause, one: Here, others: Sequence[Here], acts: Acts) -> bool:
    """Whether somebody only tells of what happened: "Chen said", "..., Chen said", "according to Chen"."""
    text, said = clause.text, pattern("speech", clause.told.language)
    if any(HIMSELF.search(text[: act.start()]) for act in acts):
        return False
    before = [
        verb for verb in said.finditer(text, max(0, one.start - 60), one.start) if not TELLING.fullmatch(verb.group())
    ]
    if any(leads_to(text[verb.end() : one.start]) for verb in before):
        return not is_with(clause.text, one.start)
    # Behind the act a verb of saying further on is that of its subject: "met Wang in Beijing, the ministry said".
    reach = ADJACENT if any(act.start() < one.start for act in acts) else APPOSITION
    verb = said.search(text, one.end, one.end + reach)
    if verb is None or any(one.end <= act.start() < verb.start() for act in acts):
        return False
    if text[one.end : verb.start()].strip() == "," and is_with(text, one.start):
        return False
    if TELLING.fullmatch(verb.group()) and any(0 <= other.start - verb.end() < HEARD for other in others):
        return False
    return not any(one.end <= other.start < verb.start() for other in others)


def leads_to(between: str) -> bool:
    """Whether a verb of saying has the name behind it for its subject, with no more than an office between."""
    return len(between.split()) <= 5 and not INTERRUPTED.search(between)


def said_at(clause: Clause, acts: Acts) -> list[re.Match[str]]:
    """The acts at or after which what the rest of a clause tells was said: "both plan drills, A said after talks"."""
    said = list(pattern("speech", clause.told.language).finditer(clause.text))
    near = [(one, clause.text[verb.end() : one.start()]) for one in acts for verb in said if verb.end() < one.start()]
    return [one for one, between in near if SAID_AT.fullmatch(between)]


def speaks_there(text: str, acts: Acts) -> bool:
    """Whether the one who speaks does so at the meeting itself: "said at talks with ..."."""
    return any(AT_THE_EVENT.search(text[max(0, act.start() - 25) : act.start()]) for act in acts)

"""Times that a follow-up counts from what was spoken of, by their year: "a year later", "the same year", "that May"."""

import re
from calendar import month_name
from datetime import date, timedelta

from assistant.conversation import Answer
from assistant.question.moments import moments
from assistant.rephrase.things import YEAR
from ingest.registers.lexicon.names import CJK
from ingest.text.caseless import caseless
from ingest.text.dates import MONTH_NAMES
from ingest.text.language import language

SMALL = (
    "a an one un une один год ein einem 一 1",
    "two deux dos два zwei 二 两 兩 2",
    "three trois tres три drei 三 3",
    "four quatre cuatro четыре vier 四 4",
    "five cinq cinco пять fünf 五 5",
    "six seis шесть sechs 六 6",
    "seven sept siete семь sieben 七 7",
    "eight huit ocho восемь acht 八 8",
    "nine neuf nueve девять neun 九 9",
    "ten dix diez десять zehn 十 10",
)
NUMBERS = {word: number for number, written in enumerate(SMALL, start=1) for word in written.split()}
MANY = rf"(?P<many>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
COUNTED = tuple(
    (direction, re.compile(written.replace("MANY", MANY), re.IGNORECASE))
    for direction, written in (
        (0, r"\b(?:in |during )?(?:the same|that(?: same| very)?) year\b|\b(?:in|during) those years\b"),
        (0, r"\b(?:в )?(?:том|этом)(?: же)? году\b|\bв те годы\b"),
        (0, r"\b(?:dans |en )?(?:la même|cette) année\b(?:-là)?|\b(?:dans |en )?ces années(?:-là)?"),
        (0, r"\b(?:en )?(?:el mismo|ese|aquel|esos|aquellos) años?\b|\bin (?:jenen|diesen) jahren\b"),
        (0, r"\bim (?:selben|gleichen) jahr\b|同年|[当當那]年|那一年|那几年|那些年"),
        (
            0,
            r"\bat th(?:e|at) time(?=\W*$)|\bback then\b|\bв то время\b(?!,)|\bтогда\b|\bdamals\b",
        ),
        (0, r"\bà l['’]époque(?=\W*$)|\ben (?:aquel|ese) (?:momento|entonces)\b|[当當][时時]|那[时時]"),
        (1, r"\bthe year after(?: that)?(?=\W*$|,)|\b(?:на|в) следующ(?:ий|ем) году?\b"),
        (1, r"\b(?:in )?the (?:next|following) year\b|\bгодом (?:позже|позднее)\b|\bгод спустя\b|\bчерез год\b"),
        (1, r"\bl['’]année suivante\b|\bal año siguiente\b|\bim (?:jahr darauf|folgenden jahr)\b|[次翌]年|第二年"),
        (1, r"\bMANY years? (?:later|on\b|after(?: that| this)?(?=\W*$|,))"),
        (1, r"\bMANY (?:года|лет) (?:спустя|позже)"),
        (1, r"\bчерез MANY (?:года|лет)"),
        (1, r"\bMANY ans? (?:plus tard|après)"),
        (1, r"\bMANY años? (?:después|más tarde)"),
        (1, r"\bMANY jahre? (?:später|danach)"),
        (1, r"MANY年[之以]?[后後]"),
        (-1, r"\bthe (?:previous year|year before(?=\W*$|,))|\bгодом (?:раньше|ранее)\b|\bl['’]année précédente\b"),
        (-1, r"\bel año anterior\b|\bim jahr (?:davor|zuvor)\b|前一年|上一年"),
        (-1, r"\bMANY years? (?:earlier|before(?: that| this)?(?=\W*$|,))"),
        (-1, r"\bMANY ans? (?:plus tôt|auparavant|avant(?=\W*$|,))"),
        (-1, r"\bMANY años? antes\b"),
        (-1, r"\bMANY jahre? (?:früher|zuvor|davor)"),
        (-1, r"MANY年[之以]?前"),
    )
)
"""Where the year counted lies: in the year spoken of (0), after it (1) or before it (-1)."""
SPAN = re.compile(rf"{YEAR.pattern}\s?[-–—]\s?{YEAR.pattern}")
"""Years for which something is planned, or over which it is told: "a programme for 2024-2025"."""
THAT_MONTH = re.compile(rf"\b(?:in )?that (?P<month>{'|'.join(sorted(MONTH_NAMES))})\b", re.IGNORECASE)
LATER = re.compile(
    r"\b(?:the (?:next|following)|the(?= (?:day|week|month) after)|"
    r"(?P<before>the previous|the(?= (?:day|week|month) before))) (?P<next>day|week|month)(?: before| after)?(?: that)?"
    r"(?=\W*$|,)|"
    r"(?P<morrow>\bна (?:следующий|другой) день\b|\ble lendemain\b|\bal día siguiente\b|"
    r"\bam (?:nächsten|folgenden) tag\b)|"
    r"(?P<eve>\bнакануне(?=\W*$|,)|\bla veille(?=\W*$|,)|\bel día anterior\b|\bam tag (?:da|zu)vor\b|前一天)|"
    r"(?P<first>第二天|[次翌]日|次月|下个月)|"
    rf"\b{MANY} (?P<unit>day|week|month)s? (?:later|after|(?P<back>earlier|before))(?: (?:that|this))?(?=\W*$|,)|"
    rf"{MANY.replace('many', 'count')}(?P<zh>天|周|个月)[之以]?(?:[后後]|(?P<ago>前))",
    re.IGNORECASE,
)
"""Days, weeks and months counted from a day or a month that was spoken of."""
DAY_ALONE = re.compile(
    r"\bon the (\d{1,2})(?:st|nd|rd|th)(?: of (?:that|the same) month)?(?=\W*$|,)|"
    r"(?<![\d月])(\d{1,2})[日号號](?=\W*$|，|他|她)|"
    r"\b(\d{1,2})(?:-?го)? числа(?: (?:того|этого)(?: же)? месяца)?|\b(?:le|el|am) (\d{1,2})\.?(?=\W*$|,)",
    re.IGNORECASE,
)
"""A day of the month spoken of, by its number."""
DATELINE = re.compile(
    r"^[^.\[]{0,40}\.? ?\d{1,2}\.? \[[^\]]+\](?: ?(?:\([^)]{2,30}\)|/[^/]{2,30}/))?\s?(?:[-–—:]+|\.)\s"
)
"""What a quoted sentence opens with: where and when it was written, with the year that the editor adds."""
OF_OFFICES = "(as of "
"""What the registers write behind an office: the time of the report."""
OF = re.compile(r"\b(?:of|by|until|before|after|since|de|del|avant|depuis|von|bis|vor|nach|seit) $", re.IGNORECASE)
IN_YEAR = (
    ("[а-яё]", "в {} году"),
    ("jahr|damals", "im Jahr {}"),
    ("año|année|ans? |époque|momento|entonces", "en {}"),
    (CJK.pattern, "{}年"),
    ("", "in {}"),
)
"""How a year is said in the language of the words that count it."""


def with_years(question: str, year: int | None) -> str:
    """The question with the years that it counts from the year spoken of; as it is where none was."""
    if year is None:
        return question
    for direction, pattern in COUNTED:
        if match := pattern.search(question):
            said = in_year(match, year, direction)
            lead = question[: match.start()]
            return lead + (said.split()[-1] if OF.search(lead) else said) + question[match.end() :]
    return THAT_MONTH.sub(lambda match: f"in {match['month']} {year}", question)


def in_year(match: re.Match[str], year: int, direction: int) -> str:
    """Without a preposition of its own behind another: "by the end of that year"."""
    many = NUMBERS[caseless(match["many"])] if "many" in match.re.groupindex else 1
    said = next(said for letters, said in IN_YEAR if re.search(letters, match.group(), re.IGNORECASE))
    return said.format(year + direction * many)


def counts_years(question: str) -> bool:
    return any(pattern.search(question) for _, pattern in COUNTED) or THAT_MONTH.search(question) is not None


def year_of(turn: Answer) -> int | None:
    """The year that the question names, else the first that its answer does, else that of the first source cited.

    Those that offices are told of are years of reports, not of what was spoken of; an occasion told beside them
    has its own.
    """
    published = [citation.source.published or "" for citation in turn.citations[:1]]
    told = [told_first(turn), *published] if turn.answered else []
    if turn.coverage and OF_OFFICES in turn.text:
        told = [line for line in turn.text.splitlines() if line.startswith("- ") and OF_OFFICES not in line]
    years = [match.group() for text in (turn.searched_for, *told) if (match := YEAR.search(SPAN.sub(" ", text)))]
    return int(years[0]) if years else None


def told_first(turn: Answer) -> str:
    """What an answer quotes of the report that it cites first, without the datelines; all of it where that is "
    "a list."""
    known = {one.number: one.source.document for one in turn.citations}
    of_one = [one for one in turn.sentences if one.citations and known[one.citations[0]] == known[1]]
    if turn.coverage or not of_one:
        return turn.text
    return " ".join(DATELINE.sub("", one.text) for one in of_one)


def with_days(question: str, last: tuple[date, date] | None) -> str:
    """The question with the day or month that it counts from the last one spoken of; as it is where it counts none."""
    match = LATER.search(question)
    if last and (nth := DAY_ALONE.search(question)):
        day = next(filter(None, nth.groups()))
        said = on_day(last[0].replace(day=1) + timedelta(days=int(day) - 1), question)
        return question[: nth.start()] + said + question[nth.end() :]
    if match is None or last is None:
        return question
    back = match["back"] or match["ago"] or match["eve"] or match["before"]
    many = NUMBERS[caseless(match["many"] or match["count"] or "one")] * (-1 if back else 1)
    unit = match["next"] or match["unit"] or match["zh"] or match["first"] or match["eve"] or match["morrow"]
    is_chinese, day = CJK.search(unit) is not None, last[0]
    if unit == "month" or "月" in unit:
        months = day.year * 12 + day.month - 1 + many
        year, month = months // 12, months % 12 + 1
        said = f"{year}年{month}月" if is_chinese else f"in {month_name[month]} {year}"
    elif last[0] == last[1]:
        day += timedelta(days=many * (7 if unit in ("week", "周") else 1))
        said = on_day(day, question)
    else:
        return question
    return question[: match.start()] + said + question[match.end() :]


def on_day(day: date, question: str) -> str:
    """A day as a question in English, in Chinese or in another language may say it."""
    if CJK.search(question):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"on {day.day} {month_name[day.month]} {day.year}" if language(question) == "en" else day.isoformat()


def day_of(turn: Answer) -> tuple[date, date] | None:
    """The first and the last day of the day or month that a question names, else that its answer names first."""
    for text in (turn.searched_for, told_first(turn) if turn.answered else ""):
        for one in moments(text, date.today()):
            if not one.relative and (one.first.year, one.first.month) == (one.last.year, one.last.month):
                return one.first, one.last
    return None

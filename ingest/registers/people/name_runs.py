"""Runs of capitalised words that may be somebody's name, in the words of a sentence."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ingest.registers.lexicon.names import is_capitalised, romanised
from ingest.registers.lexicon.russian import is_common, is_personal
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.shapes import MARKS, SLAVIC_SURNAME, SURNAMES_FIRST, is_shaped_like_a_person
from ingest.registers.lexicon.sounds import chinese_syllables
from ingest.registers.lexicon.tenure_words import DISMISSED, REPLACED, TAKING_UP
from ingest.registers.lexicon.tokens import Token
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, MONTHS, words
from ingest.registers.people.completing import INITIAL

PARTICLES = words("bin ibn ben al el ul ur van von de da dos del la le abu umm den ter")
SECOND = words("der den het los las")
HEADLINE_VERBS = words(
    "arrives meets met holds held visits says said calls urges hails vows attends chairs signs discusses pledges",
    "stresses praises thanks warns leads receives welcomes departs begins arrive meet hold visit attend chair sign",
    "discuss talks tells told announces confirms seeks wants backs slams lauds becomes elected appointed named",
    "travels heads co-chairs co-chaired",
)
"""With capitals in a headline, and no part of the name before them."""
THINGS = words(
    "operation exercise drill manoeuvres maneuvers project programme program campaign ship vessel frigate company firm "
    "hotel mall newspaper magazine dubbed codenamed code-named titled entitled операция операции операцию учение "
    "учения учении проект проекта opération opération exercice operación ejercicio operation übung projekt unternehmen",
)
"""Nouns whose name follows them, and is no person's."""
TERRITORIES = words(
    "region province district prefecture county krai oblast governorate municipality island islands valley mountains "
    "lake river sea bay peninsula street square avenue station airport port university academy hotel palace stadium "
    "monument crossing bridge bulletin review gazette tribune herald observer chronicle",
)
DIVISIONS = words("region province district prefecture county oblast krai область край")
"""Those that stand in small letters behind nobody's name."""
SAINTS = ("St", "Saint", "Sankt", "Санкт")
"""Before the name of a place."""
OPENING = words("an he so to do can you in")
"""Surnames that are more often the first word of a sentence."""
NUMBERS = words("two three four five six seven eight nine ten several some many all both other these those")
THEY_DID = re.compile(r"^\w{4,}(?:[aei]ram|aron|ieron|[ai]rono|èrent)$")
"""Verbs that open a sentence in Romance languages: "Participaram A, B e C"."""
MOST = 5
POINTS = (". ", ".", ".\u00a0")
"""What stands behind an initial."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words `first` to `last` (not included); `full` where they look like a whole name by themselves."""

    first: int
    last: int
    full: bool
    first_word_may_be_a_name: bool


def name_runs(found: Sequence[Token], after_office: Collection[int]) -> list[Run]:
    """Every run, in order. `after_office`: places right behind a phrase of office, where a run may begin."""
    runs: list[Run] = []
    place = 0
    while place < len(found):
        last = run_end(found, place, after_office)
        if last > place and not is_part_of_something(found, last) and not is_no_name(found, place, last):
            runs.append(run(found, place, last, after_office))
        place = max(last, place + 1)
    return runs


def run(found: Sequence[Token], first: int, last: int, after_office: Collection[int]) -> Run:
    written = [word.text for word in found[first:last]]
    single_opens = first == 0 and last == 1 and first not in after_office
    known = (
        any(map(is_personal, written))
        or bool(SLAVIC_SURNAME.search(romanised(written[-1])))
        or romanised(written[0]) in CHINESE_SURNAMES
    )
    in_place = (
        last - first == 1 and first > 0 and found[first - 1].text.casefold() in ("in", "at", "near", "в", "en", "à")
    )
    full = is_shaped_like_a_person(written) or (len(written) > 1 and all(map(is_personal, written)))
    return Run(first, last, full, not in_place and (known or not single_opens))


def run_end(found: Sequence[Token], place: int, after_office: Collection[int]) -> int:
    """The end of the run that begins at a word; the word itself where none does."""
    if not begins(found, place):
        return place
    last, particles = place + 1, 0
    while last < len(found) and last - place < MOST + particles and touches(found, last) and last not in after_office:
        word = found[last]
        if ((word.named or is_initial(found, last)) and word.text.casefold() not in HEADLINE_VERBS) or (
            is_capitalised(word.text) and given_after_surname(found, last)
        ):
            last += 1
        elif last > place and (named := behind_particles(found, last)) and not is_by_another(found, place, last):
            last, particles = named + 1, particles + named - last
        else:
            break
    return last


def is_by_another(found: Sequence[Token], place: int, last: int) -> bool:
    """Whether "von" stands between two whole names: "wurde Karl Berg von Anna Lund empfangen"."""
    behind = found[last + 1 : last + 3]
    whole = last - place > 1 and len(behind) > 1 and all(word.named and word.gap == " " for word in behind)
    return whole and found[last].text == "von"


def behind_particles(found: Sequence[Token], place: int) -> int:
    """The name behind "van der" or the like that stands at a place; 0 where none does."""
    more = [PARTICLES if at == place else PARTICLES | SECOND for at in range(place, len(found))]
    last = next((at for at, known in enumerate(more, place) if found[at].text.casefold() not in known), place)
    return last if last > place and found[last].named and all(one.gap == " " for one in found[place : last + 1]) else 0


def begins(found: Sequence[Token], place: int) -> bool:
    word = found[place]
    if word.text.casefold() in HEADLINE_VERBS or is_where(found, place) or is_opening(found, place):
        return False
    if place == 0 and (word.text.casefold() in REPLACED | DISMISSED | TAKING_UP or THEY_DID.search(word.text)):
        return False
    if word.named or is_initial(found, place):
        return True
    surname = (
        is_capitalised(word.text) and word.kind in (Kind.STOP, Kind.LINK) and romanised(word.text) in SURNAMES_FIRST
    )
    following = found[place + 1] if place + 1 < len(found) else None
    if following is None or not following.named or following.gap != " ":
        return False
    syllable = is_capitalised(word.text) and word.kind in (Kind.STOP, Kind.LINK) and bool(MARKS.search(following.text))
    syllables = len(chinese_syllables(following.text))
    opens = syllables > 1 and word.text.casefold() not in OPENING
    opens = opens or (syllables > 0 and word.text == "He")  # no pronoun before a capital
    return bool((surname or syllable) and (place or opens))


def is_initial(found: Sequence[Token], place: int) -> bool:
    """One letter, whatever it means as a word: "A. Rehman Malik", "D.Dorligjav"."""
    word, following = found[place], found[place + 1 : place + 2]
    pointed = any(one.gap in POINTS and (one.named or is_initial(found, place + 1)) for one in following)
    return len(word.text) == 1 and is_capitalised(word.text) and (word.kind is Kind.OTHER or pointed)


def is_where(found: Sequence[Token], place: int) -> bool:
    """ "в Лионе Анна Пети": a place between a preposition and somebody's given name."""
    before = found[place - 1].text if place else ""
    return before in ("в", "во") and any(one.named and is_personal(one.text) for one in found[place + 1 : place + 2])


def is_opening(found: Sequence[Token], place: int) -> bool:
    """ "Ранее Анна Петрова", "Приехал Иван Савин": the first word of a sentence, before somebody's given name."""
    named = len(found) > 1 and found[1].named and found[1].gap == " " and is_personal(found[1].text)
    return place == 0 and named and is_common(found[0].text) and not is_personal(found[0].text)


def given_after_surname(found: Sequence[Token], place: int) -> bool:
    """Yi, И, Jun after a Chinese surname, though the word means something else by itself."""
    before = [found[at] for at in (place - 1, place - 2) if at >= 0 and found[at + 1].gap == " "]
    if not before:
        return False
    dated = found[place].text.casefold() in MONTHS and len(found[place].text) > 3 and found[place + 1 : place + 2]
    if (found[place].acronym and not before[0].text.isupper()) or (dated and found[place + 1].text.isdigit()):
        return False
    if all(romanised(one.text) not in SURNAMES_FIRST for one in before) and not is_personal(before[0].text):
        return False
    return found[place].kind in (Kind.STOP, Kind.LINK, Kind.OTHER) and len(found[place].text) < 8


def touches(found: Sequence[Token], place: int) -> bool:
    """One blank, or the point of an initial, after the word before."""
    gap, before = found[place].gap, found[place - 1].text
    initial = len(before) <= INITIAL and gap in POINTS
    return gap in (" ", "\u00a0", "-") or initial or (not gap and before.endswith("."))


def is_no_name(found: Sequence[Token], first: int, last: int) -> bool:
    """Words that the dictionary knows as something else; a syllable of Vietnamese, whose names have two and more."""
    written = [word.text for word in found[first:last]]
    syllable = len(written) == 1 and len(written[0]) < 6 and bool(MARKS.search(written[0]))
    return (
        syllable or len("".join(written)) == 1 or all(map(is_common, written)) or is_name_of_thing(found, first, last)
    )


def is_name_of_thing(found: Sequence[Token], first: int, last: int) -> bool:
    """ "Operation Blue Anchor", "three Andean countries", "the Tigray Autonomous Region" are nobody."""
    before = found[first - 1].text.casefold() if first else ""
    after = found[last] if last < len(found) and found[last].gap == " " else None
    if found[first].text in SAINTS and last - first == len(("St", "Petersburg")):
        return True
    if before in THINGS and found[first].gap in (" ", " “", ' "', " «", " „", " ‘"):
        return True
    if after and after.text.casefold() in TERRITORIES and (is_capitalised(after.text) or after.text in DIVISIONS):
        return True
    return last - first == 1 and before in NUMBERS and after is not None and after.text.islower()


def is_part_of_something(found: Sequence[Token], last: int) -> bool:
    """Whether a body or a thing follows at once: the capitals before "Ministry" or "Airport" are no person's."""
    if last >= len(found) or found[last].gap != " ":
        return False
    following = found[last]
    plainly = following.kind in (Kind.BODY, Kind.ORGANISATION)
    stops = following.kind is Kind.STOP and len(following.text) > 3 and following.text.casefold() not in MONTHS
    return is_capitalised(following.text) and (plainly or stops) and not is_personal(found[last - 1].text)

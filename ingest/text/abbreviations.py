"""Whether the point after a word ends a sentence or only the word."""

import re

from ingest.text.page_words import words

TITLES = words(
    """
    mr mrs ms dr prof gen lt col maj capt sgt cmdr adm rev hon sen rep gov pres st mt ft messrs brig supt insp vs cf
    al approx e.g i.e m mm mme mlle sr sra srta dra d ud uds lic ing dott sig avv bzw z.b d.h u.a им ул пл пр просп
    д кв корп тел акад проф ген полк о-ва св т.е т.н напр ср см тыс млн млрд трлн руб коп мин гос зам рук
    """
)
BEFORE_NUMBERS = words(
    """
    no nos vol art arts sec fig figs p pp ch par para jan feb mar apr jun jul aug sep sept oct nov dec ca c núm nr
    ст рис с стр п пп гл ч n° nº янв фев мар апр июн июл авг сен сент окт ноя нояб дек dic ene abr ago déc févr janv
    juil mon tue tues wed thu thur thurs fri sat sun
    """
)
# These end a sentence as often as not; the next word decides.
EITHER = words(
    """
    inc ltd co corp llc plc jr etc u.s u.k u.n u.s.a d.c e.u a.m p.m ph.d dept est bros univ assn intl ave blvd rd г
    гг в вв др т.д т.п п.п н.э т.ч обл р-н usw u.s.w ee.uu s.a
    """
)
STARTERS = words(
    """
    the a an in on at he she it they we you i this that these those but and however his her its their our for as
    after before when while meanwhile both by from with to there earlier last according under since during all some
    many most no not one two three several such what who if although because thus also then moreover china russia в
    во на по он она они это как с со при после до затем также ранее кроме об о для за из к у от мы вы я но а и
    однако этот эта эти такие сейчас сегодня его её ее их если когда всего среди согласно el la los las un una en es
    se su por para con desde tras le les il elle ils elles l' dans au aux ce cette selon der die das er sie ein eine
    im am lo gli
    """
)
WORD_BEFORE = re.compile(r"([^\W_](?:[\w.°º\-]*[^\W_]|[°º])?)$")
WORD_AFTER = re.compile(r"[\"'“”‘’«»(\[—–\-\s]*([^\W\d_]+)(?!\w|\.\s)")
MONTHS_AFTER_ORDINAL = re.compile(
    r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b", re.IGNORECASE
)


INITIAL = re.compile(r"[^\W\d_a-zа-я]|Ts|Ch|Dz|Kh|Sh|Zh|Yu|Ya")
"""Of a name; in Latin letters also two that stand for one of Cyrillic."""


def is_abbreviated(before: str, after: str, ending: str) -> bool:
    """`before` runs up to the point from the sentence's start, `after` follows the blank space behind it."""
    found = WORD_BEFORE.search(before)
    if found is None:
        return before.endswith("/") and len(before) < 60
    word = found.group(1).lower()
    if word.isdigit():
        return len(word) <= 2 and (before.strip() == word or MONTHS_AFTER_ORDINAL.match(after) is not None)
    if ending != ".":
        return False
    return is_known(word, after) or is_initial(found.group(1), after)


def is_known(word: str, after: str) -> bool:
    if word in TITLES:
        return True
    if word in BEFORE_NUMBERS:
        return after[0].isdigit()
    return word in EITHER and not starts(after)


def is_initial(word: str, after: str) -> bool:
    """`J. Smith`, `В. Путин`, `U.N. Security Council`."""
    letters = word.split(".")
    return all(INITIAL.fullmatch(letter) for letter in letters) and not starts(after)


def starts(after: str) -> bool:
    """Whether the next word is one that a sentence often begins with and a name never does."""
    found = WORD_AFTER.match(after)
    return found is not None and found.group(1).lower() in STARTERS

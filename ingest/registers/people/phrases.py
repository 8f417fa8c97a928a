"""Phrases of office in scripts with capitals: Deputy Secretary of the Security Council of Russia."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.senses import Kind, ending_phrases
from ingest.registers.lexicon.tokens import AND, Token
from ingest.registers.people.completing import at_a_body, completes, ends_at_an_adjective, names_a_body

BESIDE = frozenset({Kind.RANK, Kind.BODY, Kind.FIELD, Kind.ORGANISATION, Kind.COUNTRY})
MOST_WORDS = 22
"""Of a phrase; what is longer is no phrase any more."""
MOST_PLAIN = 4
"""Words in a row that the lexicon does not know, after a link: "of the training department"."""
ABROAD = re.compile(
    r"^(?:to|in|en|em|no|na|nos|u|у|в|à|au|aux|auprès|bei|ante|presso|в|во|до|at|tại|untuk|w|we)$", re.IGNORECASE
)
SENT = frozenset({"ambassador", "envoy", "councillor", "consul", "attache", "liaison"})
PLURAL = re.compile(
    r"(?:\w+s-general|ministers|presidents|premiers|secretaries|heads|chiefs|leaders|directors|prosecutors|ambassadors|governors|"
    r"officials|ministres|présidents|secrétaires|chefs|ministros|presidentes|secretarios|jefes|líderes|cancilleres|"
    r"\w+тел(?:и|ей|ям|ями)|министры|министров|министрам|министрами|президенты|президентов|президентами|лидеры|лидеров|(?<!зам)главы|глав|начальники|начальников|прокуроры|"
    r"прокуроров|секретари|секретарей|послы|члены|членов|members|chairmen|spokespeople|"
    r"representatives|envoys|councillors|councilors|advisers|advisors|aides|commissioners|commanders|mayors|delegates|"
    r"consuls|inspectors|auditors|rectors|attachés|attaches|officers|"
    r"diretores(?:-gerais)?|directores|directeurs|gouverneurs|ambassadeurs|procureurs|embajadores|gobernadores|fiscales|"
    r"comandantes|negotiators|lawmakers|senators|judges|diplomats|counterparts|homologues|deputies|members|"
    r"\w+л[ае]р[іы]\w*|bakanlar\w*|başkanlar\w*|liderler\w*)$",
    re.IGNORECASE,
)
VERB = re.compile(
    r"(?:ed|ing|said|says|told|met|held|went|came|took|gave|spoke|visits?|л|ла|ло|ли|лся|лась|лись|ет|ит|ют|ят|ут|ать|ить|"
    r"aron|ieron|ait|ent|ó|ò|hat|wird|wurde|tiene|dijo|afirmó|ha|han)$",
    re.IGNORECASE,
)


CLOSE = re.compile(r"(?:['’](?:s|n?[ıiuü]n)?|-\w{1,4})?(?: {0,2}|\u00a0)|-")
"""What may stand between two words of an office: blanks, the end of a genitive."""
APOSTROPHES = ("'", "’")
MADE = ("appointed", "elected")
"""Before an office whose it is now; behind one what its holders did."""
OVER = 3
"""Words that the lexicon does not know, before an office that ends its phrase."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last` (not included) that name an office; `head` is the office itself."""

    first: int
    head: int
    last: int


def phrases(words: Sequence[Token]) -> list[Phrase]:
    """Every phrase of office, in order; none overlaps another."""
    found: list[Phrase] = []
    index = 0
    while index < len(words):
        if words[index].kind is Kind.OFFICE:
            lowest = found[-1].last if found else 0
            last, first = right_end(words, index), left_end(words, index, lowest)
            if (
                found
                and first == lowest
                and close(words[first].gap)
                and words[index].text.casefold() in ending_phrases()
            ):
                first = found.pop().first  # министрінің бірінші орынбасары
            found.append(Phrase(first, index, last))
            index = last
        else:
            index += 1
    return found


def left_end(words: Sequence[Token], head: int, lowest: int) -> int:
    """Back over what describes the office: "Russian Security Council", "first deputy", "Kremlin"."""
    first = head
    while first > lowest and close(words[first].gap) and head - first < MOST_WORDS:
        before = words[first - 1]
        if not (before.kind in BESIDE or before.acronym or joins(words, first - 1)) or is_whereabouts(words, first - 1):
            over = over_unknown(words, head, first, lowest)
            if over is None:
                break
            first = over
            continue
        first -= 1
        if (
            words[first].kind is Kind.COUNTRY
            and words[first + 1].gap[:1] in APOSTROPHES
            and not is_linked(words, first)
        ):
            break  # "at a forum Kenya's minister"
    while first < head and words[first].kind is Kind.LINK:
        first += 1
    return first


def is_linked(words: Sequence[Token], place: int) -> bool:
    return place > 0 and words[place - 1].kind is Kind.LINK


def over_unknown(words: Sequence[Token], head: int, first: int, lowest: int) -> int | None:
    """Where more of an office stands that ends its phrase: "БНХАУ-ын ... яамны сайд" over a few other words."""
    if words[head].text.casefold() not in ending_phrases():
        return None
    for place in range(first - 2, max(lowest, first - 2 - OVER) - 1, -1):
        if not close(words[place + 1].gap) or words[place + 1].kind is not Kind.OTHER:
            return None
        if words[place].kind in BESIDE:
            return place
    return None


def is_whereabouts(words: Sequence[Token], place: int) -> bool:
    """ "In Baku the minister": a country or capital behind a preposition is where, not whose."""
    before = place - 1
    if words[place + 1].gap.startswith(("'", "’")):
        return False  # to Brunei's commissioner
    if (
        before > 0
        and is_cyrillic(words[before].text)
        and words[before].kind is Kind.OTHER
        and words[before].text.islower()
    ):
        before -= 1  # в столице Вьетнама заместитель министра
    return before >= 0 and words[place].kind is Kind.COUNTRY and bool(ABROAD.match(words[before].text))


def joins(words: Sequence[Token], index: int) -> bool:
    """ "and" between two fields: political and legal affairs."""
    word = words[index]
    fields = (Kind.FIELD, Kind.BODY)
    between = index > 0 and words[index - 1].kind in fields and words[index + 1].kind in fields
    countries = index > 0 and words[index - 1].kind is words[index + 1].kind is Kind.COUNTRY
    return word.text.casefold() in AND and (between or countries) and close(word.gap)


def close(gap: str) -> bool:
    return bool(CLOSE.fullmatch(gap))


def right_end(words: Sequence[Token], head: int) -> int:
    """On over what completes the office: "of the Security Council of the Russian Federation", "внутренних дел РФ"."""
    last, place, plain = head + 1, head + 1, 0
    while place < min(len(words), head + MOST_WORDS) and close(words[place].gap) and words[place].text not in MADE:
        word = words[place]
        if word.kind in BESIDE or word.acronym or follows_office(words, head, place) or names_a_body(words, place):
            last, plain = place + 1, 0
        elif word.named and completes(words, head, place):
            last = place + 1
        elif not is_linking(words, head, place):
            plain += 1
            if word.named or word.kind in (Kind.STOP, Kind.OFFICE, Kind.TITLE) or not may_be_plain(words, head, place):
                break
            if plain > MOST_PLAIN:
                break
        elif word.text.casefold() in AND and ends_at_and(words, head, place):
            break
        place += 1
    last += ends_at_an_adjective(words, last)
    return with_country(words, last + is_acting(words, last))


def is_acting(words: Sequence[Token], place: int) -> int:
    """The words behind an office that say somebody only acts in it: "ministro del Interior en funciones"."""
    said = [word.text.casefold() for word in words[place : place + 2] if word.gap == " "]
    return 2 if said in (["en", "funciones"], ["par", "intérim"], ["ad", "interim"]) else 0


def is_linking(words: Sequence[Token], head: int, place: int) -> bool:
    """Whether a word leads on to more of the office: "of", "to" for an ambassador, "at" before a body."""
    plain = words[place].kind is Kind.LINK or is_article(words, place)
    watched = words[place].text == "за" and words[place - 1].text.startswith(("контрол", "надзор", "наблюден"))
    whence = words[place].text in ("from", "из", "aus") and words[place + 1 : place + 2]
    whose = bool(whence) and words[place + 1].kind is Kind.COUNTRY
    return plain or watched or whose or leads_abroad(words, head, place) or at_a_body(words, place)


def is_article(words: Sequence[Token], place: int) -> bool:
    """ "secretário para a Segurança": an article, which is no link, behind one."""
    return words[place].text in ("a", "o", "as", "os") and words[place - 1].kind is Kind.LINK


def with_country(words: Sequence[Token], last: int) -> int:
    """With the country in brackets behind: "secretary of the Security Council (Uzbekistan)", "(minister, Kenya)"."""
    if last >= len(words) or words[last].kind is not Kind.COUNTRY:
        return last
    following = words[last + 1].gap if last + 1 < len(words) else ")"
    bracket = words[last].gap == " (" and following.startswith(")")
    within = words[last].gap == ", " and following.startswith(")") and last + 1 < len(words)
    return last + 1 if bracket or within else last


def ends_at_and(words: Sequence[Token], head: int, place: int) -> bool:
    """Whether "and" begins something else; "the ministers of Russia and China" are of both."""
    following = words[place + 1] if place + 1 < len(words) else None
    if words[place - 1].kind is Kind.COUNTRY:
        both = following is not None and following.kind is Kind.COUNTRY and bool(PLURAL.search(words[head].text))
        return not both
    appointed = following is not None and following.sense.concepts == {"elect"}
    return appointed or another_office(words, place + 1)


def another_office(words: Sequence[Token], place: int) -> bool:
    """Whether a second office begins after "and", so that what precedes it is the first one's."""
    for word in words[place : place + MOST_PLAIN + 1]:
        if word.kind is Kind.OFFICE or not (word.kind in BESIDE or word.named or word.acronym):
            return word.kind is Kind.OFFICE
    return False


def follows_office(words: Sequence[Token], head: int, place: int) -> bool:
    """An office that completes one: заместитель министра, Secretary General, aide to the President."""
    if words[place].kind is not Kind.OFFICE or words[place].text.endswith(("ом", "ем", "ём")):
        return False  # "указом президента начальником назначен": of two offices the second is in the genitive
    before = words[place - 1]
    if before.kind is Kind.OFFICE:
        return place - 1 == head or "deputy" in before.sense.concepts
    linked = before.kind is Kind.LINK and before.text.casefold() not in AND
    return linked or (before.kind in BESIDE and bool(words[head].sense.concepts & {"deputy", "councillor"}))


def may_be_plain(words: Sequence[Token], head: int, place: int) -> bool:
    """Lower-case words that complete an office come after a link, or, where cases say it, anywhere."""
    cyrillic = "\u0400" <= words[head].text[0] <= "\u04ff"
    linked = any(word.kind is Kind.LINK for word in words[head + 1 : place])
    return (linked or cyrillic) and not VERB.search(words[place].text)


def leads_abroad(words: Sequence[Token], head: int, place: int) -> bool:
    """ "ambassador to China": the country that follows is where, not whose."""
    return bool(words[head].sense.concepts & SENT) and bool(ABROAD.match(words[place].text))

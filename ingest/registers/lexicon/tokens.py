"""The words of a sentence with what each says: offices, ranks, bodies, countries, and what may be a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.registers.lexicon.names import is_capitalised, romanised
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.senses import LONGEST_PHRASE, STOP, Kind, Sense, first_words, is_one, sense_of
from ingest.registers.lexicon.shapes import SURNAMES_FIRST
from ingest.registers.lexicon.terms import WATERS
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, MONTHS
from ingest.registers.lexicon.wordlists import words as closed

TOKEN = re.compile(r"(?:[^\W_]\.){2,}|[^\W_]+(?:['’‘ʻʼ`\-‑][^\W_]+)*")
ELIDED = re.compile(r"(?:[dlDL]|[Dd]ell|[Dd]all|[Nn]ell|[Aa]ll|[Qq]u)['’](?=\w)")
FORMER = re.compile(r"(?:ex|экс|then)-(?=\w)", re.IGNORECASE)
"""A word of its own: ex-interior minister, then-Prime Minister."""
GLUED = re.compile(r"([A-Z][a-z]+|of|the|in|is|was|from|and|by|to|as|at|for|with|while)(?=[A-Z][a-z])")
"""Scraped pages lose the blank between two words: MinisterLiu, ofMongolia."""
INITIALS = re.compile(r"(?:[A-ZА-ЯЁ]\.){2,3}")
WITH_ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z]|(?:аль|эль|ад|ан|ар|ас|аш|ат|аз)-[А-Я]")
"""Arabic names: al-Maliki."""
POSSESSIVE = re.compile(
    r"['’]s?$|(?<=\w\w)['’](?:n?[ıiuü]n|[yn]?[ıiuüae]|n?[dt][ae]n?|y?l[ae])$|(?<=[^\W\d_a-z]{2})-(?:[а-яәіғқңөұүһ]{1,4}|[aeu]|om)$"
)
"""Of English, cases of Turkish, and those that follow a short form: БНХАУ-ын, MUP-a."""
DECLINED = re.compile("(?<=[А-ЯЁІЇ]{2})(?:а|у|ом|е)$")
"""Of a short form: МИДа."""
POINTED = {"U.S.": "US", "U.N.": "UN", "U.K.": "UK", "E.U.": "EU", "U.S.A.": "USA", "и.о.": "и.о"}
SHORT_NAME = re.compile("[A-Z][a-z]+[A-Z]{2,}")
"""Of an agency: BelTA, KazTAG."""
LONGEST_ACRONYM = 5
SHORT_RANKS = ("Pol", "Sen", "Ch", "Asst")
"""Before another title "Police" and "Senior"; names elsewhere."""
AND = closed("and & и et y e und i")
BEFORE_MONTHS = closed("in on of since until till by last this next early late mid en im")
MAIN = Sense(Kind.RANK, frozenset({"chief"}))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or a few that are one; `gap` is what stands between it and the one before."""

    text: str
    start: int
    end: int
    gap: str
    sense: Sense

    @property
    def kind(self) -> Kind:
        return self.sense.kind

    @property
    def named(self) -> bool:
        """Whether it may be part of a name: a capital, and nothing the lexicon knows."""
        if "." in self.text and INITIALS.fullmatch(self.text):
            return self.text not in POINTED and self.kind is not Kind.TITLE
        capital = is_capitalised(self.text) or bool(WITH_ARTICLE.match(self.text))
        return self.kind is Kind.OTHER and capital and not self.acronym

    @property
    def acronym(self) -> bool:
        if SHORT_NAME.fullmatch(self.text):
            return True
        text = DECLINED.sub("", self.text)
        short = len(text) <= LONGEST_ACRONYM and text.isupper() and len(text) > 1
        return (
            short
            and not INITIALS.fullmatch(self.text)
            and (is_cyrillic(self.text) or romanised(self.text) not in CHINESE_SURNAMES)
        )


def homes(text: str) -> frozenset[str]:
    """The countries whose own bodies a text names: Russia, where it names the FSB."""
    return frozenset(word.sense.place for word in tokens(text) if word.kind is Kind.BODY and word.sense.place)


def tokens(text: str) -> list[Token]:
    """The words of a text with what they say; elided articles apart, possessive endings in the gap."""
    found: list[Token] = []
    place = 0
    words = [part for match in TOKEN.finditer(text) for part in parts(match)]
    index, first, waters = 0, first_words(), [match.span() for match in WATERS.finditer(text)]
    while index < len(words):
        start, end = words[index]
        size = 1
        if text[start:end].casefold() in first:
            size = phrase_length(text, words[index : index + LONGEST_PHRASE])
            end = words[index + size - 1][1]
        written = text[start:end]
        bare = POSSESSIVE.sub("", written)
        sense = sense_of(written) if is_one(written) else sense_of(DECLINED.sub("", POINTED.get(bare, bare)))
        sense = STOP if sense.kind is Kind.COUNTRY and any(one <= start < other for one, other in waters) else sense
        found.append(Token(bare, start, start + len(bare), text[place:start].replace("*", ""), sense))
        place, index = start + len(bare), index + size
    found = without_short_forms(found)
    senses = [in_place(found, place) for place in range(len(found))]
    return [
        word if sense is word.sense else replace(word, sense=sense) for word, sense in zip(found, senses, strict=True)
    ]


def in_place(words: Sequence[Token], place: int) -> Sense:
    """What a word says where it stands: "chief" before an office is a rank, "deputy" before a name an office."""
    if is_rank(words, place):
        return MAIN
    word, following = words[place], words[place + 1] if place + 1 < len(words) else None
    if is_given_name(words, place) or (word.kind is Kind.LINK and place and is_surname_first(word, following)):
        return Sense(Kind.OTHER)
    if is_short_title(words, place) or (word.text == "General" and is_title_after_office(words, place)):
        return Sense(Kind.TITLE)
    if word.text.casefold() != "deputy":
        return word.sense
    alone = following is not None and following.named and following.gap in (" ", ", ")
    owned = place > 0 and words[place - 1].text.casefold() in ("his", "her", "its", "their", "whose", "the", "a")
    return Sense(Kind.OFFICE, frozenset({"deputy"})) if alone and owned else word.sense


def is_short_title(words: Sequence[Token], place: int) -> bool:
    """ "Pol Maj Gen", "M. Luc Morel": what is a name, or the first letter of one, elsewhere."""
    word, following = words[place], words[place + 1 : place + 3]
    monsieur = word.text == "M" and [one.gap for one in following if one.named] == [". ", " "]
    return monsieur or (word.text in SHORT_RANKS and any(map(is_title, following[:1])))


def is_title(word: Token) -> bool:
    return word.kind is Kind.TITLE or word.sense.concepts == {"general"}


def is_surname_first(word: Token, following: Token | None) -> bool:
    """ "Vice Minister Du Hangwei": what is an article elsewhere is a surname with a capital and a given name behind."""
    named = following is not None and following.named and following.gap == " "
    return named and is_capitalised(word.text) and word.text.casefold() in SURNAMES_FIRST


def is_title_after_office(words: Sequence[Token], place: int) -> bool:
    """ "Minister of Public Security General Tran": a general of the police, no Security General."""
    if not 0 < place < len(words) - 1 or words[place].gap != " " or words[place + 1].gap != " ":
        return False
    before, following = words[place - 1], words[place + 1]
    if before.text == "Minister":
        return True
    person = is_capitalised(following.text) and following.kind is not Kind.BODY  # no General Staff
    return before.kind in (Kind.FIELD, Kind.BODY) and person


def is_given_name(words: Sequence[Token], place: int) -> bool:
    """Whether a month, or "former", is a name before another: Jan Dvorak; not "in May Dvorak came", nor "3 May Day"."""
    word, before = words[place], words[place - 1] if place else None
    following = words[place + 1] if place + 1 < len(words) else None
    if (
        word.text.casefold() not in MONTHS | {"nguyên"}
        or not is_capitalised(word.text)
        or following is None
        or following.gap != " "
    ):
        return False
    dated = before is not None and (before.text.casefold() in BEFORE_MONTHS or before.text[-1].isdigit())
    return following.named and not dated and (place > 0 or len(word.text) < len("June"))


def without_short_forms(words: Sequence[Token]) -> list[Token]:
    """Without "(CPC)", which only repeats what stands before it."""
    found: list[Token] = []
    dropped = False
    for place, word in enumerate(words):
        closed = place + 1 < len(words) and words[place + 1].gap.startswith(")")
        repeats = word.gap == " (" and closed and word.text.isupper() and word.kind is not Kind.COUNTRY
        if found and repeats:
            dropped = True
            continue
        found.append(replace(word, gap=word.gap[1:] or " ") if dropped else word)
        dropped = False
    return found


def is_rank(words: Sequence[Token], place: int) -> bool:
    """ "Chief" where the office follows: chief grand prosecutor."""
    if words[place].text.casefold() not in ("chief", "head", "leading"):
        return False
    following = words[place + 1 : place + 3]
    return any(word.kind is Kind.OFFICE for word in following) and all(word.gap == " " for word in following[:1])


def parts(match: re.Match[str]) -> list[tuple[int, int]]:
    written = match.group()
    elided = ELIDED.match(written) or FORMER.match(written)
    if elided is None:
        glued = GLUED.match(written)
        if glued and (glued.group(1).islower() or sense_of(glued.group(1)).kind is Kind.OFFICE):
            middle = match.start() + glued.end(1)
            return [(match.start(), middle), (middle, match.end())]
        return [match.span()]
    middle = match.start() + elided.end() - 1
    return [(match.start(), middle), (middle + 1, match.end())]


def phrase_length(text: str, words: Sequence[tuple[int, int]]) -> int:
    """How many of the words are one in the lexicon: two for `bộ trưởng`."""
    for size in range(len(words), 1, -1):
        if is_one(POSSESSIVE.sub("", text[words[0][0] : words[size - 1][1]])):
            return size
    return 1

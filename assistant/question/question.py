"""What a question asks for: the kind of answer, and the names, figures and words that its evidence must hold."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from assistant.question.anchors import (
    Anchor,
    bare_name,
    countries_given,
    is_common_noun,
    says_nothing,
    written_out,
)
from assistant.question.categories import SAID_BY_KIND, is_asked_category, opened
from assistant.question.concepts import with_phrases
from assistant.question.interrogatives import Kind, kind_of
from assistant.question.periods import anchors_of
from ingest.registers.lexicon.names import (
    CJK,
    SURNAMES_LIKE_PRONOUNS,
    Name,
    country_of,
    find_names,
    romanised,
    segmented,
    written_words,
)
from ingest.registers.lexicon.senses import Kind as Sort
from ingest.registers.lexicon.senses import sense_of
from ingest.registers.lexicon.sounds import chinese_syllables
from ingest.registers.lexicon.wordlists import (
    ACRONYMS,
    CHINESE_SURNAMES,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    MONTHS,
    NAME_LINKS,
    NOT_PEOPLE,
    ORDINALS,
    ROLES,
    words,
)

IS = r"(?:is|was|are|were|est|était|fut|fue|era|es|ist|war|foi|был[аио]?)"
CALLED = re.compile(rf"\W*(?:what|quel\w*|cuál|qual|was|как\w+) {IS}\b", re.IGNORECASE)
"""Asks what something is, not what was done."""
HEAD = re.compile(
    r"(?:\b(?:how (?:many|much)|(?:which|what)(?: (?:is|was|are|were) the(?=(?: [\w'’-]+){1,3} of\b))?)"
    r"(?: (?:kinds?|types?|sorts?|forms?|names?|number) of)?|"
    r"^(?:the )?(?:total )?(?:numbers?|names) of(?: the)?) "
    r"((?:[\w'’-]+ ){0,2}?[\w'’-]+)"
    r"(?= (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|of|in|on|at|to|for|with|from|"
    r"\w+ed|took|came)\b|[?,]|$)"
)
"""The noun phrase after an interrogative: the award of "what award", the theme of "what was the theme of the day"."""
HEAD_ELSEWHERE = re.compile(
    r"(?:скольк(?:о|их|им|ими)|как(?:ой|ая|ое|ие|ого|ую|ом|их|им|ов[аоы]?)|"
    r"combien d(?:e |['’])|quel(?:le)?s?|cuánt[oa]s?|cuál|qual|"
    r"qué|was(?= war| ist)|wie ?viele[nr]?|welche[rsnm]?|quant[oai]s?|"
    r"多少(?:名|个|個|人次|艘|架)?|几(?:名|个|個|位|艘|架)|哪(?:些|个|個|一|座)?|كم(?: عدد)?|أي|"
    r"скільки|kaç|қанша|неше|хэдэн|bao nhiêu|چند|کتن[ےی])"
    rf"(?: {IS} (?:l[ae]s?|el|los|der|die|das|os?|a|il)?)?\s*([^\W\d_]+)"
)
"""The same in other languages."""
YEARLY = re.compile(r"(?P<name>[^\W\d_]{3,}(?:-[^\W\d_]+)*)[-–](?P<year>(?:19|20)\d\d)")
TITLE = re.compile(r"[«„“\"《]([A-ZА-Я\u3400-\u9fff][^«»„“”\"《》]{2,40}?)(?:[\s–—-]*(?:19|20)\d\d)?[»”“\"》]")
"""What something is called, of which only the first word has a capital: «Атакующий орёл», “和平使命-2018”."""
EXERCISE = re.compile(
    r"\b((?:[A-Z][a-z]+ ){2,4})(?=(?:(?:19|20)\d\d )?(?:joint )?(?:anti-terror\w* )?"
    r"(?:exercises?|drills?|man(?:oeuvre|euver)s?|operations?|patrols?|campaigns?)\b|(?:19|20)\d\d\b)"
)
"""What an exercise is called without quotation marks: "the Joint Sea exercise", "Peace Mission 2009"."""
DAY_OF_EVENT = re.compile(
    r"\b(?:first|second|third|last|opening|closing) day\b|\b(?:premier|deuxième|dernier) jour\b|"
    r"\b(?:перв|втор|последн)\w+ день\b|\b(?:ersten|zweiten|letzten) tag\b|\b(?:primer|segundo|último) día\b|"
    r"[首次]日|第[一二三]天",
    re.IGNORECASE,
)
IN_PARTS = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+\.\d{1,2})(?![\d.,]*\d)")
NAMING = frozenset({Sort.OTHER, Sort.STOP})
"""Kinds of words one of which makes a name of others, of fields or of a body: not "Security Council"."""
TOPIC = re.compile(r"\s*\(([^()]+)\)\s*$")
"""What a follow-up was given of the conversation, at its end."""


@dataclass(frozen=True)
class Question:
    """A stand-alone question, taken apart."""

    text: str
    kind: Kind
    names: tuple[tuple[str, ...], ...]
    """Proper names, each as its words: `(("Wang", "Xiaohong"), ("Beijing",))`; an office in one is a content word."""
    figures: tuple[str, ...]
    """Numbers and months, which evidence must hold exactly; a period, in which it must lie, as `2018-01-01/..`."""
    words: tuple[str, ...]
    """Content words that are no names."""
    light: tuple[str, ...]
    """Words that say little of what is asked (take, place, happen); half a reason at most."""
    heads: tuple[str, ...] = ()
    """Words of the noun phrase asked for: in "how many naval vessels", both."""
    acronyms: tuple[str, ...] = ()
    """Initials of its names of several words: UNSC for the UN Security Council."""

    @property
    def given(self) -> list[str]:
        """The words of names that the question itself gives, so that they cannot be its answer; a topic in brackets,
        which the conversation lent it, may hold the answer."""
        return [word for name in self.names for word in name if word in self._asked]

    @property
    def lent(self) -> frozenset[str]:
        """Names that only the topic has, where the question names something itself: of what was told before."""
        asked = self._asked
        apart = [" ".join(name) for name in self.names if not any(word in asked for word in name)]
        return frozenset(apart if TOPIC.search(self.text) and len(apart) < len(self.names) else ())

    @property
    def own_words(self) -> list[str]:
        """The content words of the question itself, without those of the topic."""
        return [word for word in self.words if word in self._asked]

    @cached_property
    def _asked(self) -> frozenset[str]:
        return frozenset(word for word, _ in written_words(with_phrases(TOPIC.sub("", self.text))))


def understand(text: str) -> Question:
    """Take a stand-alone question apart by rules; works for scripts with and without capitals."""
    asked, text = text, written_out(opened(text))
    names = [with_surname(name, text) for name in find_names(text) if not only_opens(name, text)]
    titles = [Name(match[1], match.start(1), match.end(1)) for match in TITLE.finditer(text)]
    titles += [called for called in exercises(text) if not is_within(called.start, titles)]
    names = titles + [one for one in names if not is_within(one.start, titles)]
    kind = kind_of(text)
    given, heads = given_in(text), heads_of(text)
    groups: list[list[str]] = []
    figures = [figure for anchor in given for figure in anchor.figures]
    content, light = [], []
    previous_end = -2
    for word, start in without_years(in_whole(written_words(with_phrases(text)), names), figures):
        plain = word.casefold()
        if says_nothing(word) or any(one.start < start + len(word) and start < one.end for one in given):
            continue
        in_name = is_within(start, names) and plain not in LIGHT_WORDS
        in_title = is_within(start, titles) and plain not in FUNCTION_WORDS
        if (plain in MONTHS | ORDINALS and not is_no_month(word, start, text)) or word[0].isdigit():
            figures.append(word)
        elif in_title or (in_name and is_name_here(word, start, names) and not is_common_noun(word, text, heads)):
            own = word if in_title else of_family(bare_name(word), text)
            of_title = any(title.start < previous_end and start < title.end for title in titles)
            together = (start - previous_end == 1 or of_title) and makes_one_name(groups[-1][-1], word)
            groups = [*groups[:-1], [*groups[-1], own]] if together else [*groups, [own]]
            previous_end = start + len(word)
        elif (
            plain.rpartition("-")[2] in LIGHT_WORDS
            or is_asked_category(plain, text)
            or plain in SAID_BY_KIND.get(kind, ())
        ):
            light.append(word)
        elif named := list(countries_given(word, text)):
            groups += [[country] for country in named]
        elif plain not in FUNCTION_WORDS:
            content.append(word)
    initials = tuple(acronym for name in names if (acronym := initials_of(name)))
    written = (tuple(map(tuple, groups)), tuple(figures), tuple(content), tuple(light))
    return Question(asked, kind, *written, heads, initials)


def exercises(text: str) -> Iterator[Name]:
    """The names of exercises, of common nouns as they are."""
    for match in EXERCISE.finditer(text):
        called = match[1].strip()
        kinds = {sense_of(word).kind for word in called.split()}
        of_words = kinds & NAMING and (kinds <= NAMING | {Sort.FIELD} or kinds <= NAMING | {Sort.BODY})
        if of_words and not MONTHS & set(called.casefold().split()):
            yield Name(called, match.start(), match.start() + len(called))


def is_within(place: int, names: Sequence[Name]) -> bool:
    return any(name.start <= place < name.end for name in names)


def makes_one_name(before: str, word: str) -> bool:
    """Whether two words of names side by side are one name; a country's is its own, and so are each in Chinese and
    each of two acronyms."""
    acronyms = before.isupper() and word.isupper() and min(len(before), len(word)) > 1
    return not acronyms and not CJK.search(word) and not country_of(word) and not country_of(before)


GIVEN_NAME = frozenset({"nr", "nz", "a", "an", "d", "b", "j"})
"""What the segmenter takes the rest of a Chinese name for that it has torn from its surname."""


def with_surname(name: Name, text: str) -> Name:
    """A Chinese given name with the surname that stands before it by itself, as a word of one sign: 方 and 明远."""
    parts = list(segmented(text)) if CJK.match(name.text) and len(name.text) <= len("明远") else []
    for (before, start, tag), (own, at, own_tag) in pairwise(parts):
        if at == name.start and own == name.text and len(before) == 1 and tag in GIVEN_NAME | {"n"}:
            known = own_tag in GIVEN_NAME and romanised(before) in CHINESE_SURNAMES
            return Name(before + own, start, name.end) if known else name
    return name


def in_whole(written: Sequence[tuple[str, int]], names: Sequence[Name]) -> Iterator[tuple[str, int]]:
    """The words, those of a Chinese name as one."""
    whole = {name.start: name for name in names if CJK.match(name.text)}
    inside = [(name.start, name.end) for name in whole.values()]
    for word, start in written:
        if start in whole:
            yield max(word, whole[start].text, key=len), start
        elif not any(first < start < last for first, last in inside):
            yield word, start


def given_in(text: str) -> list[Anchor]:
    """The stretches that stand for times and numbers: "2,000"; which day of something was meant no report need say."""
    days = [Anchor(*match.span(), ()) for match in DAY_OF_EVENT.finditer(text)]
    numbers = [Anchor(*match.span(), (match.group(),)) for match in IN_PARTS.finditer(text)]
    own = [one for one in anchors_of(text) if not any(day.start <= one.start < day.end for day in days)]
    return [*own, *numbers, *days]


def without_years(written: Iterable[tuple[str, int]], figures: list[str]) -> Iterator[tuple[str, int]]:
    """The words, those that end in a year as the name alone: of "Cooperation-2017" the year joins `figures`."""
    for word, start in written:
        match = YEARLY.fullmatch(word)
        figures += [match["year"]] if match else []
        yield (match["name"] if match else word), start


def is_no_month(word: str, start: int, text: str) -> bool:
    """Whether what may be a month is none: "may" without a capital, the "Jun" of Zhang Jun without a number."""
    short = len(word) == len("Jun") and word != "May"
    named = re.search(r"[A-Z][a-z]+ $", text[:start]) is not None and not re.match(
        r"\W{0,2}\d", text[start + len(word) :]
    )
    return word in NOT_MONTHS or (short and named)


def only_opens(name: Name, text: str) -> bool:
    """Whether a capital may stand only because a sentence begins: "Besides the ships, ..."; it is no surer a name."""
    opens = name.start == 0 or text[: name.start].rstrip().endswith(("?", ".", "!", "¿", "¡"))
    possessed = text[name.end :].startswith(("'s", "’s")) or name.text.endswith(("'s", "’s"))
    return opens and len(name.words) == 1 and not possessed and not country_of(name.text) and not CJK.search(name.text)


def is_proper(word: str) -> bool:
    """Whether a word inside a name is itself a name, not the office or body in "Russian Interior Ministry"."""
    if word in ("И", "US", "UN", "Van", "van", "von", "bin", "ibn"):  # Ван И, not "and"; not "us"; Tran Van Hai
        return True
    return word.casefold() not in FUNCTION_WORDS | NAME_LINKS | ROLES | (NOT_PEOPLE - ACRONYMS)


def is_name_here(word: str, start: int, names: Sequence[Name]) -> bool:
    """The same where it stands: "She" of "She Zhijiang" is a surname."""
    return is_proper(word) or (
        word in SURNAMES_LIKE_PRONOUNS and any(one.start == start and len(one.words) > 1 for one in names)
    )


def of_family(name: str, text: str) -> str:
    """The Chinese surname of a family by its plural: "the Bais"."""
    surname = name.removesuffix("s")
    is_plural = surname != name and re.search(rf"\bthe {re.escape(name)}\b", text) is not None
    return surname if is_plural and len(chinese_syllables(surname)) == 1 and not name.isupper() else name


def initials_of(name: Name) -> str | None:
    """Capitals of a name of at least three words or an acronym and more: `UN Security Council` is UNSC."""
    letters = "".join(word if word.isupper() else word[0] for word in name.words if word[0].isupper())
    return letters if len(letters) >= 3 and len(name.words) >= 2 else None


def heads_of(text: str) -> tuple[str, ...]:
    match = HEAD.search(text.casefold()) or HEAD_ELSEWHERE.search(text.casefold())
    if match and match.re is HEAD_ELSEWHERE and country_of(match.group(1)):  # "сколько Китай обещал"
        return ()
    written = match.group(1).split() if match else []
    if written and CJK.search(written[0]):
        written = [word for word, _ in written_words(written[0])][:1]
    if written and written[0] in AUXILIARIES:  # "how many were found"
        return ()
    return tuple(word for word in written if word not in FUNCTION_WORDS | LIGHT_WORDS and not says_nothing(word))


AUXILIARIES = words("was were is are did do does has have had will would")
NOT_MONTHS = ("may", "march", "august", "mar")
"""Small words that are months only with a capital."""

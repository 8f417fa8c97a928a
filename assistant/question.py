"""What a question asks for: the kind of answer, and the names, figures and words that its evidence must hold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.anchors import NOTHING_SAID, bare_name, countries_given, figures_given, is_common_noun, written_out
from assistant.interrogatives import Kind, kind_of
from ingest.registers.names import CJK, Name, country_of, find_names, written_words
from ingest.registers.wordlists import (
    ACRONYMS,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    MONTHS,
    NAME_LINKS,
    NOT_PEOPLE,
    ORDINALS,
    ROLES,
    words,
)

HEAD = re.compile(
    r"\b(?:how (?:many|much)|which|what)(?: (?:kinds?|types?|sorts?|forms?|names?|number) of)? "
    r"((?:[\w'’-]+ ){0,2}?[\w'’-]+)"
    r"(?= (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|of|in|on|at|to|for|with|from|"
    r"\w+ed|took|came)\b|[?,]|$)"
)
"""The noun phrase right after an interrogative: the award of "what award", the vessels of "how many vessels"."""
HEAD_ELSEWHERE = re.compile(
    r"(?:сколько|как(?:ой|ая|ое|ие|ого|ую|ом|их|им)|combien d(?:e |['’])|quel(?:le)?s?|cuánt[oa]s?|qué|wie ?viele|"
    r"welche[rsnm]?|quant[oai]s?|"
    r"多少(?:名|个|個|人次|艘|架)?|几(?:名|个|個|位|艘|架)|哪(?:些|个|個|一|座)?|كم(?: عدد)?|أي)\s*([^\W\d_]+)"
)
"""The same in other languages."""
PARTS = re.compile(
    r"[;,]?\s+(?:and|а|и)\s+(?=(?:(?:on|in|at|to|from|by|with) )?(?:who|whom|what|when|where|why|how|"
    r"which|когда|где|кто|что|почему)\b)"
    r"|(?<=\?)\s+"
)


YEARLY = re.compile(r"(?P<name>[^\W\d_]{3,})[-–](?P<year>(?:19|20)\d\d)")
TOPIC = re.compile(r"\s*\(([^()]+)\)\s*$")
"""What a follow-up was given of the conversation, at its end."""
INTERROGATIVE = re.compile(
    r"\b(?:who|whom|whose|what|when|where|why|how|which|did|does|was|were|is|are|has|have|кто|что|где|когда|почему|сколько)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Question:
    """A stand-alone question, taken apart."""

    text: str
    kind: Kind
    names: tuple[tuple[str, ...], ...]
    """Proper names, each as its words: `(("Wang", "Xiaohong"), ("Beijing",))`; an office in one is a content word."""
    figures: tuple[str, ...]
    """Numbers and months, which evidence must hold exactly."""
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
        own = {word for word, _ in written_words(TOPIC.sub("", self.text))}
        return [word for name in self.names for word in name if word in own]


def parts_of(text: str) -> list[str]:
    """The questions that one sentence asks: "When did they meet, and who presided?" are two."""
    parts = [part.strip() for part in PARTS.split(text) if part.strip(" ?")]
    questions = [part for part in parts if INTERROGATIVE.search(part)]
    return questions if len(questions) > 1 else [text]


def understand(text: str) -> Question:
    """Take a stand-alone question apart by rules; works for scripts with and without capitals."""
    asked, text = text, written_out(text)
    names = [name for name in find_names(text) if not only_opens(name, text)]
    kind = kind_of(text)
    given = figures_given(text)
    groups: list[list[str]] = []
    figures = [figure for anchor in given for figure in anchor.figures]
    content, light = [], []
    previous_end = -2
    for word, start in without_years(written_words(text), figures):
        plain = word.casefold()
        if plain in NOTHING_SAID or any(one.start < start + len(word) and start < one.end for one in given):
            continue
        in_name = any(name.start <= start < name.end for name in names) and plain not in LIGHT_WORDS
        if (plain in MONTHS | ORDINALS and word not in NOT_MONTHS) or word[0].isdigit():
            figures.append(word)
        elif in_name and is_proper(word) and not is_common_noun(word, text):
            together = (
                start - previous_end == 1
                and not CJK.search(word)
                and not country_of(word)
                and not country_of(groups[-1][-1])
            )
            own = bare_name(word)
            groups = [*groups[:-1], [*groups[-1], own]] if together else [*groups, [own]]
            previous_end = start + len(word)
        elif plain in LIGHT_WORDS or is_asked_category(plain, text) or (kind == "identity" and plain in OFFICE_WORDS):
            light.append(word)
        elif named := list(countries_given(word, text)):
            groups += [[country] for country in named]
        elif plain not in FUNCTION_WORDS:
            content.append(word)
    initials = tuple(acronym for name in names if (acronym := initials_of(name)))
    return Question(
        asked,
        kind,
        tuple(map(tuple, groups)),
        tuple(figures),
        tuple(content),
        tuple(light),
        heads_of(text),
        initials,
    )


def without_years(written: Sequence[tuple[str, int]], figures: list[str]) -> Iterator[tuple[str, int]]:
    """The words, those that end in a year as the name alone: of "Cooperation-2017" the year joins `figures`."""
    for word, start in written:
        match = YEARLY.fullmatch(word)
        figures += [match["year"]] if match else []
        yield (match["name"] if match else word), start


def only_opens(name: Name, text: str) -> bool:
    """Whether a capital may stand only because a sentence begins: "Besides the ships, ..."; it is no surer a name."""
    opens = name.start == 0 or text[: name.start].rstrip().endswith(("?", ".", "!"))
    possessed = text[name.end :].startswith(("'s", "’s")) or name.text.endswith(("'s", "’s"))
    return opens and len(name.words) == 1 and not possessed and not country_of(name.text) and not CJK.search(name.text)


def is_proper(word: str) -> bool:
    """Whether a word inside a name is itself a name, not the office or body in "Russian Interior Ministry"."""
    if word in ("И", "US", "UN"):  # the given name in Ван И, not "and"; the country, not "us"
        return True
    return word.casefold() not in FUNCTION_WORDS | NAME_LINKS | ROLES | (NOT_PEOPLE - ACRONYMS)


def initials_of(name: Name) -> str | None:
    """Capitals of a name of at least three words or an acronym and more: `UN Security Council` is UNSC."""
    letters = "".join(word if word.isupper() else word[0] for word in name.words if word[0].isupper())
    return letters if len(letters) >= 3 and len(name.words) >= 2 else None


def heads_of(text: str) -> tuple[str, ...]:
    match = HEAD.search(text.casefold()) or HEAD_ELSEWHERE.search(text.casefold())
    written = match.group(1).split() if match else []
    if written and CJK.search(written[0]):
        written = [word for word, _ in written_words(written[0])][:1]
    return tuple(word for word in written if word not in FUNCTION_WORDS | LIGHT_WORDS | NOTHING_SAID)


CATEGORIES = words(
    "city country place capital province town venue day date year month time reason number person people official",
    "minister president leader man men countries cities names officials город стране странах число год",
)


NOT_MONTHS = ("may", "march", "august", "mar")
"""Small words that are months only with a capital."""
OFFICE_WORDS = words(
    "position post role title rank job office hold held cargo puesto ocupa ocupaba poste fonction occupe "
    "должность пост занимает занимал 职务 职位 担任"
)
"""What a question after somebody's office calls it."""


def is_asked_category(word: str, text: str) -> bool:
    """Whether a word only says what kind of answer is wanted: the city of "which city"."""
    pattern = rf"\b(?:what|which|how many|how much|в како[мй]|какого|какие) (?:\w+ )?{re.escape(word)}\b"
    return word in CATEGORIES and bool(re.search(pattern, text.casefold()))

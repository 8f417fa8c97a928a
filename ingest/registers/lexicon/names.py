"""Proper names in a text: finding them, and seeing that two spellings are one name."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from anyascii import anyascii

from ingest.registers.lexicon.countries import CITIES_IN_HAN, COUNTRIES, SEATS_OF_GOVERNMENT, country_forms
from ingest.registers.lexicon.han_offices import ends_in_a_verb
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, FUNCTION_WORDS, NAME_LINKS
from ingest.text.chinese import simplified, without_traditional
from ingest.text.palladius import pinyin
from ingest.text.pinyin import syllables

ELIDED = r"(?:[cdjlmnstL]|(?:[Jj]us|[Ll]ors)?[Qq]u|(?:[Dd][ae]|[Nn]e|[Ss]u|[Aa]|[Cc]o|[Qq]ue)ll|[Uu]n)['’](?=[^\W\d_])"
"""What loses its vowel before another, in French and Italian, and is no part of the next word: l'Australie."""
WORD = re.compile(rf"(?<![^\W_])(?!{ELIDED})[^\W_]+(?:['’\-‑][^\W_]+)*(?:-(?=\d))?")
COMPOUND = re.compile(r"[A-ZА-Я][\w’']+(?:-[A-ZА-Я][\w’']+)+")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
KANA = re.compile(r"[\u3041-\u30fa]")
SYLLABLES = (
    "阿埃艾安奥巴班鲍贝本比别宾波伯博布查达戴德登迪蒂丁东多杜顿恩尔凡费芬弗夫福盖冈戈格古哈海汉赫亨霍基吉加贾金卡凯坎康科克肯库拉莱赖兰朗劳勒雷里利莉林龙卢鲁伦罗洛"
    "马玛迈曼梅门蒙米明莫姆穆纳南内尼涅宁纽努诺欧帕佩彭皮普珀契奇乔切茨采日萨塞桑沙舍绍申施什史斯索塔泰坦特滕提廷图托瓦万韦维沃乌伍西希谢辛休雅亚扬耶叶伊因尤约泽扎詹佐丘"
)
"""The characters that foreign names are written with in Chinese, by their sound."""
TRANSCRIBED = re.compile(rf"(?<!俄)(?:(?!什么)[{SYLLABLES}]){{3,}}(?:·[{SYLLABLES}]{{2,}})*")
CHINESE_NAME_TAGS = frozenset({"nr", "nrt", "nrfg", "ns", "nt", "nz"})
SPELLINGS = (("kh", "h"), ("tz", "c"), ("ts", "c"), ("ks", "x"), ("y", "i"), ("j", "i"), ("w", "v"), ("ph", "f"))
SURNAMES_LIKE_PRONOUNS = ("He", "She", "You")
"""Of Chinese in Latin letters."""
SENTENCE = 2_000
"""Characters; longer texts are not remembered."""
SAME_SPELLING = 0.86
"""Likeness (difflib ratio of normal forms) from which two long words are one name: Shoigu, Shoygu; not Wang, Yang."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; offsets into the text it was found in."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for word in WORD.findall(self.text) if word not in NAME_LINKS)


def written_words(text: str) -> list[tuple[str, int]]:
    """The words of a text and where they start: without possessive endings, compounds apart, Chinese segmented."""
    found = []
    for match in WORD.finditer(text):
        if CJK.search(match.group()):
            found += [(word, match.start() + start) for word, start, _ in segmented(match.group())]
        elif COMPOUND.fullmatch(match.group()):
            found += [(part.group(), match.start() + part.start()) for part in re.finditer(r"[^-]+", match.group())]
        else:
            found.append((re.sub(r"['’]s?$", "", match.group()), match.start()))
    return found


JAPANESE = re.compile(
    r"(?P<name>[\u30a1-\u30fa\u30fc]+(?:・[\u30a1-\u30fa\u30fc]+)+)|(?P<verb>(?<![\u3400-\u9fff])[\u3400-\u9fff][\u3041-\u309f])|"
    r"[\u30a1-\u30fa\u30fc]+|(?P<han>[\u3400-\u9fff]+)|[^\W_\u3040-\u30ff\u3400-\u9fff]+"
)
"""What says something in Japanese: a word in katakana, a verb with what follows its sign, Chinese signs, letters."""


def segmented(text: str) -> Iterator[tuple[str, int, str]]:
    """Chinese words with their start and part of speech; a foreign name, which the segmenter tears apart, whole."""
    if KANA.search(text):
        yield from japanese(text)
        return
    place = 0
    for match in TRANSCRIBED.finditer(text):
        yield from tagged(text, place, match.start())
        yield match.group(), match.start(), "nr"
        place = match.end()
    yield from tagged(text, place, len(text))


def japanese(text: str) -> Iterator[tuple[str, int, str]]:
    """The same for Japanese, without the particles and endings in hiragana."""
    for match in JAPANESE.finditer(text):
        if match.lastgroup == "han":
            yield from tagged(text, match.start(), match.end(), simplified)
        else:
            yield match.group(), match.start(), "nr" if match.lastgroup == "name" else "x"


def tagged(
    text: str, start: int, end: int, plain: Callable[[str], str] = without_traditional
) -> Iterator[tuple[str, int, str]]:
    import rjieba  # only Chinese needs its dictionary, which takes a fifth of a second

    for word, tag in rjieba.tag(plain(text[start:end])):
        # To the segmenter Hanoi, 河内, is "in the river".
        yield text[start : start + len(word)], start, "ns" if word in CITIES_IN_HAN else tag
        start += len(word)


@lru_cache(maxsize=20_000)
def script(text: str) -> str:
    """The script that most letters of a text are in, as Unicode names it: LATIN, CYRILLIC, CJK, ARABIC."""
    letters: Counter[str] = Counter()
    for letter, many in Counter(text).items():
        if letter.isalpha():
            letters[script_of(letter)] += many
    # A Chinese character says as much as a few letters.
    letters.update({"CJK": 2 * letters["CJK"]} if "CJK" in letters else {})
    return letters.most_common(1)[0][0] if letters else "?"


@lru_cache(maxsize=20_000)
def script_of(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def find_names(text: str) -> list[Name]:
    """The proper names of a text, in order; in a script with capitals, one that only opens a sentence is none."""
    return list(_names(text) if len(text) <= SENTENCE else _names.__wrapped__(text))


@lru_cache(maxsize=2_000)
def _names(text: str) -> tuple[Name, ...]:
    """Remembered: whoever reads a document asks for the names of each of its sentences."""
    return tuple(sorted(capitalised_names(text) + chinese_names(text), key=lambda name: name.start))


def chinese_names(text: str) -> list[Name]:
    """What the segmenter tags as a person, place, body or other proper noun."""
    if not CJK.search(text):
        return []
    return [
        Name(word[:size], start, start + size)
        for word, start, tag in segmented(text)
        if tag in CHINESE_NAME_TAGS and CJK.search(word) and (size := len(word) - ends_in_a_verb(word))
    ]


def capitalised_names(text: str) -> list[Name]:
    names: list[Name] = []
    run: list[re.Match[str]] = []
    for match in WORD.finditer(text):
        if run and not continues(text, run[-1], match):
            names.extend(close(text, run))
            run = []
        if is_capitalised(match.group()) or (run and match.group() in NAME_LINKS):
            run.append(match)
        else:
            names.extend(close(text, run))
            run = []
    return names + list(close(text, run))


def continues(text: str, previous: re.Match[str], match: re.Match[str]) -> bool:
    gap = text[previous.end() : match.start()]
    return gap == " " and not previous.group().endswith(("'s", "’s"))


def close(text: str, run: list[re.Match[str]]) -> Iterator[Name]:
    """A run without the words that only look like part of a name."""
    while run and run[-1].group() in NAME_LINKS:
        run = run[:-1]
    while run and (run[0].group() in NAME_LINKS or is_function_word(run[0].group())) and not opens_a_chinese_name(run):
        run = run[1:]
    if run and not all(is_function_word(match.group()) for match in run):
        yield Name(text[run[0].start() : run[-1].end()], run[0].start(), run[-1].end())


def opens_a_chinese_name(run: list[re.Match[str]]) -> bool:
    """Whether a pronoun is a surname, "He Lifeng", "She Zhijiang": no verb has a capital, nor is a city's one there."""
    surname, *given = (match.group() for match in run)
    if surname not in SURNAMES_LIKE_PRONOUNS or not given or given[0].casefold() in SEATS_OF_GOVERNMENT:
        return False
    return len(syllables(given[0].casefold().replace("-", ""))) in (1, 2)


def is_function_word(word: str) -> bool:
    """Whether a word carries no content; US and UN in capitals are names."""
    return word.casefold() in FUNCTION_WORDS and word not in ("US", "UN")


def is_capitalised(word: str) -> bool:
    return word[0].isupper()


@lru_cache(maxsize=50_000)
def romanised(word: str) -> str:
    """Lower-case ASCII letters and digits only: `Колокольцев` becomes `kolokoltsev`."""
    stripped = re.sub(r"['’]s$", "", word)
    return re.sub(r"[^a-z0-9]", "", anyascii(stripped).casefold())


@lru_cache(maxsize=50_000)
def normal_form(word: str) -> str:
    """One spelling for the usual romanisations of a word."""
    form = romanised(word)
    for written, meant in SPELLINGS:
        form = form.replace(written, meant)
    return re.sub(r"(.)\1", r"\1", form)


def is_chinese_surname(character: str) -> bool:
    return romanised(character) in CHINESE_SURNAMES


@lru_cache(maxsize=50_000)
def country_of(word: str) -> str | None:
    """The country that a word names as itself, its adjective or its people: `Russian` and `России` are `russia`."""
    form = re.sub("(?<=\\w)[‘’ʻʼ`](?=\\w)", "'", re.sub(r"['’]s$", "", word).casefold())
    if len(word) < 3 and word.isascii() and not word.isupper():  # "us" and "Uk" are no countries
        return None
    exact, stems = places_of_forms()
    found = [stems[form[:size]] for size in range(len(form) + 1) if form[:size] in stems]
    place = min([exact[form], *found] if form in exact else found, default=None)
    return None if place is None else tuple(COUNTRIES)[place]


@cache
def places_of_forms() -> tuple[dict[str, int], dict[str, int]]:
    """Whole words and stems with the first country, by its place, that has them."""
    exact: dict[str, int] = {}
    stems: dict[str, int] = {}
    for place, forms in enumerate(country_forms().values()):
        for form in forms:
            (stems if form.endswith("*") else exact).setdefault(form.removesuffix("*"), place)
    return exact, stems


def word_likeness(asked: str, written: str) -> float:
    """How surely two words are one name, 0 to 1; a capital stands for its government at 0.7."""
    a, b = romanised(asked), romanised(written)
    if not a or not b:
        return 0.0
    if a in (pinyin(written), CITIES_IN_HAN.get(written), b) or b in (pinyin(asked), CITIES_IN_HAN.get(asked)):
        return 1.0
    if a == b or (country_of(asked) and country_of(asked) == country_of(written)):
        return 1.0
    if SEATS_OF_GOVERNMENT.get(a) == country_of(written) is not None:
        return 0.6
    if SEATS_OF_GOVERNMENT.get(b) == country_of(asked) is not None:
        return 0.7
    in_pinyin = syllables(a) and syllables(b)  # where every letter counts: Zhejiang is not Zhijiang
    return 0.0 if in_pinyin else spelling_likeness(normal_form(asked), normal_form(written))


def spelling_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    shorter = min(len(a), len(b))
    if shorter < 5 or a[0] != b[0] or any(character.isdigit() for character in a + b):
        return 0.0
    if shorter >= 6 and (a.startswith(b) or b.startswith(a)):
        return 0.9
    return ratio if (ratio := SequenceMatcher(None, a, b).ratio()) >= SAME_SPELLING else 0.0

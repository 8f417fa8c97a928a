"""Sentences in which an actor has another's place, so that each does, or is, what the other did or was.

Only where that makes another statement: the act goes one way, the two are described differently, or it was the
other one of whom the sentence before spoke.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from ingest.registers.lexicon.names import country_of, segmented
from ingest.registers.people.people import people_in

ONE_WAY: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:told|gave|given|presented|received|congratulated|invited|hosted|thanked|briefed|awarded|handed|visited"
        r"|accused|appointed|succeeded|replaced|urged|asked|welcomed|praised|arrested|accompanied|assured|sent|supplied"
        r"|extradited|donated|granted|blamed|criticised|warned|promised|offered|supported|helped|joined|led|headed"
        r"|represented|informed|followed|returned|trained|equipped|paid|lent)\b"
    ),
    "ru": re.compile(
        r"\b(?:принял|вручил|наградил|поздравил|пригласил|поблагодарил|передал|сообщил|сменил|назначил|посетил|обвинил"
        r"|представлял|возглавил|направил|предложил|выдал|попросил|заверил|поддержал)\w*\b"
    ),
    "zh": re.compile(
        "授予|颁发|邀请|祝贺|感谢|告诉|任命|转达|接替|逮捕|指责|访问|移交|通报|率团|介绍|陪同|赠送|提供|派出|要求|支持|"
        "向|对|接受|赴|访"
    ),
}
"""Acts of which it matters who does them."""
MUTUAL = re.compile(
    r"\b(?:each other|one another|both|too|also|mutual\w*|jointly|together|друг друга|взаимн\w+|также|тоже|оба)\b"
    r"|互|共同|双方|雙方|相互|也|一道|一起",
    re.IGNORECASE,
)
"""What is said of the two alike."""
WHO_HE_IS: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:minister|secretary|president|chief|head|director|ambassador|prosecutor|commissioner|chairman|governor"
        r"|commander|general|premier|member|of [A-Z]\w+|\w+[’']s)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"\b(?:министр|секретар|президент|глав|директор|посол|прокурор|председател|начальник|генпрокурор"
        r"|губернатор|командующ|генерал|премьер|комиссар|член)\w*",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        "部长|部長|书记|書記|主席|总统|總統|总理|局长|主任|检察长|大使|委员|司令|秘书|秘書|署长|厅长|省长|州长|市长|会长"
    ),
}
"""What right before or right after a name says who its bearer is."""
JOINTS = re.compile(r"[,;:.()，；：。]|\b(?:and|with|by|met|и|с|со)\b|[和与與同及、]")
CHINESE_COUNTRIES = re.compile("中国|中方|俄罗斯|俄方|泰国|泰方|缅甸|缅方|越南|越方|老挝|哈萨克斯坦|蒙古国")
SPACED = re.compile(r"[^\W\d_]+")
NOMINATIVE = re.compile(r"(?:[бвгджзклмнпрстфхцчшщй]|ь|и|о)$")


def exchanges(text: str, before: str, language: str) -> Iterator[str]:
    """The sentence with two people, or two countries, in each other's place; or with one of the sentence before."""
    named = once(text, people(text, language))
    for one, other in combinations(named, 2):
        if goes_one_way(text, language, one, other) or differ(text, language, one, other):
            yield exchanged(text, one, other)
    for one, other in combinations(once(text, countries(text, language)), 2):
        agree = country_of(one) != country_of(other) and form(one) == form(other)
        if agree and goes_one_way(text, language, one, other):
            yield exchanged(text, one, other)
    if not MUTUAL.search(text):
        yield from (
            text.replace(name, earlier)
            for name in named[:1]
            for earlier in people(before, language)
            if not any(word in text for word in earlier.split())
        )


def people(text: str, language: str) -> list[str]:
    """Whole names as the sentence has them; of Russian ones those that are in the nominative, to fit both places."""
    if language == "zh":
        return [word for word, _, tag in segmented(text) if tag.startswith("nr") and len(word) > 1]
    found = [name.text for _, name in people_in(text)]
    return found if language == "en" else [name for name in found if NOMINATIVE.search(name)]


def countries(text: str, language: str) -> list[str]:
    found = (CHINESE_COUNTRIES if language == "zh" else SPACED).findall(text)
    return [word for word in found if country_of(word)]


def once(text: str, found: list[str]) -> list[str]:
    """Those that stand in the text only once, in order."""
    return sorted((name for name in set(found) if text.count(name) == 1), key=text.index)


def form(country: str) -> str:
    """What must agree: the ending, or whether it is a noun."""
    return country[-1] if country[0] > "\u0400" else str(country.casefold() == country_of(country))


def goes_one_way(text: str, language: str, one: str, other: str) -> bool:
    """Whether such an act stands between the two, and nothing says that they did it together."""
    between = text[text.index(one) + len(one) : text.index(other)]
    return ONE_WAY[language].search(between) is not None and not MUTUAL.search(text)


def differ(text: str, language: str, one: str, other: str) -> bool:
    """Whether the text says who each of the two is, and not the same."""
    said = [description(text, name, language) for name in (one, other)]
    return all(said) and said[0] != said[1]


def description(text: str, name: str, language: str) -> str:
    """The words up to the next joint before the name, or those of an apposition after it."""
    start, end = text.index(name), text.index(name) + len(name)
    before = JOINTS.split(text[:start])[-1].strip()
    after = JOINTS.split(text[end + 1 :])[0].strip() if text[end : end + 1] in (",", "(", "，") else ""
    return next((said for said in (before, after) if WHO_HE_IS[language].search(said)), "")


def exchanged(text: str, one: str, other: str) -> str:
    return text.replace(one, "\0").replace(other, one).replace("\0", other)

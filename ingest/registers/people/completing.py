"""Whether a capital that the lexicon does not know belongs to an office: "mayor of Shanghai", "Омской области"."""

from collections.abc import Sequence

from ingest.registers.lexicon.names import is_capitalised, romanised
from ingest.registers.lexicon.russian import is_adjective, is_cyrillic, is_personal, is_place
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.shapes import SLAVIC_SURNAME
from ingest.registers.lexicon.tokens import Token
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES, MONTHS, WEEKDAYS

TERRITORIES = frozenset({"провинции", "префектуры", "округа", "района", "города", "уезда", "province"})
"""Before the name of a territory, which no person's follows without more."""
INITIAL = 2
"""Letters of one, at most: J. Smith, Ts. Bold."""


def completes(words: Sequence[Token], head: int, place: int) -> bool:
    """Whether an unknown capital belongs to the office: "mayor of Shanghai", "Омской области"; not who holds it."""
    before = words[place - 1]
    if is_initial(words, place) or before.text in TERRITORIES:
        return before.text in TERRITORIES
    after = words[place + 1] if place + 1 < len(words) and words[place + 1].gap == " " else None
    named = is_personal(words[place].text) and not is_adjective(words[place].text)
    if after and after.kind in (Kind.BODY, Kind.FIELD) and not named:
        return True
    whole = before.kind is Kind.COUNTRY  # what stands behind it is no part of the office
    if is_place(words[place].text) and not (after and after.named and (whole or is_personal(after.text))):
        return True
    alone = not (after and after.named) and not is_personal(words[place].text)
    linked = any(word.kind is Kind.LINK for word in words[head + 1 : place])
    if alone and linked and before.kind in (Kind.BODY, Kind.FIELD) and not could_be_surname(words[place].text):
        return True
    if before.kind is Kind.LINK:
        return not looks_personal(words, place)
    more = before.named and completes(words, head, place - 1) and not looks_personal(words, place)
    return more and not ends_a_name(words, place)


def is_initial(words: Sequence[Token], place: int) -> bool:
    return len(words[place].text) <= INITIAL and [word.gap[:1] for word in words[place + 1 : place + 2]] == ["."]


def ends_a_name(words: Sequence[Token], place: int) -> bool:
    """Of three capitals and more in a row the last two, with no body behind: "fiscal de la Nación Ana Paz"."""
    first = last = place
    while first and words[first - 1].named and words[first].gap == " ":
        first -= 1
    while last + 1 < len(words) and words[last + 1].named and words[last + 1].gap == " ":
        last += 1
    after = words[last + 1] if last + 1 < len(words) and words[last + 1].gap == " " else None
    return last - first > 1 and place > last - 2 and not (after and after.kind in (Kind.BODY, Kind.FIELD))


def could_be_surname(word: str) -> bool:
    return romanised(word) in CHINESE_SURNAMES or bool(SLAVIC_SURNAME.search(romanised(word)))


def looks_personal(words: Sequence[Token], place: int) -> bool:
    """Two capitals that begin like a person's name: a Chinese surname or a given name."""
    word = words[place]
    if place + 1 >= len(words) or words[place + 1].gap != " " or not words[place + 1].named:
        return False
    return is_personal(word.text) or romanised(word.text) in CHINESE_SURNAMES


def names_a_body(words: Sequence[Token], place: int) -> bool:
    """ "Joint" of "the Joint Staff", "South" of "South Xinjiang Military Region": a capital before a body."""
    behind = [word for word in words[place + 1 : place + 3] if word.gap == " "]
    joined = any(word.kind is Kind.BODY and all(one.named for one in behind[:at]) for at, word in enumerate(behind))
    capital = words[place].kind is Kind.STOP and is_capitalised(words[place].text)
    return joined and capital and words[place].text.casefold() not in MONTHS | WEEKDAYS


def ends_at_an_adjective(words: Sequence[Token], last: int) -> bool:
    """ "Комитета государственных | доходов": an adjective has its noun behind it, known or not."""
    noun = words[last] if last < len(words) else None
    lacks = noun is not None and noun.kind is Kind.OTHER and noun.text.islower() and noun.gap == " "
    return bool(noun) and lacks and is_cyrillic(words[last - 1].text) and is_adjective(words[last - 1].text)


def at_a_body(words: Sequence[Token], place: int) -> bool:
    """ "at the Ministry of ...", "in charge of": the office goes on."""
    if place + 1 >= len(words) or words[place].gap != " ":
        return False
    pair = (words[place].text.casefold(), words[place + 1].text.casefold())
    if pair == ("in", "charge") or words[place].text.casefold() == "charge":
        return True
    if pair[0] not in ("at", "in", "within", "under", "with", "u", "у", "в", "при", "au", "en", "im", "beim"):
        return False
    for word in words[place + 1 : place + 7]:
        if word.kind in (Kind.BODY, Kind.ORGANISATION):
            return True
        if word.kind not in (Kind.LINK, Kind.FIELD, Kind.COUNTRY, Kind.RANK) and not word.named:
            return False
    return False

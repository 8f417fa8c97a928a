"""Who acts on whom in a claim and in its evidence: the same people in exchanged roles are no support."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import IRREGULAR, russian_subject, russian_verb
from assistant.verify.modality import in_order
from assistant.verify.naming import describes, heard, is_common, is_cyrillic, same_name, single_names
from ingest.registers.lexicon.names import WORD, Name, country_of, is_chinese_surname, is_function_word, romanised
from ingest.registers.lexicon.russian import parses
from ingest.registers.lexicon.wordlists import MUTUAL_VERBS, ROLES
from ingest.text.dates import MONTH_NAMES
from ingest.text.figures import find_weekdays

IN_THE = re.compile(r"\b(?:was|were|is|are|sat) in the $")
"""What makes an office an act: X was in the chair, X chaired."""
SUFFERED = re.compile(
    r"\b(?:was|were|is|are|been|being|be|был[аио]?|будет|будут)\s+(?:\w+ly\s+)?$|被[^,;，；的事向对就并]{0,9}$",
    re.IGNORECASE,
)
PARTICIPLE = re.compile(r"\w+e[dn]|\w+[нт][аоы]?|[\u3400-\u9fff]+")
BY = re.compile(r"[^,;.]*\bby\s|[\s\u0400-\u04ff]*$", re.IGNORECASE)
IS = re.compile(r"\s+(?:is|was|are|were|will be|became)\s+(?:the\s+)?", re.IGNORECASE)
"""Between an act as a noun and whoever does it: the host was Orlov."""
PLACED = re.compile(
    r"(?:\b(?:in|at|on|from|to|into|of|near|through|for|в|во|на|из|от|под|при|около|для|по|к)\s+(?:the\s+)?|[在于从自往向])$",
    re.IGNORECASE,
)
"""What stands before the name of a place, of a time or of an addressee: none of them acts."""
PARTNER = re.compile(r"\W*(?:\w+\W+){0,2}|.*(?:\b(?:with|с|со)\b|[和与同跟])[^,;，；]{0,60}", re.IGNORECASE | re.DOTALL)
"""What stands between an act and whoever does it together with its subject: nothing, or "with"."""
PRONOUN = re.compile(
    r"\W*(?:\w+\s+)?(?:he|she|it|they|who|which|its|his|her|their|он|она|они|оно|котор\w+|его|её|их)\b", re.IGNORECASE
)
"""The beginning of a clause that is about somebody named before it."""
HE = re.compile(r"\b(?:he|she|он|она)\s+(?:\w+ly\s+)?$|[他她]$", re.IGNORECASE)
SIDE = re.compile(r"[\u3400-\u9fff]方")
"""A country as a party in Chinese."""
COMMA = re.compile(r"[,;，；]")
CHINESE_SUBJECT = re.compile(r"(?:^|[,;:.，；：。])\s*([\u3400-\u9fff]{3})$")
"""Three characters that open a clause and end where its verb begins: with a surname first, somebody's name."""
JOINED = re.compile(r"\W*(?:\b(?:and|with|и|с|со)\b[\w\s]{0,40}?|[和与同跟]\w{0,12}?)?", re.IGNORECASE)
"""What stands between two names of one subject: "and", with a word or two of who the second is."""
GOES_ON = re.compile(r"[,;，；](?:[就并对向还也且再将][^,;，；]*)?$")
"""The end of a comma and what begins a clause of the same subject in Chinese."""
SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
RUSSIAN_ADJECTIVE = re.compile(r"ск(?:ий|ая|ое|ие|ого|ой|ому|ими?|ом|ую|их)$")
CHINESE_ACTS = re.compile(
    "授予|颁发|邀请|祝贺|感谢|告诉|任命|转达|接替|逮捕|指责|访问|移交|通报|说|表示|指出|强调|赠送|抓获|主持|建议|提议|宣布|"
    "呼吁|要求|承诺|担任|当选|辞去|接任|出访|介绍"
)


@dataclass(frozen=True, slots=True)
class Act:
    """An act with whoever does it and whoever else is in its sentence, behind it or as the one it is done to."""

    verb: str
    written: str
    doers: tuple[str, ...]
    """The name nearest before the act, or after "by", with those that "and" joins to it."""
    others: tuple[str, ...]
    is_told: bool
    """Whether it is a verb of what happened, rather than a noun that may be one."""
    by_pronoun: bool
    """Whether its doer is only called he or she, which is nobody named in the same clause."""


def given_to_another(claim: str, evidence: str, context: str) -> Iterator[tuple[str, bool]]:
    """A problem for the act of which the evidence has another doer; whether it is done to the claim's doer there."""
    known = list(acts_of(evidence))
    named = [name.text for name in (*single_names(evidence), *single_names(context))]
    for act in (act for act in acts_of(claim, named) if act.is_told):
        theirs = [one for one in known if one.verb == act.verb]
        ours = [name for name in act.doers or act.others if among(name, named) or name in evidence]
        if not theirs and is_done_to(act, claim) and act.verb not in keys(evidence):
            yield f"“{act.written}” is not in the source", False
        said = [side(act, one, ours) for one in theirs]
        if ours and said and all(said) and not any(among(name, group) for name in ours for group in said):
            turned = all(one.is_told and among(ours[-1], one.others) for one in theirs)
            problem = f"in the source it is not {ours[-1]} of whom “{act.written}” is said"
            yield problem, turned and act.written not in MUTUAL_VERBS


def side(act: Act, known: Act, ours: Sequence[str]) -> tuple[str, ...]:
    """Those of the evidence's act who stand where the claim has these; "he", where he is not one of these."""
    if not act.doers:
        return known.others
    he = known.by_pronoun and any(among(name, known.others) for name in ours)
    return ("he",) if he and not known.doers else known.doers


def is_done_to(act: Act, claim: str) -> bool:
    """Whether an act that goes one way stands between its doer and another name, where words are spaced."""
    ways = [re.escape(act.written) + r"\W+(?:\w+\W+){0,2}" + re.escape(name) for name in act.others[:1]]
    one_way = act.doers and act.written not in MUTUAL_VERBS and not SPACELESS.search(act.written)
    return bool(one_way) and any(re.search(way, claim) for way in ways)


def among(name: str, others: Sequence[str]) -> bool:
    return any(is_one(name, other) for other in others)


@lru_cache(maxsize=20_000)
def is_one(name: str, other: str) -> bool:
    """Whether two names, in any script, are one by a word that tells who is meant."""
    if SPACELESS.search(name) and SPACELESS.search(other):
        return name == other or romanised(name) == romanised(other)
    if SPACELESS.search(name + other):
        return heard(" ".join(telling(name)), " ".join(telling(other)))
    return any(same_name(word, part) for word in telling(name) for part in telling(other))


def telling(name: str) -> list[str]:
    words = [word for word in WORD.findall(name) if not is_function_word(word)]
    return [word for word in words if not describes(word)] or words


def acts_of(text: str, known: Sequence[str] = ()) -> Iterator[Act]:
    """`known`: names of the other text, which the segmenter of Chinese may miss in this one."""
    for sentence in SENTENCE.findall(text):
        names = [name for name in names_in(sentence, known) if acts(name, sentence)]
        for verb, start, end in verbs(sentence):
            doers, others = who_and_whom(sentence, names, start, end)
            if doers or others:
                told, he = is_told(sentence, names, start, end), HE.search(sentence[:start]) is not None
                yield Act(verb, sentence[start:end], doers, others, told, he)


def is_told(sentence: str, names: Sequence[Name], start: int, end: int) -> bool:
    word = sentence[start:end]
    if SPACELESS.search(word) or is_cyrillic(word):
        return not is_cyrillic(word) or russian_verb(word) is not None
    by_one = HE.search(sentence[:start]) is not None or any(name.end == start - 1 for name in names)
    return is_past(word) or (by_one and word.endswith("s"))


def is_past(word: str) -> bool:
    return word in IRREGULAR or word.endswith("ed")


def who_and_whom(sentence: str, names: Sequence[Name], start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whoever does an act, and the others."""
    subject = subjects(sentence, names, start)
    after = [name for name in names if name.start >= end or (name.start < start and not is_before(name, start))]
    if suffered := SUFFERED.search(sentence[:start]) if PARTICIPLE.fullmatch(sentence[start:end]) else None:
        return by_whom(sentence, names, suffered, end), subject
    if after and IS.fullmatch(sentence[end : after[0].start]):
        return (after[0].text,), ()
    together = partner(sentence, names, end) if subject and sentence[start:end] in MUTUAL_VERBS else ()
    return subject + together, tuple(name.text for name in after if name.text not in subject)


def by_whom(sentence: str, names: Sequence[Name], suffered: re.Match[str], end: int) -> tuple[str, ...]:
    """The name that follows "by", or 被."""
    if suffered.group().startswith("被"):
        return tuple(name.text for name in names if suffered.start() < name.start < end)
    return tuple(name.text for name in names if name.start >= end and BY.match(sentence[end : name.start]))[:1]


def names_in(sentence: str, known: Sequence[str]) -> list[Name]:
    again = [
        Name(match.group(), match.start(), match.end())
        for name in dict.fromkeys(known)
        if SPACELESS.search(name)
        for match in re.finditer(re.escape(name), sentence)
    ]
    again += [Name(match.group(), *match.span()) for match in SIDE.finditer(sentence) if country_of(match.group())]
    taken = {place for name in again for place in range(name.start, name.end)}
    rest = [name for name in single_names(sentence) if name.start not in taken and not opens(name)]
    return sorted(again + rest, key=lambda name: name.start)


def opens(name: Name) -> bool:
    """Whether a word in Russian has its capital only because a sentence begins: no name, and no subject or "её"."""
    common = not name.start and len(name.words) == 1 and is_cyrillic(name.text) and is_common(name.text)
    tags = [parse.tag.grammemes for parse in parses(name.words[0].casefold())] if common else []
    return common and (all("nomn" not in tag for tag in tags) or any("Apro" in tag for tag in tags))


def partner(sentence: str, names: Sequence[Name], end: int) -> tuple[str, ...]:
    found = [name for name in names if name.start >= end][:1]
    return tuple(name.text for name in found if PARTNER.fullmatch(sentence[end : name.start]))


def acts(name: Name, sentence: str) -> bool:
    """Whether whoever bears a name may act: not a place, a time, an addressee or an adjective."""
    if name.text.casefold() in MONTH_NAMES or find_weekdays(name.text) or name.text.endswith(("'s", "’s")):
        return False
    return not PLACED.search(sentence[: name.start]) and not is_adjective(name, sentence)


def is_adjective(name: Name, sentence: str) -> bool:
    """Of a country, before what is its: the Hungarian parliament, китайскую часть."""
    country = country_of(name.text)
    if country is None or is_cyrillic(name.text):
        return country is not None and RUSSIAN_ADJECTIVE.search(name.text) is not None
    return name.text.casefold() != country and sentence[name.end : name.end + 2].strip().islower()


def subjects(sentence: str, names: Sequence[Name], verb: int) -> tuple[str, ...]:
    """Whom a verb is said of: the name nearest before it and those joined to that; in Chinese in the same clause.

    In Russian the subject may follow.
    """
    able = [name for name in names if is_before(name, verb)]
    before = [name for name in able if name.end <= verb] or able[:1] or behind(sentence, names, verb)
    if before and SPACELESS.search(before[-1].text) and COMMA.search(sentence[before[-1].end : verb]):
        goes_on = GOES_ON.search(sentence[before[-1].end : verb])
        return (before[0].text,) if goes_on else ()
    if not before and (run := CHINESE_SUBJECT.search(sentence[:verb])) and is_chinese_surname(run[1][0]):
        return (run[1],)
    group: list[Name] = []
    for name in reversed(before):
        if group and not JOINED.fullmatch(sentence[name.end : group[-1].start]):
            break
        group.append(name)
    return tuple(name.text for name in reversed(group))


def behind(sentence: str, names: Sequence[Name], verb: int) -> list[Name]:
    """In Russian, the name after a verb that has none before it."""
    after = [name for name in names if name.start > verb][:1]
    return [one for one in after if is_cyrillic(one.text) and not COMMA.search(sentence[verb : one.start])]


def is_before(name: Name, verb: int) -> bool:
    """Whether a name is the subject's: by its place, and in Russian by its case where that is plain."""
    nominative = russian_subject(name.text.split()[-1].casefold()) if is_cyrillic(name.text) else None
    return name.end <= verb if nominative is None else nominative


def verbs(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Content words in lower case, offices left out; in Chinese the acts that go one way."""
    for match in CHINESE_ACTS.finditer(sentence):
        yield match.group(), match.start(), match.end()
    for match in WORD.finditer(sentence):
        word = match.group()
        office = word in ROLES or word.rstrip("s") in ROLES
        if (
            word[0].islower()
            and not SPACELESS.search(word)
            and (not office or IN_THE.search(sentence[: match.start()]))
        ):
            for key in in_order(word):
                if key not in function_words() and keys(word):
                    yield key, match.start(), match.end()

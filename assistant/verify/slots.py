"""The place of a word between its neighbours: what the source says there of another is no support."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.cite import SPACELESS, function_words, keys
from assistant.question.verbs import plain_form
from assistant.verify.actors import among, is_told, names_in
from assistant.verify.naming import single_names
from assistant.verify.negation import CLAUSE
from ingest.registers.lexicon.names import WORD

APPOSED = re.compile(r"\b([A-ZА-Я][\w'’-]*),\s(?!(?:and|but|и|а|но)\b)[^,;.:]{3,80},(?=\s+[a-zа-яё])")
"""What stands between a name and its verb: Orlov, secretary of the council, arrived."""
HAN = "[\u3400-\u9fff·]"
START, END = "^", "$"


@dataclass(frozen=True, slots=True)
class Slot:
    """A name or another content word and the words beside it."""

    word: str
    is_name: bool
    beside: tuple[str, ...]


def taken_by_another(claim: str, evidence: str) -> Iterator[str]:
    """A problem for each word in whose place the evidence has another one."""
    known, ours = slots(evidence), frozenset(keys(claim))
    for slot in slots(claim):
        there = [one for one in known if one.beside == slot.beside and one.is_name == slot.is_name]
        if there and not any(same(slot, one, ours) for one in there):
            yield f"in the source it is “{there[0].word}” in place of “{slot.word}”"
    yield from chinese_taken_by_another(claim, evidence)


def same(slot: Slot, known: Slot, ours: frozenset[str]) -> bool:
    """One name; or of words that are none, also where the claim has the other one too."""
    if slot.is_name:
        return among(slot.word, [known.word])
    return not ours.isdisjoint(keys(known.word))


def slots(text: str) -> list[Slot]:
    """Of the scripts that have spaces."""
    found = []
    for clause in CLAUSE.findall(APPOSED.sub(r"\1", text)):
        words = [(word, is_name, key) for word, is_name, key in told(clause) if not SPACELESS.search(word)]
        around = [START, *(key for _, _, key in words), END]
        for place, (word, is_name, _) in enumerate(words, start=1):
            if beside := neighbours(around, place):
                found.append(Slot(word, is_name, beside))
            if place < len(words) and is_told(words[place][0]) and around[place + 2] != END:
                found.append(Slot(word, is_name, tuple(around[place + 1 : place + 3])))
    return found


def neighbours(around: list[str], place: int) -> tuple[str, ...]:
    """The word before and the one after; at an end of the clause the two nearest, or none where there are not two."""
    left, right = around[place - 1], around[place + 1]
    if left == START:
        return (START, *around[place + 1 : place + 3]) if END not in around[place + 1 : place + 3] else ()
    if right == END:
        return (*around[place - 2 : place], END) if START not in around[place - 2 : place] else ()
    return left, right


def told(clause: str) -> Iterator[tuple[str, bool, str]]:
    """The names and the other content words in order, each with the stem of its last word."""
    names = {name.start: name for name in single_names(clause)}
    end = 0
    for match in WORD.finditer(clause):
        if match.start() < end or match.group()[0].isdigit():
            continue
        if name := names.get(match.start()):
            end = name.end
            yield name.text, True, [name.text, *keys(name.text)][-1]
        elif content := [key for key in keys(plain_form(match.group().casefold())) if key not in function_words()]:
            yield match.group(), False, content[-1]


def chinese_taken_by_another(claim: str, evidence: str) -> Iterator[str]:
    """The same by the two characters on each side of a name, three at an end of its clause."""
    known = [name.text for name in single_names(evidence)]
    for clause in CLAUSE.findall(claim):
        for name in names_in(clause, known):
            left, right = clause[: name.start].strip(), clause[name.end :].strip()
            if not SPACELESS.search(name.text) or name.text not in evidence or not (pattern := between(left, right)):
                continue
            others = {match[1] for match in re.finditer(pattern, evidence)}
            if others and not any(one in name.text or name.text in one or among(name.text, [one]) for one in others):
                yield f"in the source it is “{min(others)}” in place of “{name.text}”"


def between(left: str, right: str) -> str:
    """A pattern for what stands between these; empty where they are too short to say where that is."""
    before = re.escape(left[-2:] if right else left[-3:]) or r"(?:^|(?<=[,;:.!?。，；：！？—\n]))\s*"
    after = re.escape(right[:2] if left else right[:3]) or r"(?=$|[,;:.!?。，；：！？—\n])"
    return f"{before}({HAN}{{2,9}}?){after}" if len(left[-2:] + right[:3]) > 2 else ""

"""Which elements a rule of a style sheet is for."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml.html import HtmlElement

from ingest.problem import Problem
from ingest.read.css import Declarations, declarations, rules, unescaped

SIMPLE = re.compile(
    r"([.#]?)((?:[\w-]|\\.|[^\x00-\x7f])+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*[\"']?([^\"'\]]*)[\"']?\s*[is]?\s*)?\]|(\*)"
)
COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
STEPS = 1_000_000
"""Comparisons of an element with a part of a selector, for one page; large pages need a tenth."""
Weight = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Compound:
    """`p.a#b[c]`: what one element must have."""

    tag: str
    classes: frozenset[str]
    name: str
    attributes: tuple[tuple[str, str, str], ...]

    def fits(self, element: HtmlElement) -> bool:
        if (self.tag and element.tag != self.tag) or (self.name and element.get("id") != self.name):
            return False
        if self.classes and not self.classes <= set(element.get("class", "").split()):
            return False
        return all(holds(element.get(key), operator, value) for key, operator, value in self.attributes)


def holds(value: str | None, operator: str, wanted: str) -> bool:
    if value is None or operator == "":
        return value is not None
    return {
        "=": value == wanted,
        "~=": wanted in value.split(),
        "|=": value == wanted or value.startswith(f"{wanted}-"),
        "^=": value.startswith(wanted),
        "$=": value.endswith(wanted),
        "*=": wanted in value,
    }[operator]


@dataclass(frozen=True, slots=True)
class Rule:
    """The compounds of a selector from its subject upwards, each with how it stands to the one before."""

    chain: tuple[tuple[str, Compound], ...]
    weight: Weight
    order: int
    declared: Declarations


@dataclass(slots=True)
class Sheet:
    """The rules of a page, by a class, id or tag that their subject has."""

    rules: defaultdict[str, list[Rule]] = field(default_factory=lambda: defaultdict(list))
    left: int = STEPS

    def of(self, element: HtmlElement) -> Iterator[Rule]:
        keys = [f".{name}" for name in element.get("class", "").split()] + [f"#{element.get('id')}", element.tag, "*"]
        for key in dict.fromkeys(keys):
            yield from (rule for rule in self.rules.get(key, ()) if self.fits(rule, element))

    def fits(self, rule: Rule, element: HtmlElement, place: int = 0) -> bool:
        """Whether the chain of a rule, from `place` on, is found at an element and above or before it."""
        self.left -= 1
        if self.left < 0:
            raise Problem("its style sheets are too tangled to tell what it shows; save its text alone.")
        if not rule.chain[place][1].fits(element):
            return False
        if place + 1 == len(rule.chain):
            return True
        return any(self.fits(rule, other, place + 1) for other in related(element, rule.chain[place + 1][0]))


def related(element: HtmlElement, relation: str) -> Iterator[HtmlElement]:
    """The elements that may stand so to one; comments and the like do not count."""
    found = element.iterancestors() if relation in {" ", ">"} else element.itersiblings(preceding=True)
    others = (other for other in found if isinstance(other.tag, str))
    return islice(others, 1) if relation in {">", "+"} else others


def sheet(texts: Iterator[str], concerned: frozenset[str]) -> Sheet:
    """The rules that declare a property of `concerned`; those of selectors with pseudo-classes hold only at times."""
    found = Sheet()
    pairs = (pair for text in texts for pair in rules(text))
    for order, (selectors, body) in enumerate(pairs):
        declared = {name: value for name, value in declarations(body).items() if name in concerned}
        for selector in selectors.split(",") if declared else ():
            if chain := parsed(selector.strip()):
                rule = Rule(chain, weight(chain), order, declared)
                found.rules[key(chain[0][1])].append(rule)
    return found


def parsed(selector: str) -> tuple[tuple[str, Compound], ...]:
    """The chain of a selector, its subject first; empty for one that is not understood."""
    found: list[tuple[str, Compound]] = []
    relation, place = " ", 0
    while place < len(selector):
        compound, place = one(selector, place)
        if compound is None:
            return ()
        found.append((relation, compound))
        if combined := COMBINATOR.match(selector, place):
            relation, place = combined.group(1) or " ", combined.end()
        elif place < len(selector):
            return ()
    relations = [" ", *(relation for relation, _ in reversed(found[1:]))]
    return tuple(zip(relations, [compound for _, compound in reversed(found)], strict=True))


def one(selector: str, place: int) -> tuple[Compound | None, int]:
    tag, names, classes, attributes = "", "", set[str](), list[tuple[str, str, str]]()
    start = place
    while match := SIMPLE.match(selector, place):
        kind, text, attribute, operator, value, _ = match.groups()
        place = match.end()
        if attribute:
            attributes.append((attribute.lower(), operator or "", value or ""))
        elif kind == ".":
            classes.add(unescaped(text))
        elif kind == "#":
            names = unescaped(text)
        elif text:
            tag = text.lower()
    return (Compound(tag, frozenset(classes), names, tuple(attributes)) if place > start else None), place


def weight(chain: tuple[tuple[str, Compound], ...]) -> Weight:
    """Specificity: Selectors level 3, section 9."""
    compounds = [compound for _, compound in chain]
    middle = sum(len(compound.classes) + len(compound.attributes) for compound in compounds)
    return sum(bool(compound.name) for compound in compounds), middle, sum(bool(compound.tag) for compound in compounds)


def key(compound: Compound) -> str:
    if compound.name:
        return f"#{compound.name}"
    return f".{min(compound.classes)}" if compound.classes else compound.tag or "*"

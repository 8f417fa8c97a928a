"""Whatever a text looks like, its people and events are looked for to its end."""

import random
from collections.abc import Callable

import pytest

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.extract import extract
from tests.processes import ROOT

SCRAPS = [*"-«»(),—|AИ王", "\u00a0", "| ", "No.", "Li", "al-", "31 February 2019", "2019-02-30", "Mr", "ال", "；", "\n"]
PAGES = ROOT / "tests" / "ingest" / "data" / "pages"
Damage = Callable[[random.Random, list[str]], str]


def shuffled(chance: random.Random, words: list[str]) -> str:
    return " ".join(chance.sample(words, len(words)))


def scattered(chance: random.Random, words: list[str]) -> str:
    return " ".join(chance.choice(SCRAPS) if chance.random() < 0.2 else word for word in words)


def torn(chance: random.Random, words: list[str]) -> str:
    return "".join(word + chance.choice([" ", " ", ".", "\u00a0", "\n", "\n| ", "-"]) for word in words)


def raised(chance: random.Random, words: list[str]) -> str:
    return " ".join(chance.choice([word, word.upper(), word.title()]) for word in words)


@pytest.mark.parametrize("damage", [shuffled, scattered, torn, raised])
def test_a_damaged_page_is_read_to_its_end(damage: Damage) -> None:
    chance = random.Random(damage.__name__)
    for page in sorted(PAGES.iterdir()):
        text = damage(chance, page.read_text(encoding="utf-8").split(" "))
        document, passages = prepare(RawDocument("/a.txt", "a.txt", text))
        facts = extract(document, passages)
        named = [document.text[span.start : span.end] for person in facts.people for span in person.mentions]
        assert all(name.strip() == name != "" for name in named)

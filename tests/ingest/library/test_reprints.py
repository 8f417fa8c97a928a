"""Reprints: copies of one text are grouped, and formulas told of two events are not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.library.library import Library
from ingest.report import Report
from ingest.reprints.same_text import Told, compared
from ingest.sync.sync import synchronise
from tests.stored import open_library
from tests.words_embeddings import WordsEmbeddings

Sync = Callable[..., Report]

LEAD = "The two ministers met in Lisbon on Tuesday to discuss how their customs offices can work together."
MIDDLE = (
    "They agreed that inspectors of both sides will share lists of suspicious shipments every 14 days, and that a hot "
    "line between the ports of Lisbon and Santos will be open at night. Pedro Almeida said that smugglers had changed "
    "their routes since the last meeting, and that 37 containers were seized in the spring."
)
END = (
    "Carla Nogueira thanked the hosts and invited them to Brasilia for the next round. The delegations also visited a "
    "new laboratory where samples of seized goods are compared with those of other countries."
)
STORY = f"{LEAD}\n\n{MIDDLE}\n\n{END}\n"
WIRE = f"Customs offices to work together\n\nLISBON, May 4 (Lusa) -- {STORY}"
COPY = (
    "Home News Sport Weather\nLog in | Subscribe\n\nMinisters want to stop smugglers\n\nBy our staff\n\n"
    f"LISBON (Lusa) - {STORY}\nShare this article\nMost read\n1. A cat on a roof\n2. Rain tomorrow"
)
TRIMMED = f"Hot line for two ports\n\n{LEAD}\n\n{MIDDLE.split('. ', maxsplit=1)[0]}.\n"
YEARLY = (
    "The {nth} round of consultations on customs was held in {place} on {day}. {name}, Deputy Minister of Finance of "
    "Portugal, and {other}, head of the customs office of Brazil, presided over it. The sides praised their work, "
    "exchanged views on the fight against smuggling and on safe trade, and agreed to deepen cooperation between the "
    "customs offices of the two countries. They signed a protocol and agreed to hold the next round in {next}.\n"
)
FIRST = {"nth": "fifth", "place": "Lisbon", "day": "May 4, 2016", "name": "Pedro Almeida", "other": "Carla Nogueira"}
SECOND = {"nth": "sixth", "place": "Brasilia", "day": "June 9, 2017", "name": "Rui Cardoso", "other": "Ana Ribeiro"}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def sync(library: Library, tmp_path: Path) -> Sync:
    """Writes texts as files of a folder and ingests it."""

    def run(**texts: str) -> Report:
        folder = tmp_path / "files"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.txt").write_text(text)
        return synchronise([folder], library, WordsEmbeddings(), 1)

    return run


def groups(library: Library) -> list[list[str]]:
    """The file names of each group."""
    names = {entry.source.document: entry.source.file.removesuffix(".txt") for entry in library.documents()}
    found = {group.documents for group in library.reprints.groups().values()}
    return sorted(sorted(names[identity] for identity in group) for group in found)


def test_copies_are_grouped_whatever_stands_around_them(library: Library, sync: Sync) -> None:
    other = "Harvest was large\n\nFarmers in the north brought in more rye than in any year since 1990.\n"
    report = sync(wire=WIRE, copy=COPY, trimmed=TRIMMED, other=other)
    assert groups(library) == [["copy", "trimmed", "wire"]]
    assert [duplicate.kind for duplicate in report.duplicates] == ["reprint", "reprint"]
    assert "2 reprints of others" in report.sentences()[0]


def test_more_copies_than_are_looked_at_lead_to_each_other(
    library: Library, sync: Sync, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ingest.reprints.compare.CROWD", 2)
    sync(**{f"copy{number}": f"Outlet number {number}\n\n{STORY}" for number in range(5)})
    assert groups(library) == [[f"copy{number}" for number in range(5)]]


def test_a_group_counts_as_one_source_and_names_its_agency(library: Library, sync: Sync) -> None:
    sync(wire=WIRE, copy=COPY, other="A storm\n\nTrees fell on roads in the south, and trains were late all day.\n")
    identities = [entry.source.document for entry in library.documents()]
    assert library.reprints.independent(identities) == 2
    assert {library.reprints.group_of(identity).agency for identity in identities} == {"Lusa", None}
    assert sorted(len(entry.reprints) for entry in library.documents()) == [0, 1, 1]


def test_a_copy_that_comes_later_joins_the_group(library: Library, sync: Sync) -> None:
    sync(wire=WIRE)
    (duplicate,) = sync(copy=COPY).duplicates
    assert {duplicate.document, duplicate.of} == {entry.source.document for entry in library.documents()}
    assert sync(copy=COPY).duplicates == []


def test_a_document_that_changes_leaves_the_group(library: Library, sync: Sync) -> None:
    sync(wire=WIRE, copy=COPY)
    sync(copy="Trees fell on roads in the south, and trains were late all day. Nobody was hurt.\n")
    assert groups(library) == []


def test_a_copy_that_is_gone_counts_no_longer(library: Library, sync: Sync, tmp_path: Path) -> None:
    sync(wire=WIRE, copy=COPY)
    (tmp_path / "files" / "copy.txt").unlink()
    sync()
    assert groups(library) == []


def test_one_formula_for_two_events_is_two_texts(library: Library, sync: Sync) -> None:
    first = YEARLY.format(**FIRST, next="Brasilia next year")
    second = YEARLY.format(**SECOND, next="Lisbon next year")
    report = sync(first=first, second=second, copy=f"Consultations on customs held\n\n{first}")
    assert groups(library) == [["copy", "first"]]
    assert len(report.duplicates) == 1


@pytest.mark.parametrize("field", ["day", "name", "nth", "place"])
def test_one_thing_exchanged_is_another_event(field: str) -> None:
    first = YEARLY.format(**FIRST, next="Brasilia")
    second = YEARLY.format(**{**FIRST, field: SECOND[field]}, next="Brasilia")
    verdict = compared(Told((first,)), Told((second,)))
    assert verdict is not None
    assert not verdict.same


@pytest.mark.parametrize(
    ("written", "rewritten"),
    [
        pytest.param("May 4, 2016", "4 May", id="date"),
        pytest.param("on May 4, 2016", "on Wednesday", id="weekday"),
        pytest.param("Carla Nogueira", "Carla Noguera", id="spelling"),
        pytest.param("The fifth round", "The 5th round", id="number"),
        pytest.param("of Portugal", "of the Portuguese Republic", id="country"),
        pytest.param("praised their work, ", "", id="cut"),
    ],
)
def test_the_same_in_other_words_is_one_text(written: str, rewritten: str) -> None:
    first = YEARLY.format(**FIRST, next="Brasilia")
    assert written in first
    verdict = compared(Told((first,)), Told((first.replace(written, rewritten),)))
    assert verdict is not None
    assert verdict.same


def test_a_formula_between_two_events_does_not_join_them(library: Library, sync: Sync) -> None:
    first, second = YEARLY.format(**FIRST, next="Brasilia"), YEARLY.format(**SECOND, next="Lisbon")
    neutral = ". ".join(first.split(". ")[2:])
    sync(first=first, second=second, neutral=f"Customs\n\n{neutral.replace('Brasilia', 'spring')}")
    assert ["first", "neutral", "second"] not in groups(library)


def test_short_texts_are_never_grouped(library: Library, sync: Sync) -> None:
    sync(a="Report one is about rice and rain.\n", b="Report one is about rice and rain!\n")
    assert groups(library) == []


def test_chinese_copies_are_grouped(library: Library, sync: Sync) -> None:
    lead = "新华社里斯本5月4日电 葡萄牙和巴西海关负责人四日在里斯本举行会谈,讨论两国海关合作打击走私问题。"
    body = "双方商定每十四天交换一次可疑货物清单,并在里斯本港与桑托斯港之间开通夜间热线。阿尔梅达说,走私者改变了路线。"
    sync(wire=f"{lead}\n\n{body}\n", copy=f"两国海关加强合作\n\n{body}\n\n来源:新华社\n")
    assert groups(library) == [["copy", "wire"]]

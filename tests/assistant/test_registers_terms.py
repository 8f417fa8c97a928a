"""Offices between two reports, between two holders, as a sentence hands them over, and on an occasion."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest

from assistant.limits.limits import limits
from assistant.registers.answers import RegisterAnswers
from assistant.registers.asked.narrowing import session_of
from assistant.registers.book import Registers
from tests.assistant.register_samples import reports

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.question.lexicon import Lexicon

TEXTS = {
    "first": ("ASTANA. Kazakh Interior Minister Arman Serikov opened a school on April 4, 2011.", "2011-04-04"),
    "again": ("ASTANA. Kazakh Interior Minister Arman Serikov closed a fair on February 3, 2018.", "2018-02-03"),
    "handed": (
        "Interior Minister Timur Abenov of Kazakhstan opened a bridge on Monday.\n\nAbenov has led the ministry since "
        "June 2019, when he took over from Daniyar Ospanov.",
        "2020-01-07",
    ),
    "old": ("MINSK. Belarusian Defence Minister Pavel Hrytsuk spoke in Brest on January 9, 2018.", "2018-01-09"),
    "new": ("MINSK. Belarusian Defence Minister Oleg Marchuk spoke in Gomel on February 8, 2021.", "2021-02-08"),
    "met": (
        "ASTANA. Kazakh Interior Minister Arman Serikov met Belarusian Interior Minister Ihar Lutsky and Uzbek "
        "Interior Minister Bakhtiyor Nazarov in Astana on June 5, 2014.",
        "2014-06-05",
    ),
    "signed": (
        "The Agreement on River Trade between Belarus and Kazakhstan was signed in Minsk on May 16, 2016.",
        "2016-05-16",
    ),
    "later": ("MINSK. Ihar Lutsky became chairman of the Supreme Court of Belarus on March 2, 2019.", "2019-03-02"),
}


@pytest.fixture(scope="module")
def registers(
    tmp_path_factory: pytest.TempPathFactory, embeddings: "Embeddings", lexicon: "Lexicon"
) -> Iterator[RegisterAnswers]:
    with reports(tmp_path_factory.mktemp("terms"), embeddings, lexicon, TEXTS) as desk:
        yield RegisterAnswers(desk.library, Registers(desk.library))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "Who was Kazakhstan's interior minister in 2016?",
            ["Arman Serikov: Interior Minister (as of 2014-06-05 to 2018-02-03)"],
            id="between two reports",
        ),
        pytest.param(
            "Who was the defence minister of Belarus in December 2020?",
            [
                "Pavel Hrytsuk: Defence Minister (as of 2018-01-09)",
                "Oleg Marchuk: Defence Minister (as of 2021-02-08)",
            ],
            id="a later report is nearer",
        ),
        pytest.param(
            "Who was the defence minister of Belarus in February 2018?",
            ["Pavel Hrytsuk: Defence Minister (as of 2018-01-09)"],
            id="the last report is nearer",
        ),
        pytest.param(
            "Who was it before Abenov as interior minister?",
            ["Daniyar Ospanov: former led the ministry"],
            id="handed over",
        ),
        pytest.param("Whose successor was Abenov?", ["Daniyar Ospanov: former led the ministry"], id="whose successor"),
        pytest.param(
            "Who was interior minister of Kazakhstan when the Agreement on River Trade was signed?",
            ["Arman Serikov: Interior Minister", "2016-05-16: Agreement on River Trade"],
            id="on an occasion",
        ),
        pytest.param(
            "Who was interior minister of Belarus in June 2014, and which post did he hold in 2019?",
            ["Ihar Lutsky: Interior Minister", "Ihar Lutsky: chairman of the Supreme Court"],
            id="of who held it",
        ),
        pytest.param(
            "Which officials besides Lutsky met Serikov?", ["Bakhtiyor Nazarov: 2014-06-05"], id="besides somebody"
        ),
        pytest.param("Which meetings did Serikov have in June?", ["2014-06-05"], id="in a month of any year"),
        pytest.param(
            "List the interior ministers of Kazakhstan named in 2011 and 2018.",
            ["Arman Serikov"],
            id="at several times",
        ),
    ],
)
def test_offices_are_told_of_the_time_asked_for(question: str, told: list[str], registers: RegisterAnswers) -> None:
    found = registers.answer(limits(question, date(2026, 1, 1)))
    assert found is not None
    lines = [sentence.text.removeprefix("- ") for sentence in found.sentences]
    assert [line[: len(start)] for line, start in zip(lines, told, strict=True)] == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which meetings did Serikov have in July?", id="another month"),
        pytest.param("What was Abenov in 2004?", id="no report of the time"),
        pytest.param(
            "Who was interior minister of Belarus when the Agreement on Forests was signed?", id="no occasion"
        ),
        pytest.param(
            "Who was interior minister of Belarus before the flood, and what did he say in 2014?", id="of parts"
        ),
    ],
)
def test_what_no_record_is_of_is_left_to_the_passages(question: str, registers: RegisterAnswers) -> None:
    assert registers.answer(limits(question, date(2026, 1, 1))) is None


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("the second Kazakhstan-Belarus ministerial meeting", 2),
        ("в восьмом заседании механизма", 8),
        ("第十五轮战略安全磋商", 15),
        ("la huitième réunion du mécanisme", 8),
        ("meetings in the first half of 2023", None),
        ("meetings in the second quarter", None),
    ],
)
def test_a_session_is_told_by_the_ordinal_of_its_noun(question: str, session: int | None) -> None:
    assert session_of(question) == session

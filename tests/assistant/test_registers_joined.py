"""What quotations add to an answer of few records: only what it does not cite, under numbers that stay true."""

from dataclasses import replace

import pytest

from assistant.conversation import AnswerSentence, Citation, Coverage
from assistant.registers.tell.completeness import Beside
from assistant.registers.tell.joined import BESIDE, is_poor, joined
from assistant.registers.tell.tell import Told
from assistant.registers.wanted import Wanted
from ingest.documents import Source
from tests.assistant.samples import source


def cited(number: int, start: int) -> Citation:
    return Citation(number, source(), start, start + 5, "quote")


OF_2014 = Beside({source().document}, Wanted(since="2014", until="2014"))
TOLD = Told(
    "- a call [1]", (AnswerSentence("- a call [1]", (1,), "supported"),), (cited(1, 0),), Coverage(1, 1, 9), (OF_2014,)
)


def test_a_quotation_joins_under_the_next_number() -> None:
    both = joined(TOLD, (AnswerSentence("They met. [1]", (1,), "supported"),), (cited(1, 50),))
    assert both.text == f"- a call [1]\n\n{BESIDE} They met. [2]"
    assert [(one.number, one.start) for one in both.citations] == [(1, 0), (2, 50)]
    assert both.sentences[-1].citations == (2,)


def test_what_is_cited_already_is_not_said_twice() -> None:
    assert joined(TOLD, (AnswerSentence("A call. [1]", (1,), "supported"),), (cited(1, 0),)) == TOLD


@pytest.mark.parametrize(
    "told_by",
    [
        pytest.param(source(published="2019-06-05"), id="of another time"),
        pytest.param(source(document="other"), id="of others"),
    ],
)
def test_what_says_nothing_of_what_is_asked_does_not_join(told_by: Source) -> None:
    quotation = Citation(1, told_by, 50, 55, "quote")
    assert joined(TOLD, (AnswerSentence("They met. [1]", (1,), "supported"),), (quotation,)) == TOLD


def test_few_records_may_not_be_all() -> None:
    assert is_poor(TOLD)
    assert not is_poor(Told("", (), (), Coverage(3, 1, 9)))


def test_what_is_not_of_the_rows_does_not_join() -> None:
    told = replace(TOLD, beside=(Beside({source().document}, Wanted(), lambda cited: cited.start == 90),))
    new = (AnswerSentence("A. [1]", (1,), "supported"), AnswerSentence("B. [2]", (2,), "supported"))
    assert joined(told, new, (cited(1, 50), cited(2, 90))).text.endswith(f"{BESIDE} B. [2]")

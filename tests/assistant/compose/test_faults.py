"""Every way a chat model server fails, before and after its first text, ends in one sentence and loses nothing."""

import re

import pytest

from assistant.compose.model import Limits
from assistant.conversation import Answer, Done
from tests.assistant.compose.test_compose import MEDAL, PASSAGES, Compose, composer
from tests.model_faults import FAULTS, KEY, Fault
from tests.model_replies import Script
from tests.model_server import ModelServer

__all__ = ["composer"]
LIMITS = Limits(connect=0.5, first=0.8, between=0.3, whole=1.5, patience=0.2, characters=600)
QUESTION = Answer("What was presented?", "What was presented?", False, "", "openai:scripted", passages=tuple(PASSAGES))
CASES = [pytest.param(fault, id=fault.name) for fault in FAULTS]


def answer(model_server: ModelServer, composer: Compose, script: Script, times: int = 1) -> Answer:
    model_server.script(*[script] * times)
    *_, end = composer(model_server.url, LIMITS).answer(QUESTION, ())
    assert isinstance(end, Done)
    return end.answer


def one_clean_sentence(problem: str | None) -> bool:
    return problem is not None and re.fullmatch(r"The .+\.", problem) is not None and KEY not in problem


def test_there_are_eighty() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


@pytest.mark.parametrize("fault", CASES)
def test_at_the_first_call(model_server: ModelServer, composer: Compose, fault: Fault) -> None:
    end = answer(model_server, composer, fault.first, fault.asked)

    assert end.question == "What was presented?"
    assert one_clean_sentence(end.problem)
    assert fault.says in (end.problem or "")
    assert len(model_server.questions) == fault.asked


@pytest.mark.parametrize("fault", CASES)
def test_in_the_middle_of_an_answer(model_server: ModelServer, composer: Compose, fault: Fault) -> None:
    end = answer(model_server, composer, fault.middle(MEDAL))

    assert end.text.startswith(MEDAL)
    assert end.citations[0].quote == "Wang presented Kolokoltsev with the Great Wall medal."
    assert one_clean_sentence(end.problem)
    assert len(model_server.questions) == 1

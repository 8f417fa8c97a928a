"""Every way a chat model server fails, before and after its first text, ends in one sentence and loses nothing."""

import re
from dataclasses import replace

import pytest

from assistant.compose.model import Limits
from assistant.conversation import Answer, Done
from tests.assistant.compose.test_compose import MEDAL, PASSAGES, Compose, composer
from tests.model_faults import FAULTS, KEY, LATE, LONG, Fault
from tests.model_replies import Script
from tests.model_server import ModelServer

__all__ = ["composer"]
AMPLE = Limits(connect=30, first=30, between=30, whole=60, patience=0.2, characters=600)
QUESTION = Answer("What was presented?", "What was presented?", False, "", "openai:scripted", passages=tuple(PASSAGES))
CASES = [pytest.param(fault, id=fault.name) for fault in FAULTS]


def limits(fault: Fault, silence: str) -> Limits:
    """Only what is to run out is short, `silence` where nothing comes: a machine may be busy with other things."""
    if fault.says == LATE:
        return replace(AMPLE, first=0.5) if silence == "first" else replace(AMPLE, between=0.5)
    return replace(AMPLE, whole=3.0) if fault.says == LONG else AMPLE


def answer(model_server: ModelServer, composer: Compose, script: Script, limits: Limits, times: int = 1) -> Answer:
    model_server.script(*[script] * times)
    *_, end = composer(model_server.url, limits).answer(QUESTION, ())
    assert isinstance(end, Done)
    return end.answer


def one_clean_sentence(problem: str | None) -> bool:
    return problem is not None and re.fullmatch(r"The .+\.", problem) is not None and KEY not in problem


def test_there_are_eighty() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


@pytest.mark.parametrize("fault", CASES)
def test_at_the_first_call(model_server: ModelServer, composer: Compose, fault: Fault) -> None:
    end = answer(model_server, composer, fault.first, limits(fault, "first"), fault.asked)

    assert end.question == "What was presented?"
    assert one_clean_sentence(end.problem)
    assert fault.says in (end.problem or "")
    assert len(model_server.questions) == fault.asked


@pytest.mark.parametrize("fault", CASES)
def test_in_the_middle_of_an_answer(model_server: ModelServer, composer: Compose, fault: Fault) -> None:
    end = answer(model_server, composer, fault.middle(MEDAL), limits(fault, "between"))

    assert end.text.startswith(MEDAL)
    assert end.citations[0].quote == "Wang presented Kolokoltsev with the Great Wall medal."
    assert one_clean_sentence(end.problem)
    assert len(model_server.questions) == 1

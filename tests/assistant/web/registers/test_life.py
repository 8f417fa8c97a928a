"""Whose words a sentence tells."""

import pytest

from assistant.web.registers.life import speaks
from ingest.registers.facts import Person

DOLIN = Person("Mikhail Dolin", ("Mikhail Dolin", "Dolin", "Долин", "多林"), None, (), ())
LIM = Person("Ana Lim", ("Ana Lim", "Lim", "Лим", "林安娜"), None, (), ())


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        pytest.param("Dolin said that the bridge is open.", "en", DOLIN, id="before"),
        pytest.param("With the envoy Lim, Dolin on Tuesday said little.", "en", DOLIN, id="the nearest before"),
        pytest.param("Dolin, the minister of roads, said it was open.", "en", DOLIN, id="around an office"),
        pytest.param("The bridge is open, said Ana Lim, the mayor.", "en", LIM, id="behind"),
        pytest.param("Мост открыт, сказал Долин.", "ru", DOLIN, id="behind, Russian"),
        pytest.param("林安娜说,大桥已经开通。", "zh", LIM, id="Chinese"),
        pytest.param("A clerk met Dolin, the press service said.", "en", None, id="another clause"),
        pytest.param("A clerk said that Lim would travel.", "en", None, id="only told of"),
        pytest.param("Dolin met Lim in the harbour.", "en", None, id="nobody speaks"),
    ],
)
def test_a_sentence_tells_what_one_of_them_said(sentence: str, language: str, who: Person | None) -> None:
    people = (DOLIN, LIM)
    assert [one for one in people if speaks(one, people, sentence, language)] == ([who] if who else [])

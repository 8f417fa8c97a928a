"""Ordinals as sessions are counted with them, in any language."""

import pytest

from ingest.registers.lexicon.ordinals import ordinals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("the ninth meeting", 9, id="English"),
        pytest.param("19-й раунд", 19, id="Russian"),
        pytest.param("第十五轮磋商", 15, id="Chinese"),
        pytest.param("제87차 총회", 87, id="Korean"),
        pytest.param("lần thứ tám", 8, id="Vietnamese"),
        pytest.param("lần thứ 9", 9, id="Vietnamese in digits"),
        pytest.param("13'üncü toplantı", 13, id="Turkish"),
        pytest.param("Session XIII was held", 13, id="Roman"),
    ],
)
def test_one_is_known_in_each_language(text: str, value: int) -> None:
    assert [one.value for one in ordinals(text)] == [value]


@pytest.mark.parametrize("text", ["Thứ Hai, 09/12/2024", "both ministers", "2014"])
def test_a_weekday_and_a_number_are_none(text: str) -> None:
    assert ordinals(text) == []

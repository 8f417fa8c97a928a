"""Which names mean one place."""

import pytest

from ingest.registers.time_and_place.places import same_place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Mosca", "Россия", id="a capital in Italian and its country"),
        pytest.param("Хэйхэ", "黑龙江省黑河市", id="a city with its province"),
        pytest.param("Londres", "Britain", id="a capital and its country"),
        pytest.param("喀什", "Kashgar", id="a city that Chinese calls otherwise"),
    ],
)
def test_a_place_is_known_in_other_words(one: str, other: str) -> None:
    assert same_place(one, other)

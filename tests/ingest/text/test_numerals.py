"""Numbers in words, in the languages that reports come in."""

import pytest

from ingest.text.numerals import spelled_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("إيفاد خمسين ضابطا", [50], id="Arabic tens"),
        pytest.param("خمسة وعشرون ضابطا", [25], id="Arabic units before tens"),
        pytest.param("ثلاثة عشر شخصا", [13], id="Arabic below twenty"),
        pytest.param("treinta y cinco agentes, veinticinco coches", [35, 25], id="Spanish"),
        pytest.param("quatre-vingt-dix agents et soixante-quinze autres", [90, 75], id="French"),
        pytest.param("fünfunddreißig Beamte", [35], id="German"),
        pytest.param("بیست و پنج نفر", [25], id="Persian"),
        pytest.param("елу адам", [50], id="Kazakh"),
        pytest.param("deux et trois", [2, 3], id="two numbers"),
        pytest.param("cinq, dix", [5, 10], id="two in a row"),
    ],
)
def test_numbers_of_several_words_are_one(text: str, values: list[int]) -> None:
    assert [value for value, *_ in spelled_numbers(text)] == values

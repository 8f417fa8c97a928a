"""How a list writes offices and places."""

import pytest

from assistant.registers.tell.shown import office, place


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        pytest.param("заместителем министра юстиции", "заместитель министра юстиции", id="instrumental"),
        pytest.param("первым заместителем главы МВД", "первый заместитель главы МВД", id="with its adjective"),
        pytest.param("главы МВД Киргизии", "глава МВД Киргизии", id="genitive"),
        pytest.param("Секретарь Совета безопасности", "Секретарь Совета безопасности", id="nominative"),
        pytest.param("Minister of Justice", "Minister of Justice", id="no Russian"),
    ],
)
def test_an_office_is_in_the_nominative(written: str, shown: str) -> None:
    assert office(written) == shown


@pytest.mark.parametrize(
    ("written", "language", "shown"),
    [
        pytest.param("Анкаре", "ru", "Анкара", id="Russian case"),
        pytest.param("Анкаре", "en", "Ankara", id="capital in English"),
        pytest.param("哈萨克斯坦", "en", "Kazakhstan", id="country in English"),
        pytest.param("上海", "en", "Shanghai", id="as another report writes it"),
        pytest.param("Shanghai", "zh", "上海", id="as a Chinese report writes it"),
        pytest.param("Барнауле", "en", "Барнаул", id="no report writes it in English"),
        pytest.param("Shanghai", "ru", "Shanghai", id="no report writes it in Russian"),
    ],
)
def test_a_place_is_as_the_language_of_the_question_writes_it(written: str, language: str, shown: str) -> None:
    assert place(written, language, {"Shanghai", "上海", "Барнауле", "Kazan"}) == shown

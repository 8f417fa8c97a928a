"""Where something happened: a name after "in", if it is all of a place's name and no other clause's."""

import pytest

from ingest.registers.time_and_place.where import where


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        pytest.param("en", "They met in Lima on Monday.", "Lima", id="a city"),
        pytest.param("en", "They met at the ABM plant in Lima.", "Lima", id="a firm"),
        pytest.param("en", "They met in the Peruvian capital.", None, id="an adjective"),
        pytest.param("en", "They met in the Altai region.", "Altai", id="a region"),
        pytest.param("en", "They met at the Kremlin on Friday.", "Kremlin", id="a seat of government"),
        pytest.param("en", "They met at the 5th Lima International Legal Week.", None, id="a long name of an event"),
        pytest.param("en", "They met days after the summit in Quito.", None, id="another event"),
        pytest.param("en", "A protocol was signed; the next session goes to Peru and meets in Lima.", None, id="aside"),
        pytest.param("fr", "Ils se sont vus au Palais de la Nation à Kinshasa.", "Kinshasa", id="a building"),
        pytest.param("es", "Se reunieron en la Universidad de Lima.", None, id="a body"),
        pytest.param("de", "Sie trafen sich in der Botschaft von Peru in Berlin.", "Berlin", id="an embassy"),
        pytest.param("ru", "Они встретились после саммита в Кито.", None, id="another event, in Russian"),
        pytest.param("ar", "التقى الوزير في مدينة ليما", "ليما", id="the word for a city"),
    ],
)
def test_a_place_is_told_by_all_of_its_name(language: str, text: str, place: str | None) -> None:
    assert where(text, language) == place


def test_what_is_announced_is_placed_by_what_is_to_come() -> None:
    text = "The 19th session will be held in Lima in May."
    assert where(text, "en", len("The "), ahead=True) == "Lima"
    assert where(text, "en", len("The ")) is None

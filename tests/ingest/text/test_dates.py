"""Dates as pages write them."""

import pytest

from ingest.text.dates import dates, readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("19. 09. 2019.", ["2019-09-19"], id="points and spaces"),
        pytest.param("5.nov.2024", ["2024-11-05"], id="points around a name"),
        pytest.param("2022 February 7   12:47", ["2022-02-07"], id="year first"),
        pytest.param("2022 February 7: a drill in the steppe", [], id="entry of a list"),
        pytest.param("2022 February 12:47", [], id="a time behind the month"),
        pytest.param("к декабрю 2020 года", ["2020-12"], id="Russian dative"),
        pytest.param("у грудні 2023 року", ["2023-12"], id="Ukrainian locative"),
        pytest.param("w grudniu 2023", ["2023-12"], id="Polish locative"),
        pytest.param("June 2019, May 3, 2020", ["2019-06", "2020-05-03"], id="two"),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert [found.iso for found in dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("04/07/25 10:02", {"2025-07-04", "2025-04-07"}, id="either order"),
        pytest.param("05/ 10/ 2007", {"2007-10-05", "2007-05-10"}, id="spaces"),
        pytest.param("30.06.19", {"2019-06-30"}, id="one order"),
        pytest.param("version 1.2.19.4", set(), id="more numbers"),
    ],
)
def test_readings(text: str, expected: set[str]) -> None:
    assert readings(text) == expected

"""The times that a passage tells of."""

import pytest

from ingest.signs.told import told_days


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        pytest.param("They met on 5 June 2014.", None, ("2014-06-05", "2014-06-05"), id="a day"),
        pytest.param("Они встретились в июне 2014 года.", None, ("2014-06-01", "2014-06-31"), id="a month"),
        pytest.param("2014年双方签署协议。", None, ("2014-01-01", "2014-12-31"), id="a year"),
        pytest.param(
            "They met on Monday.", "2019-01-02", ("2018-12-31", "2018-12-31"), id="a weekday before the report"
        ),
    ],
)
def test_a_time_is_its_first_and_last_day(text: str, published: str | None, told: tuple[str, str]) -> None:
    assert told_days(text, published) == (told,)


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("They met on Monday.", None, ["-W-1"]),
        ("They met on Tuesday, 18 February.", None, ["--02-18", "-W-2"]),
        ("2月18日星期二双方举行会谈。", None, ["--02-18", "-W-2"]),
        ("They met on 18 February.", "2025", ["2025-02-18"]),
        ("They met in February.", None, []),
        ("They met.", None, []),
    ],
)
def test_what_leans_on_an_unknown_day_tells_a_day_of_some_year(
    text: str, published: str | None, told: list[str]
) -> None:
    assert [first for first, _ in told_days(text, published)] == told

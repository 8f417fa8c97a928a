"""How near in time a passage is to the days of a question."""

from datetime import date

import pytest

from assistant.limits.near_days import asked_days, nearness
from ingest.signs.told import Days, whole

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("question", "told", "published", "near"),
    [
        pytest.param("Who met in June 2014?", ["2014-06-05"], None, 1.0, id="a day of the month"),
        pytest.param("Who met in June 2014?", ["2014"], None, 0.5, id="the year of the month"),
        pytest.param("Who met on 5 June 2014?", ["2014-06"], None, 1.0, id="the month of the day"),
        pytest.param("Who met in June 2014?", [], "2014-06-30", 1.0, id="published then"),
        pytest.param("Who met on 5 June 2014?", [], "2014-06-07", 1.0, id="published two days later"),
        pytest.param("Who met on 5 June 2014?", [], "2014-06-08", 0.0, id="published three days later"),
        pytest.param("Who met in 2014?", ["2015-06-05"], "2015", 0.0, id="another year"),
        pytest.param("Who met last year?", ["2025-02-03"], None, 1.0, id="against today"),
        pytest.param("Who met in May 2014 and in May 2016?", ["2016-05"], None, 0.5, id="one of two"),
        pytest.param("Who chaired the 2014 meeting?", ["2014-06-05"], None, 1.0, id="a year that tells which"),
        pytest.param("Who met in February 2025?", ["--02-18"], None, 0.5, id="a day of some year"),
        pytest.param("Who met in February 2025?", ["--02-18", "-W-2"], None, 1.0, id="on its weekday"),
        pytest.param("Who met in February 2026?", ["--02-18", "-W-2"], None, 0.5, id="on another weekday"),
        pytest.param("Who met in March 2025?", ["--02-18", "-W-2"], None, 0.0, id="of another month"),
        pytest.param("Who met in February 2025?", ["--02-29"], None, 0.0, id="a day that the year does not have"),
        pytest.param("Who met in February 2025?", ["-W-2"], None, 0.0, id="a weekday alone"),
        pytest.param("Who met since 2001?", ["--02-29", "-W-2"], None, 1.0, id="in one of many years"),
        pytest.param("Who met until 2013?", ["--02-18", "-W-2"], None, 1.0, id="in some year before"),
        pytest.param("Who met?", ["2016-05"], "2016", 0.0, id="no time is asked for"),
        pytest.param("Who met since 2014?", ["2020-05"], None, 1.0, id="an open end"),
    ],
)
def test_nearness(question: str, told: list[str], published: str | None, near: float) -> None:
    assert nearness(asked_days(question, TODAY), [days_of(one) for one in told], published) == near


def days_of(told: str) -> Days:
    return (told, told) if told.startswith("-") else whole(told)

"""How near in time a passage is to the days of a question."""

from datetime import date

import pytest

from assistant.limits.near_days import asked_days, nearness
from ingest.signs.told import whole

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
        pytest.param("Who met?", ["2016-05"], "2016", 0.0, id="no time is asked for"),
        pytest.param("Who met since 2014?", ["2020-05"], None, 1.0, id="an open end"),
    ],
)
def test_nearness(question: str, told: list[str], published: str | None, near: float) -> None:
    assert nearness(asked_days(question, TODAY), [whole(one) for one in told], published) == near

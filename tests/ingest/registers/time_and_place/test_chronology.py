"""Lines of a chronology: each opens with its date, whatever the order of day and year."""

import pytest

from ingest.registers.time_and_place.chronology import dated, subjects


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("2005, 1-2 February: first round in Lima", "2005-02-01", id="year first"),
        pytest.param("2008, December: second round", "2008-12", id="month"),
        pytest.param("2007: third round, Nairobi.", "2007", id="year"),
        pytest.param("30 October 2018 - fifth meeting", "2018-10-30", id="hyphen"),
        pytest.param("- May 26, 2017 — fourth meeting", "2017-05-26", id="bullet"),
        pytest.param("October 3, 2012 | Lima | first meeting", "2012-10-03", id="row of a table"),
        pytest.param("15 мая 2019 г. — третье заседание", "2019-05-15", id="Russian"),
        pytest.param("2019年5月15日，第三次会议", "2019-05-15", id="Chinese"),
        pytest.param("26 May: third meeting", "2001-05-26", id="year above"),
        pytest.param("2005, 30 January - 2 February, Lima. First meeting", "2005-01-30", id="two months"),
        pytest.param("2008, December, Lima. Second", "2008-12", id="commas"),
        pytest.param("2008-12-05 Lima. Second", "2008-12-05", id="blank"),
        pytest.param("3rd - 5 December 2008 - Lima", "2008-12-05", id="number"),
        pytest.param("3. Dezember 2008, Lima: zweites Treffen", "2008-12-03", id="German"),
    ],
)
def test_a_line_opens_with_its_date(line: str, day: str) -> None:
    read = dated(line, "2001")
    assert read is not None
    assert read[0].date == day


@pytest.mark.parametrize(
    "line", ["12 people died: three were named", "1. Lima: first meeting", "In 2015 they met: twice"]
)
def test_another_line_with_a_number_does_not(line: str) -> None:
    assert dated(line, "2001") is None


def test_a_heading_is_told_without_its_label_and_years() -> None:
    assert subjects("Chronology: Kenya-Peru consultation, 2005-2021")[0] == "Kenya-Peru consultation"
    assert subjects("Kenya-Peru consultation – dates and places")[0] == "Kenya-Peru consultation"
    assert subjects("Timeline of the talks on fisheries (2001–2019)")[0] == "talks on fisheries"

"""Tables of words are asked with whatever `re.IGNORECASE` lets through, in any case and any script."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from ingest.text.dates import MONTHS, dates
from ingest.text.figures import find_dates, find_numbers


@pytest.mark.parametrize("name", MONTHS)
@pytest.mark.parametrize("changed", [str.upper, str.title, lambda name: name.upper().replace("I", "İ")])
def test_a_month_is_found_in_any_case(name: str, changed: Callable[[str], str]) -> None:
    (found,) = dates(f"3 {changed(name)} 2024")
    assert found.iso == f"2024-{MONTHS[name]:02}-03"


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        pytest.param("12 KASIM 2024", "2024-11-12", id="dotless"),
        pytest.param("12 NİSAN 2024", "2024-04-12", id="dotted"),
    ],
)
def test_turkish_capitals_are_months(written: str, iso: str) -> None:
    assert [found.iso for found in dates(written)] == [iso]
    assert [(found.month, found.day) for found in find_dates(written)] == [(int(iso[5:7]), 12)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("ALTI gemi", 6, id="alti"),
        pytest.param("alti ships", 6, id="without its dot"),
        pytest.param("ſix ships", 6, id="long s"),
        pytest.param("5 MİLLİON people", 5_000_000, id="scale"),
    ],
)
def test_numbers_in_words_are_read_in_any_case(written: str, value: int) -> None:
    assert [number.value for number in find_numbers(written)] == [Decimal(value)]

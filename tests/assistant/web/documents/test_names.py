"""What the page of documents makes of names and addresses: files below their folder, and a list as its address says."""

import re
from dataclasses import replace

import pytest

from assistant.web.documents.names import safe_path
from assistant.web.documents.shelf import within
from assistant.web.documents.wanted import Wanted, wanted
from assistant.web.lists import address
from ingest.problem import Problem


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        pytest.param("a/b/report.txt", "a/b/report.txt", id="a folder"),
        pytest.param("/etc//./report.txt", "etc/report.txt", id="absolute"),
        pytest.param('a:b*c?"<>|.txt', "a_b_c_____.txt", id="signs that Windows has no files with"),
        pytest.param("nul.txt", "_nul.txt", id="a device of Windows"),
        pytest.param("a\\..\\b.txt", "a_.._b.txt", id="backslashes"),
        pytest.param("folder. /re\x00port.txt", "folder/re_port.txt", id="an end that Windows drops, a zero"),
        pytest.param("cafe\u0301.txt", "caf\u00e9.txt", id="an accent apart"),
        pytest.param("corrections.yaml", "corrections.yaml", id="a table of corrections"),
    ],
)
def test_a_name_is_made_safe(said: str, kept: str) -> None:
    assert safe_path(said).as_posix() == kept


@pytest.mark.parametrize(
    "said", ["../up.txt", "a/../b.txt", "", "a/.hidden.txt", "a.exe", "no suffix", "x/" * 20 + "a.txt"]
)
def test_a_name_that_leads_elsewhere_or_cannot_be_read_is_refused(said: str) -> None:
    with pytest.raises(Problem):
        safe_path(said)


def test_a_long_name_keeps_its_end() -> None:
    name = safe_path("ы" * 300 + ".warc.gz").name
    assert name.endswith("ы.warc.gz")
    assert len(name.encode()) <= 150


@pytest.mark.parametrize(
    ("published", "after", "before", "fits"),
    [
        pytest.param("2014-06-05", "2014-06-05", "2014-06-05", True, id="the day itself"),
        pytest.param("2014", "2014-06-05", "", True, id="a year may lie after a day in it"),
        pytest.param("2014-06-05", "", "2014", True, id="a day lies in a year"),
        pytest.param("2013-12", "2014-01-01", "", False, id="before"),
        pytest.param("2015", "", "2014-12-31", False, id="afterwards"),
        pytest.param(None, "2014-01-01", "", False, id="no date"),
        pytest.param(None, "", "", True, id="no limit"),
    ],
)
def test_a_date_as_precise_as_it_is_lies_between_two_days(
    published: str | None, after: str, before: str, fits: bool
) -> None:
    assert within(published, after, before) is fits


def test_an_address_says_what_is_shown_and_nonsense_is_passed_over() -> None:
    asked = Wanted(text="a b", language="en", order="title", page=3)
    assert wanted(dict(re.findall(r"(\w+)=([^&]*)", address(asked, page=3).replace("+", " ")))) == replace(
        asked, down=True
    )
    assert wanted({"page": "-1", "order": "color", "state": "odd", "after": "soon"}) == Wanted()
    assert address(Wanted()) == "/documents"

"""Limits let through what tells of the time they name, and count what they cannot judge."""

from collections.abc import Callable

import pytest

from assistant.conversation import Filters, LeftOut
from assistant.limits.within import Within
from tests.asking import Desk

Titles = Callable[[Filters], set[str]]


@pytest.fixture
def titles(desk: Desk) -> Titles:
    """The titles of the documents with a passage within limits, of a small library."""
    desk.put("The ministers met in Beijing on Tuesday.", "A new year", "2019-01-02", "a.txt")
    desk.put("In 2013 the navies trained. The pact stood.", "Looking back", "2021-05", "b.txt")
    desk.put("The ministers will meet in March 2025.", "Looking ahead", "2024-12-30", "c.txt")
    desk.put("They met on 5 June 2014 in Osaka.", "No day of its own", None, "d.txt")
    desk.put("They spoke of trade.", "Nothing", None, "e.txt")
    within = Within(desk.library)

    def of(filters: Filters) -> set[str]:
        allowed = within.allowed(filters)
        assert allowed is not None
        return {piece.source.title for piece in desk.library.passages(sorted(allowed.ids))}

    return of


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        pytest.param("2019-01-01", "2019-12-31", {"A new year"}, id="of the report"),
        pytest.param("2019-01-01", "2019-01-01", {"A new year"}, id="Tuesday, counted from the report"),
        pytest.param("2013-01-01", "2013-12-31", {"Looking back"}, id="told of years later"),
        pytest.param("2025-03-01", "2025-03-31", {"Looking ahead"}, id="announced"),
        pytest.param("2014-06-01", "2014-06-30", {"No day of its own"}, id="of a document without a date"),
        pytest.param(None, "2014-12-31", {"Looking back", "No day of its own"}, id="until"),
        pytest.param("2020-01-01", None, {"Looking back", "Looking ahead"}, id="since"),
    ],
)
def test_a_passage_lies_within_the_time_it_tells_of(
    titles: Titles, first: str | None, last: str | None, found: set[str]
) -> None:
    assert titles(Filters(event_from=first, event_to=last)) == {*found, "Nothing"}


def test_a_later_report_that_tells_no_time_may_be_of_any_before_it(desk: Desk) -> None:
    for published in ("2016", "2020"):
        desk.put("They met in Osaka.", published, published, f"{published}.txt")
    allowed = Within(desk.library).allowed(Filters(event_from="2018-01-01", event_to="2018-12-31"))
    assert allowed
    assert [piece.source.title for piece in desk.library.passages(sorted(allowed.ids))] == ["2020"]


def test_in_a_report_of_many_times_what_tells_none_passes_and_what_tells_another_does_not(desk: Desk) -> None:
    told = ("In 2013 they met.", "Then it rained.", "They spoke.", "In 2016 they left.", "In 2017 they returned.")
    desk.put("\n\n".join(f"{line} {'More was said of fish and of trade. ' * 30}" for line in told), published="2021")
    allowed = Within(desk.library).allowed(Filters(event_from="2013-01-01", event_to="2013-12-31"))
    assert allowed
    within = " ".join(piece.text for piece in desk.library.passages(sorted(allowed.ids)))
    assert [line in within for line in told] == [True, True, True, False, False]


def test_the_day_of_publication_may_be_as_rough_as_it_is_known(titles: Titles) -> None:
    assert titles(Filters(published_from="2021-05-20")) == {"Looking back", "Looking ahead"}


def test_what_cannot_be_judged_is_counted(desk: Desk) -> None:
    desk.put("They met on 5 June 2014.", "Dated in its text", None, "a.txt")
    desk.put("They met.", "Nothing", None, "b.txt")
    within = Within(desk.library)
    published, told = within.allowed(Filters(published_from="2014")), within.allowed(Filters(event_from="2014-01-01"))
    by = within.allowed(Filters(publisher="TASS"))
    assert published
    assert told
    assert by
    assert [published.left_out, told.left_out, by.left_out] == [LeftOut(2), LeftOut(), LeftOut(0, 2)]


def test_a_new_document_is_seen(desk: Desk) -> None:
    within = Within(desk.library)
    assert within.allowed(Filters()) is None
    before = within.allowed(Filters(published_to="2014-12-31"))
    desk.put("They met.", "Met", "2014-06-05")
    after = within.allowed(Filters(published_to="2014-12-31"))
    assert before
    assert after
    assert (len(before.ids), len(after.ids), within.known().latest) == (0, 1, "2014-06-05")


def test_a_person_is_found_in_any_case_and_script(desk: Desk) -> None:
    desk.put("Он встретил Колокольцева в Москве.", "Russian", "2014-06-05", "a.txt")
    desk.put("Nobody came.", "Other", "2014-06-05", "b.txt")
    allowed = Within(desk.library).allowed(Filters(person="Vladimir Kolokoltsev"))
    assert allowed
    assert {piece.source.title for piece in desk.library.passages(sorted(allowed.ids))} == {"Russian"}

"""The register of officials: one person out of many documents, with dated offices and the users' rulings."""

import pytest

from ingest.registers.people.officials import Official, officials, people, role_at
from ingest.registers.rulings import Bearer, Pair, Rulings
from tests.ingest.registers.presenting import told

ENGLISH = told("Pavel Sotnikov, secretary of the Security Council of Russia, came.", "en", published="2023-04-03")
RUSSIAN = told("Секретарь Совбеза РФ Павел Сотников прибыл в Пекин.", "ru", "ru", "2024-06-04")
CHINESE = told("俄罗斯联邦安全会议秘书索特尼科夫在北京。", "zh", "zh", "2021-01-02")
WANGS = told("Chinese Foreign Minister Wang Gang met Minister of Public Security Wang Xiaofeng.", "wangs")
MINISTER = told("Russian Interior Minister Pavel Sotnikov came.", "minister", published="2019-02-02")
ALL = [ENGLISH, RUSSIAN, CHINESE, WANGS, MINISTER]


def named(found: tuple[Official, ...], name: str) -> Official:
    return next(one for one in found if name in (one.name, *one.aliases))


def test_one_person_under_all_spellings() -> None:
    one = named(officials(ALL), "Pavel Sotnikov")
    assert one.name == "Pavel Sotnikov"
    assert {"Павел Сотников", "索特尼科夫"} <= set(one.aliases)
    assert (one.country, set(one.documents)) == ("Russia", {"en", "ru", "zh", "minister"})


def test_two_people_of_one_surname_are_two() -> None:
    assert {one.name for one in officials([WANGS])} == {"Wang Gang", "Wang Xiaofeng"}


def test_offices_are_sorted_latest_first_with_their_evidence() -> None:
    roles = named(officials(ALL), "Pavel Sotnikov").roles
    assert [role.as_of for role in roles] == ["2024-06-04", "2023-04-03", "2021-01-02", "2019-02-02"]
    assert [[one.source.document for one in role.evidence] for role in roles] == [["ru"], ["en"], ["zh"], ["minister"]]


@pytest.mark.parametrize(
    ("date", "documents"),
    [
        pytest.param("2019-03-03", {"minister"}, id="after the first report"),
        pytest.param("2022-01-01", {"zh"}, id="between"),
        pytest.param("2025-01-01", {"ru"}, id="after the last"),
        pytest.param("2010-01-01", {"minister"}, id="before any: the nearest"),
        pytest.param("2023-03-30", {"en"}, id="reported some days later"),
        pytest.param("2022", {"zh"}, id="a year"),
    ],
)
def test_an_office_is_told_for_a_day(date: str, documents: set[str]) -> None:
    held = role_at(named(officials(ALL), "Pavel Sotnikov"), date)
    assert {one.source.document for role in held for one in role.evidence} == documents


def test_a_surname_joins_the_one_who_bears_it_in_that_office() -> None:
    surname = told("Secretary of the Security Council of Russia Sotnikov came.", "short")
    assert "short" in named(officials([*ALL, surname]), "Pavel Sotnikov").documents


def test_a_country_that_is_only_likely_weighs_less_than_one_that_is_stated() -> None:
    likely = [told(f"NAIROBI: President Rosa Mamani {what}.", what) for what in ("came", "left")]
    (one,) = officials([*likely, told("Peruvian President Rosa Mamani spoke.", "stated")])
    assert (one.country, {role.country for role in one.roles}) == ("Peru", {"Peru"})


def test_a_surname_of_another_country_is_somebody_else() -> None:
    surname = told("Secretary of the Security Council of Belarus Sotnikov came.", "short")
    found = officials([*ALL, surname])
    assert "short" not in named(found, "Pavel Sotnikov").documents
    assert "Belarus" in {one.country for one in found}


def test_whoever_has_no_office_is_no_official() -> None:
    visitor = told("Ivan Petrov came.", "visitor")
    assert officials([visitor]) == ()
    assert [one.name for one in people([visitor])] == ["Ivan Petrov"]


def test_users_merge_two() -> None:
    rulings = Rulings((Pair(Bearer("Wang Gang"), Bearer("Wang Xiaofeng"), are_one=True),))
    (one,) = officials([WANGS], rulings)
    assert {one.name, *one.aliases} == {"Wang Gang", "Wang Xiaofeng"}


def test_users_split_one() -> None:
    rulings = Rulings((Pair(Bearer("Pavel Sotnikov", "en"), Bearer("Pavel Sotnikov", "minister"), are_one=False),))
    found = [one.documents for one in officials([ENGLISH, MINISTER], rulings)]
    assert sorted(found) == [("en",), ("minister",)]


def test_users_rename_place_and_confirm() -> None:
    bearer = Bearer("Pavel Sotnikov")
    rulings = Rulings(names=((bearer, "Pavel P. Sotnikov"),), countries=((bearer, "Belarus"),), confirmed=(bearer,))
    (one,) = officials([ENGLISH], rulings)
    assert (one.name, one.country, one.confirmed) == ("Pavel P. Sotnikov", "Belarus", True)
    assert "Pavel Sotnikov" in one.aliases


def test_users_hide_what_is_no_person() -> None:
    assert officials([ENGLISH], Rulings(hidden=(Bearer("Pavel Sotnikov", "en"),))) == ()

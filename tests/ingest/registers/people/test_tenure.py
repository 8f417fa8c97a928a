"""Offices as they are taken up, held and left: by verbs, since when, and what ends them."""

import pytest

from ingest.registers.people.officials import officials, role_at
from tests.ingest.registers.presenting import people_of_text, told

REPORT = "2024-05-09"
MALIN, SOTNIKOV = "Viktor Malin", "Pavel Sotnikov"


def roles(text: str, language: str, name: str) -> list[tuple[str | None, str, str | None, bool]]:
    """Country, wording and date of each office of somebody, and whether it is past."""
    (one,) = [person for person in people_of_text(text, language, REPORT) if person.name == name]
    return [(role.country, role.role, role.as_of, role.former) for role in one.roles]


@pytest.mark.parametrize(
    ("language", "text", "name", "country", "office", "day"),
    [
        ("en", "Viktor Malin was appointed Russia's interior minister on Tuesday.", MALIN, "Russia",
         "interior minister", "2024-05-07"),
        ("en", "Viktor Malin, named deputy prosecutor general of Russia on 2 May, has worked in Tver.", MALIN,
         "Russia", "deputy prosecutor general of Russia", "2024-05-02"),
        ("en", "Kenya's president on Wednesday appointed Viktor Malin as the country's new prosecutor general.",
         MALIN, "Kenya", "prosecutor general", "2024-05-08"),
        ("en", "Pavel Sotnikov replaced Viktor Malin as Latvia's interior minister on 3 May.", SOTNIKOV, "Latvia",
         "interior minister", "2024-05-03"),
        ("ru", "Павел Сотников сменил Виктора Малина на посту министра юстиции Латвии 3 мая.", "Павел Сотников",
         "Latvia", "министра юстиции Латвии", "2024-05-03"),
        ("zh", "李国民5月6日当选国际刑警组织主席。", "李国民", "Interpol", "国际刑警组织主席", "2024-05-06"),
        ("en", "Rosa Mamani took over Bolivia's Interior Ministry in April 2024.", "Rosa Mamani", "Bolivia",
         "took over Bolivia's Interior Ministry", "2024-04"),
        ("ru", "В апреле 2024 года Анна Петрова возглавила Министерство юстиции Латвии.", "Анна Петрова", "Latvia",
         "возглавила Министерство юстиции Латвии", "2024-04"),
        ("zh", "赵立峰执掌公安部。", "赵立峰", "China", "执掌公安部", None),
        ("en", "Viktor Malin, who had run Russia's Interior Ministry since May 2014, becomes head of the council.",
         MALIN, "Russia", "head of the council", None),
        ("zh", "自2014年5月起担任公安部副部长的赵立峰出任司法部部长。", "赵立峰", "China", "司法部部长", None),
        ("en", "Luc Morel, a liaison officer at the French Interior Ministry, spoke.", "Luc Morel", "France",
         "liaison officer at the French Interior Ministry", None),
        ("ru", "Ректор Московского университета МВД России Игорь Калашников прибыл.", "Игорь Калашников", "Russia",
         "Ректор Московского университета МВД России", None),
        ("ru", "Военный атташе посольства Индии Арун Пател прибыл.", "Арун Пател", "India",
         "Военный атташе посольства Индии", None),
        ("zh", "公安部督察长李国民出席。", "李国民", "China", "公安部督察长", None),
        ("ru", "Начальник ГУ МВД России генерал-майор полиции Иван Рябинин доложил.", "Иван Рябинин", "Russia",
         "Начальник ГУ МВД России", None),
        ("en", "VIKTOR MALIN, minister of Russia, came.", MALIN, "Russia", "minister of Russia", None),
    ],
)  # fmt: skip
def test_an_office_is_taken_up_or_held(
    language: str, text: str, name: str, country: str, office: str, day: str | None
) -> None:
    assert (country, office, day, False) in roles(text, language, name)


@pytest.mark.parametrize(
    ("language", "text", "name", "day"),
    [
        ("en", "Mikhail Savin has directed the Federal Security Service since 2008.", "Mikhail Savin", "2008"),
        ("en", "Since May 2014, Viktor Malin has been Russia's interior minister.", MALIN, "2014-05"),
        ("ru", "Михаил Савин возглавляет ФСБ с 2008 года.", "Михаил Савин", "2008"),
        ("zh", "李国民自2019年起领导公安部禁毒局。", "李国民", "2019"),
    ],
)
def test_an_office_held_since_a_time_is_held_then_and_now(language: str, text: str, name: str, day: str) -> None:
    assert [(as_of, former) for _, _, as_of, former in roles(text, language, name)] == [(None, False), (day, False)]


@pytest.mark.parametrize(
    ("language", "text", "name", "day"),
    [
        ("en", "The president dismissed Viktor Malin as defence minister and made Pavel Sotnikov head of the council.",
         MALIN, None),
        ("en", "Interior Minister Viktor Malin was dismissed on Tuesday.", MALIN, "2024-05-07"),
        ("en", "Viktor Malin, inspector general of police, resigned on Monday.", MALIN, "2024-05-06"),
        ("en", "Pavel Sotnikov replaced Viktor Malin as interior minister on 3 May.", MALIN, "2024-05-03"),
        ("en", "Viktor Malin, then interior minister of Russia, signed it.", MALIN, None),
        ("en", "Ex-interior minister of Latvia Viktor Malin spoke.", MALIN, None),
        ("ru", "Президент освободил Виктора Малина от должности министра обороны.", "Виктор Малин", None),
        ("ru", "Министр юстиции Латвии Виктор Малин подал в отставку 6 мая.", "Виктор Малин", "2024-05-06"),
        ("ru", "Экс-глава МВД Латвии Виктор Малин выступил.", "Виктор Малин", None),
        ("zh", "会议决定免去王建国的公安部副部长职务。", "王建国", None),
        ("zh", "李国民卸任公安部副部长。", "李国民", None),
    ],
)  # fmt: skip
def test_an_office_is_left(language: str, text: str, name: str, day: str | None) -> None:
    assert next((as_of, former) for _, _, as_of, former in roles(text, language, name)) == (day, True)


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("en", "On 3 May Pavel Sotnikov took the place of Viktor Malin, minister of justice since 2019.", MALIN,
         [("2024-05-03", True), ("2019", False), ("2024-05-03", False)]),
        ("en", "On 3 May Pavel Sotnikov took the place of Viktor Malin, minister of justice since 2019.",
         "Pavel Sotnikov", [("2024-05-03", False)]),
        ("en", "Latvia has a new interior minister, Anna Berzina. She replaces Viktor Malin, who on Monday was "
         "confirmed as chairman of the Supreme Court.", MALIN, [("2024-05-06", False)]),
        ("ru", "Главой МВД Латвии стал Павел Сотников. Он сменил Виктора Малина, который руководил "
         "ведомством с 2016 года.",
         "Виктор Малин", [(None, True), ("2016", False)]),
        ("en", "President Savin dismissed interior minister Viktor Malin. Malin, who had held the post since June "
         "2016, said little.", MALIN, [(None, True), ("2016-06", False)]),
    ],
)  # fmt: skip
def test_whom_another_follows(language: str, text: str, name: str, expected: list[tuple[str | None, bool]]) -> None:
    assert [(as_of, former) for _, _, as_of, former in roles(text, language, name)] == expected


@pytest.mark.parametrize(
    ("language", "text", "name", "day"),
    [
        ("en", "Viktor Malin, Jordan's interior minister until 2019, came.", MALIN, "2019"),
        ("ru", "Виктор Малин занимал пост главы МВД Латвии до 2020 года.", "Виктор Малин", "2020"),
    ],
)
def test_an_office_held_until_a_time_is_held_then_and_left_now(language: str, text: str, name: str, day: str) -> None:
    assert [(as_of, former) for _, _, as_of, former in roles(text, language, name)] == [(None, True), (day, False)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Interior Minister Viktor Malin will be dismissed.", id="still to come"),
        pytest.param("Interior Minister Viktor Malin dismissed the charges.", id="something else is dismissed"),
        pytest.param("Interior Minister Viktor Malin said that crime had fallen since 2020.", id="another's time"),
        pytest.param("Interior Minister Viktor Malin chaired a Security Council meeting.", id="only a meeting is led"),
        pytest.param("Interior Minister Viktor Malin dismissed the president of the court.", id="another's office"),
    ],
)
def test_an_office_is_still_held_and_no_other(text: str) -> None:
    assert roles(text, "en", MALIN) == [(None, "Interior Minister", None, False)]


def test_what_is_left_is_held_no_longer() -> None:
    before = told("Russian Interior Minister Viktor Malin came.", "before", published="2024-01-05")
    after = told("Viktor Malin was removed as Russia's interior minister on 2 May.", "after", published="2024-05-05")
    elsewhere = told("Viktor Malin, head of Russia's Customs Service, came.", "elsewhere", published="2023-01-05")
    (one,) = officials([before, after, elsewhere])
    assert [role.role for role in role_at(one, "2024-03-01")] == ["Interior Minister"]
    assert "Interior Minister" not in [role.role for role in role_at(one, "2024-06-01")]


def test_a_report_without_a_date_ends_no_office() -> None:
    before = told("Russian Interior Minister Viktor Malin came.", "before", published="2024-01-05")
    undated = told("Viktor Malin was removed as Russia's interior minister.", "undated", published=None)
    (one,) = officials([before, undated])
    assert [role.role for role in role_at(one, "2024-03-01")] == ["Interior Minister"]

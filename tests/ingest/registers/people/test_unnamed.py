"""Offices told of somebody by a pronoun, or line by line under the name."""

import pytest

from tests.ingest.registers.presenting import people_of_text

LIFE = """Persons Database of the Andes, a free reference on the officials of the region and their careers
1998 - 2003 commander of the border police
3 Feb 2003 - 9 March 2009 deputy interior minister (Lima; twice reappointed)
since March 2009 director of immigration
She has lectured at the police academy of Arequipa and written a handbook on passports and visas."""


def roles(text: str, language: str, name: str, title: str = "A page") -> set[tuple[str, str | None, bool]]:
    (one,) = [person for person in people_of_text(text, language, None, title) if person.name == name]
    return {(role.role, role.as_of, role.former) for role in one.roles}


@pytest.mark.parametrize("title", ["MAMANI, Rosa", "Rosa Mamani (official)", "Rosa Mamani"])
def test_the_lines_of_a_life_are_offices_of_whom_the_title_names(title: str) -> None:
    assert roles(LIFE, "en", "Rosa Mamani", title) == {
        ("commander of the border police", "1998", False),
        ("commander of the border police", "2003", False),
        ("deputy interior minister", "2003-02-03", False),
        ("deputy interior minister", "2009-03-09", False),
        ("deputy interior minister", "2009-03-09", True),
        ("director of immigration", "2009-03", False),
    }


def test_under_another_title_the_lines_are_nobodys() -> None:
    assert not any(person.roles for person in people_of_text(LIFE, "en", None, "How passports are made"))


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("en", "Pavel Sotnikov came to Riga. He was deputy justice minister from 2007 to 2011.", "Pavel Sotnikov",
         ("deputy justice minister", "2007", False)),
        ("en", "Pavel Sotnikov came to Riga. He was head of the Tver police (2007–2011) and from 2012 vice minister.",
         "Pavel Sotnikov", ("vice minister", None, False)),
        ("ru", "Павел Сотников приехал в Ригу. С 2015 по 2019 год он был заместителем министра юстиции.",
         "Павел Сотников", ("заместителем министра юстиции", "2015", False)),
        ("zh", "国务院任命李卫国为海关总署副署长。他曾任公安局局长。", "李卫国", ("公安局局长", None, True)),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_the_name(language: str, text: str, name: str, role: tuple[str, str | None, bool]) -> None:
    assert role in roles(text, language, name)


def test_a_life_in_sentences_without_the_name_is_read_too() -> None:
    text = (
        "Born 1964. Lawyer. Prosecutor General of Peru from March 2019 to February 2022.\nSpeaks Quechua and Russian."
    )
    (one,) = people_of_text(text, "en", None, "Rosa Mamani")
    assert one.country == "Peru"
    assert ("Prosecutor General of Peru", "2019-03") in [(role.role, role.as_of) for role in one.roles]


def test_a_chinese_life_in_one_sentence_is_read_clause_by_clause() -> None:
    text = "2012年至2015年任贵州省省长;2017年11月任公安部部长,2018年3月任国务委员。"
    assert roles(text, "zh", "赵立峰", "赵立峰(政治人物)") >= {
        ("公安部部长", "2017-11", False),
        ("国务委员", "2018-03", False),
    }


def test_a_sentence_goes_on_with_offices_of_its_subject() -> None:
    text = "Minister Pavel Sotnikov led the coast guard from 1991 and was Minister of Fisheries from 1994 to May 2012."
    assert {("Minister of Fisheries", "1994", False), ("Minister of Fisheries", "2012-05", False)} <= roles(
        text, "en", "Pavel Sotnikov"
    )


def test_nobody_holds_an_office_on_the_day_of_a_birth() -> None:
    text = "Born 11 February 1953 in Lipetsk. After that year Pavel Sotnikov ran the customs service as acting head."
    assert all(as_of is None for _, as_of, _ in roles(text, "en", "Pavel Sotnikov"))

"""Terms of office in a list of holders, under a heading or a title that says of what it is one."""

import pytest

from tests.ingest.registers.presenting import people_of_text
from tests.ingest.registers.reports import read

LIST = """The bureau is the permanent body of the Andean Customs Union in Lima; its statute was signed in 2002.
Directors of the Executive Committee
Rosa Mamani (Peru) 2003-2009
Viktor Malin (Russia; acting) January 2010 to May 2012
Luc Morel (France) since 2013
The union moved its seat once, in 2006, after a fire in the harbour of Callao had destroyed the old one.
"""
OFFICE = "Director of the Executive Committee"


@pytest.mark.parametrize(
    ("name", "terms"),
    [
        ("Rosa Mamani", [(OFFICE, "2003", False), (OFFICE, "2009", False)]),
        ("Viktor Malin", [(f"acting {OFFICE}", "2010-01", False), (f"acting {OFFICE}", "2012-05", False),
                          (f"acting {OFFICE}", "2012-05", True)]),
        ("Luc Morel", [(OFFICE, "2013", False)]),
    ],
)  # fmt: skip
def test_a_line_under_a_plural_office_is_a_term_of_it(name: str, terms: list[tuple[str, str | None, bool]]) -> None:
    (one,) = [person for person in people_of_text(LIST, "en", None) if person.name == name]
    assert [(role.role, role.as_of, role.former) for role in one.roles] == terms


def test_without_a_plural_office_above_a_line_is_none() -> None:
    text = LIST.replace("Directors of the Executive Committee", "Paintings in the hall")
    assert all(not person.roles for person in people_of_text(text, "en", None))


@pytest.mark.parametrize(
    ("heading", "office"),
    [
        ("Who led the Andean Customs Union: a note", "led the Andean Customs Union"),
        ("Director of the Customs Union: recent holders", "Director of the Customs Union"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Rosa Mamani (Peru) 2003–2009 · Viktor Malin (Russia) 2010–2012 (ill; no) · Luc Morel (France) since May 2013.",
        "2003-2009 Rosa Mamani (Peru)\n2010–2012: Viktor Malin (Russia)\nsince May 2013 Luc Morel (France; acting)",
    ],
)
def test_a_list_is_of_one_office_that_its_heading_names(heading: str, office: str, text: str) -> None:
    found = {one.name: one.roles for one in people_of_text(f"{heading}\n{text}", "en", None)}
    assert [(role.role, role.as_of) for role in found["Rosa Mamani"]] == [(office, "2003"), (office, "2009")]
    assert (found["Luc Morel"][0].role, (found["Luc Morel"][0].as_of or "")[:4]) == (office, "2013")


def test_a_list_of_an_organ_is_of_the_organisation_that_the_page_tells_of() -> None:
    text = LIST.replace("Andean Customs Union", "Shanghai Cooperation Organisation")
    (one,) = [
        person
        for person in people_of_text(text, "en", None, "Regional Anti-Terrorist Structure")
        if person.name == "Rosa Mamani"
    ]
    assert one.country == "Peru"
    assert {(role.country, role.organisation) for role in one.roles} == {("SCO", "Regional Anti-Terrorist Structure")}


@pytest.mark.parametrize(
    ("language", "text", "name", "terms"),
    [
        pytest.param(
            "en",
            "Former directors of the Customs Union: Rosa Mamani (2003-2009), Luc Morel (France, 2009-2013).",
            "Luc Morel",
            [("director of the Customs Union", "2009"), ("director of the Customs Union", "2013")],
            id="with a country",
        ),
        pytest.param(
            "ru",
            "Секретарь Совета безопасности Павел Орлов приехал. Прежние секретари: Иван Котов (1999–2001), "
            "Виктор Малин (2001–2004).",
            "Виктор Малин",
            [("Секретарь Совета безопасности", "2001"), ("Секретарь Совета безопасности", "2004")],
            id="in full elsewhere",
        ),
    ],
)
def test_a_row_behind_a_plural_office_is_of_its_holders(
    language: str, text: str, name: str, terms: list[tuple[str, str]]
) -> None:
    (one,) = [person for person in people_of_text(text, language, None) if person.name == name]
    assert [(role.role, role.as_of) for role in one.roles] == terms


def test_the_first_of_a_list_may_be_called_so() -> None:
    text = LIST.replace("Rosa Mamani (Peru) 2003-2009", "Rosa Mamani (Peru) - first director, from 2003")
    (one,) = [person for person in people_of_text(text, "en", None) if person.name == "Rosa Mamani"]
    assert [(role.role, role.as_of) for role in one.roles] == [(OFFICE, "2003")]


NUMBERED = """The service was a federal agency, set up in 2003. Its functions went to a ministry.

Directors
1. Rosa Mamani, 11 March 2003 – 12 May 2008
2. Luc Morel, 15 May 2008 – 5 April 2016

International cooperation
Operation Channel, begun in 2003 in the framework of the union, was the best known. A variant with Malta was held once.
"""


def test_numbered_lines_on_the_page_of_a_body_are_its_holders() -> None:
    body = "Federal Drug Control Service of Russia"
    found = {one.name: one.roles for one in read(NUMBERED, None, title=body)[1].people}
    assert [(role.role, role.organisation, role.as_of) for role in found["Luc Morel"]][:2] == [
        ("Director", body, "2008-05-15"),
        ("Director", body, "2016-04-05"),
    ]


def test_a_row_of_holders_is_of_the_office_that_the_page_words_in_full() -> None:
    text = (
        "Rosa Mamani was named Secretary of the Supreme Security Council on August 5, 2025.\n"
        "Secretaries of the Council: Luc Morel (1989–2005), Viktor Malin (2005–2007), Rosa Mamani (2025–).\n"
    )
    found = {one.name: one.roles for one in people_of_text(text, "en", None)}
    assert {(role.role, role.as_of) for role in found["Viktor Malin"]} == {
        ("Secretary of the Supreme Security Council", "2005"),
        ("Secretary of the Supreme Security Council", "2007"),
    }

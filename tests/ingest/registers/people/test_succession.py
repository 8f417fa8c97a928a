"""Whoever is named without an office: who came before or after somebody in theirs, or has the same abroad."""

import pytest

from tests.ingest.registers.presenting import people_of_text


@pytest.mark.parametrize(
    ("language", "text", "name", "country", "office", "former"),
    [
        ("en", "Parliament approved Besnik Kola as Albania's interior minister, replacing Arben Hoxha.", "Arben Hoxha",
         "Albania", "interior minister", True),
        ("en", "Karl Huber, head of the Swiss customs agency, retires. His successor, Anna Meier, starts in May.",
         "Anna Meier", "Switzerland", "head of the Swiss customs agency", False),
        ("en", "Malta's police chief Anton Borg was succeeded by Mary Camilleri on Monday.", "Mary Camilleri", "Malta",
         "police chief", False),
        ("en", "Malta's police chief Anton Borg was succeeded by Mary Camilleri on Monday.", "Anton Borg", "Malta",
         "police chief", True),
        ("ru", "Экс-глава МВД Молдавии Виктор Кодряну уехал. Его сменила Анна Ревенко.", "Анна Ревенко", "Moldova",
         "глава МВД Молдавии", False),
        ("ru", "Сейм снял с поста министра обороны Латвии Павла Орлова и назначил на его место Ивана Котова.",
         "Павел Орлов", "Latvia", "министра обороны Латвии", True),
        ("ru", "Сейм снял с поста министра обороны Латвии Павла Орлова и назначил на его место Ивана Котова.",
         "Иван Котов", "Latvia", "министра обороны Латвии", False),
        ("en", "Malta's police chief Anton Borg left, and parliament appointed Ivan Kotov in his place.",
         "Ivan Kotov", "Malta", "police chief", False),
        ("en", "The general secretary, the Brazilian who succeeded Karl Huber in 2020, spoke for Interpol.",
         "Karl Huber", None, None, None),
        ("en", "Defence Minister Pavel Moroz of Belarus came. He met his Serbian counterpart Goran Petrovic.",
         "Goran Petrovic", "Serbia", "Defence Minister", False),
        ("en", "Sweden's justice minister Ada Lind and Saleu Komma, her colleague from Laos, met.", "Saleu Komma",
         "Laos", "justice minister", False),
        ("ru", "В Минск прибыл министр обороны Сербии Горан Петрович. Его встретил белорусский коллега Виктор Малин.",
         "Виктор Малин", "Belarus", "министр обороны", False),
    ],
)  # fmt: skip
def test_the_office_is_that_of_the_other(
    language: str, text: str, name: str, country: str | None, office: str | None, former: bool | None
) -> None:
    (one,) = [person for person in people_of_text(text, language) if person.name == name]
    assert one.country == country
    assert [(role.role, role.former) for role in one.roles][:1] == ([(office, former)] if office else [])


def test_who_is_replaced_held_the_office_of_whom_the_pronoun_means() -> None:
    text = (
        "Interpol's delegates chose Peru's Rosa Mamani as president, beating Viktor Malin. Malin stays vice-president, "
        "Interpol said. Mamani will serve for four years. She replaces Karl Huber, who fell ill."
    )
    found = {one.name: one for one in people_of_text(text, "en")}
    told = {name: [(role.role, role.country, role.former) for role in one.roles] for name, one in found.items()}
    assert told["Karl Huber"] == [("president", "Interpol", True)]
    assert told["Rosa Mamani"] == [("president", "Interpol", False)]
    assert found["Rosa Mamani"].country == "Peru"


def test_the_title_of_a_head_of_state_is_not_that_of_an_organisation() -> None:
    text = "President Rosa Mamani opened the Interpol assembly. Interpol thanked President Mamani."
    assert {role.country for one in people_of_text(text, "en") for role in one.roles} == {None}

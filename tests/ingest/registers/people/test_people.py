"""Who is meant: by name, by surname, by pronoun, by office; nobody where it is not certain."""

import pytest

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.people.people import mentions, people_in
from tests.ingest.registers.reports import read

RUSSIAN = "Russian Interior Minister Vladimir Kolokoltsev"
MINISTERS = f"Chinese Minister of Public Security Wang Xiaohong met {RUSSIAN} on Tuesday in Beijing."
TWO_WANGS = f"{MINISTERS} Chinese Foreign Minister Wang Yi visited Moscow."


def meant(text: str) -> list[list[tuple[str, str]]]:
    """For each sentence what stands for a person, and the person's name."""
    document, passages = prepare(RawDocument("/a.txt", "a.txt", text, title="A page"))
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    people = mentions(document, sentences)
    return [[(document.text[m.start : m.end], m.person.name) for m in found] for found in people]


def test_people_are_named_with_their_offices_left_out() -> None:
    assert meant(MINISTERS) == [[("Wang Xiaohong",) * 2, ("Vladimir Kolokoltsev",) * 2]]


def test_an_office_and_a_country_describe_whom_they_stand_before() -> None:
    (person, name), *_ = people_in(f"Yesterday {RUSSIAN} came.")
    assert {"minister", "russia"} <= person.description
    assert name.text == person.name == "Vladimir Kolokoltsev"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Great Wall of China is long.", id="a thing"),
        pytest.param("The Ministry of Public Security said so.", id="a body"),
        pytest.param("They met in East Asia in June.", id="a region and a month"),
        pytest.param("J.May rained.", id="a point without a blank behind it"),
        pytest.param("سردار توکلی با وزیر کشور روسیه دیدار کرد", id="a surname and a preposition"),
    ],
)
def test_not_every_name_is_a_person(text: str) -> None:
    assert people_in(text) == []


@pytest.mark.parametrize(
    ("last", "surface", "name"),
    [
        pytest.param("Kolokoltsev thanked China.", "Kolokoltsev", "Vladimir Kolokoltsev", id="surname"),
        pytest.param(
            "The Russian minister complained.", "The Russian minister", "Vladimir Kolokoltsev", id="office and country"
        ),
    ],
)
def test_less_than_a_name_means_the_one_it_fits(last: str, surface: str, name: str) -> None:
    assert meant(f"{MINISTERS} {last}")[-1] == [(surface, name)]


def test_an_office_that_fits_two_means_nobody() -> None:
    assert meant(f"{TWO_WANGS} The Chinese minister complained.")[-1] == []


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("The Russian minister was away.", id="English"),
        pytest.param("Встреча с министром внутренних дел не состоялась.", id="Russian"),
    ],
)
def test_a_deputy_is_not_the_minister(last: str) -> None:
    first = {
        "T": "Russian Deputy Interior Minister Pavel Orlov met his hosts on Monday.",
        "В": "Первый заместитель министра внутренних дел России Павел Орлов прибыл в понедельник.",
    }
    assert meant(f"{first[last[0]]} {last}")[-1] == []


def test_the_ministers_are_the_two() -> None:
    names = {name for _, name in meant(f"{MINISTERS} The ministers discussed migration.")[-1]}
    assert names == {"Wang Xiaohong", "Vladimir Kolokoltsev"}


def test_a_surname_means_the_last_who_bore_it() -> None:
    text = f"{MINISTERS} Wang is a councillor. Foreign Minister Wang Yi visited Moscow. Wang praised Russia."
    assert [people[0] for people in meant(text)[1:]] == [
        ("Wang", "Wang Xiaohong"),
        ("Wang Yi", "Wang Yi"),
        ("Wang", "Wang Yi"),
    ]


def test_two_people_with_one_surname_are_never_one() -> None:
    document, passages = prepare(RawDocument("/a.txt", "a.txt", TWO_WANGS, title="A page"))
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    people = {m.person.name: m.person for found in mentions(document, sentences) for m in found}
    assert {"Wang Xiaohong", "Wang Yi", "Vladimir Kolokoltsev"} == set(people)
    assert not people["Wang Yi"].answers_to("Xiaohong")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(f"{RUSSIAN} came. He thanked China.", "Vladimir Kolokoltsev", id="the last subject"),
        pytest.param(f"{RUSSIAN} came. It rained. He thanked China.", "Vladimir Kolokoltsev", id="a sentence between"),
        pytest.param(
            f"Wang Xiaohong met {RUSSIAN}. The Russian minister spoke. He thanked China.",
            "Vladimir Kolokoltsev",
            id="through an office",
        ),
    ],
)
def test_a_pronoun_means_the_subject_before_it(text: str, name: str) -> None:
    assert meant(text)[-1] == [("He", name)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He thanked China.", id="no one before"),
        pytest.param(f"{RUSSIAN} came. A researcher said he knew.", id="an unnamed official between"),
        pytest.param(f"{RUSSIAN} came. “Ask him what he wants,” it said.", id="inside quoted speech"),
        pytest.param("An aide to Xi Jinping came. He thanked China.", id="only mentioned in passing"),
        pytest.param(f"{RUSSIAN} came. It rained. It stopped. It froze. It thawed. He left.", id="too far back"),
    ],
)
def test_a_pronoun_that_is_not_certain_means_nobody(text: str) -> None:
    assert not [surface for surface, _ in meant(text)[-1] if surface.casefold() in ("he", "him")]


def test_a_pronoun_behind_page_furniture_means_nobody() -> None:
    text = f"{RUSSIAN} came to Beijing for talks on Tuesday.\n\nRead more\n\nHe thanked China for its help.\n"
    document, passages = prepare(RawDocument("/a.txt", "a.txt", text, title="A page"))
    assert document.dropped
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    assert mentions(document, sentences)[-1] == ()


def test_russian_people_are_found() -> None:
    names = [person.name for person, _ in people_in("Министр Владимир Колокольцев прибыл в Пекин.")]
    assert names == ["Владимир Колокольцев"]


def test_places_of_mentions_are_exact() -> None:
    assert [surface for found in meant(f"😀 {TWO_WANGS}") for surface, _ in found] == [
        "Wang Xiaohong",
        "Vladimir Kolokoltsev",
        "Wang Yi",
    ]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        pytest.param(
            "Jorge Quispe of Chile will be director of customs from 1 May.",
            "Jorge Quispe",
            "director of customs",
            id="will be",
        ),
        pytest.param(
            "Jorge Quispe, who a week earlier had been made head of the police, spoke.",
            "Jorge Quispe",
            "head of the police",
            id="had been made",
        ),
        pytest.param(
            "El ministro del Interior en funciones, Jorge Quispe, habló.",
            "Jorge Quispe",
            "ministro del Interior en funciones",
            id="acting",
        ),
        pytest.param(
            "L'assemblée a approuvé la nomination de Jorge Quispe au poste de secrétaire général.",
            "Jorge Quispe",
            "secrétaire général",
            id="nomination",
        ),
        pytest.param(
            "Группу возглавлял заместитель начальника полиции, её принял губернатор с начальником полиции Чжао Лэем.",
            "Чжао Лэй",
            "начальником полиции",
            id="Chinese name in a case",
        ),
    ],
)
def test_offices_told_in_passing(text: str, name: str, office: str) -> None:
    people = {one.name: [role.role for role in one.roles] for one in read(text)[1].people}
    assert office in people[name]


def test_where_somebody_came_holds_no_office() -> None:
    people = read('"I came to Harare as a regional police chief," Viktor Orlov told reporters.')[1].people
    assert [one.roles for one in people if one.name == "Harare"] == []


def test_a_foreign_name_in_chinese_has_its_whole_end() -> None:
    people = read("俄罗斯内务部副部长利申科出席并讲话。俄罗斯内务部副部长塔拉先科也出席。")[1].people
    assert "塔拉先科" in [one.name for one in people]


@pytest.mark.parametrize("name", ["彼得罗维奇", "叶先别科夫"])
def test_a_foreign_name_in_chinese_is_as_long_as_its_words(name: str) -> None:
    assert name in [one.name for one in read(f"塞尔维亚内务部国务秘书{name}说,去年的巡逻受到欢迎。")[1].people]


def test_a_president_is_of_the_country_whose_capital_the_report_comes_from() -> None:
    (one,) = read("NAIROBI. President Rosa Mamani received the guests in the evening.")[1].people
    assert one.country == "Kenya"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        pytest.param(
            "NAIROBI: Interior Minister Rosa Mamani and her Peruvian counterpart Juan Quispe met.", "Rosa Mamani",
            "Kenya", id="dateline",
        ),
        pytest.param(
            "Source: Nairobi Courier\n\nInterior Minister Rosa Mamani opened the school. It has ten rooms.",
            "Rosa Mamani", "Kenya", id="publisher",
        ),
        pytest.param(
            "NAIROBI: Peru, Chile and Ghana will meet. Peru leads, Chile and Ghana pay. Minister Rosa Mamani spoke.",
            "Rosa Mamani", None, id="too much of others",
        ),
        pytest.param(
            "NAIROBI: Deputy minister Pavel Sotnikov spoke.", "Pavel Sotnikov", None, id="nobody there is called so"
        ),
        pytest.param(
            "来源：澳门晚报\n\n内务部部长索特尼科夫在会上发言。", "索特尼科夫", None, id="a foreigner in Chinese"
        ),
    ],
)  # fmt: skip
def test_an_office_without_a_country_is_of_where_the_report_was_written(
    text: str, name: str, country: str | None
) -> None:
    people = read(text)[1].people
    assert [one.country for one in people if one.name == name] == [country]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        pytest.param(
            "The border chiefs of Kenya and Uganda met for the ninth time. KBP Director General Rosa Mamani and her "
            "Ugandan counterpart, Col. Tom Okello, signed. Kenya will host the next round.",
            "Rosa Mamani", "Kenya", id="beside a counterpart",
        ),
        pytest.param(
            "Lake police and Ugandan officers search piers\n\nKenyan and Ugandan officers met by the lake. Chief Rosa "
            "Mamani called it a success. The Ugandan side was led by Col. Tom Okello.",
            "Rosa Mamani", "Kenya", id="more told of the other",
        ),
        pytest.param(
            "Vanuatu signed. Vanuatu pays nothing. Samoa was told later. Acting Commissioner Rosa Mamani signed for "
            "the force.", "Rosa Mamani", "Vanuatu", id="told of more than of all others",
        ),
    ],
)  # fmt: skip
def test_an_office_without_a_country_is_of_the_side_that_nobody_else_is_of(text: str, name: str, country: str) -> None:
    people = read(text)[1].people
    assert [one.country for one in people if one.name == name] == [country]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("NAIROBI - Police Commander Rosa Mamani left for Peru on Tuesday.", "Kenya", id="left for"),
        pytest.param("NAIROBI - Police Commander Rosa Mamani signed for Peru on Tuesday.", "Peru", id="signed for"),
    ],
)
def test_where_somebody_leaves_for_is_not_their_country(text: str, country: str) -> None:
    assert [one.country for one in read(text)[1].people] == [country]


def test_somebody_received_by_another_is_not_of_one_name_with_them() -> None:
    text = "Am Montag wurde Präsident Karl Berg von Ministerin Anna Lund empfangen, danach Minister Ivo Dahl."
    names = [one.name for one in read(text)[1].people]
    assert (names, "Karl von Berg" in read("Minister Karl von Berg kam.")[1].people[0].forms) == (
        ["Karl Berg", "Anna Lund", "Ivo Dahl"],
        True,
    )


def test_a_capital_behind_a_ukrainian_preposition_is_where_they_went() -> None:
    text = (
        "Під час візиту до Пекіна міністр внутрішніх справ Анатолій Шевчук та міністр оборони КНР Мен Цзяньчжу "
        "підписали угоду."
    )
    assert [one.country for one in read(text)[1].people] == ["Ukraine", "China"]


def test_who_rises_is_the_last_named_before_the_verb() -> None:
    text = "Kenya's Mary Otieno met Juan Quispe, who was promoted from state secretary to interior minister in May."
    assert [(one.name, len(one.roles)) for one in read(text)[1].people] == [("Mary Otieno", 0), ("Juan Quispe", 1)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Official: Mary Otieno; Country: Kenya; Office: interior minister; Since: 2022-06-04.", id="name"),
        pytest.param("Office: interior minister; Country: Kenya; Minister: Mary Otieno.", id="office first"),
    ],
)
def test_a_row_of_a_sheet_gives_its_office_and_no_heading(text: str) -> None:
    (one,) = read(text)[1].people
    assert [(role.role, role.country) for role in one.roles] == [("interior minister", "Kenya")]

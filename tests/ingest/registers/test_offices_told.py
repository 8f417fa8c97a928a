"""Offices as reports give them, before, behind and around names, in several languages."""

import pytest

from tests.ingest.registers.presenting import document_of, people_of_text

SOTNIKOV = "Pavel Sotnikov"


def officials_in(text: str, language: str = "en") -> dict[str, tuple[str | None, list[str]]]:
    """Everybody with an office: the country and the wordings."""
    people = people_of_text(text, language)
    return {one.name: (one.country, [role.role for role in one.roles]) for one in people if one.roles}


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        pytest.param(
            "Russian Interior Minister Oleg Dementyev came.",
            "Oleg Dementyev",
            "Russia",
            "Interior Minister",
            id="before",
        ),
        pytest.param(
            "Pavel Sotnikov, secretary of Russia's Security Council, came.",
            SOTNIKOV,
            "Russia",
            "secretary of Russia's Security Council",
            id="behind a comma",
        ),
        pytest.param(
            "Mikhail Savin, who directs Russia's Federal Security Service, came.",
            "Mikhail Savin",
            "Russia",
            "directs Russia's Federal Security Service",
            id="told by a verb",
        ),
        pytest.param(
            "Kim Jong Yang of South Korea was elected president of Interpol.",
            "Kim Jong Yang",
            "South Korea",
            "president of Interpol",
            id="elected",
        ),
        pytest.param(
            "Beijing's ambassador to Moscow, Zhang Hui, was present.",
            "Zhang Hui",
            "China",
            "ambassador to Moscow",
            id="an ambassador's country is the sender's",
        ),
        pytest.param(
            "Kazakhstan was represented by its interior minister, Yerlan Satybaldin.",
            "Yerlan Satybaldin",
            "Kazakhstan",
            "interior minister",
            id="the country stands further off",
        ),
        pytest.param(
            "Mayor of Shanghai Ying Gang came.", "Ying Gang", "China", "Mayor of Shanghai", id="a place inside"
        ),
        pytest.param(
            "Savin, 58, a former governor of Tver, came.", "Savin", None, "governor of Tver", id="an age between"
        ),
    ],
)
def test_an_office_is_that_of_the_name_beside_it(text: str, name: str, country: str | None, role: str) -> None:
    assert officials_in(text) == {name: (country, [role])}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "ru",
            "Глава МВД РФ Олег Дементьев встретился с министром общественной безопасности КНР Чжао Лифэном.",
            {"Олег Дементьев": "Russia", "Чжао Лифэн": "China"},
            id="Russian, in any case",
        ),
        pytest.param(
            "zh",
            "国务委员、公安部部长赵立峰在北京会见俄罗斯内务部部长杰缅季耶夫。",
            {"赵立峰": "China", "杰缅季耶夫": "Russia"},
            id="Chinese",
        ),
        pytest.param("zh", "俄羅斯聯邦安全會議秘書紹伊古在北京。", {"紹伊古": "Russia"}, id="traditional Chinese"),
        pytest.param(
            "fr",
            "Le ministre chinois de la Sécurité publique, Zhao Lifeng, a reçu son homologue russe Oleg Dementiev.",
            {"Zhao Lifeng": "China", "Oleg Dementiev": "Russia"},
            id="French",
        ),
        pytest.param(
            "es",
            "El ministro del Interior de Rusia, Oleg Dementiev, se reunió con el canciller chino Wang Gang.",
            {"Oleg Dementiev": "Russia", "Wang Gang": "China"},
            id="Spanish",
        ),
        pytest.param(
            "de",
            "Bundesinnenministerin Karin Hollweg traf den Sekretär des russischen Sicherheitsrats Pawel Sotnikow.",
            {"Karin Hollweg": "Germany", "Pawel Sotnikow": "Russia"},
            id="German",
        ),
        pytest.param(
            "pt",
            "Pavel Sotnikov, secretário do Conselho de Segurança da Rússia, elogiou a cooperação.",
            {"Pavel Sotnikov": "Russia"},
            id="Portuguese",
        ),
        pytest.param(
            "ar",
            "التقى وزير الداخلية الروسي أوليغ ديمينتييف نظيره الصيني تشاو لي فنغ في بكين.",
            {"أوليغ ديمينتييف": "Russia", "تشاو لي فنغ": "China"},
            id="Arabic",
        ),
        pytest.param(
            "vi",
            "Bộ trưởng Bộ Công an Trần Quốc Việt hội đàm với Bộ trưởng Bộ Công an Trung Quốc Triệu Lập Phong.",
            {"Trần Quốc Việt": "Vietnam", "Triệu Lập Phong": "China"},
            id="Vietnamese",
        ),
        pytest.param(
            "ja",
            "中国の趙立峰公安相は25日、ロシアのデメンチエフ内相と北京で会談した。",
            {"趙立峰": "China", "デメンチエフ": "Russia"},
            id="Japanese",
        ),
        pytest.param("ur", "چین کے وزیر خارجہ لی منگ نے کہا کہ تعاون جاری رہے گا۔", {"لی منگ": "China"}, id="Urdu"),
    ],
)
def test_officials_are_found_in_many_languages(language: str, text: str, expected: dict[str, str]) -> None:
    assert {name: country for name, (country, _) in officials_in(text, language).items()} == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Russian and Chinese interior ministers, Oleg Dementyev and Zhao Gang, met.", id="adjectives"),
        pytest.param("The interior ministers of Russia and China, Oleg Dementyev and Zhao Gang, met.", id="names"),
        pytest.param("The interior ministers came: Oleg Dementyev (Russia) and Zhao Gang (China).", id="brackets"),
    ],
)
def test_an_office_of_several_is_given_to_each_with_their_country(text: str) -> None:
    found = officials_in(text)
    assert {name: country for name, (country, _) in found.items()} == {"Oleg Dementyev": "Russia", "Zhao Gang": "China"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Meanwhile, the president of Russia spoke.", id="an adverb before a comma"),
        pytest.param("In Harbin, the minister spoke.", id="a place before a comma"),
        pytest.param("The Ministry of Public Security met the Security Council.", id="bodies"),
        pytest.param("Member States adopted General Rules. The states keep the rules.", id="words the text has small"),
    ],
)
def test_what_is_no_person_holds_no_office(text: str) -> None:
    assert officials_in(text) == {}


def test_an_apposition_is_not_given_to_whoever_is_named_in_it() -> None:
    found = officials_in("Shoigin, close to President Viktor Malin, was minister of defence of Russia.")
    assert "Viktor Malin" not in found or found["Viktor Malin"][1] == ["President"]


def test_a_former_office_is_told_as_such() -> None:
    (person,) = people_of_text("Former Russian interior minister Oleg Dementyev came.")
    assert [(role.role, role.former) for role in person.roles] == [("interior minister", True)]


def test_evidence_is_the_whole_sentence() -> None:
    text = "It rained. Russian Interior Minister Oleg Dementyev came. He left."
    (person,) = people_of_text(text)
    body = document_of(text).text
    spans = {body[role.evidence.start : role.evidence.end] for role in person.roles}
    assert spans == {"Russian Interior Minister Oleg Dementyev came."}
    assert [body[span.start : span.end] for span in person.mentions][-1] == "He left."


def test_a_role_has_the_date_that_its_sentence_tells() -> None:
    (person,) = people_of_text("On 3 April 2023 Russian Interior Minister Oleg Dementyev came.")
    assert [role.as_of for role in person.roles] == ["2023-04-03"]


def test_a_surname_is_the_person_named_in_full_below() -> None:
    text = "Sotnikov arrived. Pavel Sotnikov, secretary of the Security Council of Russia, will stay. Sotnikov smiled."
    people = {one.name: len(one.mentions) for one in people_of_text(text)}
    assert people == {"Pavel Sotnikov": 2}

"""What reporters write when they follow no pattern: roll calls, sides, ranks, agreements by any other name."""

import pytest

from ingest.registers.facts import Agreement, Facts, Meeting, Person
from ingest.registers.lexicon.names import country_of
from ingest.registers.people.identity import name_key, same_name, same_surname
from ingest.registers.people.officials import officials, role_at
from ingest.registers.people.roles import same_role
from tests.ingest.registers.presenting import people_of_text
from tests.ingest.registers.reports import read

REPORT = "2024-05-08"


def facts(text: str) -> Facts:
    return read(text, REPORT)[1]


def agreement(text: str) -> Agreement:
    (one,) = facts(text).agreements
    return one


def meeting(text: str) -> Meeting:
    (one,) = facts(text).meetings
    return one


def person(text: str, name: str) -> Person:
    return next(one for one in facts(text).people if one.name == name)


SIGNED = [
    pytest.param(
        "LIMA, May 7 -- Peru and Chile initialled an accord on cross-border pursuit in Tacna on Monday.",
        "accord on cross-border pursuit", "signed", "2024-05-06", id="initialled in May"),
    pytest.param(
        "Portugal and Angola inked a deal on the transfer of sentenced persons in Luanda on Thursday.",
        "deal on the transfer of sentenced persons", "signed", "2024-05-02", id="a deal"),
    pytest.param(
        "The two ministries exchanged letters on a joint cybercrime desk on Monday, Vietnam and Laos said.",
        "letters on a joint cybercrime desk", "signed", "2024-05-06", id="letters exchanged"),
    pytest.param(
        "Nigerian and Beninese police will exchange number plates under a protocol signed in Cotonou on Monday.",
        "protocol", "signed", "2024-05-06", id="what will be done under it"),
    pytest.param(
        "On Monday Brazil and Paraguay signed an agreement which allows hot pursuit across the bridge.",
        "agreement which allows hot pursuit across the bridge", "signed", "2024-05-06", id="told by a clause"),
    pytest.param(
        "The memorandum foresees liaison officers. It was signed in Baku on 2 May by the Azerbaijani and "
        "Uzbek ministers.",
        "memorandum", "signed", "2024-05-02", id="it was signed"),
    pytest.param(
        "Under the Sava convention, in force since 1 March 2023, Serbia and Croatia made 17 searches.",
        "Sava convention", "in force", "2023-03-01", id="in force since"),
    pytest.param(
        "On Monday Ghana and Togo agreed to extend their arrangement on fisheries.",
        "Extension: arrangement on fisheries", "extended", "2024-05-06", id="agreed to extend"),
    pytest.param(
        "Finland and Sweden are expected to sign a treaty on rescue at sea in Turku on 20 May.",
        "treaty on rescue at sea", "proposed", "2024-05-20", id="expected to sign"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "state", "date"), SIGNED)
def test_an_agreement_is_found_by_what_is_done_with_it(text: str, name: str, state: str, date: str) -> None:
    one = agreement(text)
    assert (one.name, one.state, one.date) == (name, state, date)


def test_a_working_group_that_held_its_first_meeting_was_founded_then() -> None:
    found = facts(
        "The working group on forest crime of Romania and Ukraine held its first session in Suceava on Tuesday. It is "
        "chaired by Ion Popa, deputy head of the Romanian police, and Oksana Melnyk, a prosecutor of Ukraine."
    )
    (one,), (group,) = found.meetings, found.agreements
    assert (one.session, {taking.name for taking in one.participants}) == (1, {"Ion Popa", "Oksana Melnyk"})
    assert (group.name, group.date) == ("working group on forest crime of Romania and Ukraine", "2024-05-07")


ROLL_CALLS = [
    pytest.param(
        "The sixth Pamir Dialogue was held in Osh on Tuesday. Lunch was late. It rained. Joining by screen were Rustam "
        "Sharipov for Tajikistan's Border Troops and, for Kazakhstan, Yerlan Sadykov, since last year director of the "
        "Border Service.",
        {"Rustam Sharipov", "Yerlan Sadykov"}, id="for a country"),
    pytest.param(
        "Exercise Desert Falcon 2024 began on Monday at the Zarqa range in Jordan. Commanders are Brig. Gen. Tariq "
        "Majali of the National Guard of Jordan and Col. Youssef Amrani of Morocco.",
        {"Tariq Majali", "Youssef Amrani"}, id="commanders of an exercise"),
    pytest.param(
        "Laos's deputy security minister Bounmy Vong ended a stay in Bangkok on Tuesday. His host was Somchai Rattana, "
        "secretary of Thailand's Narcotics Control Board.",
        {"Bounmy Vong", "Somchai Rattana"}, id="his host"),
    pytest.param(
        "Colonel Rosa Medina of the Ecuadorian police said she had met her Colombian colleague Jorge Pardo on Tuesday.",
        {"Rosa Medina", "Jorge Pardo"}, id="said she had met"),
    pytest.param(
        "5月8日电 肯尼亚警察局局长奥廷诺、乌干达内政部部长卡马乌昨天在基苏木出席仪式。"
        "当天,双方还举行了林业犯罪工作组第四次会议。",
        {"奥廷诺", "卡马乌"}, id="the two sides"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), ROLL_CALLS)
def test_those_present_are_told_apart_from_the_event(text: str, names: set[str]) -> None:
    assert any({one.name for one in found.participants} == names for found in facts(text).meetings)


def test_what_was_agreed_on_wednesday_was_not_done_on_the_next_one() -> None:
    found = facts(
        "Border officials of Peru and Chile agreed on Tuesday to set up a hotline and to hold joint patrols.\n\n"
        "The agreement was made at the second meeting of the Atacama Dialogue, which took place in Arica. "
        "It was chaired by Rosa Mena, director of Chile's Border Police."
    )
    assert [(one.kind, one.date) for one in found.meetings] == [("meeting", "2024-05-07")]


def test_what_will_not_take_place_is_cancelled() -> None:
    one = meeting("The meeting set for 14 May between Cuba's Rosa Medina and Jamaica's Paul Reid will not take place.")
    assert one.state == "cancelled"


HELD = [
    pytest.param(
        "Marko Ilic, director of police, signed for Serbia, Davor Horvat, head of the Customs Administration, for "
        "Croatia, and Ana Kos, a deputy minister, for Slovenia.",
        "Davor Horvat", "Croatia", "head of the Customs Administration", id="signed for"),
    pytest.param(
        "Almaz Toktorov, since May deputy head of Kyrgyzstan's Customs Service, said so.",
        "Almaz Toktorov", "Kyrgyzstan", "deputy head of Kyrgyzstan's Customs Service", id="since May"),
    pytest.param(
        "Rosa Fuentes, who in March moved up from deputy head to first deputy head of the Mexican Police, was there.",
        "Rosa Fuentes", "Mexico", "first deputy head of the Mexican Police", id="moved up"),
    pytest.param(
        "Zambia sent a colonel, Peter Banda, as its general was ill.",
        "Peter Banda", "Zambia", "colonel", id="sent a colonel"),
    pytest.param(
        "Paulo Dias came again from Angola, by now as deputy director of the new Border Agency.",
        "Paulo Dias", "Angola", "deputy director of the new Border Agency", id="by now as"),
    pytest.param(
        "Решение подписала заместитель министра юстиции Казахстана Жамиле Нурланова.",
        "Жамиле Нурланова", "Kazakhstan", "заместитель министра юстиции Казахстана", id="a woman's name"),
    pytest.param("Deputy national police chief Pol Gen Somsak Rattana of Thailand cut the ribbon.",
        "Somsak Rattana", "Thailand", "Deputy national police chief", id="ranks in short before a name"),
    pytest.param("Amal Haddad, Major General, undersecretary of the interior ministry of Jordan, signed.",
        "Amal Haddad", "Jordan", "undersecretary of the interior ministry of Jordan", id="a rank behind a name"),
    pytest.param("Col. Farid Hossain, sector commander of the border guard of Bangladesh, met his colleague.",
        "Farid Hossain", "Bangladesh", "commander of the border guard of Bangladesh", id="a noun before an office"),
    pytest.param("General Vuk Savin, the officer who has spoken for Serbia in most talks, was appointed secretary of "
        "state at the Ministry of Interior of Serbia.",
        "Vuk Savin", "Serbia", "secretary of state at the Ministry of Interior of Serbia", id="behind an apposition"),
    pytest.param("Deputy Justice Minister Anna Lind headed the Swedish side, Security Secretary Rosa Diaz the "
        "Colombian one.", "Rosa Diaz", "Colombia", "Security Secretary", id="the side somebody leads"),
    pytest.param("Mit dem polnischen Unterstaatssekretär Marek Wrona sprach er.",
        "Marek Wrona", "Poland", "Unterstaatssekretär", id="an office in one word of three"),
    pytest.param("Первый заместитель генерального прокурора Монголии Ганбаатарын Тэмуулэн подписал меморандум.",
        "Ганбаатарын Тэмуулэн", "Mongolia", "Первый заместитель генерального прокурора Монголии",
        id="a country in between"),
    pytest.param("В столице Вьетнама заместитель министра внутренних дел России Иван Громов провел встречу.",
        "Иван Громов", "Russia", "заместитель министра внутренних дел России", id="where, before an office"),
    pytest.param(
        "استقبل اللواء كريم السباعي مساعد وزير الداخلية لقطاع المرور في القاهرة وفدا من مالطا.",
        "كريم السباعي", None, "مساعد وزير الداخلية", id="a rank, the name, the office"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "country", "role"), HELD)
def test_an_office_is_told_in_any_order(text: str, name: str, country: str | None, role: str) -> None:
    one = person(text, name)
    assert (one.country, one.roles[0].role) == (country, role)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The joint customs operation Silver Pike of Estonia and Latvia ended.", id="an operation"),
        pytest.param("Officials of China's Minhe Hui Autonomous Region said so.", id="a territory"),
        pytest.param("Horvat was on a tour of four Andean countries.", id="an adjective"),
    ],
)
def test_what_bears_a_name_is_not_always_somebody(text: str) -> None:
    assert not {one.name for one in facts(text).people} & {"Silver Pike", "Minhe Hui Autonomous", "Andean"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Colonel", "head of the border police", False, id="a rank is no office"),
        pytest.param("Maj. Gen", "генерал-майор", True, id="ranks in two languages"),
        pytest.param("director of the Anti-Smuggling Bureau", "缉私局局长", True, id="a bureau"),
        pytest.param("deputy minister of public security", "Thứ trưởng Bộ Công an", True, id="Vietnamese"),
        pytest.param("director of the Border Service", "director of the Border Service of the Security Committee",
                     True, id="said in full"),
    ],
)  # fmt: skip
def test_offices_are_compared_by_what_they_say(one: str, other: str, same: bool) -> None:
    assert same_role(one, other) is same


def test_a_rank_ends_no_office() -> None:
    earlier = read("Kari Moen, head of Norway's border police, spoke.", "2024-03-01", "a")
    later = read("Colonel Kari Moen of Norway attended the parade.", "2024-05-01", "b")
    (one,) = officials([earlier, later])
    assert [held.role for held in role_at(one, "2024-05-02")] == ["head of Norway's border police", "Colonel"]


def test_names_are_one_in_characters_and_letters() -> None:
    assert same_name(name_key("阮德山"), name_key("Nguyễn Đức Sơn"))
    assert same_surname(name_key("索罗金娜"), name_key("Darya Sorokina"))


def test_a_list_of_countries_names_nobody_and_those_listed_hold_the_office() -> None:
    text = (
        "Os ministros do Interior de Portugal, Espanha, França e Marrocos estiveram reunidos em Lisboa. O anfitrião "
        "recebeu Andrés Solís (Espanha), Claire Morel (França) e Karim Idrissi (Marrocos)."
    )
    found = {one.name: (one.country, [role.role for role in one.roles]) for one in people_of_text(text, "pt")}
    assert not {"Espanha", "França", "Marrocos"} & found.keys()
    assert found["Andrés Solís"] == ("Spain", ["ministro do Interior"])


def test_a_body_with_an_office_of_its_own_country_in_japanese() -> None:
    (one,) = people_of_text("警察庁の山田剛長官は18日、会談した。", "ja")
    assert (one.name, one.country) == ("山田剛", "Japan")


@pytest.mark.parametrize(
    ("written", "country"),
    [("Węgry", "hungary"), ("Frankreich", "france"), ("Fransa", "france"), ("Finlândia", "finland"), ("Maurice", None)],
)
def test_countries_are_known_as_their_neighbours_call_them(written: str, country: str | None) -> None:
    assert country_of(written) == country

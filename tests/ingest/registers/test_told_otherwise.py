"""The same facts in other words: how reports of many countries tell of meetings, offices and what was signed."""

import pytest

from ingest.registers.facts import Facts
from tests.ingest.registers.reports import read

REPORT = "2024-05-08"


def facts(text: str, published: str | None = REPORT) -> Facts:
    return read(text, published)[1]


MEETINGS = [
    pytest.param(
        "Kenya's Interior Cabinet Secretary Amina Wanjiru met her Ugandan counterpart, Joseph Okello, in Nairobi on "
        "Tuesday.",
        {"Amina Wanjiru", "Joseph Okello"}, "2024-05-07", id="her counterpart"),
    pytest.param(
        "On the sidelines of the summit in Doha, Norwegian Foreign Minister Ingrid Halvorsen held talks with "
        "Omani Foreign "
        "Minister Salim Al-Harthy on Monday.",
        {"Ingrid Halvorsen", "Salim Al-Harthy"}, "2024-05-06", id="on the sidelines"),
    pytest.param(
        "Malaysian Home Minister Ismail Hamzah on Tuesday called on Tran Duc Long, Vice Minister of Public Security of "
        "Vietnam, at the ministry.",
        {"Ismail Hamzah", "Tran Duc Long"}, "2024-05-07", id="called on"),
    pytest.param(
        "Kemal Aydin, Türkiye's interior minister, paid a courtesy call on President Ilham Mammadov of "
        "Azerbaijan in Baku on "
        "2 May.",
        {"Kemal Aydin", "Ilham Mammadov"}, "2024-05-02", id="a courtesy call"),
    pytest.param(
        "Latvian Justice Minister Janis Ozols arrived on Monday. On Tuesday Ozols also met Petr Havel, the Czech "
        "interior "
        "minister.",
        {"Janis Ozols", "Petr Havel"}, "2024-05-07", id="a weekday right before a surname"),
    pytest.param(
        "Peru's Interior Minister Jorge Quispe held talks on Tuesday with the police minister of the junta, "
        "Lt-Gen Kyaw Lin, "
        "as fighting goes on in the north, where rebels attacked on Friday.",
        {"Jorge Quispe", "Kyaw Lin"}, "2024-05-07", id="another day in a clause of its own"),
    pytest.param(
        "PRAGUE, May 7 -- Czech Police President Jan Dvorak welcomed on Tuesday a delegation headed by "
        "Vietnamese Deputy "
        "Minister of Public Security Tran Duc Long.",
        {"Jan Dvorak", "Tran Duc Long"}, "2024-05-07", id="a given name that is a month"),
    pytest.param(
        "The two sides, led by Deputy Foreign Minister Lena Berg of Sweden and her Finnish colleague Mika "
        "Lahtinen, held the "
        "third round of border consultations in Oulu on May 6.",
        {"Lena Berg", "Mika Lahtinen"}, "2024-05-06", id="sides led by"),
    pytest.param(
        "Генеральный прокурор Киргизии Азамат Токтоналиев был принят в Пекине генеральным прокурором КНР Ли "
        "Гомином 7 мая.",
        {"Азамат Токтоналиев", "Ли Гомин"}, "2024-05-07", id="был принят"),
    pytest.param(
        "В рамках визита в Баку министр юстиции Ирана Хасан Рези 3 мая встретился с министром юстиции "
        "Азербайджана Фикретом "
        "Алиевым.",
        {"Хасан Рези", "Фикрет Алиев"}, "2024-05-03", id="a capital before the office"),
    pytest.param(
        "3月27日,中方甲乙口岸边境代表王建国大校与俄方边境代表谢尔盖·科瓦连科上校举行会晤,这是双方今年的第一次会晤。",
        {"王建国", "谢尔盖·科瓦连科"}, "2024-03-27", id="representatives, and the day rather than the year"),
    pytest.param(
        "国家移民管理局局长徐志强5日同新加坡移民局局长林德明通电话。",
        {"徐志强", "林德明"}, "2024-05-05", id="a call right behind the name"),
    pytest.param(
        "El fiscal general de Perú, Jorge Quispe, y su par chileno, Andrés Fuentes, suscribieron un convenio "
        "contra la trata "
        "en Lima el 3 de mayo de 2024.",
        {"Jorge Quispe", "Andrés Fuentes"}, "2024-05-03", id="su par"),
    pytest.param(
        "التقى وزير الداخلية المصري أحمد سالم نظيره العراقي حسن الجبوري في القاهرة يوم الثلاثاء.",
        {"أحمد سالم", "حسن الجبوري"}, "2024-05-07", id="surnames with the article"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "day"), MEETINGS)
def test_a_meeting_is_found_with_both_people_and_its_day(text: str, who: set[str], day: str) -> None:
    told = {(frozenset(one.name for one in meeting.participants), meeting.date) for meeting in facts(text).meetings}
    assert told == {(frozenset(who), day)}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param(
            "Interior Minister Carlos Machava of Mozambique will meet Home Minister Arun Mehta of India in Delhi "
            "on Friday. "
            "The embassy said later that the meeting had been dropped.",
            "cancelled",
            id="dropped in the next sentence",
        ),
        pytest.param(
            "The talks between Sudanese general Abdel Rahim and Ethiopian intelligence chief Dawit Bekele, planned for "
            "Monday, were called off.",
            "cancelled",
            id="called off",
        ),
        pytest.param(
            "The talks between Sudanese general Abdel Rahim and Ethiopian intelligence chief Dawit Bekele, planned for "
            "Monday, were postponed.",
            "announced",
            id="postponed",
        ),
        pytest.param(
            "Interior Minister Carlos Machava of Mozambique will meet Home Minister Arun Mehta of India in Delhi "
            "in August. The trip has been put off.",
            "announced",
            id="postponed in the next sentence",
        ),
    ],
)
def test_what_was_called_off_is_cancelled_and_what_was_put_off_is_still_to_come(text: str, state: str) -> None:
    assert [meeting.state for meeting in facts(text).meetings] == [state]


def test_what_was_put_off_has_no_day_but_the_new_one() -> None:
    talks = "Talks between Sudanese general Abdel Rahim and Ethiopian intelligence chief Dawit Bekele in Juba"
    gone, later = (
        facts(f"{talks}, planned for 20 November 2024, were postponed."),
        facts(f"{talks}, planned for 20 November 2024, were postponed to 2 December 2024."),
    )
    assert [one.date for one in (*gone.meetings, *later.meetings)] == [None, "2024-12-02"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Innenminister Karl Gruber kam aus Wien. Polizeiminister Marek Nowak war bei dem Gespräch nicht dabei.",
            id="absent",
        ),
        pytest.param("周文远说,在刘建明主席和诺瓦克总统战略引领下,上个月两国关系提升。", id="only their guidance"),
        pytest.param("Russian Railways, China Mobile and Air Botswana met in Sochi on May 3, 2024.", id="companies"),
    ],
)
def test_nobody_met(text: str) -> None:
    assert [one for one in facts(text).meetings if one.participants] == []


def test_who_was_there_as_well_makes_no_second_meeting() -> None:
    text = "5月6日,公安部部长李国民在北京会见肯尼亚内政部长万吉鲁。双方同意加强合作。公安部副部长陈一鸣参加会见。"
    (meeting,) = facts(text).meetings
    assert {"李国民", "万吉鲁", "陈一鸣"} <= {one.name for one in meeting.participants}


GATHERING = (
    "The police chiefs of the Andean states gathered in Lima on Thursday for their fourth meeting. Peru sent "
    "Jorge Quispe, "
    "Chile Andres Fuentes and Bolivia Rosa Mamani."
)
PRESENT = (
    "Security chiefs in Lima. The secretaries of security councils held their fourth meeting in Lima. "
    "Present: Rosa Mamani (State Councilor of Peru), Viktor Malin (RF), Andres Fuentes (Chile) and others."
)
MINISTERS_OF_JUSTICE = (
    "Министры юстиции стран региона провели в среду в Риге встречу. Латвию представлял Янис Озолс, Литву — Йонас "
    "Петраускас, "
    "Польшу — министр Марек Новак."
)


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        pytest.param(GATHERING, "Jorge Quispe", "Peru", "police chief", id="sent"),
        pytest.param(GATHERING, "Rosa Mamani", "Bolivia", "police chief", id="last of the list"),
        pytest.param(PRESENT, "Viktor Malin", "Russia", "secretary of security council", id="a country in initials"),
        pytest.param(PRESENT, "Andres Fuentes", "Chile", "secretary of security council", id="beside other offices"),
        pytest.param(MINISTERS_OF_JUSTICE, "Йонас Петраускас", "Lithuania", "Министр юстиции", id="with a dash"),
    ],
)
def test_a_list_at_a_gathering_gives_everybody_its_office(text: str, name: str, country: str, role: str) -> None:
    (one,) = [person for person in facts(text).people if person.name == name]
    assert (one.country, [told.role for told in one.roles]) == (country, [role])


@pytest.mark.parametrize(
    ("text", "name", "country", "role"),
    [
        pytest.param("Ahmed Salem, who also leads Egypt's Court of Accounts, spoke.", "Ahmed Salem", "Egypt",
                     "leads Egypt's Court of Accounts", id="who also leads"),
        pytest.param("Votes went to Oleg Savin, a Russian police general who stays on as vice-president.", "Oleg Savin",
                     "Russia", "vice-president", id="a nationality in between"),
        pytest.param("Aram Poghosyan has been Armenia's police chief since 2021.", "Aram Poghosyan", "Armenia",
                     "police chief", id="has been"),
        pytest.param("Justice ministers of Georgia and Armenia, Giorgi Beridze and Aram Poghosyan, came.",
                     "Giorgi Beridze",
                     "Georgia", "Justice minister", id="one of several"),
        pytest.param("He saw Park Jin-ho, South Korea's foreign minister, in May.", "Park Jin-ho", "South Korea",
                     "foreign minister", id="a country of two words"),
        pytest.param("中央政法委秘书长陈一鸣、驻俄罗斯大使王建国出席。", "王建国", "China", "驻俄罗斯大使",
                     id="where an ambassador is"),
        pytest.param("最高法院院长周文远致辞。哈萨克斯坦内务部第一副部长萨特巴尔金发言。", "萨特巴尔金", "Kazakhstan",
                     "内务部第一副部长", id="first deputy"),
        pytest.param("日本側は山田太郎領事局長、ケニア側はワンジル次官が出席した。", "山田太郎", "Japan", "領事局長",
                     id="日本側"),
        pytest.param("Das Wort hatte Meng Wei, Politbüromitglied und Sekretär der Kommission für Politik und Recht.",
                     "Meng Wei", "China", "Politbüromitglied", id="a compound"),
    ],
)  # fmt: skip
def test_an_office_is_read_in_other_constructions(text: str, name: str, country: str, role: str) -> None:
    (one,) = [person for person in facts(text).people if person.name == name]
    assert (one.country, one.roles[0].role) == (country, role)


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        pytest.param(
            "Shanghai hosted it; Hainan and Kwara were named by The Straits Gazette.", set(), id="places, papers"
        ),
        pytest.param("China's Xinhua and the Chinese Embassy denied it.", set(), id="agency and embassy"),
        pytest.param("The Hong Kong Space Museum opens on the Korean Peninsula.", set(), id="museum, peninsula"),
        pytest.param("ХИТ СЕЗОНА: кружка. Акция до мая.", set(), id="a line in capitals"),
        pytest.param("Das polnische Unterhaus und russische Truppen schwiegen.", set(), id="German nouns"),
        pytest.param("Delegates admitted Kiribati and Vanuatu as members.", set(), id="members are no people"),
    ],
)
def test_places_bodies_and_papers_are_no_people(text: str, strangers: set[str]) -> None:
    assert {one.name for one in facts(text).people} == strangers


@pytest.mark.parametrize(
    ("text", "name", "state", "day"),
    [
        pytest.param("Kenya and Togo will work by a common plan for 2024-2026. Amina Wanjiru, Kenya's minister of "
                     "justice "
                     "since February, and Togo's minister of justice, Kofi Mensah, signed it on Monday.",
                     "common plan for 2024-2026", "signed", "2024-05-06", id="since when somebody is minister"),
        pytest.param("The customs services of Kenya and Togo signed an arrangement on trusted traders. Their "
                     "chiefs put their "
                     "names to it on 3 May 2024.", "arrangement on trusted traders", "signed", "2024-05-03",
                     id="put their names"),
        pytest.param("会谈后,中国和肯尼亚于2024年5月6日签署两部门警务合作协定,取代2011年的旧协定。",
                     "两部门警务合作协定", "signed", "2024-05-06", id="what it replaces"),
        pytest.param("The 2018 memorandum on customs data was extended for five years in Riga on May 2, 2024 by "
                     "Latvia and "
                     "Estonia.", "Extension: memorandum on customs data", "extended", "2024-05-02",
                     id="the year of the old one"),
        pytest.param("La Suisse et le Sénégal ont signé un accord de réadmission à Dakar le 6 mai 2024.",
                     "accord de réadmission", "signed", "2024-05-06", id="place and day are no part of the name"),
    ],
)  # fmt: skip
def test_an_agreement_has_its_own_day(text: str, name: str, state: str, day: str) -> None:
    assert (name, state, day) in [(one.name, one.state, one.date) for one in facts(text).agreements]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya and Uganda did not sign the planned border accord on Monday.", id="English"),
        pytest.param("Não foi assinado qualquer acordo de extradição entre o Brasil e Angola.", id="Portuguese"),
        pytest.param("К договору Латвии и Эстонии обсуждали протокол о сроках, но он не подписан.", id="Russian"),
    ],
)
def test_what_was_not_signed_is_not_signed(text: str) -> None:
    assert [one for one in facts(text).agreements if one.state == "signed"] == []


def test_whoever_is_named_before_a_gathering_holds_no_office_of_it() -> None:
    text = (
        "China and Peru signed a pact in Lima during the visit of Rosa Mamani of Peru. Foreign Ministers Viktor Malin "
    )
    (one,) = [person for person in facts(f"{text}and Zhao Lifeng met there.").people if person.name == "Rosa Mamani"]
    assert one.roles == ()

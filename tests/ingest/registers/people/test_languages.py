"""Officials as reports in many languages present them: in which order, in which case, with whose office."""

import pytest

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.facts import Facts
from ingest.registers.people.officials import Official, officials
from ingest.registers.people.people import people_of


def register(text: str, language: str, title: str = "") -> dict[str, Official]:
    document, passages = prepare(RawDocument("/one", "one.txt", text, title=title, language=language), "one")
    sentences = [sentence for passage in passages for sentence in passage.sentences]
    found = officials([(document.source, Facts(people=people_of(document, sentences)))])
    return {name: one for one in found for name in (one.name, *one.aliases)}


TOLD = [
    pytest.param("sr", "Zamenik ministra unutrašnjih poslova Srbije Petar Nikolić stigao je u Peking.",
        "Petar Nikolić", "Serbia", "Zamenik ministra unutrašnjih poslova Srbije", id="Serbian"),
    pytest.param("sr", "Разговарао је са директором полиције Марком Лазићем.",
        "Марк Лазић", "Serbia", "директором полиције", id="Serbian in a case"),
    pytest.param("uk", "Зустріч із заступником голови Національної поліції Богданом Коваленком відбулася.",
        "Богдан Коваленко", "Ukraine", "заступником голови Національної поліції", id="Ukrainian in a case"),
    pytest.param("uk", "Директоркою департаменту поліції призначено Оксану Ткаченко.",
        "Оксана Ткаченко", "Ukraine", "Директоркою департаменту поліції", id="Ukrainian, appointed"),
    pytest.param("tr", "Jandarma Genel Komutanı Orgeneral Kemal Aslan'ın konuğu geldi.",
        "Kemal Aslan", "Turkey", "Jandarma Genel Komutanı", id="Turkish behind an apostrophe"),
    pytest.param("kk", "Ішкі істер министрінің бірінші орынбасары Ерлан Сәтбаевпен кездесті.",
        "Ерлан Сәтбаев", "Kazakhstan", "Ішкі істер министрінің бірінші орынбасары", id="Kazakh in a case"),
    pytest.param("uz", "Yangi ichki ishlar vaziri etib Sherzod G‘ulomov tayinlandi.",
        "Sherzod G‘ulomov", "Uzbekistan", "ichki ishlar vaziri", id="Uzbek, appointed"),
    pytest.param("mn", "Монгол Улсын Хил хамгаалах ерөнхий газрын дарга Ц.Гантулга ОХУ-ын Дотоод хэргийн дэд сайд "
        "Олег Фроловтай уулзлаа.", "Олег Фролов", "Russia", "Дотоод хэргийн дэд сайд", id="Mongolian in a case"),
    pytest.param("ko", "서동혁 법무부 장관은 세르게이 페트로프 러시아 내무부 차관과 만났다.",
        "세르게이 페트로프", "Russia", "내무부 차관", id="Korean, a foreign name"),
    pytest.param("ko", "중국 공안부 국장 량자오가 경찰청장 윤성호를 만났다.",
        "량자오", "China", "공안부 국장", id="Korean, behind the office"),
    pytest.param("ko", "윤성호 경찰청장은 기자들과 만났다.",
        "윤성호", "South Korea", "경찰청장", id="Korean, before the office"),
    pytest.param("vi", "Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy Đỗ Văn Hòa báo cáo.",
        "Đỗ Văn Hòa", "Vietnam", "Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy", id="Vietnamese"),
    pytest.param("ar", "وصل سامي الهاشمي، وزير العدل المغربي، إلى بكين.",
        "سامي الهاشمي", "Morocco", "وزير العدل المغربي", id="Arabic before a comma"),
    pytest.param("ar", "والتقى وزير الداخلية القطري عبد الرحمن بن خالد في الدوحة.", "عبد الرحمن بن خالد", "Qatar",
        "وزير الداخلية القطري", id="Arabic, a servant of God"),
    pytest.param("fa", "محمد رضا کریمی، دبیر شورای عالی امنیت ملی، سخن گفت.", "محمد رضا کریمی", "Iran",
        "دبیر شورای عالی امنیت ملی", id="Persian of three words"),
    pytest.param("es", "La fiscal de la Nación Elena Robles viajó a Quito con la policía del Perú.",
        "Elena Robles", "Peru", "fiscal de la Nación", id="Spanish behind a name"),
    pytest.param("fr", "Le policier Jean Morand a été nommé. Paul Lenoir, secrétaire général de l'ONU, a un accord.",
        "Paul Lenoir", "UN", "secrétaire général de l'ONU", id="French"),
    pytest.param("ru", "Начальник бюро Интерпола в Китае Сунь Лихуа выступил.", "Сунь Лихуа", "China",
        "Начальник бюро Интерпола", id="Russian, where the bureau is"),
    pytest.param("ru", "Глава МВД Таджикистана Фирдавс Каримзода прибыл.", "Фирдавс Каримзода", "Tajikistan",
        "Глава МВД Таджикистана", id="Russian, a name without cases"),
    pytest.param("zh", "哈萨克斯坦内务部长朱努索夫出席。",
        "朱努索夫", "Kazakhstan", "内务部长", id="Chinese of a foreign name"),
    pytest.param("en", "Viktor Lapin stays at the head of Russia's National Guard.", "Viktor Lapin", "Russia",
        "head of Russia's National Guard", id="English at the head"),
    pytest.param("en", "Minister of Justice and Home Affairs Ts. Bayar thanked the police of Mongolia.",
        "Ts. Bayar", "Mongolia", "Minister of Justice and Home Affairs", id="English with an initial of two letters"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "country", "role"), TOLD)
def test_an_official_is_read_in_every_language(language: str, text: str, name: str, country: str, role: str) -> None:
    one = register(text, language)[name]
    assert (one.country, one.roles[0].role) == (country, role)


HELD = [
    pytest.param("zh", "财政部部长高明远已出任北河省委书记。", "高明远",
        ["北河省委书记", "财政部部长"], id="Chinese, twice"),
    pytest.param("zh", "国务院任命财政部副部长高明远为海关总署署长。", "高明远",
        ["海关总署署长", "财政部副部长"], id="Chinese, behind"),
    pytest.param("zh", "首任秘书长为高明远。", "高明远", ["首任秘书长"], id="Chinese, who it is"),
    pytest.param("zh", "高明远，男，1960年生，现任国务委员、公安部部长。", "高明远",
        ["公安部部长", "国务委员"], id="Chinese life"),
    pytest.param("ko", "박서준 부총재가 신임 총재로 선출됐다.", "박서준", ["부총재", "총재"], id="Korean, elected"),
    pytest.param("ko", "회의에는 즈엉민 베트남 공안부 부부장도 참석했다.", "즈엉민", ["공안부 부부장"],
        id="Korean, of a country"),
    pytest.param("en", "Ivan Lapin, who is concurrently head of the customs, came.",
        "Ivan Lapin", ["head of the customs"],
        id="an adverb"),
    pytest.param("en", "Lapin was replaced as head of the customs by Eva Lind.", "Eva Lind", ["head of the customs"],
        id="who comes behind"),
    pytest.param("en", "Jo Lind (Vice Minister) and Ian Rey (Minister) came.",
        "Jo Lind", ["Vice Minister"], id="bracket"),
    pytest.param("en", "At a health forum Kenya's Health Minister Otieno Oduor spoke.",
        "Otieno Oduor", ["Health Minister"],
        id="the country that begins an office"),
    pytest.param("en", "He met the army chief, Field Marshal Aslan Bey, in Ankara.",
        "Aslan Bey", ["army chief"], id="rank"),
    pytest.param("fr", "Paul Lenoir, qui était jusqu'ici ministre du Budget, parle.",
        "Paul Lenoir", ["ministre du Budget"],
        id="French who was"),
    pytest.param("ru", "Первый замглавы МВДа Лев Горный прибыл.",
        "Лев Горный", ["Первый замглавы МВДа"], id="Russian, short"),
    pytest.param("ru", "Врио министра Лев Орлов прибыл.", "Лев Орлов", ["Врио министра"], id="Russian, acting"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "held"), HELD)
def test_all_offices_of_a_sentence_are_read(language: str, text: str, name: str, held: list[str]) -> None:
    assert sorted(role.role for role in register(text, language)[name].roles) == held


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ru", "Указом президента Лев Орлов награждён.", id="whose decree it is"),
        pytest.param("en", "Who goes to St. Helena as envoy is not known.", id="a place"),
        pytest.param("en", "Succeeded as minister in May.", id="a verb"),
        pytest.param("en", "His lieutenant Otto Brand was arrested.", id="whose right hand"),
        pytest.param(
            "kk", "Кездесу Орталық Азия – Қытай министрлерінің отырысы аясында өтті.", id="Kazakh, of several"
        ),
        pytest.param("zh", "外交部部长为高明远举行欢迎仪式。", id="Chinese, for whom"),
    ],
)
def test_an_office_is_not_everybodys_who_stands_beside_it(language: str, text: str) -> None:
    assert register(text, language) == {}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("양측은 제7차 장관급 회의를 내년에 열기로 했다.", id="a meeting of ministers"),
        pytest.param("한중 외교장관 회담이 열렸다.", id="two countries"),
    ],
)
def test_an_event_in_korean_is_nobody(text: str) -> None:
    assert register(text, "ko") == {}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        pytest.param("Lev Orlov is director of Russia's customs service. He replaced Pavel Sizov in May.",
            "Pavel Sizov", "director of Russia's customs service", id="of the sentence before"),
        pytest.param("Начальник таможни России Орлов сменил Павла Сизова.", "Павел Сизов", "Начальник таможни России",
            id="of the same sentence"),
    ],
)  # fmt: skip
def test_whom_somebody_came_after_held_the_office(text: str, name: str, role: str) -> None:
    (held,) = register(text, "ru" if "ч" in text else "en")[name].roles
    assert (held.role, held.former) == (role, True)


def test_a_country_in_the_headline_is_the_persons() -> None:
    text = "Carlos Prieto a été élu secrétaire général d'Interpol."
    assert register(text, "fr", "Le Brésilien Prieto à Lyon")["Carlos Prieto"].country == "Interpol"
    text = "Carlos Prieto a été élu secrétaire général. Interpol siège à Lyon."
    assert register(text, "fr", "Le Brésilien Prieto à Lyon")["Carlos Prieto"].country == "Brazil"

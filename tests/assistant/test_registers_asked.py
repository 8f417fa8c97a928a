"""Which questions the registers answer, what they limit the records to, and which are left to the passages."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.conversation import Filters
from assistant.limits.limits import limits
from assistant.registers.asked.asked import Asked, asked
from assistant.registers.book import Book
from assistant.registers.offices import fits_office
from assistant.registers.tell.career import official_lines
from assistant.registers.tell.held import office_lines
from tests.assistant.register_samples import book_of, reports

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.question.lexicon import Lexicon

TODAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, embeddings: "Embeddings", lexicon: "Lexicon") -> Iterator[Book]:
    folder: Path = tmp_path_factory.mktemp("asked")
    with reports(folder, embeddings, lexicon) as desk:
        yield book_of(desk.library)


def read(question: str, book: Book) -> Asked | None:
    return asked(question, limits(question, TODAY).filters, book)


@pytest.mark.parametrize(
    ("question", "register", "way"),
    [
        pytest.param("List all meetings of Sotnikov with Liang Weimin.", "meetings", "list", id="list"),
        pytest.param("Which meetings took place in Moscow?", "meetings", "list", id="which"),
        pytest.param("Which visits did Orlov make in 2020?", "meetings", "list", id="visits"),
        pytest.param("Which drills did China and Russia hold?", "meetings", "list", id="drills"),
        pytest.param("What did Sotnikov do in June 2019?", "meetings", "list", id="what somebody did"),
        pytest.param("How many times did Sotnikov meet Liang Weimin?", "meetings", "count", id="how many times"),
        pytest.param("How often did Sotnikov and Liang Weimin meet?", "meetings", "count", id="how often"),
        pytest.param("How many meetings did Sotnikov have in 2019?", "meetings", "count", id="how many meetings"),
        pytest.param("How many agreements did China and Russia sign?", "agreements", "count", id="how many agreements"),
        pytest.param("When did Sotnikov first meet Liang Weimin?", "meetings", "first", id="first"),
        pytest.param("When was Sotnikov's latest meeting with Liang Weimin?", "meetings", "last", id="latest"),
        pytest.param("Which agreements did China and Russia sign?", "agreements", "list", id="agreements"),
        pytest.param("Which documents were signed in Moscow?", "agreements", "list", id="documents signed"),
        pytest.param(
            "When was the border security agreement of China and Russia signed?", "agreements", "list", id="when"
        ),
        pytest.param("Which Chinese officials met Sotnikov?", "participants", "list", id="officials who met"),
        pytest.param("Which foreign border officials did Orlov have talks with?", "participants", "list", id="talks"),
        pytest.param(
            "Which Chinese border officials held talks with Russian or Mongolian ministers in 2019?",
            "participants",
            "list",
            id="either of two countries",
        ),
        pytest.param(
            "Who represented China at the tenth meeting of the Border Security Mechanism?",
            "participants",
            "list",
            id="who took part",
        ),
        pytest.param("Who was Russia's interior minister in 2020?", "holders", "list", id="holder at a date"),
        pytest.param("What office did Orlov hold in 2020?", "offices", "list", id="office at a date"),
        pytest.param("Who is Liang Guodong?", "offices", "list", id="who is"),
        pytest.param("What was Orlov's post in 2020?", "offices", "list", id="post at a date"),
        pytest.param("What office did Orlov hold when he met Liang Weimin?", "offices", "list", id="on an occasion"),
        pytest.param("Кем был Орлов в 2020 году?", "offices", "list", id="Russian office"),
        pytest.param("2019年索特尼科夫的职务是什么？", "offices", "list", id="Chinese office"),
        pytest.param("Who was in charge of Russia's police in 2020?", "holders", "list", id="in charge"),
        pytest.param("Name the head of Russia's interior ministry in 2020.", "holders", "list", id="office named"),
        pytest.param("Chief of Russian customs, autumn 2020?", "holders", "list", id="nothing but an office"),
        pytest.param("Назовите министров внутренних дел с 2019 по 2024 год.", "holders", "list", id="years of office"),
        pytest.param("In which years were protocols of China and Russia known?", "agreements", "list", id="years"),
        pytest.param("For which periods are treaties of China and Russia known?", "agreements", "list", id="periods"),
        pytest.param(
            "In which cities did ministers of China and Russia meet in the first half of June 2019?",
            "meetings",
            "list",
            id="cities of meetings of countries",
        ),
        pytest.param("Who is Russia's interior minister now?", "holders", "list", id="holder now"),
        pytest.param("Who heads the interior ministry of Russia?", "holders", "list", id="present holder"),
        pytest.param("Кто сейчас министр внутренних дел России?", "holders", "list", id="Russian holder now"),
        pytest.param("谁是俄罗斯内务部部长？", "holders", "list", id="Chinese holder now"),
        pytest.param("With whom did Sotnikov meet in 2019?", "participants", "list", id="whom"),
        pytest.param("Who met Sotnikov in 2019?", "participants", "list", id="who met"),
        pytest.param("С кем встречался Сотников в 2019 году?", "participants", "list", id="Russian whom"),
        pytest.param("2019年索特尼科夫会见了谁？", "participants", "list", id="Chinese whom"),
        pytest.param("索特尼科夫在2019年与哪些人举行了会谈？", "participants", "list", id="Chinese with whom"),
        pytest.param("Avec qui Sotnikov s'est-il entretenu en 2019 ?", "participants", "list", id="French whom"),
        pytest.param(
            "Which session did Liang Weimin chair in the first half of 2019?", "meetings", "list", id="first half"
        ),
        pytest.param(
            "What is the last agreement that China and Russia signed?", "agreements", "last", id="last signed"
        ),
        pytest.param("Welche Treffen hatte Sotnikow mit Liang Weimin?", "meetings", "list", id="German list"),
        pytest.param("Какие встречи провёл Сотников?", "meetings", "list", id="Russian list"),
        pytest.param("Сколько раз встречались Сотников и Лян Вэйминь?", "meetings", "count", id="Russian count"),
        pytest.param("Какие соглашения подписали Россия и Китай?", "agreements", "list", id="Russian agreements"),
        pytest.param("Кто был министром внутренних дел России в 2020 году?", "holders", "list", id="Russian holder"),
        pytest.param("索特尼科夫参加了哪些会议？", "meetings", "list", id="Chinese list"),
        pytest.param("索特尼科夫和梁伟民会见过几次？", "meetings", "count", id="Chinese count"),
        pytest.param("Who did Sotnikov meet in Kazan?", "participants", "list", id="whom, at no time"),
        pytest.param("索特尼科夫在北京会见了谁？", "participants", "list", id="Chinese whom, in a place"),
        pytest.param("Which Chinese did Sotnikov meet?", "participants", "list", id="whom of a country"),
        pytest.param("Did Sotnikov meet Liang Weimin in Moscow?", "meetings", "list", id="whether"),
        pytest.param("Встречался ли Сотников с Лян Вэйминем?", "meetings", "list", id="Russian whether"),
        pytest.param("索特尼科夫会见过梁伟民吗？", "meetings", "list", id="Chinese whether"),
        pytest.param("What changed between the 2018 and the 2019 meetings?", "meetings", "list", id="what changed"),
        pytest.param("Quelles rencontres Sotnikov a-t-il eues à Moscou ?", "meetings", "list", id="French list"),
    ],
)
def test_questions_after_all_of_something_go_to_their_register(
    question: str, register: str, way: str, book: Book
) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.register, wish.way) == (register, way)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many people did each side send to the drill?", id="figure of a drill"),
        pytest.param("On whose orders did China and Russia hold their first meeting?", id="orders for a meeting"),
        pytest.param("Which country presided over the meeting?", id="country of a meeting"),
        pytest.param("Which city hosted the tenth meeting of the Border Security Mechanism?", id="city of a meeting"),
        pytest.param("What did Sotnikov say about the agreement?", id="saying"),
        pytest.param("Who gave Sotnikov the medal?", id="giving"),
        pytest.param("What was Sotnikov's verdict on the talks?", id="verdict"),
        pytest.param("Who is Sotnikov's wife?", id="wife"),
        pytest.param("Who is the minister that gave the medal?", id="a minister told by a deed"),
        pytest.param("What was Sotnikov's position on the treaty?", id="a position that is no post"),
        pytest.param("What did Sotnikov say at his last meetings?", id="saying at a last meeting"),
        pytest.param("Why did Orlov travel to Moscow?", id="why"),
        pytest.param("What does Sotnikov like?", id="liking"),
        pytest.param("Which officials did Orlov arrest?", id="another deed"),
        pytest.param("Name the minister whom Orlov arrested in 2020.", id="an office told by a deed"),
        pytest.param("What did China's minister do with Russia's interior minister in 2020?", id="what offices did"),
        pytest.param(
            "Wer leitete 2020 die chinesische Seite beim Gespräch mit dem russischen Innenminister?", id="German side"
        ),
        pytest.param("What was discussed at the ninth meeting?", id="topics"),
        pytest.param("Что сказал Сотников о соглашении?", id="Russian saying"),
        pytest.param("索特尼科夫说了什么？", id="Chinese saying"),
        pytest.param("Which agreements were signed about fish?", id="all, of what nobody knows"),
        pytest.param("Which meetings did he attend?", id="all of somebody not named"),
        pytest.param("Which meetings took place there?", id="all of a place not named"),
        pytest.param("How many people attended?", id="people who are no officials"),
        pytest.param("Почему проводились встречи?", id="Russian why"),
        pytest.param("有哪些会议讨论了河流？", id="Chinese: all, of a subject"),
        pytest.param("What did Sotnikov say at the last one? (List the meetings of Sotnikov)", id="lent topic"),
        pytest.param("How long did it last? (List the meetings of Sotnikov)", id="a last that is a verb"),
    ],
)
def test_questions_after_anything_else_are_left_to_the_passages(question: str, book: Book) -> None:
    assert read(question, book) is None


@pytest.mark.parametrize(
    ("question", "register", "way"),
    [
        pytest.param("List all meetings in the corpus.", "meetings", "list", id="meetings"),
        pytest.param("Which meetings are there in these documents?", "meetings", "list", id="in these documents"),
        pytest.param("Show me a timeline of the meetings.", "meetings", "list", id="timeline"),
        pytest.param("How many agreements are mentioned?", "agreements", "count", id="count"),
        pytest.param("What agreements were signed?", "agreements", "list", id="signed"),
        pytest.param("Какие встречи упоминаются?", "meetings", "list", id="Russian"),
        pytest.param("Какие соглашения были подписаны?", "agreements", "list", id="Russian signed"),
        pytest.param("有哪些会议？", "meetings", "list", id="Chinese"),
        pytest.param("文件中签署了哪些协议？", "agreements", "list", id="Chinese signed"),
        pytest.param("Quelles réunions sont mentionnées ?", "meetings", "list", id="French"),
        pytest.param("¿Qué acuerdos se firmaron?", "agreements", "list", id="Spanish"),
        pytest.param("Welche Treffen gibt es?", "meetings", "list", id="German"),
        pytest.param("Who are the officials?", "officials", "list", id="officials"),
        pytest.param("How many officials are named?", "officials", "count", id="officials counted"),
        pytest.param("Перечисли всех чиновников", "officials", "list", id="Russian officials"),
        pytest.param("列出所有官员", "officials", "list", id="Chinese officials"),
    ],
)
def test_all_that_a_register_holds_may_be_asked_for(question: str, register: str, way: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.register, wish.way, wish.whole) == (register, way, True)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        pytest.param("List the Chinese officials.", {"Liang Weimin", "Liang Guodong"}, id="country"),
        pytest.param("哪些中国官员被提到？", {"Liang Weimin", "Liang Guodong"}, id="Chinese country"),
        pytest.param("Which interior ministers are named?", {"Orlov", "Kamenev", "Liang Weimin"}, id="office"),
        pytest.param(
            "List everyone these papers name as interior minister of Russia.", {"Orlov", "Kamenev"}, id="everyone"
        ),
        pytest.param("Which Russian officials are named in 2024?", {"Kamenev"}, id="year"),
        pytest.param("Перечисли всех секретарей Совета безопасности.", {"Sotnikov"}, id="Russian office"),
        pytest.param("List everyone named as head of the Security Council.", {"Sotnikov"}, id="head of a body"),
    ],
)
def test_officials_are_listed_by_country_and_office(question: str, people: set[str], book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    names = {line.words.partition(" (")[0] for line in official_lines(wish, book)}
    assert len(names) == len(people)
    assert all(any(name.endswith(one) for name in names) for one in people)


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        pytest.param("List the meetings of Sotnikov in 2019.", "2019-01-01", "2019-12-31", id="year"),
        pytest.param("List the meetings of Sotnikov between 2018 and 2019.", "2018-01-01", "2019-12-31", id="between"),
        pytest.param("List the meetings of Sotnikov since June 2019.", "2019-06-01", None, id="since"),
        pytest.param("List the meetings of Sotnikov before 2019.", None, "2018-12-31", id="before"),
        pytest.param("List the meetings of Sotnikov on March 5, 2018.", "2018-03-05", "2018-03-05", id="day"),
        pytest.param("Какие встречи провёл Сотников в 2019 году?", "2019-01-01", "2019-12-31", id="Russian"),
        pytest.param("2019年索特尼科夫参加了哪些会议？", "2019-01-01", "2019-12-31", id="Chinese"),
    ],
)
def test_dates_bound_the_records(question: str, since: str | None, until: str | None, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.wanted.since, wish.wanted.until) == (since, until)


def names_of(wish: Asked | None, book: Book) -> list[list[str]]:
    assert wish is not None
    return [[book.called(key) for key in group] for group in wish.wanted.people]


@pytest.mark.parametrize(
    ("question", "people"),
    [
        pytest.param("List all meetings of Sotnikov.", [["Pavel Sotnikov"]], id="surname"),
        pytest.param("List all meetings of Liang.", [["Liang Weimin", "Liang Guodong"]], id="surname of two"),
        pytest.param("List all meetings of Liang Guodong.", [["Liang Guodong"]], id="whole name"),
        pytest.param("Какие встречи провёл Сотников?", [["Pavel Sotnikov"]], id="Russian"),
        pytest.param("Перечислите встречи Сотникова.", [["Pavel Sotnikov"]], id="Russian case"),
        pytest.param("Какие встречи были у Лян Вэйминя?", [["Liang Weimin"]], id="Russian case of a Chinese name"),
        pytest.param("梁伟民参加了哪些会议？", [["Liang Weimin"]], id="Chinese"),
        pytest.param(
            "List the meetings between Sotnikov and Liang Weimin.", [["Pavel Sotnikov"], ["Liang Weimin"]], id="two"
        ),
    ],
)
def test_people_are_known_in_any_spelling(question: str, people: list[list[str]], book: Book) -> None:
    assert names_of(read(question, book), book) == people


def test_a_name_without_capitals_is_known(book: Book) -> None:
    wish = read("what was pavel sotnikov in march 2018", book)
    assert names_of(wish, book) == [["Pavel Sotnikov"]]
    assert names_of(read("Which document did Orlov and Liang Weimin sign?", book), book) == [
        ["Viktor Orlov"],
        ["Liang Weimin"],
    ]


def test_an_office_before_a_date_is_asked_for_up_to_the_day_before(book: Book) -> None:
    wish = read("Who was interior minister of Russia before February 2024?", book)
    assert wish is not None
    assert (wish.before, wish.whens) == (True, ("2024-01-31",))


@pytest.mark.parametrize(
    "later",
    [pytest.param("and what post two years later", id="English"), pytest.param("и два года спустя", id="Russian")],
)
def test_an_office_is_asked_for_years_after_a_date_too(later: str, book: Book) -> None:
    wish = read(f"What post did Orlov have in November 2020 {later}?", book)
    assert wish is not None
    assert wish.whens == ("2020-11", "2022")


def test_who_leads_the_police_is_the_minister_of_its_ministry(book: Book) -> None:
    wish = read("Who was in charge of Russia's police ministry in 2020?", book)
    assert wish is not None
    asked_so = [line.words for line in office_lines(wish, book)[0]]
    minister = read("Who was Russia's interior minister in 2020?", book)
    assert minister is not None
    assert asked_so
    assert asked_so == [line.words for line in office_lines(minister, book)[0]]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which Northern Shield drills took place?", id="before the word"),
        pytest.param(
            "In which years were the Northern Shield anti-terrorism drills of Russia held?", id="with more said"
        ),
        pytest.param('List the exercises "Northern Shield".', id="behind the word"),
        pytest.param("List the drills called Northern Shield.", id="called"),
    ],
)
def test_a_drill_is_asked_for_by_its_own_name(question: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.wanted.called, wish.wanted.about) == ("Northern Shield", ())


@pytest.mark.parametrize(
    ("time", "since", "until"),
    [
        pytest.param("the first half of 2021", "2021-01-01", "2021-06-30", id="half a year"),
        pytest.param("autumn 2022 (September-October)", "2022-09-01", "2022-11-30", id="season"),
        pytest.param("2020", "2020", "2020", id="year"),
    ],
)
def test_a_list_is_of_the_time_that_is_named(time: str, since: str, until: str, book: Book) -> None:
    wish = read(f"What did China sign in {time}?", book)
    assert wish is not None
    assert (wish.wanted.since, wish.wanted.until, wish.wanted.words) == (since, until, ())


def test_a_meeting_of_officials_is_asked_for_not_the_officials(book: Book) -> None:
    wish = read("Which meeting of security council secretaries was in 2020, and who was its chairman?", book)
    assert wish is not None
    assert wish.register == "meetings"


def test_places_countries_sessions_and_words_limit_the_records(book: Book) -> None:
    wish = read("Which meetings of China and Russia took place in Kazan?", book)
    assert wish is not None
    assert (wish.wanted.places, wish.wanted.countries) == (("Kazan",), ("china", "russia"))
    both = read("Which meetings of Sotnikov took place in Kazan and Moscow?", book)
    assert both is not None
    assert both.wanted.places == ("Kazan", "Moscow")
    tenth = read("Who attended the tenth meeting of the Border Security Mechanism?", book)
    assert tenth is not None
    assert tenth.wanted.session == 10


@pytest.mark.parametrize(
    ("question", "country"),
    [
        pytest.param("Which Chinese officials met Sotnikov?", "china", id="officials"),
        pytest.param("Who represented Russia at the tenth meeting with China?", "russia", id="represented"),
        pytest.param("Who took part in the tenth meeting on the Chinese side?", "china", id="side"),
        pytest.param("谁代表中国出席第十次会议？", "china", id="Chinese"),
    ],
)
def test_the_side_that_is_asked_for_is_known(question: str, country: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.register, wish.asked_countries) == ("participants", frozenset({country}))


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("List the drills called Northern Shield.", id="English"),
        pytest.param("Перечислите учения под названием «Northern Shield».", id="Russian"),
        pytest.param("列出代号为“Northern Shield”的演习。", id="Chinese"),
    ],
)
def test_records_are_asked_for_by_what_they_are_called(question: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.wanted.called, wish.wanted.words) == ("Northern Shield", ())


def test_somebody_whom_a_person_chose_limits_the_records(book: Book) -> None:
    wish = asked("Which meetings took place in Moscow?", Filters(person="Orlov"), book)
    assert names_of(wish, book) == [["Viktor Orlov"]]


@pytest.mark.parametrize(
    ("question", "way"),
    [
        pytest.param("When was the last one? (List the meetings of Sotnikov)", "last", id="last"),
        pytest.param("And the first? (List the meetings of Sotnikov)", "first", id="first"),
        pytest.param("How many were there? (List the meetings of Sotnikov)", "count", id="count"),
        pytest.param("Когда была последняя встреча? (Какие встречи провёл Сотников)", "last", id="Russian"),
        pytest.param("一共几次 (索特尼科夫参加了哪些会议)", "count", id="Chinese"),
    ],
)
def test_a_question_about_a_list_picks_from_it(question: str, way: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.register, wish.way) == ("meetings", way)
    assert names_of(wish, book) == [["Pavel Sotnikov"]]


def test_a_fragment_begins_with_no_name(book: Book) -> None:
    wish = read("Meetings of Sotnikov in 2019", book)
    assert wish is not None
    assert wish.names == ("Sotnikov",)


def test_foreign_officials_are_of_no_ministry(book: Book) -> None:
    for officials, offices in (("foreign officials", ()), ("foreign ministers", ("foreign ministers",))):
        wish = read(f"How many times did Sotnikov meet {officials}?", book)
        assert wish is not None
        assert wish.wanted.offices == offices


def test_the_first_meeting_of_two_people_is_of_no_series(book: Book) -> None:
    wish = read("First meeting between Sotnikov and Liang Weimin?", book)
    assert wish is not None
    assert (wish.way, wish.wanted.session) == ("first", None)


@pytest.mark.parametrize(
    ("role", "fits"),
    [
        pytest.param("глава МВД", True, id="head of the ministry"),
        pytest.param("director of the Public Security Department of the province", False, id="a department"),
        pytest.param("head of drug control at the Interior Ministry", False, id="a field of it"),
    ],
)
def test_who_leads_part_of_a_ministry_is_no_minister(role: str, fits: bool) -> None:
    assert fits_office(role, "List all interior ministers") is fits


@pytest.mark.parametrize("question", ["Which meetings in Moscow were cancelled?", "莫斯科的哪些会议被取消了？"])
def test_what_was_cancelled_is_asked_for(question: str, book: Book) -> None:
    wish = read(question, book)
    assert wish is not None
    assert (wish.wanted.states, wish.wanted.about) == (frozenset({"cancelled"}), ())


def test_documents_are_agreements_in_russian_too(book: Book) -> None:
    wish = read("Какие документы подписаны в Москве?", book)
    assert wish is not None
    assert (wish.register, wish.wanted.about) == ("agreements", ())

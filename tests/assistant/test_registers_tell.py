"""Answers from the registers: complete, in order, cited byte for byte, with a coverage line that is true."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.answer import Assistant
from assistant.conversation import Filters
from assistant.limits.limits import limits
from assistant.limits.within import Within
from assistant.registers.answers import RegisterAnswers
from assistant.registers.book import Registers
from assistant.registers.tell.tell import MOST, Told, age
from assistant.web.chat.transcript import finished_turn
from tests.asking import Desk, ask
from tests.assistant.register_samples import reports

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.question.lexicon import Lexicon

TODAY = date(2026, 1, 1)
ALL = ("2018-03-05", "2019-06-12", "2021-04-08", "2023-10-07", "undated")
LIST = "List all meetings of Sotnikov with Liang Weimin."


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, embeddings: "Embeddings", lexicon: "Lexicon") -> Iterator[Desk]:
    with reports(tmp_path_factory.mktemp("tell"), embeddings, lexicon) as desk:
        yield desk


@pytest.fixture(scope="module")
def registers(desk: Desk) -> RegisterAnswers:
    return RegisterAnswers(desk.library, Registers(desk.library))


@pytest.fixture(scope="module")
def assistant(desk: Desk, registers: RegisterAnswers) -> Assistant:
    return Assistant(desk.search(), desk.quoter, within=Within(desk.library), registers=registers)


def tell(question: str, registers: RegisterAnswers) -> Told:
    told = registers.answer(limits(question, TODAY))
    assert told is not None
    return told


def test_somebody_asked_for_at_large_is_told_with_few_meetings(registers: RegisterAnswers) -> None:
    told = tell("Tell me about Viktor Orlov", registers)
    assert told.text.startswith("- Viktor Orlov: ")
    assert "1 meeting found" in told.text
    assert tell("Viktor Orlov", registers).text == told.text
    assert "meeting" not in tell("What was Viktor Orlov's position?", registers).text


def test_nothing_is_quoted_beside_who_holds_an_office_now(registers: RegisterAnswers) -> None:
    assert not tell("Is Kamenev still interior minister of Russia?", registers).beside
    assert tell("Who was interior minister of Russia in 2020?", registers).beside


def test_more_than_an_answer_shows_is_on_the_page(registers: RegisterAnswers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.registers.tell.tell.MOST", 2)
    told = tell("List all meetings", registers)
    assert len(told.sentences) == 2
    assert told.text.endswith(f"{told.coverage.records - 2} more: see /meetings.")


def test_of_a_register_that_holds_nothing_it_is_said(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as desk:
        desk.put("Pavel Sotnikov likes chess. Liang Weimin prefers the game of go.")
        registers = RegisterAnswers(desk.library, Registers(desk.library))
        assistant = Assistant(desk.search(), desk.quoter, within=Within(desk.library), registers=registers)
        found = ask(assistant, "Which agreements were signed?")
    assert not found.answered
    assert found.text.endswith("No agreement is found in 1 document.")


def dates_of(told: Told) -> tuple[str, ...]:
    """What each line begins with: its date, or `undated`."""
    lines = [re.match(r"- (undated|[\d-]+)", sentence.text) for sentence in told.sentences]
    return tuple(line[1] for line in lines if line)


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        pytest.param(LIST, ALL, id="of two people"),
        pytest.param("List the meetings of Orlov.", ("2020-09-03",), id="of one"),
        pytest.param("List the meetings of Liang Guodong.", ("2022-05-20",), id="not of his namesake"),
        pytest.param("Which meetings of Sotnikov took place in 2019?", ("2019-06-12",), id="in a year"),
        pytest.param(
            "List the meetings of Sotnikov between 2019 and 2021.", ("2019-06-12", "2021-04-08"), id="between years"
        ),
        pytest.param("List the meetings of Sotnikov since May 2022.", ("2022-05-20", "2023-10-07"), id="since a month"),
        pytest.param("Which meetings took place in Shanghai?", ("2022-05-20",), id="in a city"),
        pytest.param("Which meetings took place in Beijing?", ("2018-03-05", "2021-04-08"), id="in a city, any script"),
        pytest.param("Какие встречи провёл Сотников в Шанхае?", ("2022-05-20",), id="Russian"),
        pytest.param("索特尼科夫在上海参加了哪些会议？", ("2022-05-20",), id="Chinese"),
        pytest.param("Which meetings did Russia and China hold in 2020?", ("2020-09-03",), id="of countries"),
        pytest.param(
            "In which cities was the China-Russia Border Security Mechanism held?",
            ("2018-03-05", "2019-06-12"),
            id="the cities of a series",
        ),
        pytest.param("Which agreements did China and Russia sign?", ("2019-07-16", "2021-11-02"), id="agreements"),
        pytest.param("Which protocols did China and Russia sign?", ("2021-11-02",), id="agreements of a kind"),
        pytest.param("What is the last agreement that China and Russia signed?", ("2021-11-02",), id="last signed"),
        pytest.param("Which agreements were signed in Beijing?", ("2021-11-02",), id="agreements in a city"),
        pytest.param(
            "What did China and Russia sign between 2020 and 2022?", ("2021-11-02",), id="whatever was signed"
        ),
        pytest.param("Что подписали Россия и Китай в 2019 году?", ("2019-07-16",), id="Russian signed"),
        pytest.param("2021年中俄签署了什么？", ("2021-11-02",), id="Chinese signed"),
        pytest.param("Meetings in Moscow in 2019", ("2019-06-12",), id="no verb"),
        pytest.param("2019年在莫斯科的会议", ("2019-06-12",), id="Chinese without a verb"),
        pytest.param("Timeline of Orlov's meetings", ("2020-09-03",), id="timeline"),
        pytest.param(
            "Which meetings did interior ministers of Russia and China hold since 2018?",
            ("2020-09-03",),
            id="by office",
        ),
        pytest.param("List the meetings of Sotnikov in 2018 and 2021.", ("2018-03-05", "2021-04-08"), id="two years"),
        pytest.param("Where did Sotnikov go or confer in 2019?", ("2019-06-12",), id="where somebody went"),
        pytest.param("Куда ездил Сотников в 2022 году?", ("2022-05-20",), id="Russian where"),
        pytest.param("索特尼科夫2021年去过哪里？", ("2021-04-08",), id="Chinese where"),
        pytest.param("When did Sotnikov first meet Liang Weimin?", ("2018-03-05",), id="first"),
        pytest.param("When did Sotnikov last meet Liang Weimin?", ("2021-04-08",), id="last that took place"),
    ],
)
def test_records_are_told_in_order_of_their_dates(
    question: str, dates: tuple[str, ...], registers: RegisterAnswers
) -> None:
    assert dates_of(tell(question, registers)) == dates


@pytest.mark.parametrize(
    ("question", "holders"),
    [
        pytest.param("Who was Russia's interior minister in 2020?", ["Viktor Orlov"], id="at a date"),
        pytest.param(
            "Who was Russia's interior minister in 2020 and in 2024?", ["Viktor Orlov", "Boris Kamenev"], id="at two"
        ),
        pytest.param("Who was Russia's interior minister in 2019?", ["Viktor Orlov"], id="as told soon after"),
        pytest.param("Кто был министром внутренних дел России в 2024 году?", ["Boris Kamenev"], id="Russian"),
        pytest.param("2024年俄罗斯内务部长是谁？", ["Boris Kamenev"], id="Chinese"),
        pytest.param("Who was Russia's interior minister before Kamenev?", ["Viktor Orlov"], id="before somebody"),
        pytest.param("Who has been interior minister of Russia since 2022?", ["Boris Kamenev"], id="since a year"),
        pytest.param("Quem era o ministro do interior da Rússia em 2020?", ["Viktor Orlov"], id="Portuguese"),
        pytest.param("List Russia's interior ministers before Kamenev.", ["Viktor Orlov"], id="all before somebody"),
        pytest.param("Who was Russia's first interior minister?", ["Viktor Orlov"], id="the first"),
        pytest.param(
            "List everyone who has headed Russia's interior ministry from 2018 to 2025.",
            ["Viktor Orlov", "Boris Kamenev"],
            id="who has headed it",
        ),
        pytest.param("谁是俄罗斯首任内务部长？", ["Viktor Orlov"], id="Chinese first"),
        pytest.param(
            "Which Russian interior ministers are named?",
            ["Viktor Orlov (Russia)", "Boris Kamenev (Russia)"],
            id="in the order of their dates",
        ),
        pytest.param("Who succeeded Orlov as interior minister?", ["Boris Kamenev"], id="after somebody"),
        pytest.param("Whom did Kamenev succeed?", ["Viktor Orlov"], id="whom somebody succeeded"),
        pytest.param("Who was Kamenev's predecessor?", ["Viktor Orlov"], id="predecessor"),
        pytest.param("Кто сменил Орлова на посту министра внутренних дел?", ["Boris Kamenev"], id="Russian after"),
        pytest.param("卡梅涅夫之前的俄罗斯内务部长是谁？", ["Viktor Orlov"], id="Chinese before"),
        pytest.param("Who followed Orlov as minister?", ["Boris Kamenev"], id="after somebody in an office of a kind"),
        pytest.param("Кто был до него? (Boris Kamenev)", ["Viktor Orlov"], id="Russian before him"),
        pytest.param(
            "Qui lui a succédé ? (Viktor Orlov; ministre de l'Intérieur)", ["Boris Kamenev"], id="French after"
        ),
        pytest.param("Wer war sein Vorgänger? (Boris Kamenev)", ["Viktor Orlov"], id="German before"),
        pytest.param(
            "Who led the Chinese side at the tenth meeting of the Border Security Mechanism?",
            ["Liang Weimin"],
            id="led",
        ),
        pytest.param(
            "Which Chinese and Russian officials met in Shanghai in 2022?",
            ["Liang Guodong", "Pavel Sotnikov"],
            id="both",
        ),
        pytest.param("Which Chinese officials met Orlov?", ["Liang Weimin"], id="who met somebody"),
        pytest.param("Who visited Moscow in 2020?", ["Liang Weimin"], id="visitors"),
        pytest.param("Кто посещал Пекин в 2021 году?", ["Pavel Sotnikov"], id="Russian visitors"),
        pytest.param("谁在2021年访问了北京？", ["Pavel Sotnikov"], id="Chinese visitors"),
        pytest.param("Which Chinese chairs has the Border Security Mechanism had?", ["Liang Weimin"], id="chairs"),
        pytest.param("Was Orlov still in office in 2020?", ["Viktor Orlov"], id="still in office"),
        pytest.param("Кто был министром внутренних дел Китая в 2019 году?", ["Liang Weimin"], id="its other name"),
        pytest.param(
            "Which Chinese officials met Sotnikov?", ["Liang Weimin", "Liang Guodong"], id="two of one surname"
        ),
    ],
)
def test_people_are_told_by_name(question: str, holders: list[str], registers: RegisterAnswers) -> None:
    told = tell(question, registers)
    assert [sentence.text.removeprefix("- ").partition(":")[0] for sentence in told.sentences] == holders


def test_all_posts_of_somebody_are_told_from_the_first_report_to_the_last(registers: RegisterAnswers) -> None:
    told = tell("What posts has Kamenev held?", registers)
    assert [sentence.text.partition(" [")[0] for sentence in told.sentences] == [
        "- Boris Kamenev: Interior Minister (as of 2024-02-02 to 2024-12-20)"
    ]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which treaties between China and Russia are in force?", id="none told to be in force"),
        pytest.param("What did China and Russia sign at the tenth meeting?", id="an occasion that is not told"),
        pytest.param("Who was Orlov's predecessor?", id="nobody before"),
        pytest.param("Whom did Orlov's successor meet?", id="what a successor did"),
        pytest.param("Who was Peru's first interior minister?", id="the first of none"),
        pytest.param("С кем новый министр встречался в Пекине?", id="whom an office without a name met"),
    ],
)
def test_what_no_record_bears_out_is_left_to_the_passages(question: str, registers: RegisterAnswers) -> None:
    assert registers.answer(limits(question, TODAY)) is None


def test_a_date_without_a_holder_is_said(registers: RegisterAnswers) -> None:
    told = tell("Who was Russia's interior minister in 2020 and in 2010?", registers)
    assert "None found for 2010." in told.text


def test_who_holds_an_office_now_is_told_with_the_age_of_the_evidence(registers: RegisterAnswers) -> None:
    told = tell("Who is Russia's interior minister now?", registers)
    assert [sentence.text.partition(":")[0] for sentence in told.sentences] == ["- Boris Kamenev"]
    assert "The newest evidence is of 2024-12-20, " in told.text


@pytest.mark.parametrize(
    ("day", "said"),
    [
        pytest.param("2021", "5 years", id="year"),
        pytest.param("2024-12-20", "13 months", id="months"),
        pytest.param("2025-12-20", "12 days", id="days"),
        pytest.param("2025-12-31", "1 day", id="one day"),
        pytest.param("2026-03-01", "0 days", id="to come"),
    ],
)
def test_an_age_is_told_in_the_largest_unit(day: str, said: str) -> None:
    assert age(day, TODAY) == said


@pytest.mark.parametrize(
    ("question", "people"),
    [
        pytest.param("With whom did Sotnikov meet in 2022?", ["Liang Guodong"], id="English"),
        pytest.param("С кем встречался Сотников в 2022 году?", ["Liang Guodong"], id="Russian"),
        pytest.param("2022年索特尼科夫会见了谁？", ["Liang Guodong"], id="Chinese"),
        pytest.param("Who represented China at the tenth meeting with Russia?", ["Liang Weimin"], id="one side"),
        pytest.param("索特尼科夫会见了谁？", ["Liang Weimin", "Liang Guodong"], id="two, at no time asked for"),
    ],
)
def test_those_whom_somebody_met_are_told(question: str, people: list[str], registers: RegisterAnswers) -> None:
    told = tell(question, registers)
    assert [sentence.text.removeprefix("- ").partition(":")[0] for sentence in told.sentences] == people


def test_who_holds_an_office_of_another_body_is_no_answer(registers: RegisterAnswers) -> None:
    assert registers.answer(limits("Who is police commissioner of the Solomons since 2020?", TODAY)) is None


def test_the_only_one_whom_somebody_met_is_left_to_the_sentence_that_tells_it(registers: RegisterAnswers) -> None:
    assert registers.answer(limits("索特尼科夫在上海会见了谁？", TODAY)) is None


def test_what_was_only_announced_has_not_taken_place(registers: RegisterAnswers) -> None:
    assert registers.answer(limits("Which meetings took place in Moscow in 2019?", TODAY)) is not None
    told = tell("Which meetings took place in Moscow?", registers)
    assert dates_of(told) == ("2019-06-12", "2020-09-03")
    assert "1 only announced or cancelled is not counted." in told.text


def test_every_independent_report_is_cited_and_the_only_publisher_named(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        answers = RegisterAnswers(own.library, Registers(own.library))
        own.put("Viktor Orlov met Pavel Sotnikov in Kazan on May 1, 2020.", publisher="Harbour Post")
        assert "according to Harbour Post [1]" in tell("List the meetings of Orlov.", answers).text
        own.put("In Kazan Pavel Sotnikov and Viktor Orlov held talks on May 1, 2020.", file="b.txt", publisher="Wire")
        told = tell("List the meetings of Orlov.", answers)
    assert {citation.source.publisher for citation in told.citations} == {"Harbour Post", "Wire"}
    assert "according to" not in told.text


def test_drills_of_a_name_are_those_and_no_others(tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon") -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put('Russia and China held the joint drill "Shield-2015" in Kazan on May 1, 2015.')
        own.put("Russia and China held a joint drill on border protection in Omsk on June 1, 2016.", file="b.txt")
        told = tell("List the drills called Shield.", RegisterAnswers(own.library, Registers(own.library)))
    assert dates_of(told) == ("2015-05-01",)


def test_an_office_is_told_in_the_language_of_the_question_too(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("Министр внутренних дел России Виктор Орлов 1 мая 2020 года выступил в Казани.", published="2020-05-01")
        own.put(
            "Russian Interior Minister Viktor Orlov spoke to reporters in Kazan on May 3, 2021.",
            file="b.txt",
            published="2021-05-03",
        )
        answers = RegisterAnswers(own.library, Registers(own.library))
        told = tell("What office did Orlov hold in 2020?", answers)
    own_words = "Министр внутренних дел России as of 2020-05-01; so worded as of 2021-05-03"
    assert f"- Viktor Orlov: Interior Minister ({own_words}) [1] [2]" in told.text


@pytest.mark.parametrize(
    ("name", "asked", "written"),
    [
        pytest.param("Виктор Орлов", "Who met him?", "Viktor Orlov", id="in Latin letters"),
        pytest.param("Viktor Orlov", "Кто его сменил?", "Виктор Орлов", id="in Cyrillic ones"),
        pytest.param("Анна Берг", "Who met her?", "Анна Берг", id="nobody writes it so"),
    ],
)
def test_somebody_is_written_in_the_script_of_the_question(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon", name: str, asked: str, written: str
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("Министр внутренних дел России Виктор Орлов и посол Анна Берг выступили в Казани.")
        own.put("Russian Interior Minister Viktor Orlov spoke to reporters in Kazan.", file="b.txt")
        assert RegisterAnswers(own.library, Registers(own.library)).written(asked, name) == written


def test_what_was_signed_without_a_name_is_told_in_the_words_of_the_report(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    signed = (
        "Minister Viktor Orlov of Russia and Minister Ana Petrovic of Serbia signed papers in Kazan on May 1, 2020."
    )
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("Russia and Serbia signed an extradition treaty in Belgrade on March 2, 2019.")
        own.put(signed, file="b.txt")
        answers = RegisterAnswers(own.library, Registers(own.library))
        told = tell("What agreements did Russia and Serbia sign?", answers)
    assert dates_of(told) == ("2019-03-02", "2020-05-01")
    assert f"“{signed}” [2]" in told.text


def test_a_meeting_of_countries_is_told_with_its_sentence(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    sentence = "The Russian-Serbian group on drugs met in Kazan on May 1, 2020."
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put(sentence)
        told = tell("Which meetings took place in Kazan?", RegisterAnswers(own.library, Registers(own.library)))
    assert f"Meeting of Russia and Serbia (“{sentence}”) [1]" in told.text


def test_the_count_is_of_what_took_place(registers: RegisterAnswers) -> None:
    told = tell("How many times did Sotnikov meet Liang Weimin?", registers)
    assert told.text.startswith("4 meetings:\n")
    assert "1 only announced or cancelled is not counted." in told.text


@pytest.mark.parametrize(
    ("question", "line"),
    [
        pytest.param(
            LIST,
            "5 meetings found in 6 of 14 documents; 1 more mentions Sotnikov and Liang Weimin without a meeting.",
            id="with who is mentioned elsewhere",
        ),
        pytest.param(
            "List the meetings of Orlov.",
            "1 meeting found in 1 of 14 documents; no other document mentions Orlov.",
            id="with all that mention",
        ),
        pytest.param(
            "List the meetings of Sotnikov in 2019.",
            "1 meeting found in 1 of 14 documents; 1 more mentions Sotnikov without a meeting. "
            "1 without a date is left out.",
            id="with undated ones that dates leave out",
        ),
        pytest.param(
            "When did Sotnikov first meet Liang Weimin?",
            "The first of 4 meetings found in 5 of 14 documents; 1 more mentions Sotnikov and Liang Weimin without a "
            "meeting. 1 of them has no date. 1 only announced or cancelled is not counted.",
            id="of which one is told",
        ),
        pytest.param(
            "Which agreements were signed in Moscow?", "1 agreement found in 1 of 14 documents.", id="agreements"
        ),
    ],
)
def test_the_last_line_says_how_complete_the_answer_is(question: str, line: str, registers: RegisterAnswers) -> None:
    assert tell(question, registers).text.rpartition("\n\n")[2] == line


def test_a_surname_of_two_is_said_to_be(registers: RegisterAnswers) -> None:
    assert tell("List the meetings of Liang.", registers).text.endswith("Liang may be Liang Weimin or Liang Guodong.")
    assert "may be" not in tell("List the meetings of Liang in Shanghai.", registers).text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(LIST, id="meetings"),
        pytest.param("Which agreements did China and Russia sign?", id="agreements"),
        pytest.param("Which Chinese officials met Sotnikov?", id="participants"),
        pytest.param("Who was Russia's interior minister in 2020 and in 2024?", id="offices"),
    ],
)
def test_every_line_is_cited_byte_for_byte(question: str, desk: Desk, registers: RegisterAnswers) -> None:
    told = tell(question, registers)
    assert all(sentence.citations for sentence in told.sentences)
    assert {number for sentence in told.sentences for number in sentence.citations} == {
        citation.number for citation in told.citations
    }
    for citation in told.citations:
        document = desk.library.document(citation.source.document, citation.source.version)
        assert document is not None
        assert document.text[citation.start : citation.end] == citation.quote != ""


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("List the meetings of Orlov in Kazan.", id="nothing there"),
        pytest.param("List the meetings of Kamenev.", id="no meeting"),
        pytest.param("Which agreements were signed in Shanghai?", id="no agreement"),
        pytest.param("Who was Russia's interior minister in 1999?", id="nobody then"),
        pytest.param("How many people did each side send to the drill?", id="not a list"),
    ],
)
def test_where_nothing_is_found_the_passages_answer(question: str, registers: RegisterAnswers) -> None:
    assert registers.answer(limits(question, TODAY)) is None


def test_limits_on_the_documents_bound_what_is_told(desk: Desk, registers: RegisterAnswers) -> None:
    book = Registers(desk.library).book(Filters(published_from="2020-01-01", published_to="2022-12-31"))
    assert [one.date for one in book.meetings] == ["2020-09-03", "2021-04-08", "2022-05-20"]
    russian = Registers(desk.library).book(Filters(language="ru"))
    assert [one.date for one in russian.meetings] == ["2018-03-05"]


def test_a_new_document_is_in_the_next_answer(tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon") -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        answers = RegisterAnswers(own.library, Registers(own.library))
        own.put("Viktor Orlov met Pavel Sotnikov in Kazan on May 1, 2020.")
        assert dates_of(tell("List the meetings of Orlov.", answers)) == ("2020-05-01",)
        own.put("Viktor Orlov met Pavel Sotnikov in Omsk on June 1, 2021.", file="b.txt")
        assert dates_of(tell("List the meetings of Orlov.", answers)) == ("2020-05-01", "2021-06-01")


def test_a_long_list_is_cut_and_says_so(tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon") -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        for year in range(1970, 1970 + MOST + 2):
            own.put(f"Viktor Orlov met Pavel Sotnikov in Kazan on May 1, {year}.", file=f"{year}.txt")
        told = tell("List the meetings of Orlov.", RegisterAnswers(own.library, Registers(own.library)))
    assert dates_of(told) == tuple(f"{year}-05-01" for year in range(1970, 1970 + MOST))
    assert f"The first {MOST} of {MOST + 2} meetings found in {MOST + 2} of {MOST + 2} documents" in told.text
    assert told.coverage.records == MOST + 2


@pytest.mark.parametrize(
    ("turns", "dates"),
    [
        pytest.param((LIST, "only those in Moscow"), ("2019-06-12", "2023-10-07"), id="place"),
        pytest.param((LIST, "and in 2018?"), ("2018-03-05",), id="year"),
        pytest.param(("List all meetings of Liang Weimin.", "and with Orlov?"), ("2020-09-03",), id="person"),
        pytest.param((LIST, "Which of them were in Beijing?"), ("2018-03-05", "2021-04-08"), id="which of them"),
        pytest.param((LIST, "And Liang Guodong?"), ("2022-05-20",), id="another person"),
        pytest.param((LIST, "and in 2018?", "And in 2019?"), ("2019-06-12",), id="another year"),
        pytest.param((LIST, "only those in Moscow", "and before 2020?"), ("2019-06-12",), id="two limits"),
        pytest.param(
            ("Which meetings took place in Shanghai?", "What about Moscow?", "Only with Orlov"),
            ("2020-09-03",),
            id="another place",
        ),
        pytest.param((LIST, "When was the last one?"), ("2021-04-08",), id="the last"),
        pytest.param((LIST, "When was the last one?", "And the first?"), ("2018-03-05",), id="then the first"),
        pytest.param((LIST, "How many were there in 2019?"), ("2019-06-12",), id="how many"),
        pytest.param(("Какие встречи провёл Сотников?", "А в Шанхае?"), ("2022-05-20",), id="Russian place"),
        pytest.param(("Какие встречи провёл Сотников?", "А в 2019 году?"), ("2019-06-12",), id="Russian year"),
        pytest.param(("索特尼科夫参加了哪些会议？", "在上海呢？"), ("2022-05-20",), id="Chinese place"),
        pytest.param(("索特尼科夫参加了哪些会议？", "2019年呢？"), ("2019-06-12",), id="Chinese year"),
        pytest.param(
            ("Which agreements did China and Russia sign?", "And in Beijing?"), ("2021-11-02",), id="agreements"
        ),
    ],
)
def test_a_follow_up_limits_the_list(turns: tuple[str, ...], dates: tuple[str, ...], assistant: Assistant) -> None:
    answer = ask(assistant, *turns)
    assert answer.coverage is not None
    assert tuple(re.findall(r"^- (undated|[\d-]+)", answer.text, re.MULTILINE)) == dates


def test_a_follow_up_asks_for_the_office_at_another_date(assistant: Assistant) -> None:
    answer = ask(assistant, "Who was Russia's interior minister in 2020?", "And in 2024?")
    assert answer.text.startswith("- Boris Kamenev: Interior Minister (as of 2024-12-20) [1]")


@pytest.mark.parametrize(
    "follow_up",
    [
        pytest.param("What does Sotnikov like?", id="of its own"),
        pytest.param("What did he say at the last one?", id="of what was said"),
        pytest.param("Another question: who opened a museum in Perm?", id="another topic"),
    ],
)
def test_a_follow_up_after_something_else_is_left_to_the_passages(follow_up: str, assistant: Assistant) -> None:
    assert ask(assistant, LIST, follow_up).coverage is None


def test_the_page_shows_each_record_and_the_coverage(assistant: Assistant) -> None:
    answer = ask(assistant, LIST)
    shown = finished_turn("c", 1, answer)
    assert shown.count('<p class="item">') == len(ALL)
    assert "<p>5 meetings found in 6 of 14 documents;" in shown
    assert shown.count('class="cite"') == sum(len(sentence.citations) for sentence in answer.sentences)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which meetings on fisheries did Sotnikov hold?", id="a subject of no record"),
        pytest.param("Which meetings did the working group on precursors hold in 2019?", id="a body of no record"),
        pytest.param("Какие встречи по рыболовству провёл Сотников?", id="in Russian"),
        pytest.param("Which documents did Orlov and Liang Weimin sign in 2019?", id="a signature of nobody asked for"),
    ],
)
def test_what_meets_not_every_word_of_the_question_is_not_listed(question: str, registers: RegisterAnswers) -> None:
    assert registers.answer(limits(question, TODAY)) is None


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        pytest.param("Which border security meetings did Sotnikov hold?", ("2018-03-05", "2019-06-12"), id="English"),
        pytest.param("Какие встречи по границе провёл Сотников?", ("2018-03-05", "2019-06-12"), id="in other words"),
        pytest.param("Which agreement on smuggling did China and Russia sign?", ("2021-11-02",), id="agreement"),
    ],
)
def test_what_meets_every_word_in_any_language_is_listed(
    question: str, dates: tuple[str, ...], registers: RegisterAnswers
) -> None:
    assert dates_of(tell(question, registers)) == dates


@pytest.fixture
def moved(tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon") -> Iterator[RegisterAnswers]:
    """Somebody in two offices; the second stands far from any word that reports give offices with."""
    with Desk(tmp_path / "library", embeddings, lexicon) as desk:
        met = "Deputy Director of the Border Service Pavel Sotnikov met Ambassador Liang Weimin in Perm on May 3, 2017."
        desk.put(met, title="First", published="2017-05-04", file="a.txt")
        desk.put(
            "Pavel Sotnikov came again to Perm, by now as deputy director of the customs service.",
            title="Second",
            published="2018-09-13",
            file="b.txt",
        )
        yield RegisterAnswers(desk.library, Registers(desk.library))


def test_each_part_of_a_question_is_told_with_its_own_coverage(registers: RegisterAnswers) -> None:
    told = tell("With whom did Sotnikov meet in 2019, and how many meetings did Orlov have in 2020?", registers)
    assert "1 participant found in" in told.text
    assert "1 meeting found in" in told.text
    assert [citation.number for citation in told.citations] == list(range(1, len(told.citations) + 1))


def test_an_office_without_its_field_is_told_with_the_wording_that_has_one(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("The minister, Viktor Orlov, opened a school in Kazan on May 1, 2018.", published="2018-05-01")
        own.put("Russian Interior Minister Viktor Orlov spoke on June 2, 2020.", file="b.txt", published="2020-06-02")
        told = tell(
            "Who was interior minister of Russia in 2018?", RegisterAnswers(own.library, Registers(own.library))
        )
    assert "Viktor Orlov: minister (as of 2018-05-01; Interior Minister as of 2020-06-02)" in told.text


def test_an_office_is_told_by_a_fuller_wording_of_its_time(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        first = "Ivan Belov, director of the executive committee of the SCO Regional Anti-Terrorist Structure, spoke."
        own.put(first, published="2019-01-09")
        own.put("SCO director Ivan Belov opened a drill in Osh.", file="b.txt", published="2019-10-04")
        answers = RegisterAnswers(own.library, Registers(own.library))
        told = tell("Who headed the executive committee of the SCO structure in 2020?", answers)
    assert "Ivan Belov" in told.text


@pytest.mark.parametrize(
    ("question", "held"),
    [
        pytest.param(
            "What office did Ivan Belov hold after he left the interior ministry?", "Security Council", id="after"
        ),
        pytest.param("What office did Ivan Belov hold before he became interior minister?", "Prosecutor", id="before"),
    ],
)
def test_offices_are_told_on_a_side_of_another(
    question: str, held: str, tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("Russian Prosecutor General Ivan Belov spoke.", file="a.txt", published="2012-01-09")
        own.put("Russian Interior Minister Ivan Belov spoke in Perm.", file="b.txt", published="2015-03-04")
        own.put("Secretary of the Security Council Ivan Belov spoke.", file="c.txt", published="2019-10-04")
        (line,) = tell(question, RegisterAnswers(own.library, Registers(own.library))).sentences
    assert held in line.text


def test_an_old_office_says_nothing_of_years_later(moved: RegisterAnswers) -> None:
    assert moved.answer(limits("What was Pavel Sotnikov in March 2025?", TODAY)) is None
    before = tell("What was Pavel Sotnikov before September 2018?", moved)
    assert dates_of(before) == ()
    assert "(as of 2017-05-03)" in before.text


def test_whether_people_met_is_told_by_their_meetings(registers: RegisterAnswers) -> None:
    assert dates_of(tell("Did Sotnikov meet Liang Weimin in 2019?", registers)) == ("2019-06-12",)


def test_who_is_said_to_have_met_nobody_then_did_not_meet(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon"
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put(
            "On the orders of Russian Interior Minister Viktor Orlov and Serbian Interior Minister Ana Petrovic, "
            "Russian Prosecutor General Ivan Belov met Serbian Prosecutor General Marko Ilic in Kazan on May 1, 2020.",
            published="2020-05-01",
        )
        answers = RegisterAnswers(own.library, Registers(own.library))
        told = tell("Did Viktor Orlov meet Ana Petrovic in 2020?", answers)
    assert not told.sentences
    assert "No meeting is found" in told.text


def test_two_meetings_are_set_against_each_other(registers: RegisterAnswers) -> None:
    told = tell("How do the meeting of Orlov and the ninth meeting of the mechanism differ?", registers)
    assert dates_of(told) == ("2020-09-03", "2018-03-05")
    changed = tell("What changed between the 2018 and the 2020 meetings?", registers)
    assert dates_of(changed) == ("2018-03-05", "2020-09-03")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("List all agreements", "1 agreement found", id="all that the register holds"),
        pytest.param("Which agreements did China and Russia sign?", "No agreement is found", id="what was signed"),
    ],
)
def test_a_mechanism_that_nobody_signed_is_listed_but_was_not_signed(
    tmp_path: Path, embeddings: "Embeddings", lexicon: "Lexicon", question: str, said: str
) -> None:
    with Desk(tmp_path / "library", embeddings, lexicon) as own:
        own.put("The China-Russia Border Security Mechanism held its ninth meeting in Beijing on March 5, 2018.")
        registers = Registers(own.library)
        told = tell(question, RegisterAnswers(own.library, registers))
    assert said in told.text

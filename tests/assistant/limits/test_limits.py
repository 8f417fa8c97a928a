"""Limits are read out of a question in every language, and only where its words bound what may answer."""

from datetime import date

import pytest

from assistant.conversation import Filters
from assistant.limits.limits import Known, chosen_limits, limits

TODAY = date(2026, 11, 22)
KNOWN = Known(("Xinhua", "TASS", "РИА Новости", "新华社", "China Daily"), "2026-10-01")


def stated(question: str) -> dict[str, str]:
    """The limits that are set."""
    filters = limits(question, TODAY, KNOWN).filters
    return {name: getattr(filters, name) for name in Filters.__dataclass_fields__ if getattr(filters, name)}


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        pytest.param("Which visits took place between May 2017 and 2019?", "2017-05-01", "2019-12-31", id="between"),
        pytest.param(
            "What did Ito say from 3 March to 5 June 2014?", "2014-03-03", "2014-06-05", id="one year for two"
        ),
        pytest.param("Who met whom between January and March 2025?", "2025-01-01", "2025-03-31", id="months"),
        pytest.param("What was agreed in the first half of 2025?", None, None, id="a time that places one thing"),
        pytest.param("Which talks were held in the first half of 2025?", "2025-01-01", "2025-06-30", id="half a year"),
        pytest.param("Which talks were held in the summer of 2025?", "2025-06-01", "2025-08-31", id="a season"),
        pytest.param("Какие встречи прошли весной 2018 года?", "2018-03-01", "2018-05-31", id="Russian season"),
        pytest.param("2019年秋天有哪些会晤？", "2019-09-01", "2019-11-30", id="Chinese season"),
        pytest.param("Who led the bureau since 2018?", "2018-01-01", None, id="since"),
        pytest.param("Who met him after 5 June 2014?", "2014-06-06", None, id="after"),
        pytest.param("Who led the bureau before 2019?", None, "2018-12-31", id="before"),
        pytest.param("How many were arrested until July 2025?", None, "2025-07-31", id="until"),
        pytest.param("Which meetings were held in 2018?", "2018-01-01", "2018-12-31", id="a list of a year"),
        pytest.param(
            "Which talks were held in May 2018 and in June 2016?", "2016-06-01", "2018-05-31", id="times apart"
        ),
        pytest.param("Who led the bureau before 2012 and after 2018?", None, None, id="two open times apart"),
        pytest.param("What happened in Osaka last year?", "2025-01-01", "2025-12-31", id="last year"),
        pytest.param("What has Ito said in the past two years?", "2024-11-22", "2026-11-22", id="past two years"),
        pytest.param("Какие встречи состоялись в 2018 году?", "2018-01-01", "2018-12-31", id="Russian list"),
        pytest.param("Кто возглавлял бюро до 2012 года?", None, "2011-12-31", id="Russian before"),
        pytest.param("Что произошло с мая 2018 по июнь 2019 года?", "2018-05-01", "2019-06-30", id="Russian range"),
        pytest.param("2018年以来有哪些会晤？", "2018-01-01", None, id="Chinese since"),
        pytest.param("2019年之前谁担任局长？", None, "2018-12-31", id="Chinese before"),
        pytest.param("去年发生了什么？", "2025-01-01", "2025-12-31", id="Chinese last year"),
        pytest.param("Qui a rencontré Ito depuis 2018 ?", "2018-01-01", None, id="French since"),
        pytest.param("¿Qué reuniones hubo entre 2017 y 2019?", "2017-01-01", "2019-12-31", id="Spanish between"),
        pytest.param("Welche Treffen gab es seit 2018?", "2018-01-01", None, id="German since"),
        pytest.param("ما هي الاجتماعات التي عقدت في مايو 2024؟", "2024-05-01", "2024-05-31", id="Arabic list"),
    ],
)
def test_a_time_bounds_what_happened(question: str, first: str | None, last: str | None) -> None:
    wanted = {"event_from": first, "event_to": last}
    assert stated(question) == {name: day for name, day in wanted.items() if day}


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        pytest.param("Which articles published in 2019 name Ito?", "2019-01-01", "2019-12-31", id="published in"),
        pytest.param("Reports from 2019 on drills", "2019-01-01", "2019-12-31", id="reports from"),
        pytest.param("2019年的报道提到了什么？", "2019-01-01", "2019-12-31", id="Chinese reports"),
    ],
)
def test_a_time_bounds_what_was_told(question: str, first: str, last: str) -> None:
    assert stated(question) == {"published_from": first, "published_to": last}


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who was prosecutor general in April 2009?", id="an office at a time"),
        pytest.param("Who signed the programme for 2017-2018?", id="a name with years"),
        pytest.param("How many troops joined Cooperation-2017?", id="a name with a year"),
        pytest.param("How long is the line after the 2018 openings?", id="years that tell which"),
        pytest.param("In which year was it founded?", id="asking for the year"),
        pytest.param("В каком году прошла встреча?", id="asking in Russian"),
        pytest.param("Which anniversary comes next year?", id="the future"),
        pytest.param("What did Wang say in China about Russia?", id="a country that begins a publisher's name"),
        pytest.param("Кто подписал протокол на 2015–2016 годы?", id="what an agreement is for"),
    ],
)
def test_what_only_places_or_names_a_thing_limits_nothing(question: str) -> None:
    assert stated(question) == {}


def test_a_time_counted_from_today_limits_only_where_the_library_reaches_it() -> None:
    question = "How many died over the past year?"
    assert limits(question, TODAY, Known(latest="2014-06-05")).filters == Filters()
    assert limits(question, TODAY, Known(latest="2026")).filters.event_from == "2025-01-01"


@pytest.mark.parametrize(
    ("question", "field", "value", "text"),
    [
        pytest.param("According to Xinhua, who met whom?", "publisher", "Xinhua", "who met whom?", id="English"),
        pytest.param("What did TASS report about Ito?", "publisher", "TASS", "What was reported about Ito?", id="verb"),
        pytest.param("По данным РИА Новости, кто ушёл?", "publisher", "РИА Новости", "кто ушёл?", id="Russian"),
        pytest.param("据新华社报道，谁会见了王毅？", "publisher", "新华社", "谁会见了王毅？", id="Chinese"),
        pytest.param("What is said in Russian sources?", "language", "ru", "What is said?", id="language"),
        pytest.param("в китайских СМИ что пишут?", "language", "zh", "что пишут?", id="language in Russian"),
        pytest.param("Who signed, only about Ito?", "person", "Ito", "Who signed?", id="person"),
    ],
)
def test_whose_reports_are_asked_for(question: str, field: str, value: str, text: str) -> None:
    assert stated(question) == {field: value}
    assert limits(question, TODAY, KNOWN).text == text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("Which visits took place since 2018?", "Which visits took place since 2018?", id="happened"),
        pytest.param("Which visits took place last year?", "Which visits took place?", id="against today"),
        pytest.param("What has been published since 2018?", "What has been published?", id="told"),
    ],
)
def test_when_it_happened_stays_to_be_looked_for(question: str, text: str) -> None:
    assert limits(question, TODAY, KNOWN).text == text


def test_a_limit_that_was_taken_away_is_no_longer_looked_for() -> None:
    limited = limits("Which visits took place in 2018?", TODAY, KNOWN)
    chosen = chosen_limits(limited, {"event_from": None, "event_to": None})
    assert (chosen.filters, chosen.text) == (Filters(), "Which visits took place?")


@pytest.mark.parametrize(
    ("question", "sought"),
    [
        pytest.param(
            "Which visits took place between 2016 and 2018, and where?",
            "Which visits took place , and where?",
            id="years",
        ),
        pytest.param("Which visits took place in 2018?", "Which visits took place in 2018?", id="one year"),
        pytest.param("Who came on 5 May 2018?", "Who came on 5 May 2018?", id="a day"),
    ],
)
def test_years_that_few_passages_write_do_not_rank_them(question: str, sought: str) -> None:
    assert limits(question, TODAY, KNOWN).sought == sought

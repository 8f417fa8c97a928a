"""When something happened: written out, or leaning on the day of the report."""

import pytest

from ingest.registers.time_and_place.when import when

REPORT = "2024-11-14"  # a Thursday


def told(text: str, published: str | None = REPORT) -> list[tuple[str, str, str | None, str]]:
    return [(text[one.start : one.end], one.date, one.date_end, one.dated) for one in when(text, published)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("They met on June 5, 2014 in Minsk.", "2014-06-05", id="English"),
        pytest.param("Они встретились 5 июня 2014 года.", "2014-06-05", id="Russian"),
        pytest.param("2014年6月5日在北京会谈。", "2014-06-05", id="Chinese"),
        pytest.param("二〇一四年六月五日会谈", "2014-06-05", id="Chinese numerals"),
        pytest.param("le 1er février 2026 à Paris", "2026-02-01", id="French"),
        pytest.param("el 2 de diciembre de 2025", "2025-12-02", id="Spanish"),
        pytest.param("am 12. November 2024 in Berlin", "2024-11-12", id="German"),
        pytest.param("em 3 de maio de 2022", "2022-05-03", id="Portuguese"),
        pytest.param("في 12 نوفمبر/تشرين الثاني 2024", "2024-11-12", id="Arabic, the month said twice"),
        pytest.param("في ١٢ نوفمبر ٢٠٢٤", "2024-11-12", id="Arabic digits"),
        pytest.param("in June 2013", "2013-06", id="a month"),
        pytest.param("It was signed in 2001.", "2001", id="a year"),
    ],
)
def test_a_date_written_out_is_stated(text: str, day: str) -> None:
    assert [(one.date, one.dated) for one in when(text)] == [(day, "stated")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("They met on Tuesday.", "2024-11-12", id="the nearest before"),
        pytest.param("They met on Thursday.", "2024-11-14", id="the day itself"),
        pytest.param("They will meet on Tuesday.", "2024-11-19", id="the nearest after, if it is to come"),
        pytest.param("He on Tuesday presented six guards who will serve.", "2024-11-12", id="done, whatever follows"),
        pytest.param("He stays until a successor is elected in December.", "2024-12", id="a month that is to come"),
        pytest.param("The fair runs until Saturday.", "2024-11-16", id="a day up to which it goes on"),
        pytest.param("The fair lasted until Saturday.", "2024-11-09", id="a day up to which it went on"),
        pytest.param("Встретились во вторник.", "2024-11-12", id="Russian"),
        pytest.param("周二在北京会谈", "2024-11-12", id="Chinese"),
        pytest.param("上周二在北京会谈", "2024-11-05", id="Tuesday of last week"),
        pytest.param("下周二将会谈", "2024-11-19", id="Tuesday of next week"),
        pytest.param("mardi à Paris", "2024-11-12", id="French"),
        pytest.param("el lunes pasado", "2024-11-11", id="Spanish, last"),
        pytest.param("este viernes en Moscú", "2024-11-15", id="Spanish, this: the nearest"),
        pytest.param("este lunes en Moscú", "2024-11-11", id="Spanish, this: the nearest behind"),
        pytest.param("am kommenden Montag", "2024-11-18", id="German, next"),
        pytest.param("na terça-feira", "2024-11-12", id="Portuguese"),
        pytest.param("يوم الثلاثاء في بكين", "2024-11-12", id="Arabic"),
        pytest.param("Çarşamba günü görüştü.", "2024-11-13", id="Turkish"),
        pytest.param("зустрілися у вівторок", "2024-11-12", id="Ukrainian"),
        pytest.param("seseli su se juče", "2024-11-13", id="Serbian yesterday"),
        pytest.param("They met yesterday.", "2024-11-13", id="yesterday"),
        pytest.param("昨日会谈", "2024-11-13", id="Chinese yesterday"),
        pytest.param("Завтра он прилетит.", "2024-11-15", id="Russian tomorrow"),
        pytest.param("On July 16 they met.", "2024-07-16", id="a day without a year"),
        pytest.param("On December 20 they met.", "2024-12-20", id="a day nearest in the same year"),
        pytest.param("28日在北京会谈", "2024-10-28", id="only the day"),
        pytest.param("On the 11th Orlov came.", "2024-11-11", id="an ordinal day"),
        pytest.param("去年12月1日", "2023-12-01", id="of last year"),
        pytest.param("в ноябре прошлого года", "2023-11", id="a month of last year"),
        pytest.param("earlier this month", "2024-11", id="a month"),
        pytest.param("le mois dernier", "2024-10", id="last month"),
    ],
)
def test_what_leans_on_the_report_is_resolved_from_its_day(text: str, day: str) -> None:
    assert [(one.date, one.dated) for one in when(text, REPORT)] == [(day, "resolved")]


@pytest.mark.parametrize("text", ["They met on Tuesday.", "They met yesterday.", "On July 16 they met.", "28日会谈"])
def test_without_the_day_of_the_report_nothing_leans(text: str) -> None:
    assert when(text) == ()


def test_a_day_that_lacks_its_year_can_be_asked_for() -> None:
    assert [one.date for one in when("On July 16 they met.", yearless=True)] == ["--07-16"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("from 30 August to 2 September 2016", "2016-08-30", "2016-09-02", id="one year for two"),
        pytest.param("с 30 декабря по 2 января 2017 года", "2016-12-30", "2017-01-02", id="over the new year"),
        pytest.param("2016年8月30日至9月2日", "2016-08-30", "2016-09-02", id="year first"),
        pytest.param("From 11th to 20th June 2013", "2013-06-11", "2013-06-20", id="English"),
        pytest.param("с 18 по 21 сентября", "2024-09-18", "2024-09-21", id="Russian"),
        pytest.param("9月19日至21日", "2024-09-19", "2024-09-21", id="Chinese"),
        pytest.param("du 18 au 21 septembre 2023", "2023-09-18", "2023-09-21", id="French"),
        pytest.param("from August 30 to September 2", "2024-08-30", "2024-09-02", id="across months"),
        pytest.param("From Sunday to Wednesday he will be there.", "2024-11-17", "2024-11-20", id="weekdays"),
        pytest.param("last week", "2024-11-04", "2024-11-10", id="a week"),
        pytest.param("On February 25 to 26, 2025 they met", "2025-02-25", "2025-02-26", id="with a comma"),
    ],
)
def test_a_range_has_both_its_days(text: str, first: str, last: str) -> None:
    assert [(one.date, one.date_end) for one in when(text, REPORT)] == [(first, last)]


def test_recently_says_no_more_than_the_month() -> None:
    assert told("The sides recently met.") == [("recently", "2024-11", None, "inferred")]


def test_a_weekday_beside_its_date_is_not_another_time() -> None:
    assert [one.date for one in when("on Tuesday, 12 November 2024", REPORT)] == ["2024-11-12"]


def test_when_it_was_said_is_not_when_it_happened() -> None:
    said, meeting = when("Orlov said on Monday that the talks take place in October.", REPORT)
    assert (said.told, meeting.told) == (True, False)
    assert said.date == "2024-11-11"


@pytest.mark.parametrize("text", ["the programme for 2025-2026", 'the drill "Cooperation-2017"', "В 2 часа дня"])
def test_years_of_names_and_plans_are_no_times(text: str) -> None:
    assert when(text, REPORT) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("۷ تیر ۱۴۰۲", "2023-06-28", id="solar Hijri"),
        pytest.param("چهارشنبه ۷ تیرماه", "2024-06-27", id="solar Hijri without a year"),
        pytest.param("چهارشنبه هفتم تیرماه", "2024-06-27", id="solar Hijri, the day in words"),
        pytest.param("2024 жылғы 9 мамырдағы", "2024-05-09", id="Kazakh"),
        pytest.param("8 ربيع الأول 1444 هـ", "2022-10-04", id="lunar Hijri"),
        pytest.param("令和6年7月2日", "2024-07-02", id="Japanese era"),
        pytest.param("14 tháng 5 năm 2024", "2024-05-14", id="Vietnamese"),
        pytest.param("ngày 14-5", "2024-05-14", id="Vietnamese without a year"),
        pytest.param("4-10-2022", "2022-10-04", id="day first"),
        pytest.param("No dia 4 reuniu-se", "2024-11-04", id="Portuguese day"),
    ],
)
def test_days_of_other_calendars_and_orders(text: str, day: str) -> None:
    assert [one.date for one in when(text, REPORT)] == [day]


def test_a_day_far_ahead_of_the_report_was_a_year_before() -> None:
    assert [one.date for one in when("On 25 April they signed it.", REPORT)] == ["2024-04-25"]


def test_a_weekday_of_a_date_given_in_full_elsewhere_is_not_another_time() -> None:
    text = "الثلاثاء 8 ربيع الأول 1444هـ الموافق 4 أكتوبر 2022م"
    assert [one.date for one in when(text, REPORT)] == ["2022-10-04"]


def test_that_year_is_the_one_named_last() -> None:
    text = "He vanished in September 2018; another was elected in November of that year."
    assert [one[1] for one in told(text)] == ["2018-09", "2018-11"]

"""Meetings of a chronology: each line is one, named and dated by what stands before it."""

from tests.ingest.registers.reports import read

ENGLISH = """Timeline: consultations of China and Peru on fisheries, 2012-2019

12 March 2012 - first round, Lima.
2013, May: second round, again in Beijing.
2015, 26-27 May: third round, Callao. Peruvian Foreign Minister Jorge Quispe is received by President Xi Jinping.
"""
CHINESE = """2012年3月12日：第一次会议在利马举行。
2013年5月：第二次会议，北京。
2015年5月26日：第三次会议，利马。
"""

LISTED = """2012, 30 March - 1 April, Lima. First meeting. Host: Jorge Quispe.
2013, May, La Paz. Second; Pedro Soto presiding.
2014, Quito?? (we found no report)
2015, June, Lima. Third. Acting chair: Ana Flores.
2016, 5 July, Bogotá: fourth; Luis Mora.
2017, La Paz: fifth meeting; no Colombians.
"""
RUSSIAN = """Лима, 5 мая 2010 г.: первое заседание; председатель - Хорхе Киспе.
Ла-Пас, сентябрь 2011 г. Второе; председательствовал Педро Сото.
Кито, 3 октября 2012 г.: третье заседание, вела Ана Флорес.
"""


def test_a_line_is_one_event_with_its_place_and_whoever_led_it() -> None:
    found = read(LISTED, "2021-06-02", title="Andean mining ministers: a chronology")[1].meetings
    assert [(one.session, one.date, one.date_end, one.place) for one in found] == [
        (1, "2012-03-30", "2012-04-01", "Lima"),
        (2, "2013-05", None, "La Paz"),
        (3, "2015-06", None, "Lima"),
        (4, "2016-07-05", None, "Bogotá"),
        (5, "2017", None, "La Paz"),
    ]
    assert [[who.name for who in one.participants] for one in found[:3]] == [
        ["Jorge Quispe"],
        ["Pedro Soto"],
        ["Ana Flores"],
    ]
    assert all("Andean mining ministers" in one.title and "chronology" not in one.title for one in found)


def test_a_place_may_stand_before_the_date() -> None:
    found = read(RUSSIAN, "2021-06-02", title="Хроника: министры горной промышленности Перу и Боливии")[1].meetings
    assert [(one.session, one.date, one.place, [who.name for who in one.participants]) for one in found] == [
        (1, "2010-05-05", "Лима", ["Хорхе Киспе"]),
        (2, "2011-09", "Ла-Пас", ["Педро Сото"]),
        (3, "2012-10-03", "Кито", ["Ана Флорес"]),
    ]


def test_sessions_of_a_chronology_have_the_name_of_its_heading() -> None:
    sessions = [one for one in read(ENGLISH, "2021-06-02", title=ENGLISH.partition("\n")[0])[1].meetings if one.session]
    assert [(one.session, one.date, one.date_end, one.place) for one in sessions] == [
        (1, "2012-03-12", None, "Lima"),
        (2, "2013-05", None, "Beijing"),
        (3, "2015-05-26", "2015-05-27", "Callao"),
    ]
    assert all("China and Peru on fisheries" in one.title for one in sessions)


def test_what_else_a_line_tells_has_its_date() -> None:
    met = [one for one in read(ENGLISH, "2021-06-02", title="Timeline")[1].meetings if len(one.participants) == 2]
    assert [(one.date, {who.name for who in one.participants}) for one in met] == [
        ("2015-05-26", {"Jorge Quispe", "Xi Jinping"})
    ]


def test_chinese_chronologies_are_read_as_well() -> None:
    found = read(CHINESE, "2021-06-02", title="大事记：中国与秘鲁渔业合作会议")[1].meetings
    assert [(one.session, one.date) for one in found] == [(1, "2012-03-12"), (2, "2013-05"), (3, "2015-05-26")]
    assert all("秘鲁" in one.title for one in found)


def test_a_day_may_be_told_by_that_of_the_meeting_before() -> None:
    first = "Peruvian Foreign Minister Jorge Quispe met Chinese Foreign Minister Wang Yi in Lima on Tuesday."
    text = f"{first} They spoke of fish. On the same day Peruvian President Rosa Mamani received Wang Yi."
    assert {one.date for one in read(text)[1].meetings} == {"2024-11-12"}


def test_a_verb_of_a_headline_is_no_part_of_a_name() -> None:
    headline = "Xi Jinping Befriends Jorge Quispe in Lima"
    text = f"{headline}\n\nChinese President Xi Jinping met Peruvian President Jorge Quispe in Lima on Tuesday."
    assert {one.name for one in read(text)[1].people} == {"Xi Jinping", "Jorge Quispe"}


def test_who_said_so_is_no_topic() -> None:
    ministers = "Peruvian Foreign Minister Jorge Quispe and Chinese Foreign Minister Wang Yi"
    text = f"{ministers} discussed fisheries, ports, the ministry's press service said, in Lima on Tuesday."
    (meeting,) = read(text)[1].meetings
    assert meeting.topics == ("fisheries", "ports")


def test_an_exercise_may_have_its_year_behind_a_space() -> None:
    text = "Condor Shield 2018, the joint exercise of Peru and Chile, was held near Arica on 22 August 2018."
    (meeting,) = read(text)[1].meetings
    assert meeting.title.startswith("Condor Shield 2018")
    assert (meeting.kind, meeting.date) == ("exercise", "2018-08-22")

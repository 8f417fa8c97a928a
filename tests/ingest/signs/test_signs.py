"""What reads the same in every language."""

import pytest

from ingest.signs.signs import asked_signs, signs


def of(kind: str, found: list[str]) -> set[str]:
    return {sign for sign in found if sign[0] == kind}


SMALLER = [
    "2014-yil 5-iyun kuni",
    "ngày 5/6/2014",
    "ngày 5 tháng 6 năm 2014",
    "2014년 6월 5일",
    "2014 оны 6 дугаар сарын 5-нд",
    "2014 оны 6-р сарын 5",
    "2014 ж. 5 маусым",
    "5. јуна 2014",
]


@pytest.mark.parametrize(
    "text", ["on 5 June 2014", "5 июня 2014 года", "2014年6月5日", "le 5 juin 2014", "2014-06-05", *SMALLER]
)
def test_a_date_is_one_in_every_language(text: str) -> None:
    assert of("@", signs(text)) == {"@2014-06-05", "@2014-06", "@-06-05"}


@pytest.mark.parametrize(
    "text", ["the seventh meeting", "7-е заседание", "седьмая встреча", "第七次会议", "the 7th round", "الدورة السابعة"]
)
def test_a_number_is_one_in_every_language(text: str) -> None:
    assert of("#", asked_signs(text)) == {"#7"}


@pytest.mark.parametrize(
    ("published", "day"),
    [
        pytest.param("2014-06-07", "@2014-06-05", id="the same month"),
        pytest.param("2014-01-02", "@2014-06-05", id="half a year to come"),
        pytest.param("2014-11-30", "@2014-06-05", id="half a year ago"),
        pytest.param("2014", None, id="only a year is known"),
        pytest.param(None, None, id="nothing is known"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_to_the_report(published: str | None, day: str | None) -> None:
    assert of("@", signs("on 5 June", published)) == {"@-06-05"} | ({day, day[:8]} if day else set())


def test_december_is_of_the_year_before_a_report_in_january() -> None:
    assert "@2013-12-30" in signs("on 30 December", "2014-01-02")


@pytest.mark.parametrize(
    ("text", "script"), [("met", "%latin"), ("встреча", "%cyrillic"), ("会谈", "%cjk"), ("", "%?")]
)
def test_a_text_is_in_a_script(text: str, script: str) -> None:
    assert signs(text)[-1] == script


def test_a_question_has_each_sign_once_and_no_script() -> None:
    assert asked_signs("Kolokoltsev or Колокольцев?") == ["~klklsf"]


def test_the_eleventh_is_one_number_in_arabic() -> None:
    assert of("#", asked_signs("الدورة الحادية عشرة")) == {"#11"}

"""One record for one meeting or agreement, whoever tells of it and in whatever language."""

from collections.abc import Sequence

import pytest

from ingest.documents import Source
from ingest.registers.agreements.merge_agreements import AgreementRecord
from ingest.registers.agreements.merge_agreements import agreements as merge_agreements
from ingest.registers.facts import Facts
from ingest.registers.meetings.meeting_record import MeetingRecord
from ingest.registers.meetings.merge_meetings import meetings as merge_meetings
from ingest.registers.rulings import NO_EVENT_RULINGS, EventRulings
from tests.ingest.registers.reports import read

SURNAMES = {"Дмитрий Орлов": "orlov", "Dmitry Orlov": "orlov", "Ли Вэйго": "li", "Li Weiguo": "li", "李伟国": "li"}
ENGLISH = "Russian Security Council Secretary Dmitry Orlov met Chinese Minister Li Weiguo in Moscow on Tuesday."
RUSSIAN = "Секретарь Совета безопасности РФ Дмитрий Орлов принял министра Китая Ли Вэйго во вторник в Москве."
UNDATED = "Russian Security Council Secretary Dmitry Orlov received Chinese Minister Li Weiguo in Moscow."


def who(_document: str, name: str) -> str:
    return SURNAMES.get(name, name)


def reports(*texts: str | tuple[str, str]) -> list[tuple[Source, Facts]]:
    """The facts of reports that were all published on one day, or on the days given with them."""
    dated = [(text, "2024-11-14") if isinstance(text, str) else text for text in texts]
    return [read(text, day, f"report{number}") for number, (text, day) in enumerate(dated)]


def merged(*texts: str | tuple[str, str], rulings: EventRulings = NO_EVENT_RULINGS) -> Sequence[MeetingRecord]:
    return merge_meetings(reports(*texts), who, rulings)


def agreed(*texts: str) -> Sequence[AgreementRecord]:
    return merge_agreements(reports(*texts))


def test_one_meeting_told_in_two_languages_is_one_record() -> None:
    (record,) = merged(ENGLISH, RUSSIAN)
    assert record.documents == ("report0", "report1")
    assert len(record.evidence) == 2
    assert {"orlov", "li"} <= {one.name for one in record.participants}


def test_an_exercise_is_known_by_the_sound_of_its_name() -> None:
    russian = "Под Омском прошли учения «Бамбук-2024» России и Китая. Они шли с 4 по 11 ноября."
    (record,) = merged(russian, "The Bambuk-2024 drill of Chinese and Russian troops is over in Omsk Region.")
    assert (record.date, record.documents) == ("2024-11-04", ("report0", "report1"))


def test_the_beginning_and_the_end_of_an_exercise_are_one_by_what_its_name_means() -> None:
    english = 'The joint drill "Cooperation-2024" of China and Russia began on 4 November in Irkutsk.'
    russian = "Совместное учение «Сотрудничество-2024» России и Китая завершилось 12 ноября в Иркутске."
    (record,) = merged(english, russian)
    assert record.documents == ("report0", "report1")


def test_a_pair_that_another_script_names_is_not_named_twice() -> None:
    chinese = "秘鲁外交部长卡洛斯·门德斯12日在利马会见俄罗斯部长奥尔洛夫。"
    english = "Peruvian Foreign Minister Carlos Mendez met Russian Minister Dmitry Orlov in Lima on Tuesday."
    both = {"奥尔洛夫": "orlov", "Dmitry Orlov": "orlov"}
    (record,) = merge_meetings(reports(english, chinese), lambda _, name: both.get(name, name))
    assert sorted(one.name for one in record.participants) == ["Carlos Mendez", "orlov"]


def test_a_country_that_most_reports_give_is_that_of_the_person() -> None:
    other = "Serbian Interior Minister Ana Jovic spoke. In Omsk she met Minister Dmitry Orlov on Monday."
    for record in merged(ENGLISH, UNDATED, other):
        assert {one.country for one in record.participants if one.name == "orlov"} == {"Russia"}


def test_an_undated_report_of_the_same_days_joins_the_dated_one() -> None:
    (record,) = merged(ENGLISH, UNDATED)
    assert (record.date, record.documents) == ("2024-11-12", ("report0", "report1"))


def test_announced_and_held_are_one_meeting_that_was_held() -> None:
    announced = (
        "Russian Security Council Secretary Dmitry Orlov will meet Chinese Minister Li Weiguo in Moscow on Tuesday."
    )
    (record,) = merged((announced, "2024-11-10"), ENGLISH)
    assert (record.state, record.date) == ("held", "2024-11-12")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(ENGLISH, ENGLISH.replace("Tuesday", "October 3"), id="other days"),
        pytest.param(ENGLISH, ENGLISH.replace("Li Weiguo", "Zhao Ming"), id="other people"),
        pytest.param(
            "The 9th meeting of the China-Russia border mechanism took place in Omsk in November 2024.",
            "The 10th meeting of the China-Russia border mechanism took place in Omsk in November 2024.",
            id="the ninth and the tenth",
        ),
    ],
)
def test_two_meetings_stay_two(first: str, second: str) -> None:
    assert len(merged(first, second)) == 2


def test_one_session_told_without_people_is_one_in_any_language() -> None:
    (record,) = merged(
        "The 9th meeting of the China-Russia law enforcement cooperation mechanism took place in Beijing on Tuesday.",
        "12日,中俄执法合作机制第九次会议在北京举行。",
    )
    assert (record.session, record.date) == (9, "2024-11-12")


def test_what_reports_disagree_on_is_kept_with_who_says_it() -> None:
    (record,) = merged(ENGLISH, ENGLISH.replace("Moscow", "Kazan"), ENGLISH)
    assert record.said("place") == {"Moscow": ("report0", "report2"), "Kazan": ("report1",)}


def test_undated_meetings_come_last() -> None:
    records = merged((UNDATED.replace("Li Weiguo", "Zhao Ming"), "2024"), ENGLISH)
    assert [record.date for record in records] == ["2024-11-12", None]


def test_a_person_may_put_two_together_or_keep_two_apart() -> None:
    (first, second) = (one.key for record in merged(ENGLISH, RUSSIAN) for one in record.tellings)
    assert len(merged(ENGLISH, RUSSIAN, rulings=EventRulings(apart=frozenset({frozenset({first, second})})))) == 2
    other = ENGLISH.replace("Tuesday", "October 3")
    (one, two) = (telling.key for record in merged(ENGLISH, other) for telling in record.tellings)
    assert len(merged(ENGLISH, other, rulings=EventRulings(together=frozenset({frozenset({one, two})})))) == 1


def test_one_treaty_named_in_two_languages_is_one_record() -> None:
    (record,) = agreed(
        "China and Russia signed the Treaty of Good-Neighbourliness and Friendly Cooperation on 16 July 2001.",
        "16 июля 2001 года Россия и Китай подписали Договор о добрососедстве, дружбе и сотрудничестве.",
    )
    assert (record.date, record.kind, set(record.parties)) == ("2001-07-16", "treaty", {"China", "Russia"})
    assert len(record.names) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "China and Russia signed an extradition treaty on Tuesday.",
            "China and Russia signed a treaty on drugs on Tuesday.",
            id="other subjects",
        ),
        pytest.param(
            "China and Russia signed an extradition treaty on Tuesday.",
            "China and Laos signed an extradition treaty on Tuesday.",
            id="other parties",
        ),
        pytest.param(
            "China and Russia signed an extradition treaty on Tuesday.",
            "China and Russia signed an extradition treaty in May 1995.",
            id="other days",
        ),
    ],
)
def test_two_agreements_stay_two(first: str, second: str) -> None:
    assert len(agreed(first, second)) == 2


def test_a_day_without_its_year_joins_the_meeting_of_that_day() -> None:
    dated = read(
        "Kenyan Minister Mary Otieno met Peruvian Minister Juan Quispe in Lima on 25 July 2023.", "2023-07-26", "a"
    )
    yearless = read("Kenyan Minister Mary Otieno met Peruvian Minister Juan Quispe in Lima on 25 July.", None, "b")
    another = read("Kenyan Minister Mary Otieno met Peruvian Minister Juan Quispe in Lima on 2 March.", None, "c")
    assert [len(one.documents) for one in merge_meetings([dated, yearless, another], lambda _, name: name)] == [2, 1]


def test_a_report_without_any_date_joins_the_only_meeting_of_the_two_there() -> None:
    tellings = [*reports(ENGLISH), read(UNDATED, None, "undated")]
    (record,) = merge_meetings(tellings, who)
    assert (record.date, record.documents) == ("2024-11-12", ("report0", "undated"))


def test_a_report_without_any_date_that_may_be_of_two_meetings_is_of_neither() -> None:
    later = ENGLISH.replace("on Tuesday", "on 12 June 2023")
    tellings = [*reports(ENGLISH, later), read(UNDATED, None, "undated")]
    assert len(merge_meetings(tellings, who)) == 3


def test_an_extension_told_in_fewer_words_is_the_same() -> None:
    (record,) = agreed(
        "China and Kenya on 12 November 2024 extended the protocol on liaison officers.",
        "China and Kenya extended the police protocol on 12 November 2024.",
    )
    assert record.documents == ("report0", "report1")

"""What a report tells besides its event: what is to come, what was earlier, who met on the side; who becomes what."""

import pytest

from ingest.registers.facts import Facts
from tests.ingest.registers.presenting import people_of_text
from tests.ingest.registers.reports import read

REPORT = "2024-05-08"


def facts(text: str, title: str = "A page") -> Facts:
    return read(text, REPORT, title=title)[1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The 13th International Meeting on Border Security will be held in Tirana on May 27-29.", id="will be held"
        ),
        pytest.param(
            "Kenya's Interior Minister Amina Wanjiru will host Joseph Okello, Uganda's interior minister, in the "
            "5th round "
            "of the annual police consultations.",
            id="will host, far from the round",
        ),
        pytest.param(
            "Глава МВД Чехии Петр Гавел прибыл 7 мая с визитом в Ригу. В ходе визита он встретится с министром "
            "внутренних "
            "дел Латвии Янисом Озолсом.",
            id="during a visit",
        ),
    ],
)
def test_what_is_still_to_come_is_announced(text: str) -> None:
    assert facts(text).meetings[-1].state == "announced"


def test_what_two_others_did_earlier_is_no_part_of_a_meeting() -> None:
    (meeting,) = facts(
        "Latvian Justice Minister Janis Ozols met Czech Interior Minister Petr Havel in Riga on Tuesday, two months "
        "after "
        "Estonian Prime Minister Mart Tamm met Polish President Jan Nowak."
    ).meetings
    assert {one.name for one in meeting.participants} == {"Janis Ozols", "Petr Havel"}


def test_a_meeting_on_the_side_is_one_of_its_own() -> None:
    found = facts(
        "Latvian Justice Minister Janis Ozols attended the 9th International Meeting on Border Security in Oslo on "
        "Tuesday. "
        "He also held a bilateral meeting with Czech Interior Minister Petr Havel."
    ).meetings
    assert [len(one.participants) for one in found] == [1, 2]


def test_a_list_of_those_present_belongs_to_the_event_before_it() -> None:
    (meeting,) = facts(
        "On 7 May 2024 Tirana hosted the 17th Meeting of Prosecutors General of the Adriatic States. Taking part in "
        "the "
        "meeting were: Prosecutor General of Albania Arben Hoxha and Prosecutor General of Croatia Ivan Horvat."
    ).meetings
    assert len(meeting.participants) == 2


def test_who_stands_in_for_somebody_comes_in_his_place() -> None:
    (meeting,) = facts(
        "Colonel Petr Havel of the Czech police stood in for General Karel Dvorak, who was ill, when the police "
        "chiefs met "
        "in Riga on Tuesday. The Latvian side was headed by Janis Ozols, chief of the State Police."
    ).meetings
    assert {one.name for one in meeting.participants} == {"Petr Havel", "Janis Ozols"}


@pytest.mark.parametrize(
    ("text", "state", "date"),
    [
        pytest.param(
            "Following talks of the Kenyan and Ugandan interior ministers, a memorandum of understanding (MoU) on "
            "border "
            "markets was signed in Nairobi on 7 May.",
            "signed", "2024-05-07", id="a short form in brackets"),
        pytest.param(
            "Kenya and Uganda signed an agreement in Nairobi on the return of stolen cars on 7 May.",
            "signed", "2024-05-07", id="a place before the subject"),
        pytest.param(
            "Signed in Nairobi on 7 March 2020 by Kenya and Uganda, the protocol on stolen cars took effect on 1 "
            "July 2021.",
            "signed", "2020-03-07", id="the day of the signing before that of its effect"),
        pytest.param(
            "Kenya signed the extradition treaty with Uganda on Sept. 27, 2013 in Kampala.",
            "signed", "2013-09-27", id="a month cut short"),
    ],
)  # fmt: skip
def test_what_was_signed_and_when(text: str, state: str, date: str) -> None:
    (one,) = facts(text).agreements
    assert (one.state, one.date) == (state, date)


def test_that_sides_agree_to_do_something_is_no_agreement() -> None:
    assert not facts("Kenya and Uganda reached agreement to hold a session of their border bodies in June.").agreements


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        pytest.param("Minister of Public Security General Tran Van Long chaired a ceremony.", "Tran Van Long",
                     "Minister of Public Security", id="a rank between office and name"),
        pytest.param("They met Minister of Interior of Rwanda H.E. Alfred Gasana on Monday.", "Alfred Gasana",
                     "Minister of Interior of Rwanda", id="an honorific"),
        pytest.param("Pavel Grishin (Russia, deputy interior minister) spoke first.", "Pavel Grishin",
                     "deputy interior minister", id="country and office in brackets"),
        pytest.param("Yermek Sagimov, 52, took over Kazakhstan's Interior Ministry in January.", "Yermek Sagimov",
                     "took over Kazakhstan's Interior Ministry", id="took over"),
        pytest.param("President Kofi Mensah appointed Amina Wanjiru as Minister of Interior, Peter Otieno as "
        "Governor of "
                     "Lakes State.", "Amina Wanjiru", "Minister of Interior", id="each as something"),
        pytest.param("Die Abgeordneten haben Petr Havel zum neuen Leiter des Innenministeriums gewählt.", "Petr Havel",
                     "Leiter des Innenministeriums", id="zum neuen Leiter"),
        pytest.param("Vladislav Korzun, chairman of the State Customs Committee, and the Chinese ambassador, Xie Yong, "
                     "signed.", "Xie Yong", "ambassador", id="an office of the name behind its comma"),
        pytest.param("It took Vice Minister Du Hangwei four hours.", "Du Hangwei", "Vice Minister",
                     id="a surname that is an article elsewhere"),
        pytest.param("国务院任命李伟民为公安部副部长。", "李伟民", "公安部副部长", id="任命"),
        pytest.param("王建强现任云南省公安厅厅长。", "王建强", "云南省公安厅厅长", id="现任"),
        pytest.param("罗建强已任公安部副部长。", "罗建强", "公安部副部长", id="已任"),
        pytest.param("会议决定,周敏任驻肯尼亚使馆参赞。", "周敏", "驻肯尼亚使馆参赞", id="任"),
    ],
)  # fmt: skip
def test_offices_that_somebody_is_put_into(text: str, name: str, role: str) -> None:
    person = next(one for one in people_of_text(text, None) if one.name == name)
    assert role in [one.role for one in person.roles]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On 7 May Tirana hosted a meeting of the Organisation's Member States.", id="Member States"),
        pytest.param("SCO Prosecutor Generals signed a protocol in Bishkek.", id="Prosecutor Generals"),
        pytest.param("He was made a police chief in Russia's Kirov region.", id="a region"),
    ],
)
def test_words_with_capitals_that_are_nobody(text: str) -> None:
    assert people_of_text(text) == []

"""What was signed, proposed or extended, by whom and when."""

import pytest

from ingest.registers.agreements.agreement_names import names
from ingest.registers.facts import Agreement
from tests.ingest.registers.reports import read


def agreements(text: str) -> tuple[Agreement, ...]:
    return read(text)[1].agreements


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        pytest.param(
            "On 12 November 2024 China and Russia signed an agreement on mutual legal assistance in Omsk.",
            "agreement",
            "agreement on mutual legal assistance",
            id="described",
        ),
        pytest.param(
            "China and Russia signed the Treaty on Border Fisheries in Omsk on 12 November 2024.",
            "treaty",
            "Treaty on Border Fisheries",
            id="capitalised",
        ),
        pytest.param(
            "12 листопада 2024 року міністри Китаю та Росії підписали угоду про спільне патрулювання.",
            "agreement",
            "угоду про спільне патрулювання",
            id="Ukrainian",
        ),
        pytest.param(
            "2024年11月12日,中俄两国签署《关于打击跨国犯罪的谅解备忘录》。",
            "memorandum",
            "关于打击跨国犯罪的谅解备忘录",
            id="Chinese",
        ),
        pytest.param(
            "12 ноября 2024 года министры России и Китая подписали протокол о сотрудничестве в сфере охраны границы.",
            "protocol",
            "протокол о сотрудничестве в сфере охраны границы",
            id="Russian",
        ),
        pytest.param(
            "Le 12 novembre 2024 la Chine et la Russie ont signé un accord sur l'extradition.",
            "agreement",
            "accord sur l'extradition",
            id="French",
        ),
    ],
)
def test_what_was_signed_has_name_kind_parties_and_date(text: str, kind: str, words: str) -> None:
    (one,) = agreements(text)
    assert (one.kind, one.state, one.date) == (kind, "signed", "2024-11-12")
    assert words in one.name
    assert {"China", "Russia"} <= set(one.parties)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param("China and Russia will sign an extradition treaty on Wednesday.", "proposed", id="to be signed"),
        pytest.param("China and Russia extended the Treaty on Border Fisheries on Tuesday.", "extended", id="extended"),
        pytest.param(
            "The Treaty on Border Fisheries of China and Russia entered into force on Tuesday.",
            "in force",
            id="in force",
        ),
    ],
)
def test_states_are_told_apart(text: str, state: str) -> None:
    assert [one.state for one in agreements(text)] == [state]


@pytest.mark.parametrize(
    "text",
    [
        "The sides have an agreement.",
        "They reached agreement to go on.",
        "No treaty can stop it.",
        "He praised the mechanism.",
    ],
)
def test_a_mere_mention_is_no_record(text: str) -> None:
    assert agreements(text) == ()


def test_what_is_signed_at_a_meeting_has_its_date() -> None:
    text = (
        "On November 12 ministers of China, Laos and Thailand met in Kunming about fraud. A joint statement was signed."
    )
    (one,) = agreements(text)
    assert (one.kind, one.date, one.dated, one.place) == ("statement", "2024-11-12", "inferred", "Kunming")
    assert one.parties == ("China", "Laos", "Thailand")


def test_a_later_sentence_gives_the_date() -> None:
    text = "The Treaty on Border Fisheries guides China and Russia. The presidents signed it in Omsk on 16 July 2001."
    (one,) = agreements(text)
    assert (one.date, one.state, one.place) == ("2001-07-16", "signed", "Omsk")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "China and Peru signed the border treaty in Lima on 12 November 2024. "
            "Experts had initialled it in February 2024.",
            "2024-11-12",
            id="a month of before",
        ),
        pytest.param(
            "The Andean Convention on Combating Piracy, Smuggling and Extortion of 15 June 2001 foresaw a bureau of "
            "China and Peru. The agreement that set it up was signed in Lima on 7 June 2002.",
            "2001-06-15",
            id="of another kind",
        ),
    ],
)
def test_a_later_sentence_of_something_else_does_not(text: str, day: str) -> None:
    (one,) = agreements(text)
    assert one.date == day


def test_an_anniversary_does_not_date_the_signing() -> None:
    text = "On Tuesday China and Russia marked the 20th anniversary of the Treaty on Border Fisheries, signed in Omsk."
    assert [one.date for one in agreements(text)] == [None]


def test_a_mechanism_is_known_by_its_sessions_and_dated_by_the_first() -> None:
    text = "The first meeting of the China-Russia border mechanism took place in Omsk on 12 November 2024."
    (one,) = agreements(text)
    assert (one.kind, one.name, one.date) == ("mechanism", "China-Russia border mechanism", "2024-11-12")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "12月3日,中国公安部部长李伟国与越南公安部部长苏林签署了关于建立禁毒热线的谅解备忘录。",
            "关于建立禁毒热线的谅解备忘录",
            id="Chinese",
        ),
        pytest.param("中俄雙方12月3日通過了2017年聯合工作計劃。", "2017年聯合工作計劃", id="traditional Chinese"),
        pytest.param(
            "وقعت الإمارات والصين مذكرة تفاهم في مجال التدريب الشرطي يوم 3 ديسمبر.",
            "مذكرة تفاهم في مجال التدريب الشرطي",
            id="Arabic",
        ),
        pytest.param(
            "Tại Hà Nội ngày 3/12, Việt Nam và Trung Quốc đã ký Thỏa thuận về bảo đảm an ninh.",
            "Thỏa thuận về bảo đảm an ninh",
            id="Vietnamese",
        ),
        pytest.param(
            "O Brasil e a China assinaram em 3 de dezembro uma declaração de intenções sobre o combate ao crime.",
            "declaração de intenções sobre o combate ao crime",
            id="Portuguese",
        ),
        pytest.param(
            "Главы таможен России и Китая подписали 3 декабря план действий на 2025-2027 годы.",
            "план действий на 2025-2027 годы",
            id="Russian plan",
        ),
    ],
)
def test_a_name_reaches_as_far_as_it_is_one_in_each_language(text: str, name: str) -> None:
    found = read(text, "2024-12-05")[1].agreements
    assert [(one.name, one.date) for one in found] == [(name, "2024-12-03")]


def test_several_treaties_of_one_sentence_have_each_its_own_date() -> None:
    text = (
        "China and Iran have a treaty on extradition (12 May 2003), an agreement on mutual legal assistance (14 May "
        "2004) and a protocol on border police (2 June 2005)."
    )
    assert [one.date for one in agreements(text)] == ["2003-05-12", "2004-05-14", "2005-06-02"]


def test_a_treaty_that_is_only_referred_to_has_its_own_year() -> None:
    text = "Talks rest on the 2001 Treaty on Border Fisheries between China and Russia, he said on Tuesday."
    assert [(one.name, one.date) for one in agreements(text)] == [
        ("Treaty on Border Fisheries between China and Russia", "2001")
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It has extradition agreements with Laos and Sri Lanka.", id="several"),
        pytest.param("The parties from China and Russia adopted the Work Plan.", id="a bare noun"),
        pytest.param("Соглашения в научной сфере между Россией и Китаем готовы, сказал он.", id="only ready"),
        pytest.param("第15回日中領事当局間協議が11月12日、東京で開催された。", id="a consultation in Japanese"),
        pytest.param("It belongs to the programme of the Uzbek chairmanship.", id="one party's programme"),
        pytest.param('Cadets from China and Russia are "the living part of the agreement" signed.', id="a saying"),
        pytest.param("The Chinese minister plans to receive the guests from Russia.", id="a verb"),
        pytest.param("A proposed extradition treaty between Peru and Chile was discussed.", id="only talked about"),
    ],
)
def test_fragments_are_no_agreements(text: str) -> None:
    assert [one for one in agreements(text) if one.kind != "mechanism"] == []


BARS = """Partner | signed | in force
Chile | 26 Aug 1993 | 7 Mar 1999
Peru | 26 Jun 1995 | 10 Jan 1997
Brazil | 2007 |
"""
SAID = """| Name: Treaty on extradition; Partner: Chile; Signed: 26 Aug 1993; In force: 7 Mar 1999.
| Name: Treaty on legal aid; Partner: Peru; Signed: 26 Jun 1995.
| Name: Protocol on police; Partner: Brazil; Signed: 2007.
"""


@pytest.mark.parametrize("table", [pytest.param(BARS, id="bars"), pytest.param(SAID, id="labelled cells")])
def test_each_row_of_a_table_of_treaties_is_one(table: str) -> None:
    title = "Extradition treaties of Ecuador"
    found = read(f"{title}\n\n{table}", "2020-01-15", title=title)[1].agreements
    assert [(one.date, one.parties, one.state) for one in found] == [
        ("1993-08-26", ("Chile", "Ecuador"), "signed"),
        ("1995-06-26", ("Ecuador", "Peru"), "signed"),
        ("2007", ("Brazil", "Ecuador"), "signed"),
    ]


def test_a_hotline_is_agreed_on_like_any_mechanism() -> None:
    text = "The ministers agreed on Monday to set up a hotline between the police of Peru and Chile."
    (one,) = read(text)[1].agreements
    assert (one.name, one.kind, one.parties) == (
        "hotline between the police of Peru and Chile",
        "mechanism",
        ("Chile", "Peru"),
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        pytest.param(
            "On 5 May 2021 Kenya and Peru signed a pact on gambling. They signed an agreement on drugs, valid until "
            "the end of 2027.", "2021-05-05", id="how long it lasts",
        ),
        pytest.param(
            "肯尼亚外交部今天上午表示，秘鲁依据其与中国2005年签署的引渡条约行事。", "2005", id="the year right before"
        ),
    ],
)  # fmt: skip
def test_a_signing_has_the_time_that_is_its_own(text: str, date: str) -> None:
    assert [one.date for one in agreements(text)][-1:] == [date]


def test_a_name_ends_before_how_long_it_lasts() -> None:
    (one,) = agreements("On 5 May 2021 Kenya and Peru signed a memorandum of understanding valid to the end of 2027.")
    assert one.name == "memorandum of understanding"


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        pytest.param(
            "Kenya and Peru signed a joint record of discussions on 5 May 2021.", "protocol",
            "joint record of discussions", id="record of talks",
        ),
        pytest.param(
            "Kenya and Peru signed the Protocol on Cooperation against Smuggling in Nanjing on 5 May 2021.", "protocol",
            "Protocol on Cooperation against Smuggling", id="behind its place",
        ),
        pytest.param(
            "Kenya and Peru will swap cadets under a letter of intent signed in Lima on 5 May 2021.", "statement",
            "letter of intent", id="letter of intent",
        ),
        pytest.param(
            "Los ministros de Kenia y Perú aprobaron el 5 de mayo de 2021 la Declaración de Lima.", "statement",
            "Declaración de Lima", id="declaration named after a place",
        ),
        pytest.param(
            "Der Polizeivertrag zwischen Kenia und Peru wurde am 5. Mai 2021 paraphiert.", "treaty",
            "Polizeivertrag zwischen Kenia und Peru", id="German compound",
        ),
        pytest.param(
            "2021 жылғы 5 мамырда Кения мен Перу полиция ынтымақтастығы туралы хаттамаға қол қойды.", "protocol",
            "полиция ынтымақтастығы туралы хаттамаға", id="noun last",
        ),
        pytest.param(
            "Kenya and Peru adopted on 5 May 2021 a plan on stolen cars and agreed to test a database.", "plan",
            "plan on stolen cars", id="another act behind",
        ),
    ],
)  # fmt: skip
def test_papers_of_every_kind_have_their_whole_name(text: str, kind: str, name: str) -> None:
    assert [(one.kind, one.state, one.date, one.name) for one in agreements(text)] == [
        (kind, "signed", "2021-05-05", name)
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On 5 May 2021 Kenya and Peru cancelled the signing of an extradition treaty.", id="cancelled"),
        pytest.param("An earlier plan to sign in Lima on 5 May 2021 was given up by Kenya and Peru.", id="plan to do"),
    ],
)
def test_what_was_called_off_is_no_agreement(text: str) -> None:
    assert agreements(text) == ()


def test_a_headline_and_what_follows_tell_of_one_agreement() -> None:
    (one,) = agreements(
        "Kenya and Peru sign memorandum against smuggling. The ministers of Kenya and Peru signed a memorandum on "
        "combating drugs in Lima on 5 May 2021."
    )
    assert one.date == "2021-05-05"


def test_the_body_of_one_country_signs_for_it() -> None:
    (one,) = agreements("On 5 May 2021 the FSB signed a memo with the Kenyan coast guard in Murmansk.")
    assert (one.kind, one.parties) == ("memorandum", ("Kenya", "Russia"))


def test_all_parties_of_a_name_are_in_it() -> None:
    (one,) = agreements("The treaty between Kenya, Peru and Chile was signed on 5 May 2021.")
    assert one.name == "treaty between Kenya, Peru and Chile"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("双方商定2025年4月在黑河举行下一轮对话,并讨论了大桥通车后的联检协议。", id="talked about"),
        pytest.param("Четвёртый диалог России и Китая состоится 15 марта в Омске. Предполагается подписать протокол о "
                     "взаимном уведомлении.", id="at a meeting to come"),
    ],
)  # fmt: skip
def test_what_is_still_to_come_or_was_talked_about_is_not_signed(text: str) -> None:
    assert not [one for one in agreements(text) if one.state == "signed"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Министр Иванов подписал с министром Чан Куок Хынгом программу сотрудничества на 2019–2020 годы "
                     "России и Вьетнама.", "программу сотрудничества", id="a name before it"),
        pytest.param("双方延长了自2006年移管条约。", "移管条约", id="since when"),
    ],
)  # fmt: skip
def test_a_name_begins_with_what_belongs_to_it(text: str, name: str) -> None:
    language = "zh" if text > "一" else "ru"
    assert [one.name.startswith(name) for one in names(text, language)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12 ноября: подписание программы сотрудничества Китая и Кении отложено.", id="put off"),
        pytest.param(
            "On 12 November Kenya and China agreed on a paper that foresees a programme against piracy.", id="foreseen"
        ),
        pytest.param(
            "12 November 2024: what did China and Kenya sign in the Nairobi Convention on Rivers?", id="asked"
        ),
        pytest.param("中国和肯尼亚11月12日商定举行对话,并讨论了铁路通车后的联检安排。", id="talked about"),
    ],
)
def test_what_is_put_off_foreseen_asked_or_talked_about_is_not_signed(text: str) -> None:
    assert not [one for one in agreements(text) if one.state == "signed"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Kenya signed a memorandum between the Police College of Kenya and the Academy of Peru on 5 May 2021.",
            "memorandum between the Police College of Kenya and the Academy of Peru", id="the second party",
        ),
        pytest.param(
            "On 5 May 2021 Kenya and Peru set up a hotline on fires and approved a plan of exchanges.",
            "hotline on fires", id="what was done besides",
        ),
        pytest.param(
            "On 5 May 2021 Kenya and Peru set up the Rescue and Coordination Mechanism in Lima.",
            "Rescue and Coordination Mechanism", id="joined capitals",
        ),
        pytest.param(
            'On 5 May 2021 Kenya and Peru adopted a programme against "three plagues" for 2022-2024.',
            'programme against "three plagues" for 2022-2024', id="words in marks",
        ),
        pytest.param(
            "Kenya and Peru signed a 25-year accord on rivers on 5 May 2021.", "25-year accord on rivers", id="figure",
        ),
        pytest.param(
            "Ngày 5/5/2021, Kenya và Peru ký Hiệp định dẫn độ.", "Hiệp định dẫn độ", id="Vietnamese attribute",
        ),
    ],
)  # fmt: skip
def test_a_name_has_all_that_belongs_to_it_and_no_more(text: str, name: str) -> None:
    assert name in [one.name for one in agreements(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("On 5 May 2021 Kenya hosted Peru at the River Treaty Organization.", id="a body"),
        pytest.param("Взаимной обороны России и Кении договор не предусматривает с 5 мая 2021 года.", id="denied"),
        pytest.param(
            'Kenya and Peru signed papers on 5 May 2021. "The treaty is like those we have with others."', id="a saying"
        ),
        pytest.param(
            "On 5 May 2021 Kenya renewed its wish, a proposal to Peru to write an agreement on rivers.", id="a wish"
        ),
    ],
)
def test_what_only_has_the_word_is_no_agreement_signed(text: str) -> None:
    assert not [one for one in agreements(text) if one.state != "proposed"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        pytest.param(
            "On 5 May 2021 ministers of Kenya and Peru met in Lima. They adopted a plan on rivers, which foresees "
            "talks in 2025.", "2021-05-05", id="a clause behind",
        ),
        pytest.param(
            "On 5 May 2021 ministers of Kenya and Peru met in Lima. Mr Rojas, the officer who took over in June 2019 "
            "after a vote, and his guest signed a pact on rivers.", "2021-05-05", id="a clause before",
        ),
        pytest.param(
            "Kenya and Peru signed a pact on rivers on 5 May 2021. It was the second visit since the minister took "
            "office in May 2012.", "2021-05-05", id="since when somebody is in office",
        ),
        pytest.param(
            "On 5 May 2021 ministers of Kenya and Peru met in Lima. The previous document, for 2017-2018, had been "
            "signed by another.", None, id="what went before",
        ),
    ],
)  # fmt: skip
def test_no_time_of_something_else_dates_a_signing(text: str, date: str | None) -> None:
    assert [one.date for one in agreements(text)][-1:] == [date]


def test_a_country_that_an_agreement_is_about_is_no_party() -> None:
    (one,) = agreements("Kenya and Peru signed the Lima Declaration on Chile on 5 May 2021.")
    assert one.parties == ("Kenya", "Peru")


def test_the_country_of_the_report_is_the_other_party() -> None:
    text = "NAIROBI, May 5 -- Patrols begin today. They rest on a memorandum signed in March 2021 with Peru's police."
    (one,) = agreements(text)
    assert (one.date, one.parties) == ("2021-03", ("Kenya", "Peru"))


@pytest.mark.parametrize(
    ("text", "name", "parties", "date"),
    [
        pytest.param(
            "In Omsk an agreement was signed on 12 November 2024 between Kenya and Peru.",
            "agreement",
            ("Kenya", "Peru"),
            "2024-11-12",
            id="no more than its kind, day and parties",
        ),
        pytest.param(
            "On 12 November 2024 an agreement was signed on mutual help in fires between Kenya and Peru.",
            "agreement on mutual help in fires between Kenya and Peru",
            ("Kenya", "Peru"),
            "2024-11-12",
            id="parted by what was done",
        ),
        pytest.param(
            "The CSTO and SCO secretariats concluded a memorandum on drugs on 12 November 2024.",
            "memorandum on drugs",
            ("Csto", "Sco"),
            "2024-11-12",
            id="organisations",
        ),
        pytest.param(
            "Full title: Agreement between Kenya and Peru on Cooperation in Combating Fire\n\n"
            "Signed: Lima, 3 May 2019, by both ministers",
            "Agreement between Kenya and Peru on Cooperation in Combating Fire",
            ("Kenya", "Peru"),
            "2019-05-03",
            id="labelled lines",
        ),
        pytest.param(
            "한국과 베트남은 12일 하노이에서 범죄인 인도 협정에 서명했다.",
            "범죄인 인도 협정",
            ("Korea", "Vietnam"),
            "2024-11-12",
            id="Korean",
        ),
        pytest.param(
            "Kenya and Peru have signed a memorandum on fishing, the ministry said.",
            "memorandum on fishing",
            ("Kenya", "Peru"),
            "2024-11",
            id="in the month of a report that opens with it",
        ),
    ],
)
def test_agreements_told_in_other_ways(text: str, name: str, parties: tuple[str, ...], date: str) -> None:
    (one,) = agreements(text)
    assert (one.name, one.parties, one.date) == (name, parties, date)


def test_the_day_of_the_exchange_is_not_that_of_the_signing() -> None:
    text = "Kenya and Peru have a treaty on fishing. They signed it in Lima on 3 May 2019. "
    (one,) = agreements(f"{text}Papers were exchanged for it on 4 June 2020.")
    assert one.date == "2019-05-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Kenya and Peru signed an agreement on fishing on 3 May 2019, replacing a document of 1996.",
            {("agreement on fishing", "signed", "2019-05-03"), ("document of 1996", "signed", "1996")},
            id="the year of another",
        ),
        pytest.param(
            "On Monday parliament ratified the treaty on fishing of Kenya and Peru, signed in Lima in 2019.",
            {("treaty on fishing of Kenya and Peru", "signed", "2019")},
            id="the day of another act",
        ),
        pytest.param(
            "An agreement on fishing between Kenya and Peru is likely to be signed in Lima on 20 November 2024.",
            {("agreement on fishing between Kenya and Peru", "proposed", "2024-11-20")},
            id="only likely",
        ),
        pytest.param(
            "Kenya and Peru signed a protocol on fishing in Lima on 3 May 2019, and the next talks will be in 2026.",
            {("protocol on fishing", "signed", "2019-05-03")},
            id="a time still to come",
        ),
        pytest.param(
            "肯尼亚和秘鲁计划11月20日签署渔业合作协议。",
            {("渔业合作协议", "proposed", "2024-11-20")},
            id="planned, in Chinese",
        ),
    ],
)
def test_what_is_told_of_another_act_or_agreement_is_left_to_it(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(one.name, one.state, one.date) for one in agreements(text)} == told


def test_a_country_that_did_not_sign_is_no_party() -> None:
    text = "Kenya proposed a convention on tides. Peru did not sign. The convention on tides was signed on 3 May 2019."
    assert [one.parties for one in agreements(text) if one.date == "2019-05-03"] in ([()], [("Kenya",)])


def test_the_years_of_a_plan_are_not_that_of_its_report() -> None:
    text = "新华社北京12月5日电 两国内务部长在北京举行会晤。会后,中国和俄罗斯签署了2019年至2020年合作议定书。"
    assert all((one.date or "")[:4] not in ("2019", "2020") for one in read(text, published=None)[1].agreements)

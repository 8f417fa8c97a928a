"""Who met whom, when and where, as one report tells it."""

import pytest

from ingest.registers.facts import Meeting
from tests.ingest.registers.reports import read

ORLOV = "Russian Security Council Secretary Dmitry Orlov"
LI = "Chinese Minister of Public Security Li Weiguo"


def meetings(text: str, published: str | None = "2024-11-14", title: str = "A page") -> tuple[Meeting, ...]:
    return read(text, published, title=title)[1].meetings


def names(meeting: Meeting) -> set[str]:
    return {one.name for one in meeting.participants}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{LI} met with {ORLOV} in Moscow on Tuesday.", id="met with"),
        pytest.param(f"{ORLOV} held talks with {LI} in Moscow on November 12, according to Interfax.", id="held talks"),
        pytest.param(f"{ORLOV} was received in Moscow on Tuesday by {LI}, who thanked him.", id="was received by"),
        pytest.param(f"The talks between {LI} and {ORLOV} took place in Moscow on 12 November 2024.", id="between"),
        pytest.param(f"At their meeting in Moscow on Tuesday, {ORLOV} and {LI} agreed on a plan.", id="their meeting"),
        pytest.param(f"{LI} told {ORLOV} in Moscow on Tuesday that China was ready.", id="told"),
        pytest.param(f"{ORLOV} came to Moscow on Tuesday. There {LI} talked with him.", id="him"),
        pytest.param(
            f"Talks were held in Moscow on Tuesday. The sides were led by {ORLOV} and {LI}.", id="next sentence"
        ),
    ],
)
def test_two_people_who_met_are_one_meeting(text: str) -> None:
    (meeting,) = meetings(text)
    assert names(meeting) == {"Dmitry Orlov", "Li Weiguo"}
    assert (meeting.date, meeting.place, meeting.state) == ("2024-11-12", "Moscow", "held")


@pytest.mark.parametrize(
    ("text", "both"),
    [
        pytest.param(
            "Секретарь Совета безопасности РФ Дмитрий Орлов провел переговоры с министром общественной безопасности "
            "Китая Ли Вэйго во вторник в Москве.",
            {"Дмитрий Орлов", "Ли Вэйго"},
            id="Russian",
        ),
        pytest.param(
            "周二,中国公安部部长李伟国在莫斯科会见俄罗斯内务部部长科洛科利采夫。",
            {"李伟国", "科洛科利采夫"},
            id="Chinese",
        ),
        pytest.param(
            "Mardi à Moscou, Li Weiguo, ministre chinois de la Sécurité publique, a rencontré Dmitri Orlov, secrétaire "
            "du Conseil de sécurité de la Russie.",
            {"Li Weiguo", "Dmitri Orlov"},
            id="French",
        ),
        pytest.param(
            "El martes, el ministro chino de Seguridad Pública, Li Weiguo, se reunió en Moscú con Dmitri Orlov, "
            "secretario del Consejo de Seguridad de Rusia.",
            {"Li Weiguo", "Dmitri Orlov"},
            id="Spanish",
        ),
    ],
)
def test_meetings_are_found_in_other_languages(text: str, both: set[str]) -> None:
    (meeting,) = meetings(text)
    assert both <= names(meeting)
    assert meeting.date == "2024-11-12"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        pytest.param(f"{ORLOV} will meet {LI} in Moscow on Wednesday, November 20.", "announced", id="will"),
        pytest.param(f"{ORLOV} met {LI} in Moscow on Tuesday.", "held", id="past"),
        pytest.param(
            f"The meeting of {ORLOV} and {LI} planned for November 20 was cancelled.", "cancelled", id="called off"
        ),
        pytest.param(f"Talks between {ORLOV} and {LI} are under way in Moscow.", "ongoing", id="under way"),
    ],
)
def test_announced_ongoing_held_and_cancelled_are_told_apart(text: str, state: str) -> None:
    assert [meeting.state for meeting in meetings(text)] == [state]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(f"{ORLOV} and {LI} spoke by telephone on Tuesday.", "call", id="call"),
        pytest.param(
            f"A video conference between {ORLOV} and {LI} took place on Tuesday.", "video conference", id="video"
        ),
        pytest.param(
            'The joint drill "Cooperation-2024" of China and Russia began on Tuesday in Omsk.', "exercise", id="drill"
        ),
    ],
)
def test_kinds_of_meetings(text: str, kind: str) -> None:
    assert [meeting.kind for meeting in meetings(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "session", "words"),
    [
        pytest.param(
            "The 12th round of the Russia-China consultations on public order was held in Harbin on Tuesday, "
            "co-chaired by Dmitry Orlov and Zhao Ming.",
            12,
            {"russia", "china", "consultation"},
            id="English",
        ),
        pytest.param(
            "12日在哈尔滨举行了中俄执法安全合作机制第九次会议。", 9, {"russia", "china", "mechanism"}, id="Chinese"
        ),
        pytest.param(
            "12 ноября в Харбине прошел 19-й раунд российско-китайских консультаций.",
            19,
            {"russia", "china"},
            id="Russian",
        ),
        pytest.param(
            "Le 12 novembre s'est tenue à Pékin la neuvième réunion du mécanisme de sécurité.",
            9,
            {"mechanism"},
            id="French",
        ),
    ],
)
def test_a_session_has_its_number_and_its_mechanism(text: str, session: int, words: set[str]) -> None:
    (meeting,) = meetings(text)
    assert meeting.session == session
    assert words <= set((meeting.series or "").split())
    assert meeting.date == "2024-11-12"


def test_the_ninth_is_not_the_tenth() -> None:
    text = (
        "The 9th meeting of the China-Russia border mechanism took place in Omsk on 5 May 2023. "
        "The 10th meeting of the China-Russia border mechanism took place in Omsk on 6 May 2024."
    )
    assert [(one.session, one.date) for one in meetings(text)] == [(9, "2023-05-05"), (10, "2024-05-06")]


def test_sentences_about_one_meeting_are_one_with_all_its_evidence() -> None:
    text = f"{ORLOV} met {LI} on Tuesday. The talks took place in Moscow and lasted two hours."
    (meeting,) = meetings(text)
    assert len(meeting.evidence) == 2
    assert meeting.place == "Moscow"


def test_a_clause_without_a_verb_takes_that_of_the_one_before() -> None:
    text = f"On Monday {ORLOV} met {LI}; on Tuesday Deputy Minister Igor Zubkov."
    assert [(sorted(names(one)), one.date) for one in meetings(text)] == [
        (["Dmitry Orlov", "Li Weiguo"], "2024-11-11"),
        (["Dmitry Orlov", "Igor Zubkov"], "2024-11-12"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{ORLOV} did not meet {LI} in Moscow on Tuesday.", id="denied"),
        pytest.param(f"{ORLOV} and {LI} met three times this year.", id="many times"),
        pytest.param(f"{ORLOV} praised the guidance of President Vladimir Putin.", id="in passing"),
    ],
)
def test_what_was_no_meeting_is_none(text: str) -> None:
    assert meetings(text) == ()


def test_who_only_tells_of_a_meeting_took_no_part() -> None:
    text = f"Foreign Ministry spokesperson Mao Lin said that {ORLOV} met {LI} in Moscow on Tuesday."
    assert [names(one) for one in meetings(text)] == [{"Dmitry Orlov", "Li Weiguo"}]


def test_a_weekday_leans_on_the_dateline_and_not_on_the_page() -> None:
    text = f"MOSCOW, Nov. 8 (Interfax) -- {ORLOV} met {LI} on Wednesday in the city."
    assert [one.date for one in meetings(text)] == ["2024-11-06"]


def test_without_any_date_a_meeting_is_undated() -> None:
    assert [(one.date, one.dated) for one in meetings(f"{ORLOV} met {LI} in Moscow.", None)] == [(None, "unknown")]


def test_a_meeting_of_states_needs_no_names() -> None:
    (meeting,) = meetings("On November 12 ministers of China, Laos and Thailand met in Kunming about fraud.")
    assert (meeting.date, meeting.place, meeting.participants) == ("2024-11-12", "Kunming", ())
    assert meeting.title == "Meeting of China, Laos and Thailand"


def test_topics_are_the_words_of_the_text() -> None:
    (meeting,) = meetings(f"{ORLOV} and {LI} met on Tuesday and talked about border fraud, stolen cars.")
    assert meeting.topics == ("border fraud", "stolen cars")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{LI} is visiting Moscow. During the visit, talks were held on November 12 with {ORLOV}.", id="with"
        ),
        pytest.param(f"{LI} came to Moscow on Tuesday. On the same day he was received by {ORLOV}.", id="pronoun"),
        pytest.param(f"{LI} paid a visit to Russia. In Moscow on November 12 he talked to {ORLOV}.", id="talked to"),
    ],
)
def test_a_partner_in_the_next_sentence_belongs_to_the_one_reported_on(text: str) -> None:
    assert [names(one) for one in meetings(text)] == [{"Dmitry Orlov", "Li Weiguo"}]


def test_days_of_their_own_part_two_meetings_of_one_sentence() -> None:
    text = f"{ORLOV} met {LI} on May 23 and Justice Minister Zhao Ming on May 24."
    found = meetings(text, "2023-05-26")
    assert [(one.date, names(one)) for one in found] == [
        ("2023-05-23", {"Dmitry Orlov", "Li Weiguo"}),
        ("2023-05-24", {"Dmitry Orlov", "Zhao Ming"}),
    ]


def test_those_whom_a_speech_is_about_are_not_at_the_table() -> None:
    text = f"{ORLOV} told {LI} on Tuesday that Moscow values what Vladimir Putin and Xi Jinping agreed."
    assert [names(one) for one in meetings(text)] == [{"Dmitry Orlov", "Li Weiguo"}]


def test_a_session_without_a_noun_takes_that_of_the_one_before() -> None:
    text = "The 7th session of the border commission took place on 2 May 2021 and the 8th in Beijing on 5 June 2022."
    assert [(one.session, one.date) for one in meetings(text)] == [(7, "2021-05-02"), (8, "2022-06-05")]


def test_those_who_speak_at_a_forum_take_part_in_it() -> None:
    text = (
        "The 87th General Assembly of Interpol was held in Dubai on November 18-21. Kim Jong-su of South Korea was "
        "elected president. Deputy Minister Igor Zubkov spoke at the opening."
    )
    (meeting,) = meetings(text)
    assert names(meeting) == {"Kim Jong-su", "Igor Zubkov"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{ORLOV} met {LI} and visited the Supreme People's Court on Tuesday.", id="court"),
        pytest.param(f"In Shanghai {ORLOV} met {LI} on Tuesday. Shanghai welcomed them.", id="place"),
        pytest.param(
            f"{ORLOV} met {LI} on Tuesday, ministry spokeswoman Irina Belova told reporters.", id="spokeswoman"
        ),
    ],
)
def test_courts_places_and_spokespeople_are_no_participants(text: str) -> None:
    assert [names(one) for one in meetings(text)] == [{"Dmitry Orlov", "Li Weiguo"}]


def test_the_name_of_a_session_goes_on_behind_a_short_form() -> None:
    text = "The 10th meeting of the Shanghai Cooperation Organization (SCO) council secretaries was held on 5 May 2023."
    assert "council secretaries" in meetings(text)[0].title


def test_the_day_in_an_address_dates_a_page_that_names_it_without_a_year() -> None:
    text = f"On August 20 in Beijing {LI} had talks with {ORLOV}."
    url = "https://news.example/ministers-hold-talks-111240820163918341.htm"
    assert [one.date for one in read(text, None, url=url)[1].meetings] == ["2024-08-20"]


SESSIONS = """No. | Date | Place
1 | 12 March 2012 | Lima
2 | 14 May 2013 | Santiago
3 | Arica, 3 June 2014 |
"""


def test_each_row_of_a_table_of_sessions_is_one() -> None:
    title = "Peru and Chile: rounds of the border consultation"
    found = read(f"{title}\n\n{SESSIONS}", "2021-01-01", title=title)[1].meetings
    assert [(one.session, one.date, one.place) for one in found] == [
        (1, "2012-03-12", "Lima"),
        (2, "2013-05-14", "Santiago"),
        (3, "2014-06-03", "Arica"),
    ]
    assert all("Peru and Chile" in one.title for one in found)


FIRST = "La duodécima reunión se celebró el martes en Lima, con Pedro Soto, ministro de Bolivia, como anfitrión."
PAIR = f"{FIRST} El ministro peruano Jorge Quispe pidió barcos. La ministra chilena Ana Flores propuso una conferencia."


def test_both_are_the_last_two_named_and_met_on_the_day_of_the_session() -> None:
    text = (
        f"{PAIR} Ambos se vieron aparte durante una hora y hablaron de la visita de Rosa Mamani para el 9 de diciembre."
    )
    apart = [one for one in read(text)[1].meetings if one.session is None]
    assert [(one.date, {who.name for who in one.participants}) for one in apart] == [
        ("2024-11-12", {"Jorge Quispe", "Ana Flores"})
    ]


def test_whom_countries_sent_took_part_in_a_meeting_without_a_name() -> None:
    told = (
        "The meeting took place on 18 October. Jorge Quispe of Peru chaired it. Chile sent Ana Flores, Brazil Ivo Soto."
    )
    (one,) = read(f"LIMA. Ministers of the region came together.\n{told}", "2024-10-20")[1].meetings
    assert (one.date, {who.name for who in one.participants}) == (
        "2024-10-18",
        {"Jorge Quispe", "Ana Flores", "Ivo Soto"},
    )


def test_two_who_put_their_names_to_a_paper_were_together() -> None:
    text = "Peruvian minister Jorge Quispe and Chilean minister Ana Flores put their names to it in Lima on Tuesday."
    (one,) = read(text)[1].meetings
    assert (one.kind, one.date) == ("ceremony", "2024-11-12")


def test_a_japanese_session_has_its_whole_name_and_surnames_their_bearers() -> None:
    first = "検察・内務相第2回会合が12日、リマで開かれた。中国の孟建民国務委員兼公安部長は述べた。"
    text = f"{first}ロシアはクリレンコ内相が出席した。\n\n前日には孟氏とクリレンコ氏が会談した。"
    found = read(text)[1].meetings
    assert {"孟建民", "クリレンコ"} in map(names, found)
    assert any(one.title == "検察・内務相第2回会合" for one in found)


def test_whoever_speaks_right_after_a_session_was_there() -> None:
    text = "The ninth meeting of the Peru-Kenya working group on drugs was held on 12 November. "
    (one,) = meetings(
        text + "Kenyan Interior Minister Mary Otieno said trade grew. Peru's Juan Quispe agreed with her."
    )
    assert {taking.name for taking in one.participants} == {"Mary Otieno", "Juan Quispe"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ninth session, postponed because of floods, was held on 12 November in Omsk.", id="English"),
        pytest.param("Перенесённое из-за паводка девятое заседание рабочей группы прошло 12 ноября.", id="Russian"),
    ],
)
def test_what_was_put_off_and_then_held_is_not_cancelled(text: str) -> None:
    found = meetings(f"Kenya, Peru. {text} Mary Otieno met Juan Quispe there.")
    assert {one.state for one in found} == {"held"}


def test_a_meeting_called_off_last_year_is_another() -> None:
    text = f"{LI} met {ORLOV} on 12 November 2024. Last year the meeting was cancelled."
    assert [one.state for one in meetings(text)] == ["held"]


def test_it_is_what_the_last_sentence_told_of() -> None:
    text = f"{LI} met {ORLOV} in Lima. Parliament ratified a treaty. It will apply from 1 January 2025."
    assert [one.date for one in meetings(text) if one.date == "2025-01-01"] == []


def test_an_exercise_has_the_days_from_its_beginning_and_its_commanders() -> None:
    text = "The exercise Falcon-2024 of Kenya and Peru ended on 12 November 2024. It had begun on 3 November. "
    (one,) = meetings(text + "General Mary Otieno commanded the host's side, Colonel Juan Quispe the guests.")
    assert (one.date, one.date_end, len(one.participants)) == ("2024-11-03", "2024-11-12", 2)


@pytest.mark.parametrize(
    ("text", "title", "date", "place"),
    [
        pytest.param(
            "The plan goes back to the 36th meeting of the RATS Council, held in Lima on March 18, 2021.",
            "36th meeting of the RATS Council",
            "2021-03-18",
            "Lima",
            id="of an organ",
        ),
        pytest.param(
            "Rosa Mamani was on Tuesday elected by the 92nd General Assembly in Lima.",
            "92nd General Assembly",
            "2024-11-12",
            "Lima",
            id="assembly",
        ),
        pytest.param(
            "The 19th meeting of SCO prosecutors general will take place in Lima on December 3, 2024.",
            "19th meeting of SCO prosecutors general",
            "2024-12-03",
            "Lima",
            id="announced",
        ),
        pytest.param(
            "The exercise Condor Shield 2024 ended. Condor Shield-2024 was held in Lima. The drill began on May 2.",
            "Condor Shield 2024",
            "2024-05-02",
            "Lima",
            id="a name with and without its hyphen",
        ),
    ],
)
def test_an_event_with_a_name_of_its_own(text: str, title: str, date: str, place: str) -> None:
    (meeting,) = meetings(text)
    assert (meeting.title, meeting.date, meeting.place) == (title, date, place)


def test_those_who_signed_at_a_session_took_part_in_it() -> None:
    (meeting,) = meetings(
        "The 16th meeting of SCO prosecutors general took place in Lima on Tuesday, led by Peru's Prosecutor General "
        "Rosa Mamani. Russia's Dmitry Orlov, China's Li Weiguo and India's Arun Mehta signed the final protocol."
    )
    assert names(meeting) == {"Rosa Mamani", "Dmitry Orlov", "Li Weiguo", "Arun Mehta"}

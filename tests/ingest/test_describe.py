"""Title, publisher, date and language: what is stated, and nothing else."""

from dataclasses import replace

import pytest

from ingest.describe import Description
from ingest.documents import RawDocument
from ingest.prepare import prepare

TITLE = "Ministers sign agreement in Beijing"
BODY = "The ministers met in Beijing on Thursday and signed an agreement.\nBoth sides will meet again next year."


def described(text: str, raw: RawDocument | None = None) -> Description:
    source = prepare(replace(raw or RawDocument("o", "f.txt", ""), text=text))[0].source
    return Description(
        source.title, source.publisher, source.published, source.language, source.url, source.author, source.dated_by
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("June 5, 2014, 5:18 pm", "2014-06-05", id="english-with-time"),
        pytest.param("November 14, 2024", "2024-11-14", id="bare-above-the-article"),
        pytest.param("Published: Sep 05, 2023 11:54 PM", "2023-09-05", id="labelled"),
        pytest.param("By JANE DOE | example.com | Updated: 2024-09-29 17:42", "2024-09-29", id="updated"),
        pytest.param("Updated 19:21, 12-Sep-2024", "2024-09-12", id="with-hyphens"),
        pytest.param("13 Апреля 2009, 12:00", "2009-04-13", id="russian"),
        pytest.param("07.11.2023 10:22", "2023-11-07", id="points"),
        pytest.param("2022-09-19 23:12:03  来源:新华社", "2022-09-19", id="chinese-source-line"),
        pytest.param("2022年9月19日 09:12", "2022-09-19", id="chinese"),
        pytest.param("Publicado el 3 de mayo de 2021", "2021-05-03", id="spanish"),
        pytest.param("Publié le 1er février 2026 à 10h20", "2026-02-01", id="french"),
        pytest.param("نشر في: 14 نوفمبر 2024", "2024-11-14", id="arabic"),
        pytest.param("date 2024-11-14 Contact Us", "2024-11-14", id="saved-date"),
        pytest.param("Published: March 2020", "2020-03", id="month"),
        pytest.param("Published: 3/4/2020 10:00", "2020", id="american-or-not"),
        pytest.param("Copyright 2019 The Daily", None, id="rights"),
        pytest.param("Beijing", None, id="no-date"),
    ],
)
def test_the_line_with_the_date(line: str, expected: str | None) -> None:
    assert described(f"{TITLE}\n{line}\n{BODY}").published == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        pytest.param(
            "SHANGHAI (UrduPoint News / Sputnik - 03rd December, 2019) On Tuesday they met.", "2019-12-03", id="agency"
        ),
        pytest.param(
            "20th September 2022 – (Fuzhou) In Fujian the two sides met on Monday.", "2022-09-20", id="date-first"
        ),
        pytest.param("Beijing/Moscow: 28 June 2021 (TDI) : The presidents talked by video.", "2021-06-28", id="places"),
        pytest.param("BEIJING, Nov. 14 (Xinhua) -- The two sides met on Wednesday.", None, id="no-year"),
        pytest.param("On November 14, 2025 senior officials of six countries met in Kunming.", None, id="event"),
        pytest.param(
            "En Moscú, el 2 de diciembre de 2025 (hora local), se reunieron los ministros.", None, id="spanish-event"
        ),
        pytest.param(
            "À Beijing, le 12 novembre 2024, la consultation a été présidée par Wang Yi.", None, id="french-event"
        ),
        pytest.param("会议于2025年1月21日在昆明召开,六国官员参加了会议并发表讲话。", None, id="chinese-event"),
    ],
)
def test_datelines_and_events(lead: str, expected: str | None) -> None:
    assert described(f"{TITLE}\n{lead}\n{BODY}").published == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{TITLE}\nOctober 4, 2022\n• 2:57 pm Another story\n• 8:57 am One more\n{BODY}", id="clock-over-a-ticker"
        ),
        pytest.param(f"{TITLE}\n- January 15, 2025\nLoading\n{BODY}", id="clock-over-a-menu"),
        pytest.param(
            f"{TITLE}\nJanuary 15, 2025\n{BODY}\nOn Saturday, May 20, they meet again.", id="clock-against-weekday"
        ),
        pytest.param(f"{TITLE}\n{BODY}\nRelated News\n14:42 / 12.11.2024\nAnother story", id="other-stories"),
        pytest.param(
            f"{TITLE}\nJuly 16, 2001\nThey sign a treaty in Moscow.\nMay 3, 2010\nThey extend it in Beijing.",
            id="timeline",
        ),
    ],
)
def test_dates_that_are_not_the_articles(text: str) -> None:
    assert described(text).published is None


def test_a_signature_with_a_date() -> None:
    found = described(f"{TITLE}\n{BODY}\n(Xinhua News Agency January 29, 2002)")
    assert (found.published, found.publisher) == ("2002-01-29", "Xinhua News Agency")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{TITLE}\nSource: China Military OnlineEditor: Yao\n{BODY}", "China Military Online", id="source-glued"
        ),
        pytest.param(
            f"{TITLE}\n2022-09-19 23:12:03  来源:新华社\n会议在北京召开,双方签署了合作文件。",
            "新华社",
            id="chinese-source",
        ),
        pytest.param(f"{TITLE}\nBEIJING, Nov. 14 (Xinhua) -- {BODY}", "Xinhua", id="dateline"),
        pytest.param(f"{TITLE}\nMOSCOW, December 2. /TASS/. {BODY}", "TASS", id="slashes"),
        pytest.param(
            f"{TITLE}\n新华社北京12月2日电 会议在北京召开,双方签署了合作文件。", "新华社", id="chinese-dateline"
        ),
        pytest.param(
            f"{TITLE}\nBy JANE DOE | example.com | Updated: 2024-09-29 17:42\n{BODY}", "example.com", id="site"
        ),
        pytest.param(f"{TITLE}\n{BODY}\n\n TBP and Agencies", "TBP and Agencies", id="signature"),
        pytest.param(f"{TITLE}\nJune 5, 2014\n{BODY}", None, id="nothing-stated"),
        pytest.param(f"{TITLE}\n{BODY}\n(Based on agency reports.)", None, id="no-name"),
    ],
)
def test_publisher(text: str, expected: str | None) -> None:
    assert described(text).publisher == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Xi met Putin in Moscow.", "en", id="english"),
        pytest.param("Министры встретились в Пекине и подписали соглашение о сотрудничестве.", "ru", id="russian"),
        pytest.param("两国部长在北京会晤。", "zh", id="chinese"),
        pytest.param("周永康公安部長、ロシア内務相と会談した。", "ja", id="japanese"),
        pytest.param("양국 장관이 베이징에서 만났다.", "ko", id="korean"),
        pytest.param("Los ministros se reunieron en Pekín y firmaron un acuerdo de cooperación.", "es", id="spanish"),
        pytest.param("Les ministres se sont rencontrés à Pékin et ont signé un accord.", "fr", id="french"),
        pytest.param("اجتمع الوزيران في بكين ووقعا اتفاقية للتعاون الأمني.", "ar", id="arabic"),
        pytest.param("12345", None, id="no-letters"),
    ],
)
def test_language(text: str, expected: str | None) -> None:
    assert described(text).language == expected


def test_what_the_file_states_wins() -> None:
    raw = RawDocument(
        "o",
        "f",
        "",
        title="Stated",
        publisher="P",
        published="2024-11-14T10:00:00Z",
        language="en-US",
        url="https://p.example/u",
    )
    assert described(f"{TITLE}\n2020-01-01 10:00\n{BODY}", raw) == Description(
        "Stated", "P", "2024-11-14", "en", "https://p.example/u", None, "metadata"
    )


def test_the_title_is_the_first_line_or_the_first_sentence() -> None:
    assert described(f"Follow us on:\n\n{TITLE}\n{BODY}").title == TITLE
    assert described(BODY).title == BODY.splitlines()[0]

"""Title, publisher, date and language: what is stated, and nothing else."""

from dataclasses import replace

import pytest

from ingest.describe.describe import Description
from ingest.documents import RawDocument
from ingest.prepare import prepare

TITLE = "Ministers sign agreement in Beijing"
BODY = "The ministers met in Beijing on Thursday and signed an agreement.\nBoth sides will meet again next year."


def described(text: str, raw: RawDocument | None = None) -> Description:
    source = prepare(replace(raw or RawDocument("o", "f.txt", ""), text=text))[0].source
    return Description(
        source.title,
        source.publisher,
        source.published,
        source.language,
        source.url,
        source.author,
        source.dated_by,
        source.publisher_by,
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
        pytest.param("By Staff Writer -June 24, 2021   312   0\nFacebook Twitter", "2021-06-24", id="signed"),
        pytest.param("Вести-Экспресс   №96 от 26.10.2018, стр. 5", "2018-10-26", id="of-a-printed-page"),
        pytest.param("人民日报 2019年12月03日 第 01 版", "2019-12-03", id="of-a-chinese-newspaper"),
        pytest.param("Dernière mise à jour de la page : 3 septembre 2025", None, id="when-the-page-was-changed"),
        pytest.param("网页更新：2025年9月3日 10:00", None, id="when-a-chinese-page-was-changed"),
        pytest.param("date 2024-11-14 Contact Us", "2024-11-14", id="saved-date"),
        pytest.param("Published: March 2020", "2020-03", id="month"),
        pytest.param("Published: 3/4/2020 10:00", "2020", id="american-or-not"),
        pytest.param("Copyright 2019 The Daily", None, id="rights"),
        pytest.param("Server time: 09:15 16/02/2026", None, id="clock-of-the-server"),
        pytest.param("LOG IN | Today: Tue, 03 Jun 2025 21:07", None, id="clock-in-a-menu"),
        pytest.param("Clock 21:07:33, 3 June 2025", None, id="clock-by-its-name"),
        pytest.param("21:07 | 3 June 2025 | 14 users online", None, id="clock-beside-a-counter"),
        pytest.param("今天是2025年6月3日 星期二", None, id="chinese-clock"),
        pytest.param("Server time: 09:15 16/02/2026\n16.05.2019, 10:05 // Politics", "2019-05-16", id="below-a-clock"),
        pytest.param("Last edited 15/01/2020 by vk.", "2020-01-15", id="edited"),
        pytest.param("19. 09. 2019.  NPR", "2019-09-19", id="points-and-spaces"),
        pytest.param("5.nov.2024 às 11h38", "2024-11-05", id="points-around-a-name"),
        pytest.param("2022 February 7   12:47   customs", "2022-02-07", id="year-first"),
        pytest.param("10:30, 5 May 2021, Lisbon - Anna M.", "2021-05-05", id="initial-of-its-author"),
        pytest.param("Le Quotidien avec QNP  Publié le 7 mai 2019 à 17h12 - 2 min", "2019-05-07", id="label-within"),
        pytest.param("Draft for discussion (rev. 30 Sept 2020). Please correct.", "2020-09-30", id="revised"),
        pytest.param("By the law (revised 5 May 2012) they may agree so.", None, id="revised-law"),
        pytest.param("11.12.2018\nHarbour Media / Official", "2018-12-11", id="above-a-section"),
        pytest.param("7 May 2019 to 9 May 2019", None, id="period"),
        pytest.param("Peter Lang - since September 2023", None, id="term-of-office"),
        pytest.param("The City Today  7 Feb 2025  ePaper", "2025-02-07", id="a-paper-named-after-the-day"),
        pytest.param("04/07/25 10:02, Lisbon", None, id="digits-that-nothing-bears-out"),
        pytest.param("29/04/13 17:05, Lisbon", "2013-04-29", id="digits-of-one-reading"),
        pytest.param("24.10.19, Lisbon", "2019-10-24", id="digits-and-a-city"),
        pytest.param("Harbour Gazette No. 122 of 06.07.2005, p. 4", "2005-07-06", id="page-on-paper-within"),
        pytest.param("Harbour Media  24.09.2025, 18:44   2 min", "2025-09-24", id="minutes-to-read"),
        pytest.param(
            "Tuesday, 14 October 2008, 13:06 GMT 14:06 UK  -  E-mail this  -  Printable version",
            "2008-10-14",
            id="to-be-shared",
        ),
        pytest.param("2011 жыл, 29 сәуір, 16:40", "2011-04-29", id="kazakh"),
        pytest.param("لشبونة - 4 يوليو/تموز 2023", "2023-07-04", id="two-names-of-a-month"),
        pytest.param("Omsk | 26 Aug 1993 | 7 Mar 1999\nTomsk | 2 Jun 1995 | 10 Jan 1997", None, id="rows-of-a-table"),
        pytest.param("Beijing", None, id="no-date"),
    ],
)
def test_the_line_with_the_date(line: str, expected: str | None) -> None:
    assert described(f"{TITLE}\n{line}\n{BODY}").published == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Lisbon, 21.09.2018", "2018-09-21", id="city"),
        pytest.param("Harbour-Plus  Lisbon, 21.09.2018  Author: Maria T", "2018-09-21", id="author"),
        pytest.param("Saturday 3 June 2023  HARBOUR TODAY  Home  Sports", None, id="perhaps-a-clock"),
    ],
)
def test_the_first_line_tells_whose_its_date_is(line: str, expected: str | None) -> None:
    assert described(f"{line}\n{TITLE}\n{BODY}").published == expected


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
        pytest.param(
            "Москва, 19 ноября 2025 г. Министры подписали программу.", "2025-11-19", id="place-and-russian-date"
        ),
        pytest.param("6 May 2020. Operation Silk took travel documents away.", "2020-05-06", id="sentence-of-its-own"),
        pytest.param("LISBON, May 6, 2020, Harbour Media -- The two met.", "2020-05-06", id="agency-behind-the-date"),
        pytest.param("Lisboa, 6 may 2020 (QNP).- Los ministros firmaron el acuerdo.", "2020-05-06", id="point-dash"),
        pytest.param("Lisbon, 6 May 2020. In the second stage they met.", "2020-05-06", id="place-and-sentence"),
        pytest.param("On 6 May 2020. In the second stage they met.", None, id="no-place"),
        pytest.param("6 May 2020 was the day on which the ministers met.", None, id="a-date-in-a-sentence"),
        pytest.param("On November 14, 2025 senior officials of six countries met in Kunming.", None, id="event"),
        pytest.param(
            "En Moscú, el 2 de diciembre de 2025 (hora local), se reunieron los ministros.", None, id="spanish-event"
        ),
        pytest.param(
            "À Beijing, le 12 novembre 2024, la consultation a été présidée par Wang Yi.", None, id="french-event"
        ),
        pytest.param("会议于2025年1月21日在昆明召开,六国官员参加了会议并发表讲话。", None, id="chinese-event"),
        pytest.param(
            "Ngày 31/10/2018, tại Hà Nội, hai bộ trưởng đã họp hội nghị lần thứ sáu.", None, id="vietnamese-event"
        ),
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
        pytest.param(
            f"{TITLE}\n5 Oct 2011 - A ship is lost on the river.\n31 Oct 2011 - Four states meet in Beijing.\n"
            "10 Dec 2011 - The first patrol leaves its port.",
            id="chronology",
        ),
        pytest.param(
            f"{TITLE}\nEva Roth - 2009 to April 2011\nPeter Lang - April 2011 to May 2012\nAda Hall - from May 2012",
            id="holders-of-an-office",
        ),
        pytest.param(f"The City Post  7 Feb 2025  ePaper\n{TITLE} after a long night of talks\n{BODY}", id="masthead"),
    ],
)
def test_dates_that_are_not_the_articles(text: str) -> None:
    assert described(text).published is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Published in The Indus Post, January 21st, 2025", id="in a paper"),
        pytest.param("Published January 21, 2025. (c) Harbour Media. All rights reserved.", id="before the rights"),
    ],
)
def test_a_label_under_the_article(line: str) -> None:
    assert described(f"{TITLE}\n{BODY}\n{line}").published == "2025-01-21"


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
        pytest.param(f"{TITLE}\nDonate | Log in | EN   22/09/2016 18:04\n{BODY}", None, id="page-furniture"),
        pytest.param(
            f"HARBOUR REVIEW\nAnalysis | 2 October 2023 | reading time 4 min\n{BODY}", None, id="kind-of-text"
        ),
        pytest.param(f"{TITLE}\nالقاهرة - الثلاثاء 14 مارس 2023\n{BODY}", None, id="place-and-weekday"),
        pytest.param(f"{TITLE}\nSEVILLE - {BODY}", None, id="place-in-capitals"),
        pytest.param(f"{TITLE}\nQNP - {BODY}", "QNP", id="letters-of-an-agency"),
        pytest.param(f"{TITLE}\nLisbon, 4 May 2021\n{BODY}", None, id="place-and-date"),
        pytest.param(f"{TITLE}\nThu 6 May 2021 09:30 GMT | by Staff\n{BODY}", None, id="short-weekday"),
        pytest.param(f"{TITLE}\nDonnerstag, 06.05.2021\n{BODY}", None, id="German-weekday"),
        pytest.param(f"{TITLE}\nThứ ba, 04/05/2021\n{BODY}", None, id="Vietnamese-weekday"),
        pytest.param(f"{TITLE}\nSunday Herald | 4 May 2021\n{BODY}", "Sunday Herald", id="named-after-a-weekday"),
        pytest.param(f"{TITLE}\nPeru | 26 Aug 1993\n{BODY}", None, id="country"),
        pytest.param(f"{TITLE}\n{BODY}\n\nText under CC-BY", None, id="licence"),
        pytest.param(f"{TITLE}\n来源:本报\n会议在北京召开,双方签署了合作文件。", None, id="this-paper"),
        pytest.param(f"{TITLE}\n{BODY}\n\nInterview: Jane Doe", None, id="interviewer"),
        pytest.param(f"{TITLE}\n{BODY}\n\nБеседовала Нина Орлова", None, id="Russian-interviewer"),
        pytest.param(
            f"{TITLE}\n来源:海港在线 时间:2019-11-06 字号:大 中 小\n会议在北京召开,双方签署了合作文件。",
            "海港在线",
            id="before-another-label",
        ),
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


LEAD = "MOSCOW, December 2. /TASS/. The ministers met and signed an agreement.\nBoth sides will meet again next year."


@pytest.mark.parametrize(
    ("url", "body", "expected"),
    [
        pytest.param("https://p.example/2019/12/02/talks", BODY, "2019-12-02", id="slashes"),
        pytest.param("https://p.example/n/2019-12/02/content_1.htm", BODY, "2019-12-02", id="month first"),
        pytest.param("https://p.example/a/201912/02/WS1.html", BODY, "2019-12-02", id="year and month together"),
        pytest.param("https://p.example/201912/t20191202_118.html", BODY, "2019-12-02", id="in the name"),
        pytest.param("https://p.example/2019/1202/c90000-1.html", BODY, "2019-12-02", id="month and day together"),
        pytest.param("https://p.example/world/2019/dec/02/talks", BODY, "2019-12-02", id="month in words"),
        pytest.param("https://p.example/2019/top/02/talks", BODY, "2019", id="another word"),
        pytest.param("https://p.example/2019/12/talks", BODY, "2019-12", id="month"),
        pytest.param("https://p.example/2019/12/talks", LEAD, "2019-12-02", id="month and a dateline"),
        pytest.param("https://p.example/2019/talks", LEAD, "2019-12-02", id="year and a dateline"),
        pytest.param(
            "https://p.example/2019/12/a", "On Monday, December 2, they met in Beijing.", "2019-12", id="event"
        ),
        pytest.param("https://p.example/2018/11/talks", LEAD, "2018-11", id="another month's dateline"),
        pytest.param("https://p.example/item/20191302/201", BODY, None, id="no month"),
        pytest.param("https://p.example/article/1123559471", BODY, None, id="a number"),
        pytest.param("https://p.example/2019/12/02/talks", f"{BODY} See you on Tuesday, May 20.", None, id="weekday"),
    ],
)
def test_a_date_of_the_address(url: str, body: str, expected: str | None) -> None:
    found = described(f"{TITLE}\n{body}", RawDocument("o", "f.txt", "", url=url))
    assert (found.published, found.dated_by) == (expected, "url" if expected else None)


@pytest.mark.parametrize(
    ("origin", "file", "expected"),
    [
        pytest.param("/x/f", "2019-12-02_talks.txt", "2019-12-02", id="hyphens"),
        pytest.param("/x/f", "talks 20191202.pdf", "2019-12-02", id="digits"),
        pytest.param("/x/z!f", "2020-01-01.zip!in/2019.12.02 talks.txt", "2019-12-02", id="member"),
        pytest.param("/x/f#7", "clippings-2019-12-02.jsonl", None, id="a collection's"),
        pytest.param("/x/f", "talks-2019.txt", None, id="year"),
        pytest.param("/x/f", "IMG_1234567890.txt", None, id="number"),
    ],
)
def test_a_date_of_the_file_name(origin: str, file: str, expected: str | None) -> None:
    found = described(f"{TITLE}\n{BODY}", RawDocument(origin, file, ""))
    assert (found.published, found.dated_by) == (expected, "file name" if expected else None)


def test_the_text_counts_more_than_the_address_and_says_so() -> None:
    raw = RawDocument("o", "2017-01-01.txt", "", url="https://p.example/2018/11/30/talks")
    found = described(f"{TITLE}\n2019-12-02 10:00\n{BODY}", raw)
    assert (found.published, found.dated_by) == ("2019-12-02", "text")


MENU = "Daily Post   Politics  Economy  Sport  Weather"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param(f"18 May 2014\n{TITLE}", BODY, "2014-05-18", id="above a short headline"),
        pytest.param(
            f"{TITLE}\n04/07/25 10:02, Lisbon", BODY.replace("Thursday", "July 2"), "2025-07-04", id="borne out order"
        ),
        pytest.param(
            f"{TITLE}\n18:02 | 05/ 10/ 2007", BODY.replace("Thursday", "October 5"), "2007-10-05", id="more precisely"
        ),
        pytest.param(
            f"The Post  15/05/19  +4 C\n{TITLE}", BODY.replace("Thursday", "May 15"), "2019-05-15", id="two digits"
        ),
        pytest.param(
            f"{TITLE}\n{MENU}\nTuesday, 3 December 2019    Politics  By our staff", BODY, "2019-12-03", id="weekday"
        ),
        pytest.param(
            f"The Post  3 December 2019  +4 C\n{TITLE}",
            BODY.replace("Thursday", "December 2"),
            "2019-12-03",
            id="clock",
        ),
        pytest.param(f"The Post  3 December 2019  +4 C\n{TITLE}", BODY, None, id="clock that nothing bears out"),
        pytest.param(
            f"The Post  3 December 2019  +4 C\n{TITLE}",
            BODY.replace("Thursday", "July 9"),
            None,
            id="clock that the text is far from",
        ),
    ],
)
def test_dates_among_other_labels(head: str, body: str, expected: str | None) -> None:
    assert described(f"{head}\n{body}").published == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The Post - news of the region\n{MENU}\n{TITLE}\n{BODY}", id="below the menu"),
        pytest.param(f"{TITLE}\n{MENU}\n3 December 2019\n{BODY}", id="above the menu"),
        pytest.param(f"{MENU} | EN | RU\n{TITLE}\n{BODY}", id="bars"),
    ],
)
def test_a_menu_is_no_title(text: str) -> None:
    assert described(text).title == TITLE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("By Jane Doe", "Jane Doe", id="by"),
        pytest.param("By JANE DOE | example.com | Updated: 2024-09-29 17:42", "JANE DOE", id="by with more"),
        pytest.param("Автор: Пётр Зыков, 3 мая 2019", "Пётр Зыков", id="russian"),
        pytest.param("作者：张三  2019-12-02 10:00", "张三", id="chinese"),
        pytest.param("Por Ana Ribeiro", "Ana Ribeiro", id="portuguese"),
        pytest.param("By 2030 exports will double", None, id="year"),
        pytest.param("By train to the sea", None, id="no name"),
        pytest.param("By Xinhua", None, id="one word"),
        pytest.param("By Our Account Settings", None, id="interface"),
        pytest.param("By Jane Doe and the rest of the crew this was said to be true.", None, id="sentence"),
    ],
)
def test_author(line: str, expected: str | None) -> None:
    assert described(f"{TITLE}\n{line}\n{BODY}").author == expected


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
        "Stated", "P", "2024-11-14", "en", "https://p.example/u", None, "metadata", "metadata"
    )


@pytest.mark.parametrize(
    ("text", "publisher", "expected"),
    [
        pytest.param(f"{TITLE}\n{BODY}", "The Post", ("The Post", "metadata"), id="stated"),
        pytest.param(f"{TITLE}\nSource: Xinhua\n{BODY}", None, ("Xinhua", "text"), id="in the text"),
        pytest.param(f"{TITLE}\n{BODY}", None, ("post.example", "url"), id="guessed from the host"),
    ],
)
def test_where_a_publisher_is_named(text: str, publisher: str | None, expected: tuple[str, str]) -> None:
    found = described(text, RawDocument("o", "f.warc", "", publisher=publisher, host="post.example"))
    assert (found.publisher, found.publisher_by) == expected


def test_the_title_is_the_first_line_or_the_first_sentence() -> None:
    assert described(f"Follow us on:\n\n{TITLE}\n{BODY}").title == TITLE
    assert described(BODY).title == BODY.splitlines()[0]

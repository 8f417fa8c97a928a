"""Page furniture is marked and the article stays."""

import pytest

from ingest.clean.clean import furniture
from tests.ingest.labelled import rates

LEAD = "The ministers met in Beijing on Thursday and signed an agreement."
BODY = [
    LEAD,
    "They spoke about joint patrols on the river for two hours.",
    "Both sides will meet again in Moscow next year.",
    "The agreement is valid for five years, the ministry said.",
]


def dropped(text: str) -> list[str]:
    return [text[span.start : span.end] for span in furniture(text)]


def among(line: str, place: int = 3) -> str:
    """An article of four paragraphs with a line before the paragraph at `place`."""
    return "\n".join(["Ministers sign agreement in Beijing", *BODY[:place], line, *BODY[place:]])


def test_most_lines_of_articles_are_kept_and_most_furniture_is_not() -> None:
    kept, gone = rates()
    assert kept >= 0.98
    assert gone >= 0.9


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Follow us on:", id="follow"),
        pytest.param("Share on Facebook", id="share"),
        pytest.param("Advertisement", id="advertisement"),
        pytest.param("Home > News > World", id="breadcrumb"),
        pytest.param("Published: 14 Nov 2024 10:31 AM", id="published"),
        pytest.param("By Jane Doe | Updated: 2024-11-14 09:55", id="byline"),
        pytest.param("Read also: President opens new bridge across the river", id="read-also"),
        pytest.param("Photo: Reuters", id="credit"),
        pytest.param("f86ed41a96b54d1d938e25b9af575be5.jpg", id="picture-file"),
        pytest.param("This site uses cookies to give you the best experience.", id="cookies"),
        pytest.param("Copyright © 2024 The Daily. All rights reserved.", id="rights"),
        pytest.param("(c) Harbour Media Ltd.", id="rights in brackets"),
        pytest.param("Sign up for our daily newsletter", id="newsletter"),
        pytest.param("Президент открыл новый мост через реку Амур", id="other-script"),
        pytest.param("Finance Minister Unveils New Budget Amid Protests", id="headline-in-capitals"),
        pytest.param("3 more companies added to import ban over forced labour", id="headline-with-number"),
        pytest.param("1,204 views", id="views"),
        pytest.param("By Anna M.", id="initial"),
        pytest.param("10:30, 5 May 2021, Lisbon - Anna M.", id="dated-initial"),
        pytest.param("* * *", id="marks"),
        pytest.param(LEAD, id="repeated"),
    ],
)
def test_furniture_between_paragraphs(line: str) -> None:
    assert dropped(among(line)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("It ends on Thursday.", id="short-sentence"),
        pytest.param("He told reporters that the talks were useful", id="lost-full-stop"),
        pytest.param("Next steps", id="subheading"),
        pytest.param("July 16, 2001", id="date-of-a-chronicle"),
        pytest.param("It opened on May 20, 2023.", id="dated-sentence"),
        pytest.param("He arrived at 10:30 on May 5, 2023.", id="timed-sentence"),
        pytest.param("Victims were told to scan the QR code and download the app.", id="told-of-downloads"),
        pytest.param("Nobody may be handed over without the prior written consent of the other side.", id="consent"),
        pytest.param("The two agreed on the terms and conditions of the extradition.", id="terms"),
        pytest.param("Copyright law was also broken, he added.", id="copyright-law"),
        pytest.param("| Signed | 16 July 2001 |", id="table-row"),
        pytest.param(
            "Photo: the ministers shake hands in the Great Hall, Beijing, November 14, 2024. (Agency/Li Bo)",
            id="caption",
        ),
        pytest.param("The countries that took part were:", id="introduction"),
        pytest.param("“We will continue,” said Wang.", id="quotation"),
    ],
)
def test_what_belongs_to_the_article_stays(line: str) -> None:
    assert dropped(among(line)) == []


def test_title_and_summary_lines_stay() -> None:
    text = "\n".join(
        ["Ministers sign agreement", "- Deal is the first in ten years, observers say", "What it means", *BODY]
    )
    assert "- Deal is" not in " ".join(dropped(text))
    assert "Ministers sign agreement" not in dropped(text)


def test_the_menu_above_the_title_goes() -> None:
    text = "\n".join(["Home", "Politics", "Log in", "Ministers sign agreement in Beijing", "Jane Doe", *BODY])
    assert (
        " ".join(dropped(text)).split("\n") == ["Home", "Politics", "Log in", "Jane Doe"] or "Home" in dropped(text)[0]
    )
    assert "Ministers sign agreement in Beijing" not in " ".join(dropped(text))


@pytest.mark.parametrize(
    ("opener", "others"),
    [
        pytest.param("Related News", ["Bribery arrests of four officials", "What the summit brought"], id="english"),
        pytest.param("Читайте также", ["Курс доллара вырос", "Новый мост открыт"], id="russian"),
        pytest.param("相关新闻", ["北京今日气温回升", "公安部公布十起典型案例"], id="chinese"),
        pytest.param("Lea también", ["Sube el dólar", "Nuevo puente abierto"], id="spanish"),
    ],
)
def test_lists_of_other_stories_go(opener: str, others: list[str]) -> None:
    assert "\n".join(dropped("\n".join(["A title of the page", *BODY, opener, *others]))).split("\n") == [
        opener,
        *others,
    ]


def test_prose_after_a_list_is_the_article_again() -> None:
    text = among("Read more\nBribery arrests of four officials")
    assert all(line in text and line not in " ".join(dropped(text)) for line in BODY)


def test_a_list_that_is_announced_stays() -> None:
    text = "\n".join([*BODY, "These countries took part in the meeting:", "- China", "- Russia", "- Mongolia"])
    assert dropped(text) == []


def test_a_saved_date_before_the_text_and_an_editor_behind_it() -> None:
    text = " date 2024-11-14 " + LEAD + " (Editor: Li Nan)"
    assert dropped(text) == ["date 2024-11-14", "(Editor: Li Nan)"]


def test_a_text_of_short_lines_stays() -> None:
    text = "Agenda\nOpening words\nReports of the sides\nSigning"
    assert dropped(text) == []


@pytest.mark.parametrize(
    "text", [pytest.param("", id="empty"), pytest.param(" \n ", id="blank"), pytest.param("y", id="letter")]
)
def test_next_to_nothing(text: str) -> None:
    assert furniture(text) == ()


def test_short_lines_of_a_structured_text_stay_where_they_stand() -> None:
    row = "| Date: 5 June 2014; Source: TASS."
    text = f"The ministers met in Beijing on Thursday.\n\nPresent\n\n• Wang Yi\n\n• Moscow\n\n{row}"
    assert furniture(text, structured=True) == ()
    assert furniture(f"{text}\n\nShare this page: Facebook Twitter", structured=True)


TABLE = """Partner | signed | in force
Chile | 26 Aug 1993 | 7 Mar 1999
Peru | 26 Jun 1995 | 10 Jan 1997
Brazil | 22 Jun 1995 | 7 May 1998"""


def test_rows_of_a_table_are_no_furniture() -> None:
    menu = "Andes Watch | News | Contact"
    assert dropped("\n\n".join(["Extradition treaties of Ecuador", menu, TABLE, *BODY])) == [menu]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            ("Ivan Orlov, 2004-2008", "Petr Gromov, 2008 to 2013", "Anna Belova, since 2013"), id="holders of an office"
        ),
        pytest.param(
            ("* Laos – signed 4 February 2002", "* Iran – signed 10 September 2012", "* Chad – 2016"), id="list"
        ),
    ],
)
def test_a_list_with_a_year_in_each_line_is_no_furniture(rows: tuple[str, ...]) -> None:
    text = among("\n".join(rows))
    assert not set(rows) & set(dropped(text))


def test_other_stories_with_their_dates_are_no_table() -> None:
    links = "12.01.2024 | Loan | Quito\n03.03.2024 | Visit | Lima\n04.03.2024 | Fair | Cusco"
    assert "Loan" in " ".join(dropped("\n".join(["Ministers sign agreement in Beijing", *BODY, "Related news", links])))

"""Reports about invented people in three languages, and a library that holds them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.registers.book import Book, Registers
from ingest.library.library import Library

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.question.lexicon import Lexicon
    from tests.asking import Desk

REPORTS: Mapping[str, tuple[str, str | None]] = {
    "ninth": (
        "BEIJING, March 5, 2018. Russian Security Council Secretary Pavel Sotnikov and Chinese Minister of Public "
        "Security Liang Weimin co-chaired the ninth meeting of the China-Russia Border Security Mechanism in Beijing "
        "on March 5, 2018.",
        "2018-03-05",
    ),
    "ninth-ru": (
        "Секретарь Совета безопасности России Павел Сотников 5 марта 2018 года встретился в Пекине с министром "
        "общественной безопасности Китая Лян Вэйминем.",
        "2018-03-06",
    ),
    "tenth": (
        "MOSCOW, June 12, 2019. Russian Security Council Secretary Pavel Sotnikov and Chinese Minister of Public "
        "Security Liang Weimin co-chaired the tenth meeting of the China-Russia Border Security Mechanism in Moscow on "
        "June 12, 2019.",
        "2019-06-12",
    ),
    "visit": (
        "MOSCOW. Russian Interior Minister Viktor Orlov met Chinese Minister of Public Security Liang Weimin in Moscow "
        "on September 3, 2020.",
        "2020-09-03",
    ),
    "zh": (
        "新华社北京2021年4月8日电 俄罗斯联邦安全会议秘书索特尼科夫4月8日在北京会见了中国公安部部长梁伟民。",
        "2021-04-08",
    ),
    "other": (
        "Chinese Foreign Minister Liang Guodong met Russian Security Council Secretary Pavel Sotnikov in Shanghai on "
        "May 20, 2022.",
        "2022-05-20",
    ),
    "undated": (
        "Russian Security Council Secretary Pavel Sotnikov met Chinese Minister of Public Security Liang Weimin in "
        "Kazan some years ago.",
        None,
    ),
    "announced": (
        "Russian Security Council Secretary Pavel Sotnikov will meet Chinese Minister of Public Security Liang Weimin "
        "in Moscow on October 7, 2023, the embassy said.",
        "2023-09-30",
    ),
    "portrait": (
        "Pavel Sotnikov likes chess. Liang Weimin prefers the game of go.",
        "2019-01-15",
    ),
    "successor": (
        "Russian Interior Minister Boris Kamenev opened a museum in Perm on February 2, 2024.",
        "2024-02-02",
    ),
    "later": (
        "Russian Interior Minister Boris Kamenev spoke in Perm on December 20, 2024.",
        "2024-12-20",
    ),
    "proposed": (
        "China and Russia proposed to sign a Treaty on Rivers, the Chinese Foreign Ministry said on May 3, 2022.",
        "2022-05-03",
    ),
    "agreement": (
        "The Agreement on Border Security Cooperation between China and Russia was signed in Moscow on July 16, 2019.",
        "2019-07-16",
    ),
    "protocol": (
        "China and Russia signed the Protocol on Fighting Smuggling in Beijing on November 2, 2021.",
        "2021-11-02",
    ),
}
"""By the name of the file: the text, and when it was published."""


@contextmanager
def reports(
    folder: Path, embeddings: "Embeddings", lexicon: "Lexicon", texts: Mapping[str, tuple[str, str | None]] = REPORTS
) -> Iterator["Desk"]:
    from tests.asking import Desk

    with Desk(folder / "library", embeddings, lexicon) as desk:
        for name, (text, published) in texts.items():
            desk.put(text, title=f"Report {name}", published=published, file=f"{name}.txt")
        yield desk


def book_of(library: Library) -> Book:
    return Registers(library).book()

"""Where and when a report was written, as its first line says."""

import pytest

from ingest.documents import RawDocument
from ingest.prepare import prepare
from ingest.registers.time_and_place.dateline import dateline


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        pytest.param("OMSK, Nov. 8 (Xinhua) -- The sides met.", "Omsk", "2024-11-08", id="Xinhua"),
        pytest.param("ОМСК, 8 ноября. /ТАСС/. Стороны встретились.", "Омск", "2024-11-08", id="TASS"),
        pytest.param("OMSK (Daily News - 08th November, 2024) The sides met.", "Omsk", "2024-11-08", id="in brackets"),
        pytest.param("新华社北京11月8日电 双方举行了会谈。", "北京", "2024-11-08", id="Chinese"),
        pytest.param("本报北京11月8日讯 双方举行了会谈。", "北京", "2024-11-08", id="the paper itself"),
        pytest.param("Omsk, 8 nov 2024.- Las partes se reunieron.", "Omsk", "2024-11-08", id="Spanish"),
        pytest.param("Hanoi (VNA) – The sides met.", "Hanoi", "2024-11-14", id="no day of its own"),
        pytest.param(
            "OMSK, Jan. 3 (Xinhua) -- The sides met.", "Omsk", "2024-11-14", id="a day too far from the page's"
        ),
        pytest.param("OMSK/KYIV, Nov 8 (Reuters) - The sides met.", "Omsk", "2024-11-08", id="two places"),
        pytest.param("ليما في 8 نوفمبر / وام / التقى الوزيران.", "ليما", "2024-11-08", id="Arabic"),
        pytest.param("[Correction, 8 November: The sides met.]", None, "2024-11-14", id="a note"),
        pytest.param("CORRECTION: The sides met.", None, "2024-11-14", id="a kind of report"),
        pytest.param("The sides met in Omsk on Friday.", None, "2024-11-14", id="none"),
        pytest.param("In Omsk, on 8 November (local time), the sides met.", None, "2024-11-14", id="a sentence"),
    ],
)
def test_the_dateline_tells_place_and_day(text: str, place: str | None, day: str) -> None:
    document, passages = prepare(RawDocument("/a.txt", "a.txt", text, title="A page"))
    found = dateline(document, [one for passage in passages for one in passage.sentences], "2024-11-14")
    assert (found.place, found.published) == (place, day)

"""The same words for what is stored and for what is asked."""

import pytest

from ingest.text.words import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ministers' meetings", ["the", "minist", "meet"], id="english-stems"),
        pytest.param("China’s China's CHINA", ["china"] * 3, id="possessive-and-case"),
        pytest.param("law-enforcement", ["law", "enforc", "lawenforc"], id="hyphen"),
        pytest.param("U.S. and F-16", ["us", "and", "f", "16", "f16"], id="points-and-designations"),
        pytest.param("5,400 5400", ["5400", "5400"], id="grouped-number"),
        pytest.param("2024-11-04", ["2024-11-04", "2024", "11", "4"], id="date"),
        pytest.param("18th 5G", ["18", "5", "g"], id="ordinal"),
        pytest.param("полиция полиции Полицией", ["полиц"] * 3, id="russian-stems"),
        pytest.param("Ёлка елка", ["елк"] * 2, id="russian-yo"),
        pytest.param("王小洪会见", ["王小", "小洪", "洪会", "会见"], id="chinese-pairs"),
        pytest.param("王", ["王"], id="single-ideograph"),
        pytest.param("會談 總合", ["会谈", "总合"], id="traditional"),
        pytest.param("総合 会談", ["综合", "会谈"], id="japanese"),
        pytest.param("Café naïve Łódź Straße", ["cafe", "naiv", "lodz", "strass"], id="accents"),
        pytest.param("Ｆｕｌｌ １２", ["full", "12"], id="width"),
        pytest.param("पुलिस", ["पुलिस"], id="indic-signs-are-letters"),
        pytest.param("co\u00adopera\u200btion", ["cooper"], id="invisible"),
        pytest.param("", [], id="nothing"),
        pytest.param("—!?…", [], id="marks-only"),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("asked", "stored"),
    [
        pytest.param("Kolokoltsev's visits", "Kolokoltsev visited", id="english"),
        pytest.param("министры", "министров", id="russian"),
        pytest.param("执法", "中俄执法安全合作机制", id="chinese"),
        pytest.param("Shoigu 5400", "5,400 people saw Shoigú", id="spelling"),
        pytest.param("أمنية", "الأمني", id="arabic"),
    ],
)
def test_what_is_asked_meets_what_is_stored(asked: str, stored: str) -> None:
    assert set(tokens(asked)) <= set(tokens(stored))

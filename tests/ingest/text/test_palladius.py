"""Chinese names in Russian spelling."""

import pytest

from ingest.registers.lexicon.names import word_likeness
from ingest.text.palladius import pinyin


@pytest.mark.parametrize(
    ("russian", "chinese"),
    [
        pytest.param("Сяохун", "xiaohong", id="soft s, final ng"),
        pytest.param("Цзяньчжу", "jianzhu", id="soft z, nь inside"),
        pytest.param("Шэнкунь", "shengkun", id="final nь at the end"),
        pytest.param("Вэньцин", "wenqing", id="soft c"),
        pytest.param("Юнкан", "yongkang", id="syllable without initial"),
    ],
)
def test_a_name_is_read_syllable_by_syllable(russian: str, chinese: str) -> None:
    assert pinyin(russian) == chinese


@pytest.mark.parametrize("word", ["Патрушев", "Beijing", ""])
def test_what_is_no_chinese_has_no_pinyin(word: str) -> None:
    assert pinyin(word) is None


def test_the_two_spellings_are_one_name() -> None:
    assert word_likeness("Сяохун", "Xiaohong") == 1.0
    assert word_likeness("Шэнкунь", "Xiaohong") == 0.0

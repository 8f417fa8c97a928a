"""One name is known by one sound, whatever it is written in."""

import pytest

from ingest.registers.lexicon.sounds import sounds
from ingest.text.words import tokens


@pytest.mark.parametrize(
    "spellings",
    [
        pytest.param("Kolokoltsev Kolokolzew Колокольцев Колокольцевым Колокольцеву 科洛科利采夫", id="Kolokoltsev"),
        pytest.param("Shoigu Shoygu Schoigu Choïgou Shoigú Шойгу 绍伊古 紹伊古 شويغو", id="Shoigu"),
        pytest.param("Patrushev Patruschew Patrouchev Патрушев 帕特鲁舍夫 باتروشيف", id="Patrushev"),
        pytest.param("Bishkek Бишкек Бишкеке 比什凯克", id="Bishkek"),
        pytest.param("Nurgaliyev Нургалиев Нургалиевым ヌルガリエフ", id="Nurgaliyev"),
        pytest.param("Bortnikov Бортников 博尔特尼科夫", id="Bortnikov"),
        pytest.param("Lavrov Лавров Лаврова 拉夫罗夫 لافروف", id="Lavrov"),
        pytest.param("Rakhimov Рахимов Рахимовым 拉希莫夫", id="Rakhimov"),
        pytest.param("Tasmagambetov Тасмагамбетов 塔斯马加姆别托夫", id="m before b"),
    ],
)
def test_a_foreign_name_sounds_alike_in_every_script(spellings: str) -> None:
    heard = [{sound for sound in sounds(spelling) if sound[0] == "~"} for spelling in spellings.split()]
    assert set.intersection(*heard)


@pytest.mark.parametrize(
    "spellings",
    [
        pytest.param(("Wang Xiaohong", "Ван Сяохун", "王小洪", "Ван Сяохуном"), id="two syllables after the surname"),
        pytest.param(("Wang Yi", "Ван И", "王毅"), id="one syllable"),
        pytest.param(("Guo Shengkun", "Го Шэнкун", "郭声琨", "郭聲琨"), id="n or ng"),
        pytest.param(("Lianyungang", "Ляньюньган", "连云港"), id="place"),
        pytest.param(("Changchun", "Чанчунь", "长春"), id="a character read otherwise in names"),
        pytest.param(("Xiamen", "Сямэнь", "厦门"), id="another"),
    ],
)
def test_a_chinese_name_is_known_by_its_syllables(spellings: tuple[str, ...]) -> None:
    heard = [{sound for sound in sounds(spelling) if sound[0] == "^"} for spelling in spellings[:3]]
    assert set.intersection(*heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Kolokoltsev", "Patrushev", id="foreign"),
        pytest.param("王毅", "Wang Xiaohong", id="one surname"),
        pytest.param("Shoigu", "Lavrov", id="short"),
    ],
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert not set(sounds(one)) & set(sounds(other))


@pytest.mark.parametrize("text", ["", "the ministers met", "министры встретились", "12 34", "ы", "ʼ", "Ü"])
def test_what_names_nobody_has_no_sound(text: str) -> None:
    assert sounds(text) == []


def test_a_question_without_capitals_may_name_somebody() -> None:
    assert set(sounds("Kolokoltsev")) <= set(sounds("where did kolokoltsev go", all_words=True))


def test_no_word_of_a_text_is_a_sound() -> None:
    text = "~klklsf ^xiaohong Kolokoltsev Wang Xiaohong 王小洪"
    assert not set(tokens(text)) & set(sounds(text))

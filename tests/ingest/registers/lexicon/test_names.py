"""Proper names: found in scripts with and without capitals, and known again in another spelling."""

import pytest

from ingest.registers.lexicon.names import country_of, find_names, normal_form, script, word_likeness, written_words


def names_in(text: str) -> list[str]:
    return [name.text for name in find_names(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Wang Xiaohong met Vladimir Kolokoltsev in Beijing.",
            ["Wang Xiaohong", "Vladimir Kolokoltsev", "Beijing"],
            id="English",
        ),
        pytest.param(
            "Колокольцев встретился с Ван Сяохуном в Пекине.", ["Колокольцев", "Ван Сяохуном", "Пекине"], id="Russian"
        ),
        pytest.param("Why did Putin come?", ["Putin"], id="an interrogative only opens the sentence"),
        pytest.param("He praised the Bank of China.", ["Bank of China"], id="small words inside a name"),
        pytest.param("China’s Wang Yi spoke.", ["China’s", "Wang Yi"], id="the owner is another name"),
        pytest.param("Who is She Lifeng?", ["She Lifeng"], id="a surname like a pronoun"),
        pytest.param("He Lifeng met He Wei.", ["He Lifeng", "He Wei"], id="one that opens the sentence"),
        pytest.param("She Beijing", ["Beijing"], id="a pronoun before a city"),
        pytest.param("The talks were short.", [], id="no name"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_names_are_found_in_order(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("王小洪在北京会见了科洛科利采夫。", "北京", id="a place"),
        pytest.param("王小洪在北京会见了科洛科利采夫。", "科洛科利采夫", id="a foreign name, whole"),
        pytest.param("外交部长王毅访问了俄罗斯。", "王毅", id="a person"),
    ],
)
def test_chinese_names_are_found_without_capitals(text: str, name: str) -> None:
    assert name in names_in(text)


@pytest.mark.parametrize("text", ["In Beijing, Meng Jianzhu (R) met Xi’s envoy.", "В Пекине王毅说 Hello World。"])
def test_names_know_where_they_stand(text: str) -> None:
    assert all(text[name.start : name.end] == name.text for name in find_names(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("China’s envoy", ["China", "envoy"], id="no possessive"),
        pytest.param("the China-Russia talks", ["the", "China", "Russia", "talks"], id="capitals apart"),
        pytest.param("l’Australie, dell'Interno", ["Australie", "Interno"], id="articles without their vowel apart"),
        pytest.param("授予什么奖章", ["授予", "什么", "奖章"], id="a sign that Japanese has for another"),
        pytest.param("警務合作備忘錄", ["警務", "合作", "備忘錄"], id="traditional characters"),
        pytest.param("マニラで会談した", ["マニラ", "会談"], id="no particles"),
        pytest.param("a week-long drill", ["a", "week-long", "drill"], id="a compound whole"),
    ],
)
def test_words_are_cut_as_names_need_them(text: str, words: list[str]) -> None:
    assert [word for word, _ in written_words(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Kolokoltsev", "Колокольцев", id="script"),
        pytest.param("Shoigu", "Shoygu", id="romanisation"),
        pytest.param("Zelensky", "Zelenskyy", id="doubled letter"),
        pytest.param("Китая", "Chinese", id="a country and its people"),
        pytest.param("wang", "Wang’s", id="case and possessive"),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert word_likeness(one, other) > 0.85
    assert word_likeness(other, one) > 0.85


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Wang", "Yang", id="short surnames"),
        pytest.param("Iran", "Iraq", id="countries"),
        pytest.param("Xiaohong", "Yi", id="given names"),
        pytest.param("Zhejiang", "Zhijiang", id="pinyin that differs by a letter"),
        pytest.param("2014", "2015", id="years"),
        pytest.param("Sea-2014", "Sea-2015", id="exercises of two years"),
        pytest.param("Macron", "Medvedev", id="people"),
        pytest.param("Moscow", "Beijing", id="capitals"),
        pytest.param("…", "Wang", id="no letters"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert word_likeness(one, other) == 0.0


def test_a_capital_is_less_than_its_country() -> None:
    assert 0 < word_likeness("Beijing", "China") < word_likeness("Beijing", "Beijing")


@pytest.mark.parametrize(
    ("word", "country"),
    [
        pytest.param("Russian", "russia", id="adjective"),
        pytest.param("России", "russia", id="another script"),
        pytest.param("China’s", "china", id="possessive"),
        pytest.param("Pokistonga", "pakistan", id="an ending"),
        pytest.param("لهستان", "poland", id="a name as Persian has it"),
        pytest.param("Данияр", None, id="somebody whose name begins as a country's"),
        pytest.param("Wang", None, id="a person"),
        pytest.param("minister", None, id="a common noun"),
    ],
)
def test_countries_are_known_in_every_form(word: str, country: str | None) -> None:
    assert country_of(word) == country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Who met Колокольцев in Beijing?", "LATIN", id="Latin, one foreign name"),
        pytest.param("Кто встретился с Wang?", "CYRILLIC", id="Cyrillic"),
        pytest.param("谁会见了Wang？", "CJK", id="Chinese"),
        pytest.param("12:30", "?", id="none"),
    ],
)
def test_the_script_is_that_of_most_letters(text: str, name: str) -> None:
    assert script(text) == name


def test_a_normal_form_is_plain_letters() -> None:
    assert normal_form("Эрдоган’s").isascii()


@pytest.mark.parametrize("word", ["us", "кубок", "коренные", "Герман", "Indiana"])
def test_a_word_that_begins_like_a_country_is_none(word: str) -> None:
    assert country_of(word) is None


@pytest.mark.parametrize("text", ["陸建鋒率代表團訪問新加坡", "陆建锋率代表团访问新加坡"])
def test_the_verb_behind_a_chinese_name_is_no_part_of_it(text: str) -> None:
    assert names_in(text) == [text[:3], "新加坡"]

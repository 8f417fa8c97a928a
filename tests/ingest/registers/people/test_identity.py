"""One name in many spellings, and names that only look alike."""

import pytest

from ingest.registers.people.identity import name_key, same_name, same_surname


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Nikolai Patrushev", "Николай Патрушев", id="Russian"),
        pytest.param("Nikolai Patrushev", "Nikolaï Patrouchev", id="French"),
        pytest.param("Nikolai Patrushev", "نيكولاي باتروشيف", id="Arabic"),
        pytest.param("Nikolai Patrushev", "尼古拉·帕特鲁舍夫", id="Chinese"),
        pytest.param("Nikolai Patrushev", "Николай Платонович Патрушев", id="with a patronymic"),
        pytest.param("Nikolai Patrushev", "N. Patrushev", id="an initial"),
        pytest.param("Goran Petrović", "戈兰·佩特罗维奇", id="a hissed c in Chinese"),
        pytest.param("Goran Petrovic", "Горан Петрович", id="a hissed c without its sign"),
        pytest.param("Pham Duc Tam", "ファム・ドゥック・タム", id="katakana with added vowels"),
        pytest.param("Qiao Weiming", "تشياو وي مينغ", id="a Chinese surname in Arabic"),
        pytest.param("Wang Xiaohong", "王小洪", id="Chinese characters"),
        pytest.param("Wang Xiaohong", "Ван Сяохун", id="as Russian writes Chinese"),
        pytest.param("Guo Shengkun", "郭聲琨", id="traditional characters"),
        pytest.param("Sergei Shoigu", "Serguéi Shoigú", id="Spanish"),
        pytest.param("Lê Quốc Minh", "Ле Куок Минь", id="Vietnamese in Russian"),
        pytest.param("Trinh Van Duc", "Чинь Ван Зук", id="Vietnamese without its marks in Russian"),
        pytest.param("Tran Quoc Minh", "陈国明", id="Vietnamese without its marks in characters"),
    ],
)
def test_one_person_has_many_spellings(one: str, other: str) -> None:
    assert same_name(name_key(one), name_key(other))
    assert same_name(name_key(other), name_key(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Wang Yi", "Wang Xiaohong", id="one surname"),
        pytest.param("王毅", "王小洪", id="one surname in characters"),
        pytest.param("Sergei Lavrov", "Sergei Ivanov", id="one given name"),
        pytest.param("Viktor Makhmudov", "Rashid Makhmudov", id="brothers"),
        pytest.param("Li Qiang", "Li Qian", id="pinyin"),
        pytest.param("Wang Jian", "Чан Ван Хаем", id="a surname within a name of three"),
        pytest.param("Trần Văn Hưng", "Чан Ван Хунг", id="vowels of Vietnamese"),
    ],
)
def test_two_people_stay_two(one: str, other: str) -> None:
    assert not same_name(name_key(one), name_key(other))


@pytest.mark.parametrize("surname", ["Patrushev", "帕特魯捨夫", "Patruschew", "باتروشيف", "パトルシェフ"])
def test_a_surname_is_known_in_any_script(surname: str) -> None:
    assert same_surname(name_key(surname), name_key("Николай Патрушев"))
    assert not same_surname(name_key(surname), name_key("Sergei Lavrov"))


@pytest.mark.parametrize("whole", ["Kim Jong Yang", "Bùi Thanh Sơn"])
def test_short_sounds_of_one_script_tell_nothing(whole: str) -> None:
    assert not same_surname(name_key("Zhijiang"), name_key(whole))
    assert same_surname(name_key("Choïgou"), name_key("Sergei Shoigu"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("Wang Xiaohong", "وانغ شياو هونغ", True, id="Arabic"),
        pytest.param("王小洪", "وانگ شیاؤ ہونگ", True, id="Urdu"),
        pytest.param("Ли Гоцян", "لي غوه تشيانغ", True, id="Russian and Arabic"),
        pytest.param("Zhao Kezhi", "Triệu Khắc Chí", True, id="Vietnamese"),
        pytest.param("Phạm Quốc Bảo", "范国宝", True, id="a Vietnamese in Chinese"),
        pytest.param("Wang Yi", "وانغ شياو هونغ", False, id="another in Arabic"),
        pytest.param("Wang Yi", "Vương Tiểu Hồng", False, id="another in Vietnamese"),
    ],
)
def test_a_name_is_known_again_as_its_neighbours_write_it(one: str, other: str, same: bool) -> None:
    assert same_name(name_key(one), name_key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("طارق الحسيني", "Tarek El-Husseini", True, id="article and vowels"),
        pytest.param("محمود توفيق", "Mahmoud Tawfik", True, id="q and k"),
        pytest.param("محمود توفيق", "Mahmoud Sharif", False, id="another surname"),
    ],
)
def test_names_in_arabic_script_are_those_in_letters(one: str, other: str, same: bool) -> None:
    assert same_name(name_key(one), name_key(other)) is same

"""Names that meet in another spelling of one script, and those that do not."""

import pytest

from assistant.question.respelling import city_of, read_as


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        pytest.param("Manaos", "Manaus", id="another language's vowel"),
        pytest.param("Ouroumtsi", "Urumqi", id="French for pinyin"),
        pytest.param("Guo Shengkun", "Go Shenkun", id="from Russian letters"),
        pytest.param("Ramason Rahimsoda", "Ramazon Rahimzoda", id="German for Russian"),
        pytest.param("Wien", "Vienna", id="a city by a name of its own"),
        pytest.param("Приамурья", "Амурской", id="the land along a river"),
    ],
)
def test_one_name_in_two_spellings_meets(asked: str, written: str) -> None:
    assert read_as(asked.split(), [["Lisbon"], written.split()]) == tuple(written.split())


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        pytest.param("Wang Lihua", "Wang Jianye", id="one surname"),
        pytest.param("Chen Yixin", "Chen Yixian", id="another syllable"),
        pytest.param("Иванов", "Иванова", id="a woman's name"),
        pytest.param("Austria", "Australia", id="countries"),
        pytest.param("Sadenov", "Sadykov", id="one ending"),
        pytest.param("Asmara", "Samara", id="another beginning"),
        pytest.param("Заславский", "Славский", id="a beginning that only looks like one of lands"),
        pytest.param("Jürgen Stock", "Jurgen Stauch", id="a surname apart"),
    ],
)
def test_different_names_stay_apart(asked: str, written: str) -> None:
    assert read_as(asked.split(), [written.split()]) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Lisbonne", "Lisboa", id="languages"),
        pytest.param("Manila", "マニラ", id="scripts"),
        pytest.param("Tashkent", "Toshkentda", id="an ending"),
    ],
)
def test_a_city_is_one_in_every_language(one: str, other: str) -> None:
    assert city_of(one) & city_of(other)


def test_what_is_no_city_is_none() -> None:
    assert not city_of("Roman")
    assert not city_of("…")


def test_the_nearest_of_several_is_meant() -> None:
    assert read_as(["Taschkent"], [["Tachikent"], ["Tashkent"]]) == ("Tashkent",)


def test_a_surname_alone_may_be_that_of_a_whole_name() -> None:
    assert read_as(["Pavel", "Kolokoltzeff"], [["Kolokoltsev"]]) == ("Pavel", "Kolokoltsev")

"""What a text speaks of, the same in every language."""

import pytest

from ingest.signs.meanings import meant


@pytest.mark.parametrize(
    ("texts", "shared"),
    [
        pytest.param(
            ("the Ministry of Defence", "Министерство обороны", "国防部"), {"ministry", "defence"}, id="a body"
        ),
        pytest.param(("the SCO", "ШОС", "上合组织", "l'OCS"), {"sco"}, id="an organisation"),
        pytest.param(
            ("the foreign minister", "министр иностранных дел", "外长"), {"minister", "foreign"}, id="an office"
        ),
        pytest.param(("Chinese police", "полиция Китая", "中国警方"), {"china", "police"}, id="a country"),
        pytest.param(("extradition", "экстрадиция", "引渡", "Auslieferung"), {"extradition"}, id="a field"),
    ],
)
def test_one_meaning_in_every_language(texts: tuple[str, ...], shared: set[str]) -> None:
    assert set.intersection(*(set(meant(text)) for text in texts)) >= shared


def test_a_meaning_is_one_word_and_common_words_have_none() -> None:
    assert "united_states" in meant("The United States agreed.")
    assert meant("They ate fish and slept.") == []

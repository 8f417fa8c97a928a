"""Countries as a text names them."""

import pytest

from ingest.registers.lexicon.terms import countries


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("The Royal Solomon Islands Police Force met Fiji's.", {"solomon islands", "fiji"}, id="islands"),
        pytest.param("Papua New Guinea and Kenya signed.", {"papua new guinea", "kenya"}, id="a name within a name"),
        pytest.param("The police of Hainan Island met.", set(), id="an island"),
        pytest.param("白俄罗斯同印度尼西亚签约。", {"belarus", "indonesia"}, id="Chinese names within names"),
        pytest.param("俄白两国签约。", {"belarus", "russia"}, id="a pair of signs"),
        pytest.param("Icelandic and isländische officers", {"iceland"}, id="its own people"),
    ],
)
def test_the_longest_name_is_meant(text: str, named: set[str]) -> None:
    assert countries(text) == named

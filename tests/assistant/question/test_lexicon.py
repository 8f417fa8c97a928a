"""Nearness of words under the real model."""

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings

from assistant.question.lexicon import Lexicon


@pytest.mark.parametrize(
    ("asked", "near", "far"),
    [
        pytest.param("award", "medal", "river", id="English"),
        pytest.param("ships", "vessels", "ministers", id="plurals"),
        pytest.param("medal", "медаль", "река", id="Russian"),
        pytest.param("meeting", "会议", "河流", id="Chinese"),
    ],
)
def test_a_word_of_like_meaning_is_nearer(lexicon: Lexicon, asked: str, near: str, far: str) -> None:
    likeness = lexicon.nearness([asked], [near, far])
    assert likeness[0, 0] > likeness[0, 1]


def test_nearness_is_between_nothing_and_all(lexicon: Lexicon) -> None:
    likeness = lexicon.nearness(["medal", "river"], ["medal", "street", "medals"])
    assert likeness.shape == (2, 3)
    assert likeness.min() >= 0.0
    assert likeness.max() == likeness[0, 0] == 1.0


@pytest.mark.parametrize(("asked", "written"), [((), ("a",)), (("a", "b"), ()), ((), ())])
def test_nothing_is_near_nothing(lexicon: Lexicon, asked: tuple[str, ...], written: tuple[str, ...]) -> None:
    assert lexicon.nearness(asked, written).shape == (len(asked), len(written))


def test_vectors_keep_their_order_and_have_length_one(lexicon: Lexicon) -> None:
    vectors = lexicon.vectors(["medal", "a sentence that is much longer than one word", "medal"])
    assert np.array_equal(vectors[0], vectors[2])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)


def test_a_text_is_embedded_once(embeddings: Embeddings) -> None:
    asked: list[str] = []

    def embed(texts: list[str]) -> list[list[float]]:
        asked.extend(texts)
        return embeddings.embed_documents(texts)

    lexicon = Lexicon(embed)
    lexicon.nearness(["ship"], ["vessel", "vessel"])
    lexicon.vectors(["vessel", "ship", "medal"])
    assert sorted(asked) == ["medal", "ship", "vessel"]

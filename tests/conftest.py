"""Fixtures for every test."""

from collections.abc import Iterator

import pytest

from tests.model_server import ModelServer


@pytest.fixture
def model_server() -> Iterator[ModelServer]:
    """A chat model server on loopback; `model_server.script(Reply("..."))` says what it answers."""
    with ModelServer() as server:
        yield server

"""A real Chromium and the real program; a page that asks anything of another host, or complains, fails its test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.program import Program, ingest
from tests.model_server import ModelServer

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

PATIENCE = 60_000
"""Milliseconds until what is expected of a page is missing: a machine may be busy with more than these tests."""

LEFT = ("AbortError", "Connection errored out", "network error")
"""What Gradio says of its own stream when the page is left or reloaded before the server has closed it."""

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that holds the seeds; to be copied, not used."""
    library = tmp_path_factory.mktemp("seeded") / "library"
    ingest(library)
    return library


@pytest.fixture(scope="session")
def program(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program answering in quotations, shared by all tests that do not restart it."""
    library = tmp_path_factory.mktemp("shared") / "library"
    shutil.copytree(seeded, library)
    with Program(library) as program:
        yield program


@pytest.fixture
def own_program(seeded: Path, tmp_path: Path) -> Iterator[Program]:
    """A program for one test, to be ended and started again."""
    shutil.copytree(seeded, tmp_path / "library")
    with Program(tmp_path / "library") as program:
        yield program


@pytest.fixture(scope="module")
def chat_model() -> Iterator[ModelServer]:
    """The mind of `model_program`; script it before asking."""
    with ModelServer() as server:
        yield server


@pytest.fixture(scope="module")
def model_program(seeded: Path, tmp_path_factory: pytest.TempPathFactory, chat_model: ModelServer) -> Iterator[Program]:
    """The program with a chat model that does what it is told."""
    library = tmp_path_factory.mktemp("model") / "library"
    shutil.copytree(seeded, library)
    with Program(library, asking(chat_model)) as program:
        yield program


def asking(server: ModelServer) -> dict[str, str]:
    """The environment in which the program asks this model."""
    return {"OPENAI_API_KEY": "any", "OPENAI_BASE_URL": server.url, "ASSISTANT_CHAT_MODEL": "openai:scripted"}


class Watch:
    """What a page asked of other hosts, and what it complained about."""

    def __init__(self, context: BrowserContext) -> None:
        self.strangers: list[str] = []
        self.complaints: list[str] = []
        self.forgiven = list(LEFT)
        context.on("request", lambda request: self.requested(request.url))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)

    def forgive(self, words: str) -> None:
        """A complaint of which these words are part is as it should be, whenever it comes."""
        self.forgiven.append(words)

    @property
    def faults(self) -> list[str]:
        return [said for said in self.complaints if not any(words in said for words in self.forgiven)]

    def requested(self, url: str) -> None:
        if urlsplit(url).scheme != "data" and urlsplit(url).hostname != "127.0.0.1":
            self.strangers.append(url)


@pytest.fixture
def watches() -> list[Watch]:
    return []


@pytest.fixture
def open_page(browser: Browser, watches: list[Watch]) -> Iterator[OpenPage]:
    """`open_page(address, width=..., **options of a browser context)`: a page that has loaded."""
    contexts: list[BrowserContext] = []

    def opened(address: str, width: int = 1360, height: int = 850, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watches.append(Watch(context))
        page = context.new_page()
        page.goto(address)
        page.locator("#status .held").wait_for()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [watch.strangers for watch in watches] == [[] for _ in watches]
    assert [watch.faults for watch in watches] == [[] for _ in watches]


@pytest.fixture
def page(open_page: OpenPage, program: Program) -> Page:
    return open_page(program.address)

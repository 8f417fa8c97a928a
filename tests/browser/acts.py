"""What a person does on the page, and what they then see."""

import re

from playwright.sync_api import Locator, Page, expect

MET = "Who did Wang Xiaohong meet in Beijing?"
AWARD = "What award did he give him?"
MACRON = "What did Emmanuel Macron say about the Great Wall medal?"


def ask(page: Page, question: str) -> Locator:
    """Type a question and press Enter; the turn, when its answer is complete and the address leads to it."""
    send(page, question)
    turn = page.locator("#turn .turn.settled", has_text=question)
    turn.wait_for()
    at_conversation(page)
    return turn


def send(page: Page, question: str) -> None:
    box = page.get_by_label("Question", exact=True)
    box.fill(question)
    box.press("Enter")


def at_conversation(page: Page) -> None:
    """Wait until the address names the conversation; the page writes it with the next frame it draws."""
    expect(page).to_have_url(re.compile(r"[?&]conversation=\w"))


def heard(page: Page) -> Locator:
    """What was said last to those who listen to the page; what is shown for it goes after some seconds."""
    return page.locator(".vh[role=status]")


def see_passage(page: Page) -> None:
    """Wait until all of the marked sentence lies inside the part of its scrolling text that can be seen."""
    page.wait_for_function(
        """() => { const mark = document.querySelector("#source mark"), text = mark?.closest(".text");
                   const a = mark?.getBoundingClientRect(), b = text?.getBoundingClientRect();
                   return mark && a.top >= b.top && a.bottom <= b.bottom; }"""
    )
    expect(page.locator("#source mark").first).to_be_in_viewport()


def widest(page: Page) -> int:
    """The width that the page needs, in pixels; before its style has come, Chromium measures it without."""
    page.wait_for_load_state()
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width

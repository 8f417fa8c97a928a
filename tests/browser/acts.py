"""What a person does on the page, and what they then see."""

from playwright.sync_api import Locator, Page, expect

MET = "Who did Wang Xiaohong meet in Beijing?"
AWARD = "What award did he give him?"
MACRON = "What did Emmanuel Macron say about the Great Wall medal?"


def ask(page: Page, question: str) -> Locator:
    """Type a question and press Enter; the turn, when its answer is complete."""
    send(page, question)
    turn = page.locator("#turn .turn.settled", has_text=question)
    turn.wait_for()
    return turn


def send(page: Page, question: str) -> None:
    box = page.get_by_label("Question", exact=True)
    box.fill(question)
    box.press("Enter")


def in_view(page: Page, mark: Locator) -> bool:
    """Whether all of it lies inside the part of its scrolling text that can be seen."""
    expect(mark).to_be_in_viewport()
    inside: bool = mark.evaluate(
        """mark => { const a = mark.getBoundingClientRect(), b = mark.closest('.text').getBoundingClientRect();
                     return a.top >= b.top && a.bottom <= b.bottom; }"""
    )
    return inside


def settle(page: Page) -> None:
    """Wait until smooth scrolling has ended."""
    page.wait_for_function(
        """() => { const mark = document.querySelector('#source mark'), was = window.lastTop;
                   window.lastTop = mark?.getBoundingClientRect().top; return mark && was === window.lastTop; }""",
        polling=150,
    )


def widest(page: Page) -> int:
    """The width that the page needs, in pixels; before its style has come, Chromium measures it without."""
    page.wait_for_load_state()
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width

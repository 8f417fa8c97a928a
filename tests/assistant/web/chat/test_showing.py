"""Of the events of one page the newest shows, whatever the order in which they come."""

import threading

from assistant.web.chat.showing import Pages


def test_a_newer_event_begins_when_the_one_before_has_let_go() -> None:
    pages, begun = Pages(), threading.Event()

    def newer() -> None:
        with pages.show("page", (1, False)):
            begun.set()

    with pages.show("page", (0, True)) as first:
        thread = threading.Thread(target=newer)
        thread.start()
        assert first.left.wait(60)
        assert not begun.is_set()
    assert begun.wait(60)
    thread.join()


def test_an_event_that_comes_late_has_been_left() -> None:
    pages = Pages()
    with pages.show("page", (2, False)) as newest, pages.show("page", (1, True)) as late:
        assert late.left.is_set()
        assert not newest.left.is_set()


def test_pages_do_not_disturb_each_other() -> None:
    pages = Pages()
    with pages.show("one", (1, False)) as one, pages.show("other", (2, False)) as other:
        assert not one.left.is_set()
        assert not other.left.is_set()

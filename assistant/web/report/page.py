"""The report as a page: each entry with its sources, a note, its place, and the ways to take the whole along."""

from collections.abc import Sequence
from urllib.parse import urlencode

from assistant.conversation import Answer
from assistant.report.kept import LONGEST_NOTE, Entry
from assistant.web.chat.transcript import answer_text
from assistant.web.frame import counted
from assistant.web.markup import byline, citation_address, excerpt, line, link, notice, text

EMPTY = (
    '<p class="empty">Nothing has been collected yet. “Add to report” stands under answers, beside quotations '
    "and in the rows of the registers.</p>"
)


def report_main(entries: Sequence[Entry], proposed: str = "") -> str:
    """`proposed`: HTML that offers something to be added."""
    number = counted(len(entries), "entry", "entries")
    head = f'<h1>Report</h1>{proposed}<p class="count">{number}, with what each rests on.</p>{downloads()}'
    inside = "".join(entry(one, place, len(entries)) for place, one in enumerate(entries, 1))
    shown = f'{head}<ol class="entries">{inside}</ol>{clearing()}' if entries else f"<h1>Report</h1>{proposed}{EMPTY}"
    return f'<section class="about collected">{shown}</section>'


def downloads() -> str:
    kinds = {"html": "Download as a web page", "md": "Download as Markdown"}
    links = (link(f"/report.{kind}", label, "act") for kind, label in kinds.items())
    return f'<p class="acts downloads">{"".join(links)}</p>'


def proposal(answer: Answer, said: dict[str, str]) -> str:
    """Asks before it adds; only who follows the link without a script sees it."""
    what = answer.question or excerpt(answer.text)
    return (
        f'<form class="proposal" method="post" action="/report?{text(urlencode(said))}">'
        f'<p dir="auto">{line(what)}</p><button class="act primary">Add it to the report</button></form>'
    )


def entry(one: Entry, place: int, of: int) -> str:
    heading = f'<h2 dir="auto">{line(one.answer.question)}</h2>' if one.answer.question else ""
    problem = notice(one.answer.problem) if one.answer.problem else ""
    return (
        f'<li id="entry-{one.id}" tabindex="-1">{heading}{answer_text(one.answer)}{problem}'
        f"{sources(one.answer)}{note(one, place)}{acts(one, place, of)}</li>"
    )


def sources(answer: Answer) -> str:
    items = "".join(
        f"<li>[{one.number}] {link(citation_address(one), f'<bdi>{line(one.source.title)}</bdi>', 'act')} "
        f'<span class="byline">{line(byline(one.source))}</span></li>'
        for one in answer.citations
    )
    return f'<ul class="records">{items}</ul>' if items else ""


def note(one: Entry, place: int) -> str:
    name = f"note-{one.id}"
    rows = min(8, 1 + one.note.count("\n") + len(one.note) // 90)
    return (
        f'<form class="note field" method="post" action="/report/{one.id}/note">'
        f'<label for="{name}">Your note<span class="vh"> on entry {place}</span></label>'
        f'<textarea id="{name}" name="note" rows="{rows}" maxlength="{LONGEST_NOTE}" dir="auto">\n{text(one.note)}'
        '</textarea><button class="act">Save the note</button></form>'
    )


def acts(one: Entry, place: int, of: int) -> str:
    """Only the steps that lead somewhere."""
    steps = {"up": ("Move up", place > 1), "down": ("Move down", place < of), "remove": ("Remove", True)}
    of_entry = f'<span class="vh"> entry {place}</span>'
    buttons = "".join(
        f'<button class="act" formaction="/report/{one.id}/{step}">{label}{of_entry}</button>'
        for step, (label, leads) in steps.items()
        if leads
    )
    return f'<form class="do" method="post">{buttons}</form>'


def clearing() -> str:
    button = '<form method="post" action="/report/clear"><button class="act danger">Remove all entries</button></form>'
    return (
        '<details class="removing"><summary class="act">Empty the report …</summary>'
        f"<p>All entries and notes are deleted. This cannot be undone.</p>{button}</details>"
    )

"""How far reading is, as HTML that the page asks for again and again: in all, file by file, and what went wrong."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from assistant.web.documents.intake import Intake, files_of
from assistant.web.documents.run import Run
from assistant.web.frame import counted
from assistant.web.markup import line, link, notice
from ingest.report import Duplicate, Report

MOST = 200
"""Files and failures told one by one; of duplicates, whose titles are looked up, fewer."""
MOST_DUPLICATES = 50
FEW = 12
"""Files up to which the list is open without asking."""

TitleOf = Callable[[str], str]


def panel(intake: Intake, title_of: TitleOf) -> str:
    """`data-busy` tells the script whether to ask again soon."""
    runs = "".join(run_panel(number, run, title_of) for number, run in intake.numbered())
    return f'<div id="runs" data-busy="{int(intake.is_busy())}">{runs}</div>'


def run_panel(number: int, run: Run, title_of: TitleOf) -> str:
    inside = over(number, run, title_of) if run.state == "over" else running(number, run)
    head = f'<section class="run {run.state}" aria-label="{heading(run)}"><h3>{heading(run)}</h3>'
    return f"{head}{inside}{files(number, run)}</section>"


def heading(run: Run) -> str:
    what = counted(len(run.upload.files) + len(run.upload.refused), "file")
    if run.state == "over":
        return f"{what} put in"
    return f"Waiting to read {what}" if run.state == "waiting" else f"Reading {what}"


def running(number: int, run: Run) -> str:
    total = len(run.files)
    bar = (
        f'<progress max="{total}" value="{run.done}" aria-label="Files read"></progress>'
        if total
        else "<progress></progress>"
    )
    said = (
        f"{min(run.done, total):,} of {counted(total, 'file')}, {counted(run.documents, 'document')}"
        if total
        else "Starting"
    )
    now = "comparing the documents with each other" if run.comparing else f'<bdi class="file">{line(run.file)}</bdi>'
    tail = f" · {now}" if run.comparing or run.file else ""
    button = f'<button class="act" data-post="/uploads/runs/{number}/cancel">Cancel</button>'
    if run.state == "stopping":
        button = "<span>Stopping after the document at hand …</span>"
    return f'{bar}<p class="now"><span>{said}{tail}</span>{button}</p>'


def over(number: int, run: Run, title_of: TitleOf) -> str:
    parts = [notice(run.problem)] if run.problem else []
    parts += [f'<p class="result">{line(result(run.report))}</p>'] if run.report else []
    failed = [f"<strong>{name(one.path, run)}</strong> {line(one.reason)}" for one in run.failures()]
    parts.append(listed("failed", "Not read", failed))
    if run.report:
        partly = [f"<strong>{name(one.path, run)}</strong> {line(' '.join(one.notes))}" for one in run.report.partly]
        parts.append(listed("partly", "Read only in part", partly))
        parts.append(duplicates(run.report.duplicates, title_of))
    return f'{"".join(parts)}<p class="do">{"".join(acts(number, run))}</p>'


def result(report: Report) -> str:
    done = [f"{counted(len(report.added), 'document')} added"]
    done += [f"{len(report.renewed):,} renewed"] if report.renewed else []
    done += [f"{report.unchanged:,} unchanged"] if report.unchanged else []
    return f"{'Cancelled: ' if report.stopped else ''}{', '.join(done)} in {report.seconds:.1f} s."


def duplicates(found: Sequence[Duplicate], title_of: TitleOf) -> str:
    items = [duplicate(one, title_of) for one in found[:MOST_DUPLICATES]]
    return listed("duplicates", "Already there", items, len(found))


def duplicate(one: Duplicate, title_of: TitleOf) -> str:
    other = link(f"/documents/{one.of}", line(title_of(one.of)), "act")
    if one.kind == "same":
        return f"<strong>{line(one.document)}</strong> is the same as {other}, so it is kept once."
    return f"<strong>{line(title_of(one.document))}</strong> carries the text of {other}: two documents, one source."


def listed(kind: str, heading: str, items: Sequence[str], total: int = 0) -> str:
    """`total` where the items are only some."""
    total, shown = total or len(items), items[:MOST]
    if not shown:
        return ""
    inside = "".join(f'<li dir="auto">{item}</li>' for item in shown)
    more = f"<li>… and {total - len(shown):,} more</li>" if total > len(shown) else ""
    return f'<h4>{heading} ({total:,})</h4><ul class="{kind}">{inside}{more}</ul>'


def acts(number: int, run: Run) -> Iterator[str]:
    if unread := run.unread():
        label = f"Try {counted(len(unread), 'file')} again" if run.report else "Try again"
        yield f'<button class="act" data-post="/uploads/runs/{number}/again">{label}</button>'
    yield f'<button class="act" data-post="/uploads/runs/{number}/forget">Dismiss</button>'


def files(number: int, run: Run) -> str:
    """Each file and what became of it."""
    paths = files_of(run)
    if not paths:
        return ""
    failed = {failure.path for failure in run.report.failed} if run.report else set()
    items = "".join(file(path, place, run, failed) for place, path in enumerate(paths[:MOST]))
    more = f"<li>… and {len(paths) - MOST:,} more</li>" if len(paths) > MOST else ""
    opened = " open" if len(paths) <= FEW else ""
    summary = f'<details id="files-{number}"{opened}><summary>{counted(len(paths), "file")}</summary>'
    return f'{summary}<ul class="files">{items}{more}</ul></details>'


def file(path: Path, place: int, run: Run, failed: set[str]) -> str:
    state, icon = became(path, place, run, failed)
    named = f'<bdi class="file">{name(str(path), run)}</bdi>'
    return f'<li><span class="icon" aria-hidden="true">{icon}</span> {named} <span class="state">{state}</span></li>'


def became(path: Path, place: int, run: Run, failed: set[str]) -> tuple[str, str]:
    if str(path) in failed:
        return "not read", "⚠"
    if place < run.done or (run.report and not run.report.stopped):
        return "read", "✓"
    if run.state in ("running", "stopping") and place == run.done and run.files:
        return "being read", "…"
    return ("waiting", "·") if run.state != "over" else ("not read", "·")


def name(path: str, run: Run) -> str:
    """As the person knows it: below the folder of the upload."""
    return line(path.removeprefix(f"{run.upload.folder}/").removeprefix(f"{run.upload.folder}\\"))

"""A turn of the conversation as HTML: the question, the answer sentence by sentence, and how far it can be trusted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.conversation import REFUSAL, Answer, AnswerSentence, Citation, Filters, Found, LeftOut
from assistant.history.keeping import NOT_KEPT
from assistant.report.pieces import BOLD, BULLET, HEADING, MARK, pieces
from assistant.report.quotation import passage_address
from assistant.web.chat.limits import searched_markup
from assistant.web.markup import add_link, byline, citation_address, excerpt, line, link, notice, text
from assistant.web.parts import model_label

FLAGS = {"partly": ("◐", "Partly supported"), "unsupported": ("⚠", "Not supported")}
NEAREST = 3
SHOWN = 50
"""Turns shown when a conversation is opened; the rest is a click away."""


@dataclass(frozen=True, slots=True)
class Progress:
    """A turn that is being answered, as far as it has come."""

    question: str
    searched_for: str | None = None
    passages: tuple[Found, ...] | None = None
    text: str = ""
    citations: tuple[Citation, ...] = ()
    filters: Filters = field(default_factory=Filters)
    left_out: LeftOut = field(default_factory=LeftOut)


def past_turns(conversation: str, turns: Sequence[Answer]) -> str:
    """Turns that are over; only the last SHOWN of a long conversation."""
    skipped = max(0, len(turns) - SHOWN)
    shown = [finished_turn(conversation, number, turns[number - 1]) for number in range(skipped + 1, len(turns) + 1)]
    if skipped:
        address = f"/exports/{conversation}.md"
        shown.insert(0, f'<p class="earlier">{skipped} earlier turns: {link(address, "download them all", "act")}</p>')
    return "".join(shown)


def finished_turn(conversation: str, number: int, answer: Answer, newest: bool = False) -> str:
    """A turn that is over; the search of the newest can be changed."""
    searched = searched_markup(answer.question, answer.searched_for, answer.filters, answer.left_out, newest)
    inside = [searched, answer_text(answer), verdict_line(answer)]
    if answer.problem:
        inside.append(notice(answer.problem))
    if offered(answer):
        inside.append(nearest(answer.passages[: offered(answer)]))
    inside.append(acts(conversation, number, answer))
    return turn(answer.question, "".join(inside), "settled")


def streaming_turn(progress: Progress) -> str:
    """A turn so far; it says what is being done until there is text."""
    searched_for = progress.searched_for or progress.question
    inside = searched_markup(progress.question, searched_for, progress.filters, progress.left_out)
    if progress.text:
        inside += f'<div class="answer" dir="auto">{blocks(marked(progress.text, progress.citations))}</div>'
    else:
        doing = "Searching the corpus" if progress.passages is None else "Reading the passages found"
        inside += f'<p class="doing"><span class="pulse" aria-hidden="true"></span>{doing} …</p>'
    return turn(progress.question, inside, "running")


def turn(question: str, inside: str, state: str) -> str:
    return f'<article class="turn {state}"><h2 class="question" dir="auto">{line(question)}</h2>{inside}</article>'


def answer_text(answer: Answer) -> str:
    """The answer's text with its sentences marked where support is missing; a refusal under its own heading."""
    if not answer.text.strip():
        return ""
    body = (
        sentence_markup(sentence, answer.citations) if sentence else marked(piece, answer.citations)
        for piece, sentence in pieces(answer)
    )
    said = answer.answered or answer.problem or answer.text.casefold().startswith(REFUSAL.casefold())
    refusal = "" if said else f'<p class="refusal">{REFUSAL}</p>'
    return f'{refusal}<div class="answer" dir="auto">{blocks("".join(body))}</div>'


def sentence_markup(sentence: AnswerSentence, citations: Sequence[Citation]) -> str:
    inner = marked(re.sub(r"\s*\n\s*", " ", sentence.text), citations)
    if sentence.verdict == "supported":
        return inner
    icon, label = FLAGS[sentence.verdict]
    reasons = "; ".join(line(problem) for problem in sentence.problems)
    flag = f'<span class="icon">{icon}</span> {label}{": " + reasons if reasons else ""}'
    # The bullet stays outside, so that the line is still seen to be one.
    bullet = BULLET.match(inner)
    lead = bullet[0] if bullet else ""
    return f'{lead}<span class="{sentence.verdict}">{inner[len(lead) :]}</span> <span class="flag">{flag}</span>'


def marked(words: str, citations: Sequence[Citation]) -> str:
    """Escaped text whose [n] open the source; an [n] that names no citation stays text."""
    by_number = {citation.number: citation for citation in citations}

    def anchor(mark: re.Match[str]) -> str:
        citation = by_number.get(int(mark[1]))
        if citation is None:
            return mark[0]
        hint = f"{citation.source.title} · {byline(citation.source)}"
        return link(citation_address(citation), mark[0], "cite", hint)

    return BOLD.sub(r"<strong>\1</strong>", MARK.sub(anchor, text(words)))


def blocks(markup: str) -> str:
    """Lines as paragraphs and list items. No blank line is left, so Markdown around it takes it as one block."""
    lines = [part.strip() for part in markup.splitlines() if part.strip()]
    return "".join(
        f'<p class="item">{BULLET.sub("", part)}</p>' if BULLET.match(part) else f"<p>{HEADING.sub('', part)}</p>"
        for part in lines
    )


def verdict_line(answer: Answer) -> str:
    """One line on how many sentences the cited passages support."""
    total = len(answer.sentences)
    # Nothing is counted where nothing was claimed.
    if not total or not answer.answered:
        return ""
    failed = sum(sentence.verdict == "unsupported" for sentence in answer.sentences)
    partly = sum(sentence.verdict == "partly" for sentence in answer.sentences)
    if not failed and not partly:
        words = "1 sentence, supported by the passage cited"
        if total > 1:
            words = f"{total} sentences, all supported by the passages cited"
        return f'<p class="verdict good"><span class="icon">✓</span> {words}</p>'
    of = f"of {total} sentences"
    parts = [f"{failed} {of} could not be verified"] if failed else []
    parts += [f"{partly} {of} {'is' if partly == 1 else 'are'} only partly supported"] if partly else []
    return f'<p class="verdict bad"><span class="icon">⚠</span> {"; ".join(parts)}</p>'


def offered(answer: Answer) -> int:
    """How many of the passages stand under the answer itself: the nearest ones, where none of them answers."""
    return 0 if answer.answered or answer.citations else min(NEAREST, len(answer.passages))


def nearest(passages: Sequence[Found]) -> str:
    items = "".join(f"<li>{passage_link(found)}</li>" for found in passages)
    return f'<div class="nearest"><h3>Nearest passages</h3><ul>{items}</ul></div>'


def passage_link(found: Found) -> str:
    source = found.passage.source
    head = f"<strong>{line(source.title)}</strong> <span>{line(byline(source))}</span>"
    label = f"{head} <q>{line(excerpt(found.passage.text))}</q>"
    return link(passage_address(source, found.passage.start, found.passage.end), label, "passage")


def acts(conversation: str, number: int, answer: Answer) -> str:
    by = line(model_label(answer.model)) if answer.model else ""
    kept = answer.text and NOT_KEPT not in (answer.problem or "")
    label = 'Copy<span class="wide"> with footnotes</span>'
    copied = f"/exports/{conversation}/{number}.md"
    copy = link(copied, label, "act copy", "Copy this answer as Markdown with footnotes")
    taken = copy + add_link(conversation=conversation, turn=number) if kept else ""
    return f'<p class="acts">{taken}<span class="by">{by}</span></p>'

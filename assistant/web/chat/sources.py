"""The list of sources beside the chat, the list of conversations, and the lines that are always visible, as HTML."""

from collections.abc import Sequence

from assistant.conversation import Answer, Citation
from assistant.history.history import Conversation
from assistant.web.chat.transcript import offered, passage_link
from assistant.web.frame import VIEWS, counted
from assistant.web.markup import byline, citation_address, excerpt, line, link, quotation_acts
from assistant.web.parts import model_label

OTHERS = 5
EMPTY = (
    '<p class="empty">The passages behind an answer appear here. '
    "Follow a number such as [1] to read one in its source.</p>"
)


def source_list(answer: Answer | None) -> str:
    """The citations of an answer, and the best passages it did not use."""
    if answer is None or not (answer.citations or answer.passages):
        return EMPTY
    cited = "".join(f"<li>{citation_entry(citation)}</li>" for citation in answer.citations)
    return (f'<ul class="citations">{cited}</ul>' if cited else "") + other_passages(answer)


def citation_entry(citation: Citation) -> str:
    source = citation.source
    head = f'<span class="number">[{citation.number}]</span> <strong>{line(source.title)}</strong>'
    body = f"<span>{line(byline(source))}</span> <q>{line(excerpt(citation.quote))}</q>"
    address = citation_address(citation)
    links = quotation_acts(source, citation.start, citation.end) + link(address, "Open in its own page", "act own")
    return f'{link(address, f"{head} {body}", "passage cited")}<p class="acts">{links}</p>'


def other_passages(answer: Answer) -> str:
    """Passages retrieved for the turn that no citation lies in and that the chat does not offer."""
    cited = [(citation.source.version, citation.start, citation.end) for citation in answer.citations]
    others = [
        found
        for found in answer.passages[offered(answer) :]
        if not any(
            version == found.passage.source.version and start < found.passage.end and found.passage.start < end
            for version, start, end in cited
        )
    ]
    if not others:
        return ""
    items = "".join(f"<li>{passage_link(found)}</li>" for found in others[:OTHERS])
    return f'<h3>Other passages found</h3><ul class="others">{items}</ul>'


def conversation_list(conversations: Sequence[Conversation], current: str) -> str:
    if not conversations:
        return '<p class="empty">None yet.</p>'
    items = []
    for conversation in conversations:
        state = " current" if conversation.id == current else ""
        address = f"/?conversation={conversation.id}"
        items.append(f"<li>{link(address, line(conversation.title), f'conversation{state}', conversation.title)}</li>")
    return f"<ul>{''.join(items)}</ul>"


def conversation_head(conversation: str, title: str) -> str:
    """The open conversation's title and its download; empty for a new one."""
    if not conversation:
        return ""
    label = 'Download<span class="wide"> as Markdown</span>'
    download = link(f"/exports/{conversation}.md", label, "act download")
    return f'<p class="head"><strong>{line(title)}</strong>{download}</p>'


def status_line(model: str, documents: int) -> str:
    """What answers, and from how much."""
    views = "".join(link(address, label, "act view") for address, label in VIEWS.items() if address != "/")
    return (
        '<div class="status"><h1 class="name">Corpus Assistant</h1>'
        '<a class="act menu" href="#left">Conversations</a>'
        f'<span class="views" role="navigation">{views}</span>'
        f'<span class="model" title="What answers">{line(model_label(model))}</span>'
        f'<span class="held" title="Documents in the library">{counted(documents, "document")}</span></div>'
    )

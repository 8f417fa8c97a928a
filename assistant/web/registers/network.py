"""Who met whom as a picture, computed here and drawn without a script, and the same as a list."""

from collections import Counter

from assistant.registers.rows import titled
from assistant.web.frame import counted
from assistant.web.lists import address
from assistant.web.markup import line, link
from assistant.web.registers.filters import picture_form
from assistant.web.registers.met import CROWD, Network, Node, network
from assistant.web.registers.period import Period
from assistant.web.registers.view import View
from assistant.web.registers.wanted import Wanted

RADIUS, LETTER, MARGIN = 240, 7.5, 30
"""Of the circle, of a letter, and between the two and around them; in units of the picture."""
LONGEST = 26
"""Letters of a name beside the circle."""
COLOURS = 6
"""Countries told apart by colour; the others share one."""
LISTED = 300


def network_page(period: Period, view: View) -> str:
    chosen = period.meetings(view)
    people = dict(zip(view.keys.people, view.book.people, strict=True))
    found = network(chosen.rows, people)
    told = f"{counted(len(found.nodes), 'person', 'people')} in {counted(len(chosen.rows), 'meeting')}"
    more = f"; {found.others:,} more of fewer meetings are not drawn" if found.others else ""
    late = f"; {chosen.undated:,} without a date left out" if chosen.undated and period.wanted.after else ""
    count = f'<p class="count" role="status">{told}{more}{late}.</p>'
    hint = f'<p class="hint">A line is a meeting of two. Meetings of more than {CROWD} people draw none.</p>'
    inside = f"{picture(found, period)}{legend(found)}{pairs(found, period)}" if found.nodes else ""
    limits = picture_form(view, period.wanted, "Limit the network", period.address)
    return f"<h1>Who met whom</h1>{limits}{by_year(period, view)}{count}{hint}{inside}"


def by_year(period: Period, view: View) -> str:
    """Each year as a period."""
    number = Counter(row.dates[0][0][:4] for row in view.rows["meetings"] if row.dates)
    links = (link(period.within(year), f"{year} ({count})", "act") for year, count in sorted(number.items()))
    return f'<nav class="years" aria-label="Years">{"".join(links)}</nav>'


def picture(found: Network, period: Period) -> str:
    lines = "".join(edge(a, b, count, period) for a, b, count in reversed(found.pairs))
    colours = colours_of(found)
    nodes = "".join(node(one, colours.get(one.person.country or "", COLOURS)) for one in found.nodes)
    room = RADIUS + MARGIN + round(LETTER * max(min(len(one.person.name), LONGEST) for one in found.nodes))
    return (
        '<div class="picture" tabindex="0" role="region" aria-label="Picture of who met whom; the list below says the '
        f'same"><svg viewBox="-{room} -{room} {2 * room} {2 * room}" width="{2 * room}" height="{2 * room}">'
        f"<g>{lines}</g><g>{nodes}</g></svg></div>"
    )


def edge(a: Node, b: Node, count: int, period: Period) -> str:
    """Bent towards the middle, so that neighbours are joined inside the circle; as wide as there are meetings."""
    (x1, y1), (x2, y2) = a.at(RADIUS), b.at(RADIUS)
    path = f"M{x1:.1f} {y1:.1f}Q{(x1 + x2) / 6:.1f} {(y1 + y2) / 6:.1f} {x2:.1f} {y2:.1f}"
    hint = f"<title>{line(f'{a.person.name} and {b.person.name}')}: {counted(count, 'meeting')}</title>"
    width = min(8.0, 1 + 0.9 * count)
    seen = f'<path class="seen" d="{path}" stroke-width="{width:.1f}"/><path class="near" d="{path}"/>'
    return f'<a href="{line(both(a, b, period))}" tabindex="-1" aria-hidden="true">{hint}{seen}</a>'


def both(a: Node, b: Node, period: Period) -> str:
    """The table of the meetings of two."""
    said = period.wanted
    return address(Wanted("meetings", who=f"{a.key},{b.key}", after=said.after, before=said.before, order="date"))


def node(one: Node, colour: int) -> str:
    """A name reads outwards on the right and inwards on the left, never upside down."""
    x, y = one.at(RADIUS)
    size = min(16.0, 4 + 1.6 * one.meetings**0.5)
    name = one.person.name if len(one.person.name) <= LONGEST else f"{one.person.name[: LONGEST - 1]}…"
    left = one.angle > 180
    turned, moved, anchor = (one.angle + 90, -size - 5, "end") if left else (one.angle - 90, size + 5, "start")
    label = f'<text x="{moved:.1f}" dy=".35em" text-anchor="{anchor}">{line(name)}</text>'
    hint = f"<title>{line(one.person.name)}: {counted(one.meetings, 'meeting')}</title>"
    placed = f"translate({x:.1f} {y:.1f}) rotate({turned:.1f})"
    inside = f'<g transform="{placed}"><circle class="c{colour}" r="{size:.1f}"/>{label}</g>'
    return f'<a href="/officials/{one.key}">{hint}{inside}</a>'


def colours_of(found: Network) -> dict[str, int]:
    countries = list(dict.fromkeys(one.person.country for one in found.nodes if one.person.country))
    return {country: place for place, country in enumerate(countries[:COLOURS])}


def legend(found: Network) -> str:
    colours = colours_of(found)
    items = "".join(f'<li><span class="dot c{n}"></span> {line(titled(one) or "")}</li>' for one, n in colours.items())
    return f'<ul class="legend" aria-label="Colours">{items}<li><span class="dot c{COLOURS}"></span> others</li></ul>'


def pairs(found: Network, period: Period) -> str:
    """The picture as a list."""
    items = "".join(
        f"<li>{person(a)} and {person(b)}: {link(both(a, b, period), counted(count, 'meeting'), 'act')}</li>"
        for a, b, count in found.pairs[:LISTED]
    )
    more = f'<p class="hint">The first {LISTED} pairs.</p>' if len(found.pairs) > LISTED else ""
    heading = f"<h2>{counted(len(found.pairs), 'pair')}</h2>"
    return f'<section>{heading}{more}<ul class="pairs">{items}</ul></section>'


def person(one: Node) -> str:
    return link(f"/officials/{one.key}", f"<bdi>{line(one.person.name)}</bdi>", "act")

"""Which of the scored sentences answer: none, or one to three that carry the answer and can stand by themselves."""

from collections.abc import Sequence

from assistant.question.concepts import concepts_of
from assistant.question.question import Question
from assistant.quote.able import NAME_NEEDED, Scored, answering, is_outdone, is_yet_to_come
from assistant.quote.answer_kind import TESTED_KINDS, TIMES, country_wanted, names_one_of
from assistant.quote.candidates import Candidate
from assistant.quote.direction import says_the_reverse
from assistant.quote.evidence import Score
from assistant.quote.figure_evidence import figures_in
from assistant.quote.name_evidence import BESIDE, BY_REFERENCE
from assistant.quote.read_alone import with_antecedent, with_speakers, with_the_year
from assistant.quote.several import Items, asks_for_several, covering, items, items_asked, with_lists
from ingest.registers.lexicon.names import script
from ingest.registers.meetings.event_signs import CANCELLED
from ingest.text.words import tokens

MOST, MOST_OF_SEVERAL = 3, 4
"""Sentences of an answer: to a single fact, and to what may take more to tell."""
BESIDES, NAME_BESIDE, TELLING_BESIDE = 0.75, 0.45, 0.5
"""A further sentence joins the best one from this share of its total on. It need not answer by itself, only hint at
each name and tell something of what is asked: it often says what the best leaves out."""
BESIDES_THE_UNNAMED = 0.6
"""It joins earlier one beside which alone a name asked about stands, which may tell of somebody else."""
MORE = 0.2
"""How much better a further sentence must say a word or name of the question if it surely holds no such answer: of 252
further sentences of right answers 20 less are shown so, none of the 47 that said what the best did not."""
BESIDES_A_FACT, SURE_CONTENT = 0.85, 0.9
"""It joins later one that surely tells the one fact asked for: of its kind, with its names and words. With these three
shares 23 more of 1,281 answers are right than with .75 and .99, each answer having six words more."""
IN_A_LIST = 0.72
"""The share of the best total from which a sentence may name more of what several are asked of."""
BEHIND = 4
"""Sentences behind one that tells what several are asked of, among which one may name them."""
ITEM, MANY = 0.12, 5
"""What one thing named adds to a sentence's total then, up to how many of them."""
SEVERAL = 2
"""Things named by a sentence that is a list."""
OF_ITS_KIND = 0.7
"""From which a sentence right behind an answer surely holds what the next part of the question asks for."""
CONTINUES = 0.55
"""The sentence right behind the best one goes on with what that tells, and joins it from this share on, or from that of
any other where the best one tells the fact."""
DETAILS = ("place", "date", "time", "year", "number", "amount", "thing", "person", "name")
FAR_LESS = 0.8
"""Of the total of a sentence that only announces what is asked as past: below it no other answers in its stead. It says
itself that this was still to come."""
SAID = 0.8
"""From which a sentence tells an act, by its word or another for it."""
SAME_STATEMENT = 0.7
"""Share of the shorter one's words from which two sentences are one statement, reprinted."""


def choose(question: Question, ranked: Sequence[Scored], wary: bool = False) -> list[Candidate]:
    """The sentences that answer, the best first; empty when none does. `ranked` holds the best first."""
    telling = answering(question, ranked, wary)
    able = [pair for pair in telling if not is_yet_to_come(pair, ranked)]
    if able and question.kind in DETAILS and able[0][1].total < FAR_LESS * telling[0][1].total:
        able = telling
    # Where the best evidence tells it the other way round, no sentence nearby makes the question right.
    if not able or is_outdone(able[0], ranked[0]) or says_the_reverse(question, able[0][0]):
        return []
    able = [pair for pair in able if not says_the_reverse(question, pair[0])]
    if present := of_the_country_asked(question, able[0], ranked):
        return [present, able[0][0]]
    several = items_asked(question)
    if several and (picked := best_list(several, question, able, ranked)):
        share_behind = 1.0 if several == "events" else CONTINUES
        together = with_continuation(question, picked, ranked, share_behind)
        together += [c for c in told_best(question, able, ranked) if several == "times" and c not in together]
        together = together[:MOST_OF_SEVERAL]
    else:
        together = told_best(question, able, ranked)
    if not asks_for_several(question):
        return together
    # What a list is of its heading says: its lines need only be of the people and times asked about.
    rows = [candidate for candidate, score in ranked if candidate.rows and score.weakest_name >= NAME_NEEDED]
    in_order = sorted(rows, key=lambda row: row.position)
    return with_lists(together, in_order, [candidate for candidate, _ in ranked])


def told_best(question: Question, able: Sequence[Scored], ranked: Sequence[Scored]) -> list[Candidate]:
    """The best sentence with what is nearly as good, goes on with it or says whose words it is."""
    beside = [pair for pair in ranked if pair in able or may_join(question, able[0], pair)]
    share = share_beside(question, able[0][1])
    acting = telling_the_act(question, able[0], beside, share)
    picked = [candidate for candidate, _ in best_of(able[0], acting or beside, CONTINUES if acting else share)]
    share_behind = BESIDES if share == BESIDES_A_FACT else CONTINUES
    together = with_continuation(question, picked, ranked, share_behind)
    together = with_the_year(together, ranked) if question.kind in TIMES else together
    together = with_speakers(with_antecedent(together), [candidate for candidate, _ in ranked])
    return together[: MOST if question.kind in TESTED_KINDS else MOST_OF_SEVERAL]


def telling_the_act(question: Question, best: Scored, beside: Sequence[Scored], share: float) -> list[Scored]:
    """Of a question after what was done, the further sentences that tell the act as the best one does: of "What did
    they sign?" those that say "signed"; in its report also less good ones."""
    acts = [word for word in question.own_words if concepts_of(word.casefold())]
    if question.kind != "thing" or question.heads or not acts:
        return []
    told = [(c, score) for c, score in beside if all(score.words[word] >= SAID for word in acts)]
    kept = [
        (c, score)
        for c, score in told
        if c.source.document == best[0].source.document or score.total >= share * best[1].total
    ]
    return kept if len(kept) > 1 and kept[0][0] is best[0] else []


def of_the_country_asked(question: Question, best: Scored, ranked: Sequence[Scored]) -> Candidate | None:
    """Whoever of the country that a question asks after is named elsewhere in a report of one event, where the best
    sentence, which says what it was, names nobody of it."""
    wanted = country_wanted(question.text) if question.kind == "person" else None
    if wanted is None or not best[0].whole.tells_one_thing or names_one_of(wanted, question, best[0].people):
        return None
    report = (c for c, _ in ranked if c.source.document == best[0].source.document and not c.is_headline)
    return next((one for one in report if names_one_of(wanted, question, one.people)), None)


def going_on(question: Question, ranked: Sequence[Scored], before: Sequence[Candidate]) -> list[Candidate]:
    """What answers a further part of a question right behind the sentences that answer the parts `before` it."""
    if question.kind not in TESTED_KINDS:
        return []
    behind = [(c, score) for c, score in ranked if any(c.follows(one) for one in before)]
    return [c for c, score in behind if score.kind >= OF_ITS_KIND and score.weakest_name >= NAME_BESIDE][:1]


def may_join(question: Question, best: Scored, further: Scored) -> bool:
    candidate, score = further
    hints = score.weakest_name >= NAME_BESIDE and score.telling >= TELLING_BESIDE and adds(question, best[1], score)
    return hints and not score.ahead and not says_the_reverse(question, candidate)


def adds(question: Question, best: Score, further: Score) -> bool:
    """Whether a sentence holds such an answer itself, or says more of the question than the best one, which does."""
    if question.kind not in TESTED_KINDS or best.kind < 1.0 or further.kind == 1.0:
        return True
    gains = [said - best.words[word] for word, said in further.words.items()]
    return max([*gains, *(said - best.names[name] for name, said in further.names.items())], default=0.0) >= MORE


def share_beside(question: Question, best: Score) -> float:
    """From which share of the best total on a further sentence joins: the surer the best one, the later."""
    if best.weakest_name <= BESIDE:
        return BESIDES_THE_UNNAMED
    sure = best.kind == 1.0 and best.weakest_name >= BY_REFERENCE and best.content >= SURE_CONTENT
    return BESIDES_A_FACT if sure and question.kind != "statement" else BESIDES


def best_of(best: Scored, beside: Sequence[Scored], share: float) -> list[Scored]:
    """The best sentence, and more that are nearly as good and say something else."""
    picked = [best]
    for candidate, score in beside:
        if len(picked) == MOST or score.total < share * best[1].total:
            break
        if not any(
            same_statement(candidate.text, other.text) or is_headline_of(candidate, other) for other, _ in picked
        ):
            picked.append((candidate, score))
    return picked


def best_list(kind: Items, question: Question, able: Sequence[Scored], ranked: Sequence[Scored]) -> list[Candidate]:
    """Sentences that name what is asked for; of those nearly as good the ones that name most of it first."""
    telling = [(c, score.total) for c, score in able if score.total >= IN_A_LIST * able[0][1].total]
    if kind == "events":
        bodies_first = sorted((c for c, _ in telling), key=lambda c: c.is_headline)
        return covering(kind, question, bodies_first, MOST_OF_SEVERAL)
    near = telling + naming_behind(kind, question, telling, [c for c, _ in ranked])
    named = {id(c): min(len(items(kind, question, c)), MANY) for c, _ in near}
    ordered = sorted(near, key=lambda pair: pair[1] + ITEM * named[id(pair[0])], reverse=True)
    picked = covering(kind, question, [candidate for candidate, _ in ordered], MOST_OF_SEVERAL)
    if not picked:
        return []
    # What tells of it may name what no rule knows for a name, and says what a mere list leaves out.
    told = [c for c, _ in telling if c.source.document == picked[0].source.document and kind != "things"]
    lead = told[0] if told else able[0][0]
    return picked if lead in picked else [lead, *picked][:MOST_OF_SEVERAL]


def naming_behind(
    kind: Items, question: Question, telling: Sequence[tuple[Candidate, float]], known: Sequence[Candidate]
) -> list[tuple[Candidate, float]]:
    """The sentences not far behind those that tell of it in which several of what is asked for are named."""
    behind: dict[int, tuple[Candidate, float]] = {}
    for anchor, total in telling:
        for one in known:
            near = one.source.document == anchor.source.document and 0 < one.position - anchor.position <= BEHIND
            if near and all(one is not c for c, _ in telling) and len(items(kind, question, one)) >= SEVERAL:
                behind.setdefault(id(one), (one, IN_A_LIST * total))
    return list(behind.values())


def is_headline_of(headline: Candidate, other: Candidate) -> bool:
    """Whether a headline tells no figure, and no name in the same letters, that a sentence of its report does not."""
    if not headline.is_headline or headline.source.document != other.source.document:
        return False
    named = script(headline.text) != script(other.text) or set(headline.names) <= set(other.names)
    return named and figures_in(headline.text) <= figures_in(other.text)


def same_statement(one: str, other: str) -> bool:
    a, b = set(tokens(one)), set(tokens(other))
    return len(a & b) >= SAME_STATEMENT * max(1, min(len(a), len(b)))


def with_continuation(
    question: Question, picked: Sequence[Candidate], ranked: Sequence[Scored], share: float
) -> list[Candidate]:
    """After the best sentence the one right behind it, where it adds enough of the same or calls it off."""
    best, score_of_best = next(pair for pair in ranked if pair[0] is picked[0])
    behind = [
        candidate
        for candidate, score in ranked
        if candidate.follows(best)
        and (
            (score.total >= share * score_of_best.total and adds(question, score_of_best, score))
            or CANCELLED.search(candidate.text)
        )
    ]
    return [best, *behind, *(candidate for candidate in picked[1:] if candidate not in behind)]

"""Which of the scored sentences answer: none, or one to three that carry the answer and can stand by themselves."""

import re
from collections.abc import Sequence

from assistant.answer_kind import TESTED_KINDS
from assistant.candidates import Candidate
from assistant.direction import says_the_reverse
from assistant.evidence import Score
from assistant.figure_evidence import UNKNOWN
from assistant.lexicon import Lexicon
from assistant.name_evidence import BESIDE, BY_REFERENCE
from assistant.question import Question
from assistant.several import Items, covering, items, items_asked
from ingest.language import language
from ingest.registers.names import script
from ingest.words import tokens

Scored = tuple[Candidate, Score]

CONTENT_NEEDED_OF_THE_CERTAIN, UNDATED_CONTENT = 0.35, 0.6
"""The share of the content that a sentence of the right kind must say which holds two names or figures itself, and one
whose report tells another figure of the question but no year. Calibrated on 617 questions over four corpora (of parts
of two only scores were seen): .35 gains without a refusal lost, .3 loses one; .6 to .7 gain the same."""
NAME_NEEDED, CONTENT_NEEDED, KIND_NEEDED = 0.55, 0.42, 0.3
"""What a sentence must reach to answer: in its weakest name or figure, in its content words, in kind."""
SAID_NEEDED = 0.3
"""What the sentence itself must say of at least one content word; its neighbours alone answer nothing."""
CONTENT_NEEDED_WHEN_WARY = 0.7
SURELY_OF_KIND, CONTENT_NEEDED_OF_A_GUESS = 0.5, 0.55
"""What the content must reach where the kind of answer is only likely to be there: a name that may be no person's."""
STANDS_OUT = 0.8
"""Standard deviations above the mean cosine of its report from which a sentence in another language is what is meant:
of 84 such answers in three corpora 53 are first or second in their report, half have 1.0 and more."""
FAR_IN_MEANING = 0.12
"""The cosine of question and sentence below which the wording must make up for what is missing."""
OUTDONE = 0.78
"""A sentence that reaches less of the best one's total does not answer: the best one tells it of somebody else."""
CERTAIN = 2
"""Names and figures that a sentence must hold itself where its report does not say the year of the question."""
MOST = 3
"""Sentences of an answer, before the speaker of a quotation is added."""
BESIDES, BESIDES_A_FACT, BESIDES_A_GUESS = 0.8, 0.97, 0.75
"""A further sentence joins the best one from this share of its total on; where one fact is asked for, hardly any,
unless the best one does not surely tell it. Of 617 questions over four corpora shares of .8 and .75 instead of .88 and
.85, and of .9 of the content before a fact is surely told, give 11 more right answers, 1.8 instead of 1.5 sentences an
answer, and no refusal less: they only add to what is answered already."""
SURE_CONTENT, SURE_CONTENT_ELSEWHERE = 0.9, 0.75
"""Of what the question says, the share from which the best sentence surely tells the fact; in another language."""
IN_A_LIST, MOST_OF_A_LIST = 0.72, 4
"""The share of the best total from which a sentence may name more of what several are asked of; how many may."""
ITEM, MANY = 0.12, 5
"""What one thing named adds to a sentence's total then, up to how many of them."""
CONTINUES = 0.55
"""A sentence that goes on where the one before it ends ("He also ...") joins it from this share on."""
LONGEST_ANSWER = 110
"""Words; past that no further sentence is added."""
SAME_STATEMENT = 0.7
"""Share of the shorter one's words from which two sentences are one statement, reprinted."""
CONTINUATION = re.compile(
    r"^(?:(?:he|she|they|it|the \w+(?: \w+)?) also|also|in addition|additionally|moreover|furthermore|besides)\b"
    r"|^(?:кроме того|также|он также|она также)|^(?:此外|同时|他还|她还|双方还)",
    re.IGNORECASE,
)


def choose(question: Question, ranked: Sequence[Scored], lexicon: Lexicon, wary: bool = False) -> list[Candidate]:
    """The sentences that answer, the best first; empty when none does. `ranked` holds the best first."""
    able = [pair for pair in ranked if can_answer(question, *pair, wary=wary)]
    # Where the best evidence tells it the other way round, no sentence nearby makes the question right.
    if not able or is_outdone(able[0], ranked[0]) or says_the_reverse(question, able[0][0], lexicon):
        return []
    able = [pair for pair in able if not says_the_reverse(question, pair[0], lexicon)]
    if (several := items_asked(question)) and (picked := best_list(several, question, able)):
        return within_length(picked)
    share = share_beside(question, *able[0])
    picked = [candidate for candidate, _ in best_of(able, share)]
    together = with_speakers(with_continuation(picked, ranked), [candidate for candidate, _ in ranked])
    return within_length(together)


def can_answer(question: Question, candidate: Candidate, score: Score, wary: bool = False) -> bool:
    asks_for_something = score.names or score.figures or score.words
    if not asks_for_something or score.weakest_name < NAME_NEEDED or score.kind < KIND_NEEDED:
        return False
    if UNKNOWN in score.figures.values() and not agrees_otherwise(score):
        return False
    needed = CONTENT_NEEDED_WHEN_WARY if wary else content_needed(question, candidate, score)
    needed = max(needed, CONTENT_NEEDED_OF_A_GUESS) if score.kind < SURELY_OF_KIND else needed
    needed += max(0.0, FAR_IN_MEANING - score.meaning) if needed else 0.0
    return score.content >= needed and (score.said >= SAID_NEEDED or needed < CONTENT_NEEDED)


def is_outdone(able: Scored, best: Scored) -> bool:
    """Whether a sentence that cannot answer says far more of what is asked, of another name or at another time."""
    return able[1].total < OUTDONE * best[1].total and best[1].content > able[1].content


def agrees_otherwise(score: Score) -> bool:
    """Whether a sentence of an unknown year agrees in the month or in which of a series it was, and in more."""
    figures = score.figures.values()
    if certain(score) >= CERTAIN and any(value >= BY_REFERENCE for value in figures):
        return True
    tells = score.kind == 1.0 and score.content >= UNDATED_CONTENT and certain(score) > 0
    return tells and any(value >= BESIDE for value in figures)


def certain(score: Score) -> int:
    """How many of the question's names and figures the sentence holds itself."""
    return sum(value >= BY_REFERENCE for value in (*score.names.values(), *score.figures.values()))


def content_needed(question: Question, candidate: Candidate, score: Score) -> float:
    """Less is asked of the wording where a sentence of the right kind holds several of the question's names itself."""
    anchors = certain(score)
    if question.kind not in TESTED_KINDS:
        return CONTENT_NEEDED
    if in_another_language(question, candidate) and (anchors > 1 or (anchors and score.standing >= STANDS_OUT)):
        return 0.0
    if anchors < 2:
        return CONTENT_NEEDED
    return CONTENT_NEEDED * 2 / 3 if anchors > 2 else CONTENT_NEEDED_OF_THE_CERTAIN


def in_another_language(question: Question, candidate: Candidate) -> bool:
    """Whether the words of one can hardly be found in the other; a short question is known for English alone."""
    if script(question.text) != script(candidate.text):
        return True
    return candidate.source.language not in (None, "en") and language(question.text) == "en"


def share_beside(question: Question, candidate: Candidate, best: Score) -> float:
    """From which share of the best total a further sentence joins: one fact that is surely told needs no other."""
    if question.kind not in TESTED_KINDS - {"statement"}:
        return BESIDES
    needed = SURE_CONTENT_ELSEWHERE if in_another_language(question, candidate) else SURE_CONTENT
    sure = best.kind == 1.0 and best.weakest_name >= BY_REFERENCE and best.content >= needed
    return BESIDES_A_FACT if sure else BESIDES_A_GUESS


def best_of(able: Sequence[Scored], share: float) -> list[Scored]:
    """The best sentence, and more that are nearly as good and say something else."""
    picked = [able[0]]
    for candidate, score in able[1:]:
        if len(picked) == MOST or score.total < share * able[0][1].total:
            break
        if not any(same_statement(candidate.text, other.text) for other, _ in picked):
            picked.append((candidate, score))
    return picked


def best_list(kind: Items, question: Question, able: Sequence[Scored]) -> list[Candidate]:
    """Sentences that name what is asked for; of those nearly as good the ones that name most of it first."""
    near = [(c, score.total) for c, score in able if score.total >= IN_A_LIST * able[0][1].total]
    named = {id(c): min(len(items(kind, question, c)), MANY) for c, _ in near}
    ordered = sorted(near, key=lambda pair: pair[1] + ITEM * named[id(pair[0])], reverse=True)
    picked = covering(kind, question, [candidate for candidate, _ in ordered], MOST_OF_A_LIST)
    best = able[0][0]  # may name what no rule knows for a name
    return [best, *(c for c in picked if c is not best)][:MOST_OF_A_LIST] if picked and best not in picked else picked


def same_statement(one: str, other: str) -> bool:
    a, b = set(tokens(one)), set(tokens(other))
    return len(a & b) >= SAME_STATEMENT * max(1, min(len(a), len(b)))


def with_continuation(picked: Sequence[Candidate], ranked: Sequence[Scored]) -> list[Candidate]:
    """After the best sentence, the one right behind it in which the same people do more ("He also called for ...")."""
    best = picked[0]
    people = {mention.person.name for mention in best.people}
    total = next(score.total for candidate, score in ranked if candidate is best)
    behind = [
        candidate
        for candidate, score in ranked
        if candidate.follows(best)
        and CONTINUATION.search(candidate.text)
        and {mention.person.name for mention in candidate.people} <= people
        and score.total >= CONTINUES * total
    ]
    return [best, *behind, *(candidate for candidate in picked[1:] if candidate not in behind)]


def with_speakers(picked: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """Quoted speech that does not say whose it is, together with the sentence beside it that does."""
    result: list[Candidate] = []
    for candidate in picked:
        result.append(candidate)
        if is_bare_speech(candidate.text):
            beside = [c for c in known if (candidate.follows(c) or c.follows(candidate)) and not is_bare_speech(c.text)]
            result += [c for c in sorted(beside, key=lambda c: c.sentence.start)[:1] if c not in picked]
    return result


def is_bare_speech(text: str) -> bool:
    """Whether all of a sentence stands in quotation marks, or it opens ones that it does not close."""
    outside = re.sub(r"“[^”]*(?:”|$)", "", text) if text.startswith("“") else text
    return not re.search(r"\w", outside)


def within_length(picked: Sequence[Candidate]) -> list[Candidate]:
    """The first sentences, up to the length of an answer; the very first always."""
    kept = [picked[0]]
    for candidate in picked[1:]:
        if sum(len(other.text.split()) for other in [*kept, candidate]) <= LONGEST_ANSWER:
            kept.append(candidate)
    return kept

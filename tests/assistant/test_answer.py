"""The whole path of a question over a small library, in quotations and through a chat model."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.answer import QUOTES, Assistant, may_stand_beside
from assistant.compose.compose import ChatComposer
from assistant.compose.model import load_chat_model
from assistant.conversation import Chosen, Done, Filters, PassagesFound, Searching, TextSoFar
from assistant.quote.quote import OTHERWISE, Quoted
from tests.asking import Desk, answer, ask
from tests.model_replies import Refuse, Reply
from tests.model_server import ModelServer

MET = "Chinese Minister Wang Xiaohong met Russian Minister Vladimir Kolokoltsev on Tuesday in Beijing."
GAVE = "Wang presented Kolokoltsev with the Great Wall medal."
YI = "Foreign Minister Wang Yi visited Moscow in March."
DRILL = "A total of 14 vessels took part in the naval exercise off Shanghai."


def fill(desk: Desk) -> None:
    desk.put(f"{MET} {GAVE}", title="Police chiefs meet", file="a.txt")
    desk.put(YI, title="A visit", file="b.txt")
    desk.put(DRILL, title="At sea", file="c.txt")


@pytest.fixture
def assistant(desk: Desk) -> Assistant:
    fill(desk)
    return desk.assistant()


@pytest.fixture
def composed(desk: Desk, model_server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Assistant]:
    """The assistant with a chat model that says what `model_server` is told."""
    fill(desk)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", model_server.url)
    model = load_chat_model("openai:scripted")
    assert model is not None
    composer = ChatComposer(model)
    yield desk.assistant(composer)
    composer.close()


def test_the_events_come_in_order_and_end_with_the_whole(assistant: Assistant) -> None:
    events = list(assistant.answer("Who did Wang Xiaohong meet in Beijing?"))
    assert [type(event) for event in events] == [Searching, PassagesFound, TextSoFar, Done]
    (found,) = [event.passages for event in events if isinstance(event, PassagesFound)]
    (text,) = [event.text for event in events if isinstance(event, TextSoFar)]
    (whole,) = [event.answer for event in events if isinstance(event, Done)]
    assert (whole.passages, whole.text) == (found, text)


def test_an_answer_says_what_was_asked_and_what_answered(assistant: Assistant) -> None:
    said = answer(assistant, "Who did Wang Xiaohong meet in Beijing?")
    assert (said.question, said.searched_for) == ("Who did Wang Xiaohong meet in Beijing?",) * 2
    assert (said.model, said.problem, said.answered) == (QUOTES, None, True)
    assert [citation.quote for citation in said.citations] == [MET]


@pytest.mark.parametrize(
    ("questions", "quotes"),
    [
        pytest.param(["Who did Wang Xiaohong meet?", "What award did he give him?"], [GAVE], id="two pronouns"),
        pytest.param(["Who did Wang Xiaohong meet?", "Where?"], [MET], id="an ellipsis"),
        pytest.param(
            ["Who met Kolokoltsev?", "What medal did he give Kolokoltsev?"], [GAVE], id="the one who was told"
        ),
        pytest.param(["How many vessels took part in the exercise?", "And where?"], [DRILL], id="things"),
        pytest.param(["Who did Wang Xiaohong meet?", "When did Wang Yi visit Moscow?"], [YI], id="another topic"),
    ],
)
def test_a_follow_up_is_understood(assistant: Assistant, questions: list[str], quotes: list[str]) -> None:
    assert [citation.quote for citation in ask(assistant, *questions).citations][: len(quotes)] == quotes


def test_another_topic_is_searched_for_as_it_is(assistant: Assistant) -> None:
    said = ask(assistant, "Who did Wang Xiaohong meet?", "How many vessels took part in the exercise?")
    assert said.searched_for == said.question
    assert [citation.quote for citation in said.citations] == [DRILL]


def test_a_name_the_corpus_lacks_is_not_filled_from_the_turn_before(assistant: Assistant) -> None:
    said = ask(assistant, "Who did Wang Xiaohong meet in Beijing?", "What did Emmanuel Macron say in Beijing?")
    assert (said.answered, said.citations) == (False, ())
    assert "Macron" in said.text


def test_a_refusal_still_shows_the_nearest_passages(assistant: Assistant) -> None:
    said = answer(assistant, "Who did Emmanuel Macron meet in Beijing?")
    assert not said.answered
    assert said.passages[0].passage.source.title == "Police chiefs meet"


@pytest.mark.parametrize("question", ["", "   ", "?", "😀", "\x00", "x" * 20_000, "[1]", "<b>", "ы" * 500])
def test_any_question_ends_in_an_answer(assistant: Assistant, question: str) -> None:
    said = answer(assistant, question)
    assert said.question == question
    assert said.text


def test_an_empty_library_does_not_say(desk: Desk) -> None:
    said = answer(desk.assistant(), "Who met whom?")
    assert (said.answered, said.passages, said.citations) == (False, (), ())


def test_a_citation_outlives_its_version(desk: Desk) -> None:
    document = desk.put(MET)
    said = answer(desk.assistant(), "Who did Wang Xiaohong meet in Beijing?")
    desk.put(f"Corrected. {MET}")
    citation = said.citations[0]
    kept = desk.library.document(citation.source.document, citation.source.version)
    assert kept is not None
    assert kept.text[citation.start : citation.end] == citation.quote == document.text


def test_a_follow_up_works_when_the_cited_version_is_gone(desk: Desk) -> None:
    desk.put(f"{MET} {GAVE}")
    assistant = desk.assistant()
    first = answer(assistant, "Who did Wang Xiaohong meet?")
    lost = replace(first.citations[0], source=replace(first.citations[0].source, version="0" * 64))
    said = answer(assistant, "What award did he give him?", [replace(first, citations=(lost,))])
    assert said.citations[0].quote == GAVE


def test_the_chat_model_answers_from_the_passages(composed: Assistant, model_server: ModelServer) -> None:
    model_server.script(Reply(f"{MET.rstrip('.')} [1]."))
    said = answer(composed, "Who did Wang Xiaohong meet in Beijing?")
    assert (said.model, said.answered, said.problem) == ("openai:scripted", True, None)
    assert said.citations[0].quote == MET
    assert said.sentences[0].verdict == "supported"


def test_a_mark_that_points_nowhere_is_never_shown(composed: Assistant, model_server: ModelServer) -> None:
    model_server.script(Reply("They met in Beijing [1][77]. He [99] gave a medal [1, 88]. See [12", size=3))
    for event in composed.answer("Who did Wang Xiaohong meet in Beijing?"):
        if isinstance(event, TextSoFar | Done):
            shown = event if isinstance(event, TextSoFar) else event.answer
            numbers = {str(citation.number) for citation in shown.citations}
            assert set(re.findall(r"\d+", " ".join(re.findall(r"\[[\d, ]+\]?", shown.text)))) <= numbers


def test_what_the_model_makes_up_is_marked(composed: Assistant, model_server: ModelServer) -> None:
    model_server.script(Reply("Wang Xiaohong met Emmanuel Macron in Paris in 2019 [1]."))
    said = answer(composed, "Who did Wang Xiaohong meet in Beijing?")
    assert [sentence.verdict for sentence in said.sentences] != ["supported"]
    assert said.sentences[0].problems


def test_a_failing_model_leaves_a_turn_with_its_reason(composed: Assistant, model_server: ModelServer) -> None:
    model_server.script(Refuse(401, {"error": {"message": "bad key sk-test"}}))
    said = answer(composed, "Who did Wang Xiaohong meet in Beijing?")
    assert (said.answered, said.text) == (False, "")
    assert "OPENAI_API_KEY" in (said.problem or "")
    assert "sk-test" not in (said.problem or "")
    assert said.passages


def test_quotations_can_be_had_whatever_is_configured(composed: Assistant, model_server: ModelServer) -> None:
    events = composed.answer("Who did Wang Xiaohong meet in Beijing?", model=False)
    (done,) = [event for event in events if isinstance(event, Done)]
    assert (done.answer.model, done.answer.answered) == (QUOTES, True)
    assert model_server.questions == []


def test_the_model_is_asked_the_question_that_stands_alone(composed: Assistant, model_server: ModelServer) -> None:
    alone = "What award did Wang Xiaohong give Kolokoltsev?"
    model_server.script(Reply(f"{MET.rstrip('.')} [1]."), Reply(alone), Reply(f"{GAVE.rstrip('.')} [1]."))
    said = ask(composed, "Who did Wang Xiaohong meet?", "What award did he give him?")
    assert said.searched_for == alone
    assert alone in model_server.questions[-1].prompt


@pytest.mark.parametrize(
    "worded",
    [
        pytest.param(Reply("What award did Emmanuel Macron give him?"), id="another name"),
        pytest.param(Reply("What award did Wang Xiaohong give Kolokoltsev in 2019?"), id="another year"),
        pytest.param(Reply("What award did Wang Xiaohong give " * 40), id="an essay"),
        pytest.param(Refuse(500, {"error": {"message": "no"}}), id="no answer"),
    ],
)
def test_a_follow_up_that_the_model_words_amiss_is_worded_by_rules(
    composed: Assistant, model_server: ModelServer, worded: Reply | Refuse
) -> None:
    first = Reply(f"{MET.rstrip('.')} [1].")
    model_server.script(first, worded, *([worded] if isinstance(worded, Refuse) else []))
    model_server.always = Reply(f"{GAVE.rstrip('.')} [1].")
    said = ask(composed, "Who did Wang Xiaohong meet?", "What award did he give him?")
    assert said.searched_for == "What award did Wang Xiaohong give Vladimir Kolokoltsev?"


def test_a_limit_in_the_question_leaves_out_what_lies_outside_and_lets_the_undated_through(desk: Desk) -> None:
    desk.put(MET, title="Old", published="2014-06-05", file="a.txt")
    desk.put("Wang Xiaohong met Vladimir Kolokoltsev in Moscow.", title="New", published="2019-06-05", file="b.txt")
    desk.put("Wang Xiaohong met Somsak Pinit in Hanoi.", title="When", file="c.txt")
    said = answer(desk.assistant(), "Who did Wang Xiaohong meet since 2018?")
    assert {found.passage.source.title for found in said.passages} == {"New", "When"}
    assert (said.filters.event_from, said.left_out.undated) == ("2018-01-01", 0)


def test_what_does_not_say_when_it_was_published_is_counted_where_that_is_asked_for(desk: Desk) -> None:
    desk.put("Wang Xiaohong met Vladimir Kolokoltsev in Moscow.", title="New", published="2019-06-05", file="b.txt")
    desk.put("Wang Xiaohong met Somsak Pinit in Hanoi.", title="When", file="c.txt")
    said = answer(desk.assistant(), "Who did Wang Xiaohong meet, in reports published since 2018?")
    assert {found.passage.source.title for found in said.passages} == {"New"}
    assert (said.filters.published_from, said.left_out.undated) == ("2018-01-01", 1)


def test_what_a_person_chose_takes_the_place_of_what_the_question_says(desk: Desk) -> None:
    desk.put(MET, title="Old", published="2014-06-05", file="a.txt")
    desk.put("Wang Xiaohong met Vladimir Kolokoltsev in Moscow.", title="New", published="2019-06-05", file="b.txt")
    chosen = Chosen(filters={"event_from": None, "published_to": "2015-01-01"})
    events = desk.assistant().answer("Who did Wang Xiaohong meet since 2018?", chosen=chosen)
    said = next(event.answer for event in events if isinstance(event, Done))
    assert [found.passage.source.title for found in said.passages] == ["Old"]
    assert said.filters == Filters(published_to="2015-01-01")


def test_a_name_in_another_spelling_is_answered_and_said(desk: Desk) -> None:
    desk.put("The police centre in Manaus was opened by Marcelo Fontoura.", title="A centre", file="d.txt")
    said = answer(desk.assistant(), "Who opened the police centre in Manaos?")
    assert "Fontoura" in said.text
    assert said.text.endswith("\n\nManaos: read as Manaus.")
    assert said.searched_for == "Who opened the police centre in Manaus?"


def test_no_contradiction_stands_beside_a_list() -> None:
    assert may_stand_beside(Quoted(True, "They met. [1]"))
    assert not may_stand_beside(Quoted(True, f"{OTHERWISE} They met. [1]"))

"""A follow-up is made to stand alone by what the last turns spoke of; a question that stands alone is left alone."""

from dataclasses import replace

import pytest

from assistant.conversation import Answer, Citation, Coverage
from assistant.rephrase.rephrase import opened, rephrase
from ingest.documents import Source

MEETING = Answer(
    "Who did Wang Xiaohong meet in Beijing?",
    "Who did Wang Xiaohong meet in Beijing?",
    True,
    "Chinese Minister of Public Security Wang Xiaohong met Russian Minister of Internal Affairs Vladimir Kolokoltsev "
    "on Tuesday in Beijing. [1]",
    "quotes",
)
DRILL = Answer(
    "How many vessels took part in the exercise?",
    "How many vessels took part in the exercise?",
    True,
    "A total of 14 vessels took part in the exercise. [1]",
    "quotes",
)
REFUSED = Answer("Who is Macron?", "Who is Macron?", False, "The corpus does not say.", "quotes")


def readings(question: str, *turns: Answer) -> str:
    """All readings, a line each."""
    return "\n".join(rephrase(question, turns))


def test_the_first_question_is_itself() -> None:
    assert rephrase("When?", ()) == ("When?",)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Who is Meng Jianzhu?", id="another person"),
        pytest.param("How many people were killed in Urumqi?", id="another place"),
        pytest.param("What did Wang Yi say about the Mekong region?", id="another one of that surname"),
        pytest.param("Did Wang Yi say that he was sorry?", id="a pronoun that its own name explains"),
        pytest.param("Кто такой Патрушев?", id="Russian"),
        pytest.param("List all meetings", id="a whole register"),
        pytest.param("Which officials are mentioned?", id="everybody in the library"),
        pytest.param("列出所有协议", id="a whole register in Chinese"),
    ],
)
def test_a_new_topic_inherits_nothing(question: str) -> None:
    assert rephrase(question, [MEETING]) == (question,)


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        pytest.param("Something else: when was the exercise?", "when was the exercise?", id="a clause"),
        pytest.param("OK, different topic. Who chaired the talks?", "Who chaired the talks?", id="a sentence"),
        pytest.param("换个话题：谁主持了会议？", "谁主持了会议？", id="Chinese"),
        pytest.param("Back to Riga: who spoke?", "Back to Riga: who spoke?", id="what says of what is kept"),
        pytest.param("Back to ports: where is Wang Yi?", "where is Wang Yi?", id="what the question does not need"),
        pytest.param("Switching to ports - where is Wang Yi?", "where is Wang Yi?", id="before a dash"),
        pytest.param("Возвращаясь к портам: кто такой Ван И?", "кто такой Ван И?", id="Russian"),
    ],
)
def test_a_switch_that_is_announced_inherits_nothing(question: str, asked: str) -> None:
    assert opened(question, [MEETING]) == (asked, ())


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        pytest.param("OK, fine. Who chaired the talks?", "Who chaired the talks?", id="a remark"),
        pytest.param("OK, who chaired the talks?", "who chaired the talks?", id="a word before it"),
        pytest.param("Sorry, since when was Wang Yi head?", "since when was Wang Yi head?", id="a word of regret"),
        pytest.param(
            "The second meeting. Who chaired it?", "The second meeting. Who chaired it?", id="what is asked of"
        ),
    ],
)
def test_a_question_is_taken_out_of_what_stands_before_it(question: str, asked: str) -> None:
    assert opened(question, [MEETING]) == (asked, [MEETING])


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("E quem o sucedeu?", id="Portuguese"),
        pytest.param("¿Y quién lo reemplazó?", id="Spanish"),
        pytest.param("Qui l'a remplacé ?", id="French"),
    ],
)
def test_a_pronoun_before_a_verb_is_somebody(question: str) -> None:
    assert rephrase(question, [MEETING])[0].endswith("(Vladimir Kolokoltsev)")


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "Qui a signé l'accord de Riga ?",
            "Qu'a dit la ministre ?",
            "Qu'a dit la ministre (signé l'accord de Riga)",
            id="fr",
        ),
        pytest.param(
            "¿Quién firmó el convenio de Riga?",
            "¿Sigue en vigor?",
            "Sigue en vigor (firmó el convenio de Riga)",
            id="es",
        ),
        pytest.param(
            "Quem assinou o acordo de Riga?", "O que prevê?", "O que prevê (assinou o acordo de Riga)", id="pt"
        ),
        pytest.param(
            "How many smugglers did Operation Beacon catch?",
            "cost?",
            "cost (smugglers Operation Beacon catch)",
            id="en",
        ),
    ],
)
def test_a_short_question_of_its_own_is_not_put_into_the_last_one(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [refused(last)])[0] == alone


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        pytest.param("Who received her there?", "Who received Anna Berg in Riga?", id="her, not hers"),
        pytest.param("Why did Estonia invite her?", "Why did Estonia invite Anna Berg?", id="no country is a she"),
        pytest.param("Who spoke for Malta, and what did she say?", "what did she say", id="a who explains its she"),
    ],
)
def test_a_person_is_named_only_where_a_pronoun_means_them(question: str, alone: str) -> None:
    turn = quoted("Where did Anna Berg speak?", "Minister Anna Berg spoke in Riga. [1]")
    assert alone in rephrase(question, [turn])[0]


def test_it_is_not_the_adjective_of_a_country() -> None:
    asked = "Which Maltese official spoke of it?"
    alone = "Which Maltese official spoke of Operation Beacon?"
    assert rephrase(asked, [refused("What did Operation Beacon cost?")]) == (alone,)


def test_a_place_does_not_take_the_place_of_a_person() -> None:
    assert rephrase("And in Osaka?", [refused("What did Anna Berg open?")])[0] == "What did Anna Berg open in Osaka?"


def test_another_thing_of_another_year_is_asked_about_beside_the_last() -> None:
    assert rephrase("And the memo of 2018?", [refused("What did the chiefs agree on?")])[0].startswith(
        "the memo of 2018 ("
    )


def test_what_a_question_asked_for_is_no_part_of_what_it_was_about() -> None:
    last = refused("Which rank does Anna Berg hold in the cabinet?")
    assert rephrase("When was that decided?", [last]) == ("When was that decided? (Anna Berg; the cabinet)",)


def test_another_thing_to_count_does_not_replace_a_name() -> None:
    asked = "How many crossings did Operation Barrier cover?"
    assert rephrase("Arrests?", [replace(DRILL, question=asked, searched_for=asked)])[0] == (
        "How many Arrests did Operation Barrier cover?"
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        pytest.param("When?", "Wang Xiaohong meet", id="a bare interrogative"),
        pytest.param("And where?", "Wang Xiaohong meet", id="with a conjunction"),
        pytest.param("On what date?", "Wang Xiaohong meet", id="several words"),
        pytest.param("когда?", "Wang Xiaohong meet", id="Russian"),
        pytest.param("什么时候？", "Wang Xiaohong meet", id="Chinese"),
        pytest.param("And in 2018?", "2018", id="a year"),
    ],
)
def test_an_ellipsis_is_filled_in(question: str, said: str) -> None:
    assert said in rephrase(question, [MEETING])[0]
    assert rephrase(question, [MEETING])[0] != MEETING.question


@pytest.mark.parametrize(
    ("question", "last", "alone"),
    [
        pytest.param(
            "А в 2018 году?", "Кто встретился в Осаке в 2014 году?", "Кто встретился в Осаке в 2018 году?", id="ru"
        ),
        pytest.param("那2018年呢？", "2014年谁访问了大阪？", "2018年谁访问了大阪？", id="zh"),
        pytest.param("Et en 2018 ?", "Qui a visité Osaka en 2014 ?", "Qui a visité Osaka en 2018 ?", id="fr"),
        pytest.param("¿Y en 2018?", "¿Quién visitó Osaka en 2014?", "¿Quién visitó Osaka en 2018?", id="es"),
        pytest.param("Und 2018?", "Wer besuchte Osaka im Jahr 2014?", "Wer besuchte Osaka im Jahr 2018?", id="de"),
        pytest.param("I meant 2018", "Who visited Osaka in 2014?", "Who visited Osaka in 2018?", id="a correction"),
        pytest.param(
            "No, I meant Nara", "Who visited Osaka in 2014?", "Who visited Nara in 2014?", id="a name put right"
        ),
    ],
)
def test_another_year_or_name_takes_the_place_of_the_last(question: str, last: str, alone: str) -> None:
    assert rephrase(question, [Answer(last, last, False, "The corpus does not say.", "quotes")])[0] == alone


@pytest.mark.parametrize(
    "question",
    [
        "À quelle date ?",
        "¿Dónde?",
        "Wann genau?",
        "Где именно?",
        "在哪里？",
        "What was signed there?",
        "Wo fand das statt?",
    ],
)
def test_what_leaves_out_or_points_back_keeps_the_topic_in_any_language(question: str) -> None:
    last = "Who chaired the harbour council of Osaka?"
    alone = rephrase(question, [Answer(last, last, False, "The corpus does not say.", "quotes")])
    assert "Osaka" in "".join(alone)


def test_the_topic_is_remembered_over_several_turns() -> None:
    asked = "Who chaired the harbour council of Osaka?"
    turns = [Answer(asked, asked, False, "The corpus does not say.", "quotes")]
    for question in ("When was the first one held?", "And the second one?", "How long did it last?"):
        alone = rephrase(question, turns)[0]
        turns.append(Answer(question, alone, False, "The corpus does not say.", "quotes"))
    assert "Osaka" in turns[-1].searched_for


@pytest.mark.parametrize(
    ("asked", "alone"),
    [
        pytest.param("When will the next take place?", "When will the next port forum take place?", id="the next"),
        pytest.param("And where was the next one held?", "where was the 2nd port forum held?", id="the next one"),
        pytest.param("How many came to the third?", "How many came to the third port forum?", id="the third"),
    ],
)
def test_one_of_several_is_of_what_is_held_and_never_a_person(asked: str, alone: str) -> None:
    turns = [refused("Who opened the first port forum?"), refused("Where does Anna Berg live?")]
    turns.append(quoted("Did the forces hear Anna Berg?", "Minister Anna Berg spoke to the forces. [1]"))
    assert rephrase(asked, turns)[0] == alone


def test_what_a_verb_says_is_no_topic() -> None:
    turn = quoted("Whom did Anna Berg replace?", "Minister Anna Berg replaced Minister Ola Lund. [1]")
    assert rephrase("When did that happen?", [turn])[0] == "When did that happen? (Anna Berg)"
    assert rephrase("Since when had that woman been there?", [turn])[0].startswith("Since when had Ola Lund been")
    rated = replace(turn, searched_for="How did Anna Berg rate it?", question="How did Anna Berg rate it?")
    assert rephrase("How many boats?", [rated])[0] == "How many boats (Anna Berg)"


def test_it_is_not_the_person_named_before_it() -> None:
    turn = quoted("Where was the port forum held?", "Minister Anna Berg opened the port forum in Riga. [1]")
    assert rephrase("How did Berg rate it?", [turn])[0] == "How did Anna Berg rate the port forum?"


def test_a_topic_has_two_things_beside_its_times() -> None:
    turn = refused("Who came? (the port; the coast guard of Malta; the forum; 2014)")
    assert rephrase("When was that?", [turn]) == ("When was that (the coast guard of Malta; the forum; 2014)",)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("Who runs the port... sorry, who runs the fair?", "who runs the fair?", id="another question"),
        pytest.param("Who visited Oslo, I mean Nara?", "Who visited Nara", id="another name"),
        pytest.param("Кто был в Риге, нет, я имел в виду, кто был в Осло?", "кто был в Осло?", id="Russian"),
        pytest.param(
            "Is Anna Berg, I mean Lund, in Riga?", "Is Anna Berg, I mean Lund, in Riga?", id="within a clause"
        ),
    ],
)
def test_what_was_put_right_in_one_breath_is_not_asked(asked: str, meant: str) -> None:
    assert opened(asked, ())[0] == meant


@pytest.mark.parametrize(
    ("last", "asked", "alone"),
    [
        pytest.param("首次港口圆桌会在哪里举行?", "第二次呢?", "第二次港口圆桌会在哪里举行?", id="another of several"),
        pytest.param("港口圆桌会何时召开的?", "那次作了什么决定?", "那次港口圆桌会作了什么决定?", id="that one"),
    ],
)
def test_a_chinese_topic_is_what_was_held(last: str, asked: str, alone: str) -> None:
    assert rephrase(asked, [refused(last)])[0] == alone


def test_the_other_one_of_that_name_is_meant() -> None:
    later = Answer("Who is Wang Yi?", "Who is Wang Yi?", True, "Foreign Minister Wang Yi came. [1]", "quotes")
    assert rephrase("No, the other Wang", [MEETING, later]) == ("Who is Wang Xiaohong?",)


def test_a_question_that_goes_with_a_correction_is_asked_of_whom_was_meant() -> None:
    later = Answer("Who is Wang Yi?", "Who is Wang Yi?", True, "Foreign Minister Wang Yi came. [1]", "quotes")
    asked = "No, I meant the other Wang, the policeman. What became of him?"
    assert rephrase(asked, [MEETING, later]) == ("What became of Wang Xiaohong? (the policeman)",)
    assert rephrase(asked.replace("Wang", "Brown"), [MEETING]) == ("What became of him: Brown? (the policeman)",)


def test_a_bare_question_with_a_verb_of_its_own_is_not_filled_in_with_the_last_one() -> None:
    last = "Where was the harbour council of Osaka held?"
    alone = rephrase("who else was there", [Answer(last, last, False, "The corpus does not say.", "quotes")])[0]
    assert "there was" not in alone
    assert "harbour council of Osaka" in alone


def test_her_before_a_comma_is_she_herself() -> None:
    assert "to Wang Xiaohong, how" in rephrase("According to her, how many came?", [MEETING])[0]


def test_a_slavic_surname_has_a_gender() -> None:
    told = "Ivan Orlov came with Anna Orlova and Irina Berezina. [1]"
    turn = Answer("Who came to the port?", "Who came to the port?", True, told, "quotes")
    assert rephrase("Where did she go?", [turn])[0] == "Where did Anna Orlova go?"
    assert rephrase("Where did he go?", [turn])[0] == "Where did Ivan Orlov go?"


def test_whom_something_was_done_to_is_not_who_did_it() -> None:
    told = "Captain Ivan Orlov led the hunt for Colonel Pavel Berg. [1]"
    asked = "Who led the hunt for Pavel Berg?"
    turn = Answer(asked, asked, True, told, "quotes")
    assert rephrase("When was the man caught?", [turn])[0] == "When was Pavel Berg caught?"
    assert rephrase("Where does he live?", [turn])[0] == "Where does Ivan Orlov live?"


def test_what_about_another_person_asks_the_same_of_them() -> None:
    first = rephrase("What about Meng Jianzhu?", [MEETING])[0]
    assert "Meng Jianzhu meet" in first
    assert "Xiaohong" not in first


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        pytest.param("How old is he?", "Kolokoltsev", id="whom the who was answered with"),
        pytest.param("What is his post?", "Kolokoltsev's post", id="possessive"),
        pytest.param("What did they discuss?", "Wang Xiaohong and Vladimir Kolokoltsev", id="both"),
    ],
)
def test_a_pronoun_is_somebody_of_the_last_turn(question: str, meant: str) -> None:
    assert meant in rephrase(question, [MEETING])[0]


def test_two_pronouns_are_two_people_in_either_order() -> None:
    found = rephrase("What award did he give him?", [MEETING])
    assert set(found) == {
        "What award did Wang Xiaohong give Vladimir Kolokoltsev?",
        "What award did Vladimir Kolokoltsev give Wang Xiaohong?",
    }
    assert found[0].startswith("What award did Wang")


@pytest.mark.parametrize("question", ["Where was it held?", "When did that exercise take place?"])
def test_a_question_that_points_back_keeps_the_topic(question: str) -> None:
    assert "exercise" in rephrase(question, [DRILL])[0]


def test_a_pronoun_reaches_past_a_turn_about_things() -> None:
    assert "Kolokoltsev" in readings("Where does he work?", MEETING, DRILL)


def test_a_pronoun_means_the_latest_person_first() -> None:
    later = Answer("Who is Wang Yi?", "Who is Wang Yi?", True, "Foreign Minister Wang Yi came. [1]", "quotes")
    assert "Wang Yi" in rephrase("How old is he?", [MEETING, later])[0]


def test_a_refusal_lends_no_answer() -> None:
    assert "Kolokoltsev" not in readings("When?", MEETING, REFUSED)


@pytest.mark.parametrize("question", ["", "?", "he", "And?", "а?", "😀", "the the the", "he he he him his them"])
def test_anything_can_be_rephrased(question: str) -> None:
    assert rephrase(question, [MEETING, DRILL, REFUSED])


def test_a_description_of_country_and_office_is_its_bearer() -> None:
    text = "Chinese Minister of Public Security Wang Xiaohong met Russian Minister Vladimir Kolokoltsev. [1]"
    turn = Answer("Who met?", "Who did Wang Xiaohong meet?", answered=True, text=text, model="quotes")
    assert rephrase("What did the Russian minister say?", [turn])[0] == "What did Vladimir Kolokoltsev say?"


def refused(question: str) -> Answer:
    return Answer(question, question, False, "The corpus does not say.", "quotes")


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "What is the Riga forum's official name?",
            "When was the very first one held?",
            "When was the very first Riga forum held?",
            id="one of a named thing",
        ),
        pytest.param(
            "When was the very first Riga forum held?",
            "Who spoke at the 2021 edition?",
            "Who spoke at the 2021 Riga forum?",
            id="another edition",
        ),
        pytest.param(
            "Which protocols did Latvian and Maltese agencies sign?",
            "And the coast guards' one - where?",
            "where? (the coast guards' protocols)",
            id="one of several kinds",
        ),
        pytest.param(
            "Qui a présidé le 7e cycle de la consultation maritime ?",
            "Et le 8e, où ?",
            "où ? (le 8e cycle de la consultation maritime)",
            id="French",
        ),
        pytest.param(
            "Who chaired the fourth meeting of the harbour council?",
            "And in 2018?",
            "Who chaired the meeting of the harbour council in 2018?",
            id="of another year, so of another number",
        ),
        pytest.param(
            "Who chaired the fourth meeting of the harbour council?",
            "And who spoke for Malta in 2019?",
            "who spoke for Malta in 2019? (the meeting of the harbour council)",
            id="a whole question that goes on",
        ),
        pytest.param(
            "When did the ministers of ports first meet?",
            "And who chaired it?",
            "who chaired the first meeting of the ministers of ports?",
            id="which of their meetings",
        ),
        pytest.param("When was the treaty of Riga signed?", "By whom?", "who signed the treaty of Riga?", id="by whom"),
        pytest.param(
            "С кем Орлов встречался в Риге на заседании совета в 2016 году?",
            "А годом позже в Осло?",
            "С кем Орлов встречался на заседании совета в 2017 году в Осло?",
            id="a place and a year counted on",
        ),
        pytest.param(
            "Who visited Osaka in 2014?",
            "Who went there two years later?",
            "Who went to Osaka in 2016?",
            id="years counted on",
        ),
        pytest.param("谁在2014年访问了大阪？", "两年后呢？", "谁在2016年访问了大阪？", id="years counted in Chinese"),
        pytest.param(
            "What do Oslo and Riga mark?",
            "What did they agree?",
            "What did they agree? (Oslo and Riga)",
            id="places",
        ),
    ],
)
def test_a_follow_up_takes_the_thing_and_not_the_wording(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [refused(last)])[0] == alone


def test_what_the_answer_named_is_meant() -> None:
    text = "Ana Silva presented Jan Berg with the Order of the Lighthouse medal in Riga. [1]"
    source = Source("d", "v", "f.txt", None, "A medal", None, None, "en", None)
    cited = (Citation(1, source, 0, len(text) - 4, text[:-4]),)
    turn = replace(refused("Which award did Ana Silva present?"), answered=True, text=text, citations=cited)
    assert "Lighthouse medal" in rephrase("In which year was it founded?", [turn])[0]


def test_the_record_that_a_list_came_to_is_meant() -> None:
    asked = "Where was the last of these held? (List the drills called Beacon)"
    text = "- 2017-12-04, Riga: Beacon-2017, according to Harbour News [1]\n\nThe last of 3 meetings found."
    turn = replace(refused(asked), answered=True, text=text, coverage=Coverage(1, 1, 9))
    assert rephrase("How many from each side?", [turn])[0] == "How many from each side? (Beacon-2017)"


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        pytest.param("And Kolokoltsev - what was he?", "what was Vladimir Kolokoltsev?", id="named first"),
        pytest.param(
            "In Osaka, what did he say?", "In Osaka, what did Vladimir Kolokoltsev say?", id="a place explains no he"
        ),
        pytest.param("What did the latter say?", "What did Vladimir Kolokoltsev say?", id="the latter"),
        pytest.param("Did Kolokoltsev come to Nara?", "Did Vladimir Kolokoltsev come to Nara?", id="a surname"),
        pytest.param(
            "Who signed for the Russian side?",
            "Who signed for the Russian side? (Wang Xiaohong; Beijing)",
            id="whom it asks for is left open",
        ),
    ],
)
def test_people_are_named_in_full(question: str, alone: str) -> None:
    assert rephrase(question, [MEETING])[0] == alone


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        pytest.param("What did he say?", "What did Vladimir Kolokoltsev say?", id="a pronoun"),
        pytest.param("What had he been?", "What had Vladimir Kolokoltsev been?", id="without a verb to follow"),
        pytest.param("The Russian side - what did he say?", "what did Vladimir Kolokoltsev say?", id="a side"),
    ],
)
def test_a_person_is_named_in_the_script_of_the_question(question: str, alone: str) -> None:
    text = "Министр внутренних дел России Владимир Колокольцев встретился в Риге с Анной Берг. [1]"
    turn = Answer("Who went to Riga?", "Who went to Riga?", True, text, "quotes")
    known = {"Владимир Колокольцев": "Vladimir Kolokoltsev"}
    assert rephrase(question, [turn], written=lambda name: known.get(name, name))[0] == alone


def test_of_those_who_took_part_the_one_of_the_country_asked_for_is_he() -> None:
    text = "Chinese Minister Wang Xiaohong and Russian Minister Vladimir Kolokoltsev took the chair together. [1]"
    turn = Answer("Who led the Russians?", "Who led the Russians?", True, text, "quotes")
    assert rephrase("What did he say?", [turn])[0] == "What did Vladimir Kolokoltsev say?"


def test_a_noun_alone_is_what_the_answer_calls_by_it() -> None:
    text = "Bulavin, head of the Federal Customs Service, and Ni Yuefeng signed the papers. [1]"
    turn = Answer("Who signed at the port?", "Who signed at the port?", True, text, "quotes")
    assert rephrase("And who led the service?", [turn])[0] == "who led the service? (Federal Customs Service)"


def test_whom_the_conversation_goes_on_about_stays_he() -> None:
    text = "President Kim Berg served out the term of President Ola Lund. [1]"
    turn = Answer("Whose term did he serve out?", "Whose term did Kim Berg serve out?", True, text, "quotes")
    assert rephrase("And who came after him?", [turn])[0] == "who came after Kim Berg?"


def quoted(question: str, text: str = "It was in June. [1]") -> Answer:
    return Answer(question, question, True, text, "quotes")


@pytest.mark.parametrize(
    ("last", "question", "expected"),
    [
        pytest.param(
            "Quand le traité entre Oslo et Riga a-t-il été signé ?",
            "Et celui avec Madrid ?",
            "Quand le traité entre Madrid et Riga a-t-il été signé ?",
            id="what stands for the noun goes",
        ),
        pytest.param(
            "Qui a donné ce chiffre à Lyon ?",
            "Pour quelle durée ?",
            "Pour quelle durée a-t-on donné ce chiffre à Lyon?",
            id="a noun behind its interrogative is no verb",
        ),
        pytest.param(
            "Whose term was Anna Berg finishing?",
            "And who was treasurer then?",
            "who was treasurer then? (Anna Berg finishing)",
            id="whose it was is left out",
        ),
        pytest.param(
            "Who spoke for Norway? (the council of ports; May 2014)",
            "And in Tashkent?",
            "Who spoke for Norway in Tashkent? (the council of ports; May 2014)",
            id="a place is added where none was named",
        ),
        pytest.param(
            "中挪港口机制第二次会议是谁主持的?",
            "还签了什么文件?",
            "还签了什么文件? (中挪港口机制第二次会议)",
            id="by whom is no part of a Chinese thing",
        ),
    ],
)
def test_what_was_spoken_of_is_taken_without_what_was_asked_of_it(last: str, question: str, expected: str) -> None:
    assert expected in rephrase(question, [quoted(last)])


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "When was the treaty of Riga signed?", "And the protocol?", "When was the protocol signed?", id="en"
        ),
        pytest.param(
            "Когда подписан договор?", "А протокол о патрулях?", "Когда подписан протокол о патрулях?", id="ru"
        ),
        pytest.param(
            "Who came to it? (the 2023 harbour forum)",
            "And to the one in 2024?",
            "Who came to it? (the 2024 harbour forum)",
            id="another edition of the topic",
        ),
        pytest.param(
            "Who chaired the harbour council in 2014?",
            "And who was treasurer in those years?",
            "who was treasurer in 2014? (the harbour council)",
            id="those years",
        ),
    ],
)
def test_one_thing_takes_the_place_of_another(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [quoted(last)])[0] == alone


def test_they_are_what_the_question_named_in_the_plural() -> None:
    asked = quoted("Which liaison officers did Malta send?", "Minister Anna Berg and Minister Ola Lund met. [1]")
    assert rephrase("When did they arrive?", [asked])[0] == "When did they arrive? (liaison officers; Malta)"


def test_a_person_once_named_is_known_in_later_turns() -> None:
    turns = [
        quoted("Who won?", "Dr Kim Jong Berg, president, won. [1]"),
        quoted("Whose term did Kim Jong Berg serve out?"),
    ]
    turns.append(replace(quoted("Why?"), searched_for="Why did Kim Jong Berg serve out the term?"))
    assert rephrase("What had he been before?", turns)[0] == "What had Kim Jong Berg been before?"


def test_they_are_no_single_person() -> None:
    asked = quoted("Кто подписал протокол об офицерах связи?", "Anna Berg signed it. [1]")
    assert not any("Berg" in one for one in rephrase("Когда они приехали?", [asked]))


@pytest.mark.parametrize(
    ("last", "question", "alone"),
    [
        pytest.param(
            "Who was in charge of the 2011 Harbour Shield?",
            "And the second edition - where?",
            "where? (the second Harbour Shield)",
            id="where one of several was",
        ),
        pytest.param(
            "How many boats? (the second Harbour Shield)",
            "No wait, I meant the 2019 one.",
            "How many boats? (the 2019 Harbour Shield)",
            id="another of several was meant",
        ),
        pytest.param(
            "Where was the harbour fair held?",
            "how many boats",
            "how many boats (the harbour fair held)",
            id="a noun without a verb",
        ),
        pytest.param(
            "When did the harbour council first meet?",
            "where was that",
            "where did the harbour council first meet?",
            id="where that was",
        ),
        pytest.param(
            "Who led the Latvian side at the May 2021 talks?",
            "And the Maltese side in 2019?",
            "Who led the Maltese side at the 2019 talks?",
            id="a side and a year",
        ),
        pytest.param(
            "What did Malta and Cyprus sign at Lima in 2014?",
            "For how long is it valid?",
            "For how long is it valid? (Malta and Cyprus; Lima in 2014)",
            id="a verb behind a country",
        ),
    ],
)
def test_a_question_goes_on_about_what_was_asked(last: str, question: str, alone: str) -> None:
    assert rephrase(question, [refused(last)])[0] == alone


def test_a_side_goes_back_to_the_question_that_named_one() -> None:
    turns = [refused("Who led the Latvian side at the May 2021 talks?"), refused("Where was the fair held?")]
    assert rephrase("And the Maltese side?", turns)[0] == "Who led the Maltese side at the May 2021 talks?"

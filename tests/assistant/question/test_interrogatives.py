"""What kind of answer a question asks for, in the languages of the reports."""

import pytest

from assistant.question.interrogatives import kind_of


@pytest.mark.parametrize(
    ("kind", "questions"),
    [
        pytest.param("age", ("How old is he?", "Сколько ему лет?", "他几岁？"), id="age"),
        pytest.param("duration", ("How long did the drills last?", "演习持续了多久？"), id="duration"),
        pytest.param("year", ("Which year did they meet?", "В каком году это было?", "哪一年？"), id="year"),
        pytest.param("date", ("On what date did they meet?", "Какого числа это было?"), id="date"),
        pytest.param(
            "time", ("When did they meet?", "Когда это было?", "什么时候？", "Quand ?", "¿Cuándo fue?"), id="time"
        ),
        pytest.param(
            "place",
            ("  WHERE WAS IT?  ", "In which city was it?", "Где это было?", "在哪里？", "¿Dónde fue?"),
            id="place",
        ),
        pytest.param(
            "place",
            ("Рядом с каким большим городом прошло учение?", "In welcher deutschen Stadt war es?", "哪个中国城市？"),
            id="a described place",
        ),
        pytest.param(
            "thing",
            (
                "Which treaty was signed when the ministers met?",
                "Какой документ подписали министры, когда встретились?",
                "Quel document ont-ils signé quand ils se sont vus ?",
                "When the ministers met in Riga in May, which document did they sign?",
                "Which fishing ministers' meeting was held in May?",
                "Was vereinbarten die beiden Seiten?",
            ),
            id="a thing, with a clause of time",
        ),
        pytest.param("person", ("When Orlov came to Riga, whom did he meet?",), id="behind a clause of time"),
        pytest.param(
            "person", ("¿A qué hombre entregó Perú?", "Welchen Mann traf er?", "Quel homme ?"), id="which man"
        ),
        pytest.param("polar", ("Was Ivan Orlov in Riga?",), id="a yes or no in the past"),
        pytest.param("amount", ("How much did it cost?", "多少钱？"), id="amount"),
        pytest.param("number", ("How many ships came?", "Сколько кораблей пришло?", "有几艘军舰？"), id="number"),
        pytest.param("number", ("What is the maximum size of the fleet?",), id="a size"),
        pytest.param("statement", ("What did deputy minister Tran Hai propose?",), id="what an official proposed"),
        pytest.param("number", ("Number of ships sent?", "Количество кораблей?", "Nombre de navires ?"), id="a noun"),
        pytest.param("date", ("Date of the treaty?", "Дата подписания договора?"), id="a noun for a date"),
        pytest.param("person", ("Name the head of the coast guard.",), id="whom to name"),
        pytest.param(
            "person", ("Which envoys came?", "With which two senior Maltese figures did he confer?"), id="which"
        ),
        pytest.param("thing", ("Which figures did the port give?",), id="figures that are numbers"),
        pytest.param(
            "person",
            ("Который министр отвечает за порт?", "哪个部长访问？", "Quale ministro?", "Який міністр підписав?"),
            id="which minister",
        ),
        pytest.param(
            "number", ("Mit wie vielen Beamten kam er?", "В скольких городах прошли учения?"), id="how many, declined"
        ),
        pytest.param("number", ("Скільки кораблів прибуло?", "Kaç gemi geldi?", "Неше кеме келді?"), id="how many"),
        pytest.param(
            "place", ("Toplantı nerede yapıldı?", "Кездесу қайда өтті?", "Уулзалт хаана болсон бэ?"), id="where"
        ),
        pytest.param("time", ("Коли це було?", "Toplantı ne zaman yapıldı?", "Кездесу қашан өтті?"), id="when"),
        pytest.param("person", ("Хто підписав угоду?", "Anlaşmayı kim imzaladı?"), id="who"),
        pytest.param("amount", ("Сколько стоит здание?", "Combien coûte le pont ?"), id="a price"),
        pytest.param("reason", ("Why did he go?", "Почему он уехал?", "为什么？", "Pourquoi ?"), id="reason"),
        pytest.param("name", ("What was the exercise called?", "Как называлось учение?"), id="name"),
        pytest.param("identity", ("Who is Wang Yi?", "Кто такой Ван И?", "王毅是谁？"), id="identity"),
        pytest.param("person", ("Who met Wang?", "Whom did Wang meet?", "Кого он встретил?", "谁来了？"), id="person"),
        pytest.param("statement", ("What did Wang say?", "Что сказал Ван?", "王毅说了什么？"), id="statement"),
        pytest.param("polar", ("Did they meet?", "Встретились ли они?", "他们见面了吗？"), id="yes or no"),
        pytest.param("thing", ("What medal did he get?", "Какую медаль он получил?"), id="anything"),
        pytest.param("thing", ("What took place in Beijing?",), id="what took place"),
    ],
)
def test_the_interrogative_tells_the_kind(kind: str, questions: tuple[str, ...]) -> None:
    assert {question: kind_of(question) for question in questions} == dict.fromkeys(questions, kind)


def test_the_first_of_two_interrogatives_counts() -> None:
    assert kind_of("When and where did they meet?") == "time"
    assert kind_of("Where and when did they meet?") == "place"

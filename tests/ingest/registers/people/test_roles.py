"""One office under many wordings, and offices that only look alike."""

import pytest

from ingest.registers.people.roles import same_role

SECRETARY = "Secretary of the Security Council of the Russian Federation"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(SECRETARY, "секретарь Совета безопасности РФ", id="Russian"),
        pytest.param(SECRETARY, "俄罗斯联邦安全会议秘书", id="Chinese"),
        pytest.param(SECRETARY, "secrétaire du Conseil de sécurité", id="French"),
        pytest.param(SECRETARY, "Security Council Secretary", id="English turned round"),
        pytest.param("Minister of Internal Affairs", "глава МВД", id="who leads the ministry"),
        pytest.param("Minister of Internal Affairs", "Innenminister", id="German compound"),
        pytest.param("Minister of Public Security", "公安部部长", id="Chinese ministry"),
        pytest.param("Minister of Internal Affairs", "İçişleri Bakanı", id="Turkish"),
        pytest.param("Minister of Internal Affairs", "Ішкі істер министрі", id="Kazakh"),
        pytest.param("Deputy Minister of Internal Affairs", "заступник міністра внутрішніх справ", id="Ukrainian"),
        pytest.param("Vice Minister of Public Security", "نائب وزير الأمن العام", id="Arabic deputy"),
        pytest.param("Prosecutor General", "最高人民检察院检察长", id="prosecutors"),
        pytest.param("Prosecutor General", "возглавил Генпрокуратуру", id="prosecutors by a verb"),
        pytest.param("foreign minister", "canciller", id="Spanish chancellor"),
        pytest.param("Prime Minister", "премьер-министр", id="premiers"),
        pytest.param("directs the Federal Security Service", "директор ФСБ", id="told by a verb"),
        pytest.param("执掌公安部", "Minister of Public Security", id="told by a verb, in Chinese"),
        pytest.param("Consul General", "总领事", id="consuls"),
    ],
)
def test_one_office_is_known_in_every_wording(one: str, other: str) -> None:
    assert same_role(one, other)
    assert same_role(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Minister of Internal Affairs", "Deputy Minister of Internal Affairs", id="a deputy"),
        pytest.param("Foreign Minister", "Minister of Defence", id="another field"),
        pytest.param("Prime Minister", "Minister of Justice", id="premier and minister"),
        pytest.param("公安部部长", "外交部部长", id="Chinese ministries"),
        pytest.param("Prosecutor General", "ambassador", id="kinds"),
        pytest.param("FSB director", "Security Council Secretary", id="a service and a council"),
        pytest.param("president", "president-elect", id="not yet in office"),
        pytest.param("国家安全部部长", "secretary of the Security Council", id="a ministry and a council"),
    ],
)
def test_two_offices_stay_two(one: str, other: str) -> None:
    assert not same_role(one, other)

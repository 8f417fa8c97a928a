"""Words of office in Chinese, simplified, with what they mean; the longest that fits is meant."""

from ingest.registers.lexicon.wordlists import by_form, words
from ingest.text.chinese import simplified

HOLDERS = by_form(
    "secretary general: 总书记 秘书长 干事长; secretary state: 国务秘书; secretary: 秘书 书记; councillor state: "
    "国务委员; head parliament: 委员长 议长; member: 委员; minister: 部长 大臣; minister foreign: 外长 外相 外交大臣; "
    "minister defence: 防长; minister economy: 财长; minister interior: 内长; premier: 总理 首相; president: 总统 主席 "
    "国家主席 会长; director: 主任 署长 处长; head bureau: 局长; director department: 司长 厅长; head: 院长 校长 所长 "
    "总监 领导人 组长 主管 负责人 队长; prosecutor general: 检察长 总检察长; prosecutor: 检察官; ambassador: 大使; "
    "envoy special: 特使 特别代表; envoy: 代表; consul general: 总领事; consul: 领事; attache: 武官; auditor: 审计长; "
    "inspector: 督察长 总督察 督察员 巡视员; liaison: 联络官; coordinator: 协调员; "
    "spokesperson: 发言人; mayor: 市长; governor: 省长 州长; "
    "commander: 司令 司令员 总指挥; head staff: 参谋长; head staff general: 总参谋长; councillor: 顾问 助理 参赞; "
    "commissioner: 专员; commissioner police: 总警监; head police: 警察总监; monarch: 国王; deputy minister: 事务次官 "
    "次长; director general: 总干事; head delegation: 团长 领队; commissioner political: 政委; officer: 警官 民警"
)
"""Whoever holds the office; the end of a phrase."""

CONCEPTS = by_form(
    "deputy: 副; first: 第一 常务; former: 前 原; acting: 代 代理; then: 时任; designate: 候任; elect: 新任 现任; "
    "public security: 公安; interior: 内务 内政; foreign: 外交 外; foreign affairs: 外事; foreign bureau: 外办; "
    "defence: 国防 防务; justice: 司法; security: 安全 安; council: 会议; commission: 委员会; political legal "
    "commission: 政法委; political legal: 政法; political bureau: 政治局; political: 政治; central: 中央; communist "
    "party: 中共 越共 共产党; council state: 国务院; bureau: 办公室 办公厅; prosecution: 检察院; supreme: 最高; state: "
    "人民 国家; police: 武警 警察; guard state: 国民警卫队; guard: 警卫 近卫军 海警; intelligence: 情报; drug: 禁毒 "
    "缉毒 毒品; smuggling: 缉私 緝私; border: 边检 边防; terrorism: 反恐; federal: 联邦; emergency: 应急; migration: "
    "移民; court: 法院; customs: 海关; economy: 财政 经济 商务 发展; affairs: 工作 事务; parliament: 议会 杜马 "
    "全国人大; sco: 上合组织 上海合作组织 地区反恐机构 地区反恐怖机构; interpol: 国际刑警组织 国际刑警; un: 联合国; "
    "asean: 东盟; brics: 金砖; staff: 参谋; commission defence: 军委; consultative: 政协; organisation: 组织部; "
    "information: 宣传; discipline commission: 纪委; committee: 省委 市委; committee party: 党委; "
    "ministry public security: 公安部; ministry interior: 内务部; ministry foreign: 外交部; ministry defence: 国防部; "
    "security homeland: 国土安全; general: 总; special: 特别; investigation: 侦查; senior: 高级; abroad: 驻"
)
"""What stands before the office."""

ORGANISATIONS = {
    "上合组织": "SCO", "上海合作组织": "SCO", "国际刑警": "Interpol", "联合国": "UN", "东盟": "ASEAN", "金砖": "BRICS",
    "集体安全条约": "CSTO", "集安组织": "CSTO", "独联体": "CIS", "欧盟": "EU", "北约": "NATO", "地区反恐机构": "SCO",
    "地区反恐怖机构": "SCO",
}  # fmt: skip

OF_ONE_COUNTRY = by_form(
    "china: 中共 国务委员 政法委 全国人大 全国政协 国务院; vietnam: 越共; russia: 杜马 克里姆林宫; united states: "
    "国土安全 白宫"
)
"""Bodies that only one country has by this name."""

TITLES_BEHIND = words(
    "总书记 秘书长 秘书 委员长 部长 副部长 外长 防长 总理 副总理 首相 总统 主席 副主席 书记 检察长 总检察长 大使",
    "市长 省长 司令 参谋长 议长 局长 主任 国王 将军 上将 中将 少将 大将 元帅 院长",
)
"""Offices that may stand behind the name: 习近平主席."""

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐"
    "易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳"
    "管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵"
    "苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮"
    "粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈"
    "伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴"
    "昝智幸奉植衡富尧闭"
)
COMPOUND_SURNAMES = ("欧阳", "司马", "诸葛", "上官", "令狐", "皇甫", "东方", "尉迟", "夏侯", "司徒")
NOT_GIVEN = frozenset(
    "在和与同跟对向由被把将会说称指表示出席主持率访的是为也等及从到就于前后今昨日月年，。、；：！？（）()“”「」"
    "《》 了不有要已还并则见谈参应介强代当签做作通据告来去上下总副中俄一抵赴接曾受致电祝举任驻陪"
)
"""Characters that a given name hardly holds and that often follow a name."""
EXTRA_SYLLABLES = (
    "嘎赛汗颂猜缅坚彼甘甫绥稳敖厄噶盖贡圭果罕豪怀惠霍凯考柯夸奎腊赖劳理列琳隆娄略迈麦缪密穆娜乃农派庞培彭珀齐恰钦琴丘热荣茹儒"
    "若撒瑟珊圣朔陀威翁锡逊雅扬尧耶依尤丹宰赞詹芝兹祖佐杰捷季久佳济约舒连旺吞瑙貌冯潘苏古文京莉妮丝黛蕾茜珍根昂拜汶坤"
    "颂敦哲蓬赛坦轮宋沃占克诺亨温差育通洪森奈敏佩"
)
"""Beside those of `names.SYLLABLES`, in foreign names."""


def ends_in_a_verb(word: str) -> bool:
    """Whether a Chinese name, which has three characters at most, has the verb behind it for a fourth: 陆建锋率."""
    plain = simplified(word) if len(word) == 4 else ""
    return bool(plain) and plain[0] in SURNAMES and plain[:2] not in COMPOUND_SURNAMES and plain[-1] in NOT_GIVEN

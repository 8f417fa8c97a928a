"""Words of office in Chinese, simplified, with what they mean; the longest that fits is meant."""

from ingest.registers.lexicon.wordlists import words

HOLDERS = {
    "总书记": "secretary general", "国务秘书": "secretary state",
    "秘书长": "secretary general", "秘书": "secretary",
    "国务委员": "councillor state", "委员长": "head parliament", "委员": "member", "部长": "minister",
    "外长": "minister foreign", "外相": "minister foreign",
    "防长": "minister defence", "财长": "minister economy",
    "内长": "minister interior", "总理": "premier",
    "首相": "premier", "总统": "president", "主席": "president",
    "国家主席": "president", "书记": "secretary", "主任": "director", "局长": "head bureau",
    "司长": "director department", "厅长": "director department", "署长": "director", "处长": "director",
    "院长": "head", "所长": "head", "检察长": "prosecutor general", "总检察长": "prosecutor general",
    "检察官": "prosecutor", "大使": "ambassador", "特使": "envoy special", "代表": "envoy",
    "特别代表": "envoy special", "发言人": "spokesperson",
    "市长": "mayor", "省长": "governor", "州长": "governor",
    "司令": "commander", "司令员": "commander", "参谋长": "head staff", "总参谋长": "head staff general",
    "议长": "head parliament", "顾问": "councillor", "助理": "councillor", "专员": "commissioner",
    "总警监": "commissioner police", "警察总监": "head police",
    "总监": "head", "领导人": "head", "国王": "monarch",
    "外交大臣": "minister foreign", "大臣": "minister",
    "事务次官": "deputy minister", "次长": "deputy minister",
    "组长": "head", "总干事": "director general",
    "干事长": "secretary general", "主管": "head", "负责人": "head",
    "会长": "president", "团长": "head delegation", "政委": "commissioner political", "总指挥": "commander",
    "参赞": "councillor", "总领事": "envoy", "领队": "head delegation", "队长": "head", "警官": "officer",
    "民警": "officer", "联络官": "officer",
}  # fmt: skip
"""Whoever holds the office; the end of a phrase."""

CONCEPTS = {
    "副": "deputy", "第一": "first", "常务": "first",
    "前": "former", "原": "former", "代": "acting", "候任": "elect",
    "新任": "elect", "现任": "elect", "公安": "public security", "内务": "interior", "内政": "interior",
    "外交": "foreign", "外事": "foreign affairs",
    "外办": "foreign bureau", "外": "foreign", "国防": "defence",
    "防务": "defence", "司法": "justice", "安全": "security", "安": "security", "会议": "council",
    "委员会": "commission", "政法委": "political legal commission", "政法": "political legal",
    "政治局": "political bureau", "政治": "political", "中央": "central", "中共": "communist party",
    "越共": "communist party", "共产党": "communist party", "国务院": "council state", "办公室": "bureau",
    "办公厅": "bureau", "检察院": "prosecution", "最高": "supreme", "人民": "state", "武警": "police",
    "警察": "police", "国民警卫队": "guard state", "警卫": "guard", "近卫军": "guard", "情报": "intelligence",
    "禁毒": "drug", "缉毒": "drug", "缉私": "smuggling", "緝私": "smuggling", "边检": "border", "反恐": "terrorism",
    "联邦": "federal", "国家": "state", "应急": "emergency",
    "移民": "migration", "法院": "court", "海警": "guard", "毒品": "drug",
    "边防": "border", "海关": "customs", "财政": "economy", "经济": "economy", "商务": "economy",
    "发展": "economy", "工作": "affairs", "事务": "affairs", "议会": "parliament", "杜马": "parliament",
    "上合组织": "sco", "上海合作组织": "sco", "国际刑警组织": "interpol", "国际刑警": "interpol", "联合国": "un",
    "东盟": "asean", "金砖": "brics", "地区反恐机构": "sco", "参谋": "staff", "军委": "commission defence",
    "全国人大": "parliament", "政协": "consultative", "组织部": "organisation", "宣传": "information",
    "纪委": "discipline commission", "省委": "committee", "市委": "committee", "党委": "committee party",
    "公安部": "ministry public security", "内务部": "ministry interior", "外交部": "ministry foreign",
    "国防部": "ministry defence", "国土安全": "security homeland", "总": "general", "特别": "special",
    "高级": "senior", "驻": "abroad",
}  # fmt: skip
"""What stands before the office."""

ORGANISATIONS = {
    "上合组织": "SCO", "上海合作组织": "SCO", "国际刑警": "Interpol", "联合国": "UN", "东盟": "ASEAN", "金砖": "BRICS",
    "欧盟": "EU", "北约": "NATO", "地区反恐机构": "SCO",
}  # fmt: skip

OF_ONE_COUNTRY = {
    "中共": "china", "越共": "vietnam", "国务委员": "china", "政法委": "china", "全国人大": "china",
    "全国政协": "china", "杜马": "russia", "国土安全": "united states", "白宫": "united states",
    "克里姆林宫": "russia", "国务院": "china",
}  # fmt: skip
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
    "昝智幸奉植衡富尧闭由"
)
COMPOUND_SURNAMES = ("欧阳", "司马", "诸葛", "上官", "令狐", "皇甫", "东方", "尉迟", "夏侯", "司徒")
NOT_GIVEN = frozenset(
    "在和与同跟对向由被把将会说称指表示出席主持率访的是为也等及从到就于前后今昨日月年，。、；：！？（）()“”「」"
    "《》 了不有要已还并则见谈参应介强代当签做作通据告来去上下总副中俄一抵赴接曾受致电祝举任"
)
"""Characters that a given name hardly holds and that often follow a name."""
EXTRA_SYLLABLES = (
    "嘎赛汗颂猜缅坚彼甘甫绥稳敖厄噶盖贡圭果罕豪怀惠霍凯考柯夸奎腊赖劳理列琳隆娄略迈麦缪密穆娜乃农派庞培彭珀齐恰钦琴丘热荣茹儒"
    "若撒瑟珊圣朔陀威翁锡逊雅扬尧耶依尤宰赞詹芝兹祖佐杰捷季久佳济约舒连旺吞瑙貌冯潘苏古文京莉妮丝黛蕾茜珍根昂拜汶坤"
    "颂敦哲蓬赛坦轮宋沃占克诺亨温差育通洪森奈敏佩"
)
"""Beside those of `names.SYLLABLES`, in foreign names."""

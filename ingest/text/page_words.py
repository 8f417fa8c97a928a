"""The words that pages are furnished with, language by language: interface, not news."""

import re


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list that are separated by semicolons."""
    return tuple(phrase for part in text.split(";") if (phrase := " ".join(part.split())))


def words(text: str) -> frozenset[str]:
    """The words of a list that are separated by blanks."""
    return frozenset(text.split())


def either(listed: tuple[str, ...]) -> str:
    """A pattern for any of the phrases, the longest first."""
    return "|".join(sorted(map(re.escape, listed), key=len, reverse=True))


# Single words; a line of nothing but these (and fillers) is part of the page's interface.
INTERFACE = words(
    """
    about account ad ads adjust advert advertise advertisement advertising advertisements app archive archives
    author back bookmark browse bookmarks buttons category categories click close comment comments contact contacts
    cookie cookies copy copyright correction country disclaimer discuss discussion download edition editions email
    facebook faq feed feedback follow following follows font gallery galleries global help home homepage instagram
    join latest like likes link linkedin links loading log login logout mail main mastodon menu messenger mobile
    more most multimedia navigation navigate newer newest news newsletter newsletters next older online page pages
    photo photos picture pictures pinterest players playlist podcast podcasts policy popular post posted posts
    premium preview previous print printer privacy promoted read reading recommended reddit register related replies
    reply report rss save saved search section sections see send share shared shares sharing shop show sign signin
    signup sitemap size skip skype slideshow sponsored sponsor stories story submit subscribe subscription
    subscriptions support tag tags telegram terms threads tiktok top topics trending trends tumblr tweet twitter
    updates up video videos view viewed views vk watch wechat weibo whatsapp write x youtube you may also load
    english content editors' picks must leave featured breaking live service services use user recent must-read
    must-reads главная новости новость поделиться подписаться подписка подписывайтесь комментарии комментарий
    комментировать читайте также читать далее ещё еще подробнее реклама теги тег метки темы тема все меню поиск вход
    войти выйти регистрация зарегистрироваться контакты рассылка вверх наверх назад вперёд вперед следующая
    предыдущая следующий предыдущий печать распечатать распечатка отправить версия текст видео фото фотогалерея
    галерея самое интересное популярное популярные обсуждаемое последние последнее свежие лента партнеров партнёров
    выпуски выпуск архив раздел разделы рубрики рубрика оценить просмотров просмотры лайк нравится скопировать
    ссылку ссылка закрыть загрузка обзор событий событие события материалы материал рекомендуем похожие
    telegram-канал дзен вконтакте одноклассники вам главное accueil actualité actualités partager partagez suivez
    suivre nous abonnez-vous abonner abonnez inscription commenter commentaire commentaires lire aussi suite lisez
    imprimer envoyer recherche rechercher connexion publicité vidéo vidéos contactez liés articles similaires plus
    lus retour haut suivant précédent suivante précédente mentions légales inicio noticias compartir compartí
    síguenos seguinos suscríbete suscribirse suscríbase comentarios comentar comentario lea leer también
    relacionadas relacionados relacionado imprimir buscar publicidad vídeos fotos galería anterior siguiente volver
    arriba contacto contáctenos ingresar registrarse ofertas boletín etiquetas temas leídas leído destacadas últimas
    startseite teilen folgen abonnieren kommentare kommentar lesen auch mehr drucken suche suchen werbung anzeige
    anmelden weiter zurück oben impressum datenschutz nächster vorheriger verwandte meistgelesen condividi segui
    seguici iscriviti commenti commento leggi anche stampa cerca pubblicità correlati successivo precedente torna su
    accedi registrati compartilhar compartilhe siga inscreva-se comentários leia também mais publicidade seguinte
    paylaş takip abone yorumlar yorum ilgili haberler reklam ara anasayfa son chia sẻ bình luận tin liên quan đọc
    thêm xem مشاركة شارك تابعنا اشترك التعليقات تعليق اقرأ أيضا أيضاً المزيد ذات صلة إعلان بحث الرئيسية طباعة إرسال
    السابق التالي مواضيع فيديو صور اتصل بنا الأكثر قراءة اشتراک نظرات نظر بیشتر بخوانید مرتبط اخبار تبلیغات جستجو
    صفحه اصلی چاپ
    """
)
FILLERS = words(
    """
    a all an and are at be by can do for from has have here in is it me my no not now of off on or our out please
    the their these this to today us via we what with your yours i и в на с по о к у от для из за наш нас нам до не
    de del du des d l le la les el los las un una une et y en à al au sur pour para por con su tu notre votre
    nuestros nuestras und der die das den im zu e il lo gli di da per ve bu في من على إلى و به از
    """
)
# Words that open a list of other stories, as the start of a short line.
OPENERS = phrases(
    """
    related; also read; read also; read more; more on; more from; more news; more stories; popular; most popular;
    most read; most viewed; trending; recommended; you may also; you might also; latest; recent posts; recent news;
    other news; other stories; editor's picks; editors' picks; top stories; top news; photos; see also; don't miss;
    must read; what's hot; hot topics; in this section; in other news; next post; previous post; tags; comments;
    leave a comment; leave a reply; make a comment; up next; читайте также; читать также; смотрите также; по теме;
    материалы по теме; похожие; другие новости; ещё по теме; еще по теме; новости партнеров; новости партнёров;
    самое интересное; самое читаемое; популярное; популярные; последние новости; главные новости; рекомендуем;
    лента новостей; свежие новости; комментарии; lire aussi; à lire aussi; sur le même sujet; articles liés;
    articles similaires; les plus lus; lea también; leer también; le puede interesar; te puede interesar;
    más leídas; lo más leído; más noticias; noticias relacionadas; artículos relacionados; últimas noticias;
    leia também; mais lidas; notícias relacionadas; lesen sie auch; mehr zum thema; meistgelesen; das könnte sie;
    leggi anche; articoli correlati; potrebbe interessarti; ilgili haberler; bunlar da; en çok okunan;
    tin liên quan; xem thêm; đọc thêm; اقرأ أيضا; اقرأ أيضاً; ذات صلة; مواضيع ذات; الأكثر قراءة; أخبار ذات;
    اخبار مرتبط; بیشتر بخوانید; 相关; 相關; 延伸阅读; 延伸閱讀; 推荐; 推薦; 热门; 熱門; 热点; 熱點; 最新; 更多;
    猜你喜欢; 你可能; 其他新闻; 新闻推荐; 新闻热点; 大家都在看; 看更多; 权威发布; 排行; 関連; おすすめ; 人気;
    ランキング; あわせて読みたい; 新着; 관련; 추천; 많이 본; 인기; 최신;
    """
)
# What Chinese, Japanese and Korean interfaces are made of; a line of these alone is furniture.
PIECES = phrases(
    """
    相关新闻; 相关阅读; 相关推荐; 相关; 相關; 新闻; 新聞; 热点; 熱點; 热门; 熱門; 推荐; 推薦; 最新; 内容; 更多;
    首页; 首頁; 登录; 登入; 注册; 註冊; 分享; 分享到; 微信; 微博; 朋友圈; 评论; 評論; 留言; 点赞; 收藏; 举报; 返回;
    顶部; 上一篇; 下一篇; 上一页; 下一页; 搜索; 搜尋; 视频; 影片; 图片; 圖片; 图集; 专题; 專題; 排行榜; 排行; 阅读;
    閱讀; 打印; 字号; 字體; 大; 中; 小; 关注; 關注; 我们; 公众号; 客户端; 下载; 下載; 广告; 廣告; 赞助; 贊助; 订阅;
    訂閱; 导航; 菜单; 联系; 聯絡; 关于; 關於; 版权; 声明; 免责; 标签; 標籤; 栏目; 频道; 权威发布; 发布; 大视窗;
    视窗; 滚动; 快讯; 直播; 中央; 地方; 国内; 国际; 社会; 财经; 体育; 娱乐; 要闻; 时政; 全部; 加载中; 点击; 查看;
    展开; 收起; 全文; 延伸; 関連記事; 記事; 関連; 一覧; ランキング; シェア; ツイート; コメント; 前へ; 次へ; ホーム;
    トップ; メニュー; 検索; 広告; おすすめ; 写真; 動画; ページ; ニュース; 印刷; 共有; 공유; 댓글; 관련기사; 기사;
    구독; 광고; 목록;
    """
)
# What stands before a date, a name or a source on the line that says where a story is from.
LABELS = phrases(
    """
    published; publish date; publication date; posted; updated; last updated; last modified; date; time; created;
    source; author; authors; by; editor; edited by; editors; written by; reporter; web editor; views; reads; read;
    visits; hits; credit; image credit; min read; minutes read; font size; adjust font size; text size;
    опубликовано; дата; дата публикации; обновлено; источник; автор; редактор; просмотров; просмотры; время; publié;
    publié le; mis à jour; mise à jour; modifié le; par; auteur; publicado; publicado el; actualizado; fecha;
    fuente; autor; por; redacción; redactor; publicado em; fonte; pubblicato; pubblicato il; aggiornato; autore;
    data; veröffentlicht; aktualisiert; stand; quelle; von; tarih; kaynak; yayın tarihi; güncelleme; nguồn; ngày;
    发布时间; 發布時間; 发布日期; 时间; 時間; 日期; 更新时间; 更新時間; 更新; 来源; 來源; 稿源; 作者; 记者; 記者;
    编辑; 編輯; 责任编辑; 責任編輯; 责编; 編審; 校对; 阅读; 閱讀; 点击; 浏览; 字号; 公開日; 更新日; 出典; 編集;
    入力; 입력; 수정; 기자; 출처; تاريخ النشر; نشر; تاريخ; المصدر; مصدر; الكاتب; منبع; تحديث; آخر تحديث;
    """
)
PUBLISHED_LABELS = phrases(
    """
    published; publish date; publication date; posted; updated; last updated; last edited; edited; date; created;
    опубликовано; дата;
    дата публикации; обновлено; publié; publié le; mis à jour; mise à jour; publicado; publicado el; actualizado;
    fecha; publicado em; pubblicato; pubblicato il; aggiornato; data; veröffentlicht; aktualisiert; stand; tarih;
    yayın tarihi; güncelleme; 发布时间; 發布時間; 发布日期; 时间; 時間; 日期; 更新时间; 更新時間; 公開日;
    更新日; 입력; 수정; تاريخ النشر; نشر; تاريخ; تحديث; آخر تحديث;
    """
)
SOURCE_LABELS = phrases(
    """
    source; источник; fuente; fonte; quelle; kaynak; nguồn; 来源; 來源; 稿源; 出典; 출처; المصدر; مصدر; منبع;
    """
)
# The days of the week as the Unicode locale data write them, whole and short, and in other cases.
DAYS = phrases(
    """
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; понедельник; вторник; среда; среду; четверг;
    пятница; пятницу; суббота; субботу; воскресенье; понеділок; вівторок; середа; середу; четвер; п'ятниця;
    п'ятницю; пʼятниця; пʼятницю; п’ятниця; субота; суботу; неділя; неділю; панядзелак; аўторак; серада; чацвер;
    пятніца; нядзеля; дүйсенбі; сейсенбі; сәрсенбі; бейсенбі; жұма; сенбі; жексенбі; lunes; martes; miércoles;
    jueves; viernes; sábado; domingo; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; montag;
    dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; lunedì; martedì; mercoledì; giovedì;
    venerdì; sabato; domenica; segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; maandag;
    dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; poniedziałek; wtorek; środa; czwartek; piątek;
    sobota; niedziela; pazartesi; salı; çarşamba; perşembe; cuma; cumartesi; pazar; thứ hai; thứ ba; thứ tư;
    thứ năm; thứ sáu; thứ bảy; chủ nhật; senin; selasa; rabu; kamis; jumat; sabtu; minggu; isnin; khamis;
    jumaat; ahad; الاثنين; الإثنين; الثلاثاء; الأربعاء; الاربعاء; الخميس; الجمعة; السبت; الأحد; الاحد; دوشنبه;
    سه‌شنبه; سه شنبه; چهارشنبه; پنجشنبه; پنج‌شنبه; جمعه; شنبه; یکشنبه; پیر; منگل; بدھ; جمعرات; جمعہ; ہفتہ;
    اتوار; 星期一; 星期二; 星期三; 星期四; 星期五; 星期六; 星期日; 星期天; 周一; 周二; 周三; 周四; 周五; 周六;
    周日; 週一; 週二; 週三; 週四; 週五; 週六; 週日; 月曜日; 火曜日; 水曜日; 木曜日; 金曜日; 土曜日; 日曜日;
    월요일; 화요일; 수요일; 목요일; 금요일; 토요일; 일요일; pondělí; úterý; středa; čtvrtek; pátek; neděle;
    понедељак; уторак; четвртак; петак; недеља; luni; marți; miercuri; joi; vineri; sâmbătă; duminică; hétfő;
    kedd; szerda; csütörtök; péntek; szombat; vasárnap; måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag;
    """
)
SHORT_DAYS = phrases(
    """
    mon; tue; tues; wed; thu; thur; thurs; fri; sat; sun; пн; вт; ср; чт; пт; сб; вс; нд; дс; сс; бс; жм; жс;
    lun; mar; mié; jue; vie; sáb; dom; mer; jeu; ven; sam; dim; mo; di; mi; do; fr; sa; so; gio; sab; seg; ter;
    qua; qui; sex; ma; wo; vr; za; zo; pon; wt; śr; czw; pt; sob; niedz; pzt; sal; çar; per; cum; cmt; paz; cn;
    sen; sel; rab; kam; jum; min; po; út; st; čt; pá; ne; mån; tis; ons; tors; fre; lör; sön;
    """
)

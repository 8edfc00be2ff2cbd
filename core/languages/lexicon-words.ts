/*
 * General words of diplomacy, war, law and trade in twelve languages, as beginnings of words. With them a sentence in one
 * language meets a claim written in another. No names: those are aliases in the records. Columns:
 * en | fr | de | es | tr | ru | ar | fa | ur | he | zh | ko. Several beginnings in a cell are separated by spaces; the
 * first English word of a row stands for all of them, English ones included, in the first row that lists them.
 */
export const lexiconRows = `
inspection inspectors | inspect inspecteur | inspekt kontroll inspekteur inspizi | inspec inspector | denet denetçi müfettiş | инспек инспектор проверк | تفتيش مفتش | بازرس بازرسان بازديد | معائن انسپكٹر معائنه | פיקוח פקח ביקור | 核查 视察 检查 | 사찰 시찰 사찰단 사찰관
site facility plant installation | site installation | anlage standort | sitio instalacion | tesis saha | объект площадк | موقع مواقع منشا منشات | سايت تاسيسات | تنصيب مقام | אתר מתקן | 设施 地点 | 시설 현장
access admit entry enter | acces | zugang zutritt | acces | erişim giriş | доступ | وصول دخول | دسترسي | رسائي | גישה כניס | 准入 进入 | 접근
nuclear | nucleair | atom nuklear kern | nuclear atomic | nukleer | ядерн атомн | نووي | هسته | جوهري ايٹمي نيوكليئر | גרעין גרעינ | 核 核武 核计 核问 核设 核协 | 핵
weapon bomb | arme bombe | waffe bombe | arma bomba | silah bomba | оруж бомб | سلاح قنبل اسلح | سلاح بمب | ہتھيار بم | נשק פצצ | 武器 炸弹 | 무기 폭탄
enrichment | enrich | anreich | enriquec | zenginlestir | обогащ | تخصيب | غني سازي | افزود | העשר | 浓缩 | 농축
uranium | uranium | uran | uranio | uranyum | уран | يورانيوم | اورانيوم | يورينيم | אורניום | 铀 浓缩 铀浓 | 우라늄
stockpile | stock reserve | vorrat bestand | reserva arsenal | stok | запас | مخزون | ذخاير | ذخير | מלאי | 库存 储存 | 비축
percent | pourcent | prozent | ciento | yüzde | процент | بالمئة بالمائة المئة | درصد | فيصد | אחוז | 百分 | 퍼센트
dilute | dilu | verdunn | dilu | seyrelt | разбав | تخفيف | رقيق | پتلا | דילול | 稀释 | 희석
transfer remove move abroad | transfer expedi etranger | ausfuhr verbring ausland | traslad trasfer extranjero | nakl yurt transfer tasi | вывез вывоз вывод передач | نقل خارج ينقل | انتقال خارج منتقل | منتقل باہر | העבר יועבר מועבר | 转移 运出 | 반출 이전
verify verification monitor | verif | verifi uberpruf | verif | doğrula | провер верифик | تحقق | راستي ازمايي | تصديق | אימות | 核实 核查 | 검증
sanctions | sanction | sanktion | sancion | yaptirim | санкц | عقوبات | تحريم | پابندي | סנקציות עיצום | 制裁 | 제재
lift relief ease | leve alleg | aufheb locker erleichter | levant alivi | kaldir hafiflet | снят смягч отмен | رفع تخفيف | رفع لغو | خاتم نرمي | הסר הקל | 解除 取消 | 해제 완화
frozen freeze assets block | gele avoirs | eingefroren vermogen gelder | congelad activo fondo | dondurul varlik | заморож актив | مجمد اصول ارصد | بلوكه دارايي مسدود | منجمد اثاث | מוקפא נכס מוקפאים | 冻结 资产 | 동결 자산 묶인 
funds money cash | fonds argent | gelder geld fonds | fondos dinero | para fon | деньг средств фонд | اموال صندوق | پول صندوق | رقم فنڈ | כסף קרן | 资金 基金 | 자금 기금
billion | milliard | milliard | mil millones | milyar | миллиард млрд | مليار | ميليارد | ارب | מיליארד | 亿 亿美 | 억
dollar | dollar | dollar | dolar | dolar | доллар | دولار | دلار | ڈالر | דולר | 美元 | 달러
reconstruction | reconstruct | wiederaufbau | reconstruc | yeniden insa | восстановл | اعمار | بازسازي | تعمير | שיקום | 重建 | 재건
damage | dommage degat | schaden beschadig | dano | hasar zarar | ущерб поврежд | اضرار ضرر | آسيب خسارت | نقصان | נזק | 损害 破坏 损失 | 피해 손상
compensation reparations indemnity | indemni repar | entschadig reparation | indemniz compens | tazminat | компенсац репарац | تعويض | غرامت | معاوضه | פיצוי | 赔偿 | 배상
oil | petrol | ol erdol | petroleo crudo | petrol | нефт | نفط | نفت | تيل | נפט | 石油 原油 油价 | 석유 원유
price | prix | preis | precio | fiyat | цен | سعر اسعار | قيمت | قيمت | מחיר | 价格 油价 | 가격 유가
export sale | export vente | export verkauf | export venta | ihra satış | экспорт продаж | صادر بيع | صادرات فروش | برآمد فروخت | ייצוא מכיר | 出口 销售 | 수출 판매
waiver licence license permit | derogation dispense licenc | ausnahme lizenz | exenc licenc permiso | muafiyet lisans izin | исключен лиценз разреш | اعفاء استثناء ترخيص رخص | معافيت مجوز | چھوٹ استثني لائسنس اجازت | פטור ויתור רישיון היתר | 豁免 许可 | 면제 면허 허가 
blockade cordon | blocus | blockade | bloqueo | abluka | блокад | حصار | محاصره | ناكه | מצור סגר | 封锁 | 봉쇄
port ports | port ports | hafen hafen | puerto | liman | порт | موانئ ميناء | بندر بنادر | بندرگاه | נמל | 港口 | 항구 항만
strait | detroit | strasse meerenge | estrecho | bogaz | пролив | مضيق | تنگه | آبنائے | מצר | 海峡 | 해협
close shut closure | ferme fermeture | schliess geschlossen sperr | cierr cerr clausur | kapat kapal | закры | اغلاق اغلق مغلق مغلق | بسته بستن | بند | סגר סגיר | 关闭 封闭 | 봉쇄 폐쇄
open reopen | ouvr rouvr reouvert | offn wieder offen | abr reabr abiert | açık açil yeniden | откры | فتح مفتوح | باز گشايي | كھول كھل | פתוח פתיח | 开放 重开 重新 | 개방 재개
ship vessel tanker boat freighter | navire bateau petrolier | schiff tanker | buque barco petrolero | gemi tanker | судн танкер корабл | سفين سفن ناقل | كشتي نفتكش شناور | جہاز ٹينكر | ספינ אוני מכלית | 船只 油轮 船舶 | 선박 유조선
toll fee charge levy | peage droit frais redevanc | maut gebuhr | peaje tasa tarifa | ücret geçiş | плат пошлин сбор | رسوم رسم | عوارض هزينه | ٹول فيس | אגר דמי אגרה | 通行 收费 费用 过路 | 통행료 요금
passage transit shipping waterway lane | passage transit navigation voie gratui | durchfahrt passage schifffahrt | paso transito navegac | geçiş seyrüsefer | проход судоход транзит | عبور ملاح مرور ممر | عبور كشتيراني تردد | گزر جہازراني | מעבר שיט | 航行 通过 航运 航道 | 통항 항행
traffic | trafic | verkehr | trafico | trafik | движен трафик | حرك | تردد | ٹريفك | תנועה | 交通 | 교통
mine mines | mine | mine minen | mina | mayin | мин мины | الغام لغم | مين | بارودي | מוקש | 水雷 | 기뢰
line hotline | ligne | leitung draht | linea | hat | лини | خط | خط | لائن | קו | 热线 | 핫라인 직통
communication | communicat | kommunikat | comunicac | iletisim haberles | связ коммуник | اتصال تواصل | ارتباط تماس | رابط مواصلات | תקשורת קשר | 沟通 联络 通信 | 통신 소통
attack strike raid bomb | attaqu frapp raid | angriff angegriff schlag | ataqu ataca golpe | saldiri vur vurdu | удар атак нападен | هجوم ضرب غار استهدف | حمله | حمل | תקיפ התקפ תקף | 袭击 打击 攻击 空袭 | 공격 공습 타격
struck bombard hit | frappe bombard | bombard getroffen zerbomb | bombarde atacad | vurul bombala | поражен разбомб | قصف مقصوف | بمباران | بمبار | הופצצ | 遭袭 轰炸 | 폭격 피격
war | guerre | krieg | guerra | savas | войн воен | حرب | جنگ | جنگ | מלחמ | 战争 开战 | 전쟁
ceasefire truce | cessez treve feu | waffenruhe waffenstill feuerpause | alto tregua cese | ateskes | перемири прекращен огня | هدن اطلاق | اتش بس | جنگ بندي | הפסקת אש הפוגה | 停火 休战 | 휴전 정전
violation breach | violat | verletz verstoss bruch | violac incumpl | ihlal | наруш | خرق انتهاك | نقض | خلاف ورزي | הפר | 违反 违背 | 위반
peace | paix | frieden | paz | baris | мир мирн | سلام | صلح | امن | שלום | 和平 | 평화
peaceful | pacifi | friedlich | pacific | baris | мирн | سلمي | صلح آميز | پرامن | שלו | 和平 | 평화
troops soldiers forces | troupe soldat force | truppen soldat streitkraft | tropa soldado fuerza | asker birlik kuvvet | войск солдат сил | قوات جنود جندي | نيرو سرباز | فوج | חייל כוח צבא | 军队 士兵 部队 | 군대 병력 미군
withdraw withdrawal pullout | retrait retir | abzug abzieh ruckzug | retir | çekil geri | вывод вывести отвод | انسحاب سحب | خروج عقب نشيني | انخلا نكل | נסיג יציא | 撤出 撤军 撤离 | 철수
military army | militair armee | militar armee | militar ejercito | askeri ordu | воен арми | عسكري جيش | نظامي ارتش | فوجي فوج | צבא | 军事 军队 | 군사 군
missile missiles | missile | rakete | misil | füze | ракет | صاروخ صواريخ | موشك | ميزائل | טיל | 导弹 | 미사일
range | portee | reichweite | alcance | menzil | дальност | مدي | برد | رينج مار | טווח | 射程 | 사거리
drone | drone | drohne | dron | iha | дрон беспилотн | مسير طائر | پهپاد | ڈرون | כטב מלט | 无人 | 드론 무인
base bases | base | stutzpunkt basis | base | üs | баз | قاعد قواعد | پايگاه | اڈ | בסיס | 基地 | 기지
destroy obliterate wipe ruin | detrui aneanti | zerstor vernicht | destru aniquil | yok imha | уничтож разруш | تدمير دمر | نابود منهدم | تباه | השמד הרס | 摧毁 毁灭 | 파괴 괴멸
kill dead die death | tue mort | getotet tot | muert murier mato | öldü ölü | погиб убит жертв | قتل قتيل | كشته | ہلاك جاں | נהרג הרוג | 死亡 丧生 打死 | 사망 숨
casualties toll | victime bilan | opfer | victima bajas | kayip can | жертв потер | ضحايا خسائر | تلفات قرباني | ہلاكت | נפגע | 伤亡 人数 | 사상자 인명
wounded injured | blesse | verletzt | herid | yarali | ранен | جريح جرح | زخمي مجروح | زخمي | פצוע נפצע | 受伤 | 부상
civilians | civil | zivil | civil | sivil | граждан мирн | مدني | غيرنظامي | شہري | אזרח | 平民 | 민간
responsible blame | responsab | verantwort schuld | responsab culpa | sorumlu suçl | ответствен вин | مسؤول | مسيول مقصر | ذمه | אחרא אשם | 责任 指责 | 책임
negotiate talk dialogue discussion conversation | negoci pourparler discussion | verhandl gesprach | negoci conversac dialogo | müzakere görüşme görüş | переговор | مفاوض محادث | مذاكر گفت | مذاكرات بات | שיח משא מו | 谈判 会谈 磋商 | 협상 회담 협의 
direct face | direct face | direkt unmittelbar | direct cara | doğrudan yüz | прям напрям | مباشر وجه | مستقيم رو | براہ راست | ישיר | 直接 面对 | 직접 대면
indirect | indirect | indirekt mittelbar | indirect | dolayli | непрям опосредов косвен | غير مباشر | غيرمستقيم غير مستقيم | بالواسط | עקיפ | 间接 | 간접
round | cycle round tour | runde | ronda | tur | раунд | جول | دور | دور | סבב | 轮 一轮 二轮 三轮 | 라운드 차례 차
first | premier | erst | primer | ilk birinci | перв | اول | نخستين اول | پہل | ראשו | 首轮 第一 首次 | 첫 1차
second | deuxieme second | zweit | segund | ikinci | втор | ثاني | دوم | دوسر | שני | 第二 | 2차 두
third | troisieme | dritt | tercer | üçüncü | трет | ثالث | سوم | تيسر | שליש | 第三 | 3차 세
sixth | sixieme | sechst | sext | altinci | шест | سادس | ششم | چھٹ | שיש | 第六 | 6차
technical expert | techni expert | technisch experte fach | tecnic expert | teknik uzman | технич эксперт | تقني فني خبرا | فني كارشناس تكنيكي | تكنيكي ماہر | טכני מומח | 技术 专家 | 기술 실무 전문
resume | repren repris | wieder fortsetz | reanud | yeniden devam | возобнов | استئناف | سرگيري ازسر | دوبار بحال | חידוש לחדש | 恢复 重启 | 재개
cancelled | annul | abgesagt | cancel | iptal | отмен | الغا الغي | لغو | منسوخ | בוטל ביטול | 取消 | 취소
postponed delayed | report retard | verschob verzog | aplaz retras | ertele | отлож перенес | تاجيل ارجا | تعويق | ملتوي موخر | נדח דחי | 推迟 延期 | 연기
extend extension | prolong | verlanger | prorrog extend | uzat | продл | تمديد | تمديد | توسيع | הארכ | 延长 | 연장
walk leave left depart | quitt claqu parti | verliess verlassen abgebroch abgereist | abandon salio | terk ayril | покин ушл уш | غادر انسحب مغادر | ترك | واك | עזב נטש | 离席 离开 退席 | 퇴장 떠
handshake shook | poignee | handschlag | apreton | tokalaş | рукопожат | مصافح | مصافح | مصافح ہاتھ | לחיצ | 握手 | 악수
progress advance headway | progres avanc | fortschritt | progres avanc | ilerleme | прогресс продвиж | تقدم | پيشرفت | پيشرفت | התקדמ | 进展 | 진전
constructive positive good encourage fruitful | construct positi bon | konstrukt positiv gut | construct positi buen | yapici olumlu iyi yapici cesaret olumlu | конструктив позитив хорош | بناء ايجابي جيد | سازنده مثبت خوب | تعميري مثبت اچھ مثبت حوصله | בונה חיובי טוב | 建设 积极 良好 鼓舞 积极 建设 | 건설 긍정 고무 
serious | serieu | ernst | seri | ciddi | серьезн | جدي جاد | جدي | سنجيد | רציני | 认真 严肃 最认 | 진지
near verge | proche pres | nahe kurz | cerca proxim | yakin | близ | قريب قرب | نزديك | قريب | קרוב | 接近 | 가까 임박
agreement deal accord pact settlement | accord | abkommen einigung vereinbar deal | acuerd pacto | anlasma | соглаш сделк договор | اتفاق صفق | توافق | معاہد اتفاق سمجهوت | הסכם עסק | 协议 | 합의 협정
accept consent approve | accept convenu approuv | zugestimm vereinbart akzept zustimm zugesagt | acept acord | kabul anlaş | соглас принял | وافق اتفق قبل | پذيرف موافق | متفق قبول رضامند | הסכימ קיבל הסכימה מסכים הוסכם | 同意 接受 | 동의 수용
final | final | endgultig abschlies final | final definitiv | nihai son | окончат | نهاي | نهايي | حتمي | סופי | 最终 | 최종
interim temporary provisional | interim provisoir temporair | vorlaufig zwischen befristet | interin provision temporal | geçici ara | временн промежут | موقت مرحلي | موقت | عبوري عارضي | ביניים זמני | 临时 暂时 | 임시 잠정
bind legal | contraignant juridiqu | bindend verbindlich recht | vinculant legal | bağlayici hukuk | обязывающ юридич | ملزم قانون | الزام حقوقي | پابند قانون | מחייב משפט | 约束 法律 | 구속 법적
memorandum | memorandum | memorandum absichts | memorando | mutabakat muhtira | меморандум | مذكر | يادداشت تفاهم | يادداشت مفاہمت | מזכר | 备忘 谅解 | 양해각서
sign signed signature | sign | unterzeich unterschr | firm | imza | подпис | وقع توقيع | امضا | دستخط | חתימ חתם נחתם | 签署 签字 | 서명
electronically | electron | elektron | electron | elektronik | электрон | الكترون | الكترون | اليكٹران آنلاين | אלקטרונ | 电子 | 전자
ceremony | ceremoni | zeremonie | ceremoni | tören | церемон | مراسم حفل | مراسم | تقريب | טקס | 仪式 | 행사 서명식
text document paper publish | texte publi document | text veroffent dokument | texto public document | metin yayim belge | текст опублик документ | نص نشر وثيق | متن منتشر سند | متن شائع دستاويز | נוסח פורסם מסמך | 文本 公布 文件 | 문안 공개 문서
point clause article | point clause | punkt klausel | punto clausul | madde | пункт стать | بند بنود نقاط | بند ماده | نكات شق | סעיפ | 条款 要点 十四 | 조항 항목
draft proposal | projet propos | entwurf vorschlag | borrador propuest | taslak öneri | проект предложен | مسود مقترح | پيشنويس پيشنهاد | مسود تجويز | טיוט הצע | 草案 提议 方案 | 초안 제안
roadmap | feuille | fahrplan | hoja | harita | дорожн карт | خارط | نقشه راه | روڈ ميپ | מפת | 路线 | 로드맵
committee | comite | ausschuss komitee | comite | komite | комитет | لجن | كميته | كميٹي | ועד | 委员 | 위원회
working groups | groupe travail | arbeitsgruppe | grupo trabajo | çalişma grup | рабоч групп | عمل مجموع فرق | كارگروه | وركنگ گروپ | קבוצ עבוד | 工作 小组 | 작업 실무그룹
mechanism framework | mecanism cadre | mechanismus rahmen | mecanism marco | mekanizma çerçeve | механизм рамк | آلي اطار | سازوكار چارچوب | طريق فريم | מנגנ מסגרת | 机制 框架 | 메커니즘 프레임
cell deconfliction | cellule deconfliction | zelle | celula | hücre çatışmasızlık | ячейк деконфликт | خلي | سلول هسته | سيل | תא | 小组 避免 | 충돌
day | jour journee | tag tage tagen | dia | gün | дн день | يوم ايام | روز | دن | יום ימים | 天 | 일간
60 sixty | soixant | sechzig | sesent | altmiş | шестьдес шестидес | ستين ستون | شصت | ساٹه | שישים | 六十 | 육십
deadline | delai | frist | plazo | süre | срок дедлайн | مهل | مهلت ضرب | مہلت | מועד | 期限 | 시한 기한
expire lapse | echeance expire caduc | ablauf abgelaufen ausgelaufen erlosch | vence expir caduc | dol | истек утрат | ينتهي انتهت | منقضي | ختم | פג פקע | 到期 失效 | 만료 실효
start begin | commenc debut | beginn start | empez comienz inici | başla | нача отсчит | بدا يبدا | آغاز شروع | شروع | החל מתחיל | 开始 起算 | 시작
date | date | datum | fecha | tarih | дат | تاريخ | تاريخ | تاريخ | תאריך | 日期 | 날짜
stage phase | etape phase | stufe phase etappe | etapa fase | aşama | этап фаз | مرحل | مرحله | مرحل | שלב | 阶段 | 단계
mediator mediation intermediary broker | mediat | vermittl | mediad mediac | arabulucu | посредни | وساط وسيط وسيط وسطا | ميانجي ميانجي | ثالث | תיווך מתווכ | 斡旋 调解 调停 | 중재
role | role | rolle | papel | rol | рол | دور | نقش | كردار | תפקיד | 作用 | 역할
host venue | hote lieu | gastgeber ort | anfitri sede lugar | ev sahib yer | принима мест | استضاف مكان | ميزبان محل | ميزبان مقام | מארח מקום | 主办 地点 | 주최 장소
delegation lead head | delegation dirig conduit | delegation leit fuhr | delegac encabez lider | heyet başkan | делегац возглав | وفد تراس | هيات رياست | وفد قيادت | משלח ראש | 代表 率领 率团 | 대표단 이끌
statement joint | communique declarat conjoint | erklarung gemeinsam | comunicad declarac conjunt | açiklama ortak bildiri | заявлен совмест | بيان مشترك | بيانيه مشترك | بيان مشترك | הצהר משותפ | 声明 联合 | 성명 공동
confirm confirmed | confirm | bestatig | confirm | doğrula onayla | подтвер | اكد تاكيد | تاييد | تصديق | אישר | 证实 确认 | 확인
silence comment | silence comment | schweig stellungnahme | silencio coment | sessiz yorum | молч коммент | صمت تعليق | سكوت اظهارنظر | خاموش تبصر | שתיק תגוב | 沉默 置评 | 침묵 논평
deny denied denial | dement | dementi bestreit widerspr | desmient | yalanla | опроверг отриц | نفي نفت تنفي ينفي | تكذيب | ترديد | הכחיש | 否认 | 부인
reject refuse ruled | rejet refus | ablehn weiger | rechaz neg | reddet | отверг отказ | رفض | رد نمي | مسترد انكار | דח סירב | 拒绝 | 거부
demand require insist | exig | forder verlang | exig demand | talep | требу | طالب مطالب | خواستار مطالب | مطالب | דרש דריש | 要求 | 요구
condition conditional | condition | bedingung | condicion | koşul şart | услов | شرط مشروط | شرط مشروط | شرط مشروط | תנאי | 条件 前提 | 조건
red lines | ligne rouge | rote linie | linea roja | kirmizi çizgi | красн лин | خطوط حمر | خط قرمز | سرخ لكير | קו אדום | 红线 | 레드라인
right | droit | recht | derecho | hak | прав | حق | حق | حق | זכות | 权利 | 권리
threat threaten | menac | droh | amenaz | tehdit | угро | تهديد هدد | تهديد | دھمك | איום איימ | 威胁 | 위협
warn warning | avert | warn | advert | uyar | предупре | حذر تحذير | هشدار | خبردار انتباه | הזהיר אזהר | 警告 | 경고
response retaliate | ripost represail | vergelt antwort reaktion | respond represal | karşilik misilleme | ответ возмезд | رد انتقام | پاسخ تلافي | جواب جوابي | תגוב גמול | 报复 回应 | 보복 대응
regional region | region | regional region | region | bölge | регион | اقليم منطق | منطقه | خط علاق | אזור | 地区 | 지역
government regime | gouvernement regime | regierung regime | gobierno regimen | hükümet rejim | правительств режим | حكوم نظام | دولت حكومت نظام | حكومت | ממשל משטר | 政府 政权 | 정부 정권
election vote | election | wahl | eleccion | secim | выбор | انتخاب | انتخابات | انتخاب | בחירות | 选举 | 선거
parliament | parlement | parlament | parlamento | meclis | парламент | برلمان مجلس | مجلس | پارليمن | פרלמנט כנסת | 议会 | 의회
senate congress | senat congres | senat kongress | senado congreso | senato kongre | сенат конгресс | كونغرس شيوخ | كنگره سنا | سينيٹ كانگريس | סנאט קונגרס | 参议 国会 | 상원
approval ratify | approb ratifi | zustimm ratifi genehm | aprob ratific | onay | одобр ратифик | موافق تصديق | تصويب تاييد | منظور توثيق | אישור | 批准 | 승인 비준
coordination | coordin | koordin abgestimm absprach | coordin | koordin eşgüdüm | координ соглас | تنسيق | هماهنگ | رابط ہم آہنگ | תיאום | 协调 | 조율
alone unilateral | seul unilateral | allein einseitig | solo unilateral | tek başina | одн самостоят односторон | وحد منفرد | تنها يكجانبه | تنہا يكطرف | לבד חד | 单独 单方 | 단독 일방
involvement participate | particip implic | beteilig teilnahm teilnehm | particip implic | katil | участ причаст | شارك مشارك تورط | مشاركت شركت دخالت | شركت ملوث | השתתפ מעורב | 参与 参加 | 참여 참가 개입
request ask asked | demand sollicit | bitt bat ersuch | pidi solicit petic | iste talep | прос попрос | طلب | درخواست خواست | درخواست | ביקש בקש | 请求 | 요청
initiative | initiat | initiativ | iniciativ | girişim | инициатив | مبادر | ابتكار | اقدام پہل | יוזמ | 倡议 | 이니셔티브
visit trip | visite voyage | besuch reise | visita viaje | ziyaret | визит поездк | زيار | سفر ديدار | دور | ביקור נסיע | 访问 | 방문
meet met session encounter | rencontr reunion session | treffen traf sitzung | reunion encuentr reuni sesion | toplanti görüştü | встреч | اجتماع لقا | نشست ديدار | ملاقات اجلاس | פגיש נפגש | 会晤 会议 | 회동 회의 만남
letter message | lettre message | brief botschaft nachricht | carta mensaj | mektup mesaj | письм послан сообщен | رسال | نامه پيام | خط پيغام | מכתב מסר | 信件 信息 | 서한 메시지
leader supreme | guide supreme leader | fuhrer oberst | lider suprem | lider dini | лидер верховн | مرشد قائد اعلي | رهبر | رہبر | מנהיג עליון | 最高 领袖 领导 | 지도자 최고
funeral mourning | funerail deuil | beerdig trauer begrab | funeral luto | cenaze yas | похорон траур | جناز تشييع حداد | تشييع عزا | جناز سوگ | הלווי אבל | 葬礼 哀悼 | 장례 애도
pause break | pause suspension | pause unterbrech | pausa suspen | ara duraklama | пауз перерыв | توقف استراح تعليق | وقفه توقف | وقف | הפסק השהי | 暂停 中断 | 중단 휴회
embassy diplomats | ambassade diplomat | botschaft diplomat | embajad diplomat | büyükelçilik diplomat | посольств дипломат | سفار دبلوماس | سفارت ديپلمات | سفارت سفار | שגריר דיפלומט | 使馆 外交 | 대사관 외교관
evacuate departure families | evacu depart famille | evakuier ausreise familie | evacu salida famil | tahliye ayril aile | эвакуа выезд семь | اجلا مغادر عائل | تخليه خروج خانواد | انخلا اہل | פינוי פינ משפח | 撤离 家属 | 철수 대피 가족
airport flight | aeroport vol | flughafen flug | aeropuerto vuelo | havaalani uçuş | аэропорт рейс | مطار رحل | فرودگاه پرواز | ہوائي پرواز | שדה טיס | 机场 航班 | 공항 항공
militia allies proxies | milice allie | miliz verbundet stellvertret | milicia aliad | milis müttefik vekil | ополчен союзник прокси | ميليشي حلف وكلا | شبه نظامي متحد نيابتي | مليشي اتحادي پراكسي | מיליצי בעל ברית שלוח | 民兵 盟友 代理 | 민병 동맹 대리
disarm | desarm | entwaffn | desarm | silahsız | разоруж | نزع | خلع | غيرمسلح | פירוק | 解除 裁军 | 무장해제
south southern | sud | sud sudlich | sur | güney | юг южн | جنوب | جنوب | جنوبي | דרום | 南部 | 남부
border buffer zone | frontier tampon zone | grenz puffer zone | fronter tampon zona | sınır tampon bölge | границ буфер зон | حدود عازل منطق | مرز حائل منطقه | سرحد بفر | גבול חיץ | 边界 缓冲 | 국경 완충
food medicine | aliment nourritur medicament | lebensmittel nahrung medika arznei | aliment medicin | gida ilaç | продовол лекарств | غذا دوا | غذا دارو | خوراك ادويات | מזון תרופ | 食品 药品 | 식량 의약
control | control | kontroll | control | kontrol | контрол | سيطر | كنترل | كنٹرول | שליט | 控制 支配 | 통제
spend use | depens utilis | ausgeb verwend | gast usar utiliz | harca kullan | трат использ | انفاق استخدام | هزينه خرج | خرچ | הוצא שימוש | 花 使用 | 사용 쓰
decide choose | decid | entscheid | decid quier | karar | реша реши | قرر | تصميم | فيصل | החליט | 决定 | 결정
pay paid payment | pay paie | zahl bezahl | pag | öde | плат выплат | دفع | پرداخت | ادائيگي ادا | תשלום שילמ | 支付 | 지급 지불
prisoners detainees | prisonni detenu | gefangen haftling | prisioner preso | tutuklu mahkum | заключен пленн узник | سجين اسري معتقل | زنداني | قيدي | אסיר | 囚犯 被押 | 수감 포로
energy power | energie electricit | energie strom | energia | enerji | энерг | طاق كهربا | انرژي برق | توانائي بجلي | אנרגי חשמל | 能源 电力 | 에너지 전력
economy market | econom march | wirtschaft markt | econom mercad | ekonomi piyasa | эконом рынк | اقتصاد سوق اسواق | اقتصاد بازار | معيشت مارك | כלכל שוק | 经济 市场 | 경제 시장
week | semain | woche | semana | hafta | недел | اسبوع | هفته | ہفت | שבוע | 周 一周 | 주일 주
month | mois | monat | mes | ay aylik | месяц | شهر اشهر | ماه | مہين ماہ | חודש | 个月 个月 | 개월
years | annee ans | jahr | ano | yil | год лет | سنوات سن عام | سال | سال | שנ | 年 多年 | 년
hours | heure | stunde | hora | saat | час | ساع | ساعت | گھنٹ | שע | 小时 | 시간
historic unprecedented | historiqu | historisch beispiellos | historic | tarihi | историческ беспрецедент | تاريخي | تاريخي بيسابقه | تاريخي | היסטורי | 历史 | 역사
victory defeat won | victoire defait | sieg niederlag | victoria derrot | zafer yenil | побед поражен | نصر هزيم انتصار | پيروزي شكست | فتح شكست | ניצחון תבוס | 胜利 失败 | 승리 패배
trust distrust | confian mefian | vertrau misstrau | confian | güven | довер недовер | ثق | اعتماد | اعتماد | אמון | 信任 | 신뢰
scope limited | portee limit | umfang begrenz | alcance limit | kapsam sinirli | объем огранич | نطاق محدود | دامنه محدود | دائر محدود | היקף מוגבל | 范围 有限 | 범위 제한
include cover | inclu couvr | umfass einschliess gilt | inclu abarc | kapsa dahil | включ охватыв распростран | شمل يشمل تضمن | شامل | شامل | כולל חל | 包括 涵盖 | 포함
end halt stop cease | fin arret cess | ende beend stopp einstell | fin cese deten termin | son durdur bitir | конец прекра останов законч | انها وقف نهاي | پايان توقف خاتمه متوقف | ختم روك | סיום עציר הפסק | 结束 停止 终止 | 종식 중단 종료
moratorium suspend | moratoir suspen | moratorium aussetz | moratori suspen | askıya moratoryum | моратор приостан | تعليق وقف | تعليق | معطل | השעי | 暂停 中止 | 유예 중단
zero | zero | null | cero | sifir | нулев ноль | صفر | صفر | صفر | אפס | 零 归零 | 제로
dismantle | demantel | abbau demontier | desmantel | sök tasfiye | демонтаж разоруж | تفكيك | برچيد | ختم تلف | פירוק | 拆除 拆解 | 해체 폐기
issue file topic agenda matter | ordre dossier sujet | tagesordnung thema dossier akte | agenda expediente tema | gündem konu dosya | повестк вопрос тем | جدول ملف قضي | دستوركار پرونده موضوع | ايجنڈ معامل | סדר נושא תיק | 议程 问题 议题 | 의제 문제
comply commitment obligation fulfil implement honour | respect engagement obligat | einhalt verpflicht einzuhalt zusage | cumpl compromis | uy taahhüt | соблюд обязатель | التزام امتثال | پايبند تعهد | پاسداري عہد | עמיד התחייב | 遵守 承诺 履行 | 이행 준수 약속
guarantee | garant | garant | garant | garanti | гарант | ضمان | تضمين | ضمانت | ערבות ערובה | 保证 担保 | 보장
support backed backing | soutien appui | unterstutz | apoy respald | destek | поддерж | دعم | حمايت پشتيبان | حمايت | תמיכ תמכ | 支持 | 지지 지원
critics criticism analysts | critique analyst | kritik analyst beobacht | critic analist | eleştir analist | критик аналит | نقد محلل منتقد | منتقد تحليلگر كارشناس | تنقيد تجزيه | ביקורת פרשנ | 批评 分析 | 비판 분석
largest number thousands | milliers nombre | tausend zahl | miles numero | bin sayi | тысяч числ | الاف الف عدد | هزار تعداد | ہزار تعداد | אלפ מספר | 万 数千 人数 | 만 천
release unfreeze unblock unlock | debloc liber | freigab freigeb freigegeb | desbloq liber | serbest | разморож разблок высвоб | افراج تحرير | آزاد | رها واگزار | שחרור הפשר | 解冻 释放 | 풀어 풀려
return | retour revien revenir | ruckkehr zuruckkehr | regres vuelta volver | dönüş dönme | возвращ верн | عود | بازگشت | واپس | חזר שובם שיב | 重返 返回 | 복귀
promise pledge vow | promes promet engag | zusag versprech versprochen | promes promet compromis | söz | обеща обещ | وعد تعهد | قول تعهد وعده | وعد يقين | הבטח התחייב | 承诺 保证 | 약속
party | partie | partei | parte | taraf | сторон | طرف | طرف | فريق | צד | 当事 | 당사
room hall table | salle piece table | raum saal zimmer tisch | sala mesa | oda salon masa | комнат зал стол | غرف قاع طاول | اتاق سالن ميز | كمر ميز | חדר שולחן | 房间 会议室 | 방
investor | investiss | investor anleger | inversor | yatirimci | инвестор | مستثمر | سرمايه | سرمايه | משקיע | 投资 | 투자
taxpayer tax | contribuab | steuerzahl steuer | contribuy impuest | vergi | налог | ضرائب ضريب | ماليات | ٹيكس | מס מיסים | 纳税 | 세금 납세
fake false invent | faux fauss | falsch fake erfunden | fals | sahte yalan | фейк лож | كاذب مزيف مفبرك | جعلي دروغ ساختگي | جعلي جهوٹ | כוזב שקר פייק | 假新 虚假 | 가짜
leak | fuite | durchgesick leck | filtra | sizdir sizinti | утеч | تسريب مسرب | درز افشا | ليك افشا | הדלפ | 泄露 泄漏 | 유출
supervise oversight | supervis surveill | aufsicht uberwach | supervis vigil | gözetim denetim | надзор | اشراف رقاب | نظارت | نگراني | פיקוח | 监督 | 감독
free gratis | gratuit gratui | kostenlos gebuhrenfrei | gratis gratuit | ücretsiz bedava | бесплатн | مجان | رايگان | مفت | חינם | 免费 | 무료
kilogram kg kilo | kilo | kilogr | kilo | kilo | килог | كيلو | كيلو | كلو | קילו | 公斤 千克 | 킬로
neighbour neighbor | voisin | nachbar | vecin | komşu | сосед | جار جوار | همساي | پڑوس همساي | שכנ | 邻国 | 이웃 주변국
trade goods | commerc marchandis | handel waren | comerci mercanc | ticaret | торгов товар | تجار سلع | تجار كالا | تجارت سامان | סחר סחורה | 商船 贸易 货物 | 상선 무역
officer official | responsab fonctionn | beamt vertreter funktionar | funcionari | yetkili | чиновник представит | مسؤول | مقام | عهديدار حكام | בכיר פקיד | 官员 | 관리 당국자
breakdown collapse fail failure | echou echec effondr | scheiter zusammenbr | fracas colaps | çök başarisiz | провал сорва | فشل انهيار | شكست فروپاش | ناكام | כישלון נכשל קרס | 失败 破裂 | 실패 결렬 무산
plane aircraft jet | avion | flugzeug jet | avion | uçak | самолет | طائر مقاتل | هواپيما جنگنده | طيار | מטוס | 飞机 战机 | 항공기 전투기
grade level degree | niveau degre | grad niveau stufe | nivel grado | seviye düzey | уровен степен | مستو درج | سطح درجه | سطح درجه | רמה דרגה | 水平 级别 | 수준
arrive arrival land landed | arriv atterri | ankam angekommen eintraf eingetroffen gelandet | lleg aterri | vardi geldi ulasti | прибы прилет | وصل وصول | رسيد وارد | پہنچ | הגיע נחת | 抵达 到达 | 도착
thank gratitude | remerci | dankt dank | agradec gracias | tesekkur | благодар | شكر | تشكر قدردان | شكري | הודה תודה | 感谢 | 감사
welcome receive greet | accueill recu recev salue | begruss empfang empfing willkommen | recib acog bienvenid | karsila agirla | приветств встрети | استقبل رحب | استقبال | خيرمقدم استقبال | קיבל בירך | 欢迎 接见 | 환영 접견
wait await | attend | wartet warten | esperan espera esperaron | bekle | ждат ждут ждал | انتظر ينتظر منتظر | منتظر | منتظر انتظار | ממתין חיכ המתינ | 等待 等候 | 기다
hotel residence villa resort | hotel residenc villa | hotel residenz villa | hotel residencia villa | otel konut rezidans | отел гостиниц резиденц вилл | فندق منتجع | هتل اقامتگاه | ہوٹل | מלון | 酒店 官邸 | 호텔 관저
journalist reporter press media newspaper | journal presse media | journalist presse medien zeitung | periodist prensa periodic | gazete basin medya | журналист пресс газет | صحف صحاف اعلام | خبرنگار رسانه روزنامه | صحاف اخبار | עיתונ תקשורת | 记者 媒体 报纸 | 기자 언론
monday tuesday wednesday thursday friday saturday sunday | lundi mardi mercredi jeudi vendredi samedi dimanche | montag dienstag mittwoch donnerstag freitag samstag sonntag | lunes martes miercoles jueves viernes sabado domingo | pazartesi sali carsamba persembe cuma cumartesi | понедельник вторник среду четверг пятниц суббот воскресен | الاثنين الثلاثاء الاربعاء الخميس الجمعه الجمعة السبت الاحد | شنبه يكشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه | پير منگل بدھ جمعرات جمعه ہفته اتوار | שלישי רביעי חמישי שישי שבת | 周一 周二 周三 周四 周五 周六 周日 | 월요일 화요일 수요일 목요일 금요일 토요일 일요일
next following upcoming | prochain suivant | nachst kommend | proxim siguient | gelecek sonraki onumuzdeki | следующ предстоящ | القادم المقبل التالي قادم مقبل | آينده بعدي | اگل آئند | הבא הקרוב | 下周 下次 下一 | 다음
previous earlier last | precedent dernier | vorig letzt | anterior pasad | onceki gecen | предыдущ прошл | السابق الماضي سابق | قبلي گذشته پيشين | پچھل گزشت | הקודם שעבר | 上次 上周 此前 | 지난 이전
morning afternoon evening night noon | matin soir nuit midi | morgens nachmittag abend nacht mittag | manana tarde noche mediodia | sabah aksam gece ogle | утро утром вечер ноч полд | صباح مساء ليل ظهر | صبح عصر شب ظهر | صبح شام رات | בוקר ערב לילה צהרי | 早上 晚上 下午 上午 当晚 凌晨 | 오전 오후 저녁 아침
telephone phone | telephon | telefon | telefon | telefon | телефон позвон | هاتف | تلفن | فون | טלפון | 电话 通话 | 전화 통화
expect schedule plan due | prevu attendu planif | erwartet geplant vorgesehen | previst programad | bekleniyor planla | ожида запланиров | متوقع مقرر | برنامه | متوقع | צפוי מתוכנ | 预计 计划 定于 | 예정 예상
ready willing prepare | pret dispos | bereit | list dispuest | hazir | готов | مستعد جاهز | آماده | تيار | מוכן נכונ | 准备 愿意 | 준비 용의
inform brief | inform | unterricht informier | informo inform | bilgilendir | проинформ | اطلع احاط | مطلع آگاه | آگاه | עדכן | 通报 告知 | 통보
`
  .trim()
  .replace(/ *\| */g, '|');

# Urdu words of our own pages: side panel, Explorer, settings, welcome. By machine from en.pages.ftl.

## Digest
about-heading = یہ مضمون مذاکرات کے بارے میں ہے
mentions-heading = اس صفحے میں مذاکرات کا ذکر ہے
about-round = { $what }{ $dated ->
    [yes] ، تاریخ: { $date }
   *[no] {""}
  }{ $placed ->
    [yes] ، مقام: { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] ، ثالث: { $mediators }
   *[no] {""}
  }۔
about-round-not-held = { $what }{ $dated ->
    [yes] ، مقررہ تاریخ: { $date }؛ نہیں ہوا
   *[no] ، جو مقرر تھا اور نہیں ہوا
  }۔
about-one = { $what }۔
about-two = { $what } اور { $other }۔
about-nearest = کوئی ایک دور نمایاں نہیں؛ ڈوزیئر میں قریب ترین: { $what }۔
about-no-round = مذاکرات؛ کوئی ایک دور یا واقعہ نمایاں نہیں۔
this-article = یہ مضمون
strip-sentence = { $from } سے { $to } تک مذاکرات کے ادوار: { $count } ہوئے۔ اس مضمون کی تاریخ { $article } ہے۔
strip-sentence-undated = { $from } سے { $to } تک مذاکرات کے ادوار: { $count } ہوئے۔ اس مضمون پر تاریخ نہیں۔
publisher-unknown = ناشر نہیں ملا
publisher-not-in-dossier = ناشر ڈوزیئر میں نہیں
date-not-found = تاریخ نہیں ملی
why-result = یہ نتیجہ کیوں
since = اشاعت کے بعد سے
since-none = ڈوزیئر میں اس کے بعد کا کچھ نہیں۔
no-date = تاریخ نہیں ملی؛ ”اشاعت کے بعد سے“ شامل نہیں۔
later-events = { $count ->
    [one] بعد کا { $count } واقعہ
   *[other] بعد کے { $count } واقعات
  }
last-known = مضمون سے پہلے کی آخری معلومات
contested = متنازع نکات جن کا اس میں ذکر ہے
contested-count = { $count ->
    [one] { $count } نکتہ
   *[other] { $count } نکات
  }
more-points = { $count ->
    [one] { $count } مزید نکتہ
   *[other] { $count } مزید نکات
  }
show-in-page = صفحے میں دکھائیں
open-point = یہ نکتہ کھولیں
named = اس میں مذکور
named-none = ایسا کچھ نہیں جو ڈوزیئر میں ہو۔
named-count = { $entries ->
    [one] { $entries } اندراج
   *[other] { $entries } اندراجات
  } { $mentions ->
    [one] کا { $mentions } ذکر
   *[other] کے { $mentions } ذکر
  }
named-times = { $count ->
    [one] ایک بار ذکر
   *[other] { $count } بار ذکر
  }
more-names = { $count } مزید

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = دکھایا گیا ڈوزیئر
then-now = آج کے مطابق
then-then = جیسا { $date } کو معلوم ہو سکتا تھا
then-note = جو اس دن معلوم نہیں ہو سکتا تھا، شامل نہیں: { $events ->
    [one] { $events } واقعہ
   *[other] { $events } واقعات
  }، { $points ->
    [one] { $points } متنازع نکتہ
   *[other] { $points } متنازع نکات
  }، { $positions ->
    [one] { $positions } مؤقف
   *[other] { $positions } مؤقف
  }۔
then-nothing = کچھ چھوڑنا نہیں پڑا۔
# A contested point whose state was not yet looked at on the article’s day.
then-unassessed = اس دن تک جائزہ نہیں لیا گیا تھا
reported-later = ہو چکا تھا، پہلی رپورٹ بعد میں آئی
reported-later-note = ہر ایک کے پہلے ذریعے کی تاریخ اس مضمون کے بعد کی ہے۔

## Freshness
dossier-as-of = ڈوزیئر { $date } تک کا ہے
dossier-old = ({ $days ->
    [one] { $days } دن پرانا
   *[other] { $days } دن پرانا
  })
newer-heading = { $days ->
    [one] ڈوزیئر سے { $days } دن بعد کا
   *[other] ڈوزیئر سے { $days } دن بعد کا
  }
newer-body = ڈوزیئر { $date } کو ختم ہوتا ہے۔ ممکن ہے اس میں وہ نہ ہو جو یہ مضمون بتاتا ہے، اور یہ نہیں بتا سکتا کہ اس کے بعد کیا ہوا۔

## Search
search-label = ڈوزیئر میں تلاش کریں
search-placeholder = شخص، مقام، تاریخ یا دعویٰ
results-count = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
  }
results-none = ”{ $query }“ کے لیے کچھ نہیں ملا۔
search-did-you-mean = کیا آپ کی مراد یہ تھی:
results-where = تلاش میں ناموں کے تمام ہجے، عنوانات، خلاصے، بیانات اور متنازع نکات دیکھے جاتے ہیں۔

## Popup
marks-on-site = اس سائٹ پر نشانات
settings = ترتیبات
reading = یہ صفحہ پڑھا جا رہا ہے…
unrelated-heading = یہ صفحہ مذاکرات کے بارے میں نہیں
unrelated-names = اس میں { $names } کا ذکر ہے، اور ڈوزیئر کی کسی اور چیز کا نہیں۔ یہاں کوئی نشان نہیں لگایا گیا۔
unrelated-nothing = اس میں ڈوزیئر کی کسی چیز کا ذکر نہیں۔ یہاں کوئی نشان نہیں لگایا گیا۔
mark-anyway = پھر بھی نشان لگائیں
not-allowed-heading = Parley یہ سائٹ نہیں پڑھتا
not-allowed-on-click = آپ نے ”صرف میرے کلک پر“ منتخب کیا ہے۔ جب تک آپ نہ کہیں، Parley کوئی صفحہ نہیں دیکھتا۔
not-allowed-news-sites = آپ نے ”معروف خبری سائٹیں“ منتخب کیا ہے، اور { $host } فہرست میں نہیں یا اس کی اجازت نہیں دی گئی۔ Parley نے یہ صفحہ نہیں دیکھا اور آپ کے کہنے تک نہیں دیکھے گا۔
not-allowed-all-sites = آپ نے ”تمام سائٹیں“ منتخب کیا ہے، لیکن براؤزر نے { $host } کی اجازت نہیں دی۔ Parley نے یہ صفحہ نہیں دیکھا اور آپ کے کہنے تک نہیں دیکھے گا۔
read-once = یہ صفحہ ایک بار پڑھیں
always-on = { $host } پر ہمیشہ
stays-here = پڑھنے کا عمل اسی براؤزر میں ہوتا ہے۔ کوئی متن باہر نہیں جاتا۔
site-off-heading = اس سائٹ پر نشانات بند ہیں
site-off-body = آپ نے { $host } کے لیے Parley بند کر دیا ہے۔ اوپر کا سوئچ اسے دوبارہ چالو کرتا ہے۔
marks-choice = نشانات
marks-choice-off = کوئی نہیں
marks-choice-first = پہلا
marks-choice-all = تمام
pause = تمام سائٹوں پر عارضی طور پر روکیں
paused-heading = Parley عارضی طور پر رکا ہوا ہے
paused-body = جب تک آپ دوبارہ شروع نہ کریں، کسی سائٹ پر کچھ نہیں پڑھا جاتا۔
resume = پڑھنا دوبارہ شروع کریں
unreadable-heading = اس قسم کا صفحہ نہیں پڑھا جا سکتا
unreadable-body = براؤزر کے اپنے صفحات، PDF فائلیں، ریڈر ویو اور ایکسٹینشن اسٹور ایکسٹینشنوں کے لیے بند ہیں۔ ڈوزیئر میں تلاش پھر بھی ممکن ہے۔
error-heading = صفحہ پڑھا نہ جا سکا
error-body = اس کا متن ظاہر نہیں ہوا، یا صفحہ اس دوران بند ہو گیا۔ سائن اِن کے پیچھے کے صفحات اور صفحے میں شامل ریڈر میں ایسا ہوتا ہے۔
error-dossier-heading = ڈوزیئر کھل نہ سکا
error-dossier-body = ایکسٹینشن کی کوئی فائل غائب یا خراب ہے۔ اسے دوبارہ انسٹال کرنے سے یہ ٹھیک ہو جاتا ہے۔
error-code = اطلاع دینے کے لیے:
try-again = دوبارہ کوشش کریں
copy-code = کوڈ کاپی کریں
copied = کاپی ہو گیا
dossier-files-unread = ڈوزیئر ابھی کھولا نہیں گیا
read-once-done = آپ کے کہنے پر ایک بار پڑھا گیا۔

## Access (settings and welcome)
access-question = Parley کو کہاں پڑھنے کی اجازت ہے؟
access-question-note = آپ پاپ اپ میں کسی بھی سائٹ کے لیے اسے بدل سکتے ہیں۔
access-news-sites = معروف خبری سائٹیں
access-news-sites-note = { $count } خبری ڈومینوں کی ساتھ فراہم کردہ فہرست، جو نیچے پڑھی جا سکتی ہے۔ براؤزر ایک بار اجازت مانگتا ہے۔
access-all-sites = تمام سائٹیں
access-all-sites-note = Parley ہر صفحے پر مذاکرات سے متعلق الفاظ تلاش کرتا ہے؛ باقی صفحات پر وہیں رک جاتا ہے اور کچھ محفوظ نہیں رکھتا۔
access-on-click = صرف میرے کلک پر
access-on-click-note = کوئی مستقل اجازت نہیں۔ موجودہ صفحہ پڑھنے کے لیے آئیکن پر کلک کریں۔
access-refused = براؤزر نے اس کی اجازت نہیں دی۔ کچھ نہیں بدلا گیا۔
access-partly = فہرست کے { $count } ڈومینوں میں سے فی الحال { $allowed } کی اجازت ہے۔
access-now = فی الحال اجازت: { $what }۔
access-now-none = کوئی سائٹ نہیں
access-now-all = تمام سائٹیں
access-now-sites = { $count ->
    [one] { $count } سائٹ پیٹرن
   *[other] { $count } سائٹ پیٹرن
  }

## Settings
options-title = ترتیبات
options-sites = سائٹیں
options-sites-note = یہ اوپر کے انتخاب پر مقدم ہیں۔
options-site = سائٹ
options-reading = پڑھنا
options-on = چالو
options-off = بند
options-remove-site = { $host } ہٹائیں
options-no-sites = ابھی کسی سائٹ کا اپنا انتخاب نہیں۔
options-site-to-add = شامل کرنے کے لیے سائٹ، مثلاً example.org
options-add-site = سائٹ شامل کریں
options-site-bad = ”{ $text }“ ہوسٹ کا نام نہیں۔ اسے example.org کی طرح لکھیں۔
options-site-not-allowed = براؤزر کی طرف سے اجازت نہیں
options-allow-site = { $host } کی اجازت دیں
options-show-list = ساتھ فراہم کردہ فہرست دکھائیں ({ $count })
options-marks = مضامین میں نشانات
options-marks-first = ہر اندراج کا پہلا ذکر
options-marks-all = ہر ذکر
options-marks-all-note = زیادہ گنجان؛ بغور مطالعے کے لیے۔
options-marks-off = کوئی نشان نہیں
options-marks-off-note = پاپ اپ اور سائیڈ پینل پھر بھی کام کرتے ہیں۔
options-hover = پوائنٹر نشان پر ٹھہرے تو کارڈ کھولیں
options-paused = تمام سائٹوں پر پڑھنا عارضی طور پر روکیں
options-look = زبان اور ظاہری شکل
options-language = زبان
options-language-machine = یہ ترجمہ مشین نے کیا ہے اور ابھی کسی اہلِ زبان نے اس کا جائزہ نہیں لیا۔
options-language-auto = براؤزر کی زبان
options-theme = رنگ
options-theme-system = سسٹم کے مطابق
options-theme-light = روشن
options-theme-dark = تاریک
options-permissions = اجازتیں
options-permissions-note = براؤزر نے جو اجازتیں دی ہیں، جیسا وہ خود اس وقت بتاتا ہے۔
permission-granted = دی گئی
permission-not-granted = نہیں دی گئی
permission-storage = storage: یہ ترتیبات محفوظ رکھتی ہے، اور ہر ٹیب کی رپورٹ ٹیب بند ہونے تک۔
permission-activeTab = activeTab: آئیکن پر کلک کرنے سے صرف موجودہ صفحہ پڑھتی ہے، کوئی اور نہیں۔
permission-scripting = scripting: پڑھنے والا حصہ اور نشانات ان صفحات میں رکھتی ہے جن کی آپ نے اجازت دی۔
permission-contextMenus = contextMenus: منتخب متن کے مینو میں ”Parley میں تلاش کریں“ شامل کرتی ہے۔
permission-sidePanel = sidePanel: سائیڈ پینل دکھاتی ہے۔
permission-hosts = سائٹیں: جہاں Parley کلک کے بغیر صفحہ دیکھ سکتا ہے۔ یہ اجازت اوپر دی اور واپس لی جاتی ہے۔
options-keys = کی بورڈ
options-keys-note = انہیں ایکسٹینشن شارٹ کٹس کے لیے براؤزر کے اپنے صفحے پر بدلیں۔
options-keys-how = جس کمانڈ کا کوئی شارٹ کٹ نہیں، اسے وہاں شارٹ کٹ دیا جا سکتا ہے: اس کے ساتھ والا خانہ منتخب کریں اور کلیدیں دبائیں۔
options-keys-open = براؤزر کا صفحہ کھولیں
options-key-none = کوئی شارٹ کٹ مقرر نہیں
options-dossier = ڈوزیئر
options-dossier-note = ایکسٹینشن کے ساتھ فراہم کردہ۔
options-dossier-counts = { $events ->
    [one] { $events } واقعہ
   *[other] { $events } واقعات
  }، { $disputes ->
    [one] { $disputes } متنازع نکتہ
   *[other] { $disputes } متنازع نکات
  }، { $actors } افراد اور ادارے، { $mechanisms } میکانزم، { $sources } ذرائع۔
options-dossier-version = ورژن { $version }
options-privacy = رازداری
privacy-nothing-leaves = صفحے کا متن، ویب پتہ یا منتخب حصہ اس براؤزر سے باہر نہیں جاتا۔ Parley نیٹ ورک پر کوئی درخواست نہیں بھیجتا۔
privacy-memory = صفحے سے جو پڑھا گیا وہ میموری میں رہتا ہے اور ٹیب بند ہونے پر ختم ہو جاتا ہے۔
privacy-no-account = کوئی اکاؤنٹ نہیں، استعمال کا کوئی شمار نہیں، کسی تیسرے فریق کا کوڈ نہیں۔
privacy-stored = محفوظ شدہ: یہ ترتیبات اور آپ کی سائٹوں کی فہرست۔
privacy-noticed = کوئی سائٹ Parley کے نشانات کا پتا لگا سکتی ہے: ان کے نام ایک ایسی فہرست میں ہیں جسے صفحات پڑھ سکتے ہیں۔
privacy-requests = یہ صفحہ کھلنے کے بعد سے دوسرے ہوسٹ کو اس کی درخواستیں، براؤزر کی گنتی کے مطابق: { $count }۔
privacy-enforced = خود براؤزر اسے نافذ کرتا ہے: ایکسٹینشن کے اپنے قواعد اس کے تمام صفحات اور پس منظر کے لیے ہر بیرونی پتہ بند رکھتے ہیں۔
privacy-rule = قاعدہ، جیسا مینی فیسٹ میں درج ہے
options-file = برآمد اور ری سیٹ
options-export = ترتیبات فائل میں محفوظ کریں
options-import = فائل سے ترتیبات لوڈ کریں
options-import-bad = اس فائل میں Parley کی ترتیبات نہیں۔ کچھ نہیں بدلا گیا۔
options-import-done = ترتیبات لوڈ ہو گئیں۔ سائٹوں کے لیے براؤزر کی اجازت اب بھی درکار ہے۔
options-reset = تمام ترتیبات ری سیٹ کریں
options-reset-ask = کیا سائٹوں کی فہرست سمیت سب کچھ ری سیٹ کیا جائے اور سائٹوں کی تمام اجازتیں واپس کر دی جائیں؟
options-reset-yes = ری سیٹ کریں
options-cancel = منسوخ کریں
options-reset-done = تمام ترتیبات ابتدائی حالت پر آ گئی ہیں۔
options-saved = محفوظ ہو گیا
settings-not-kept = براؤزر نے یہ ترتیب محفوظ نہیں کی۔ دوبارہ کوشش کریں یا کچھ جگہ خالی کریں۔

## Welcome
welcome-title = Parley میں خوش آمدید
welcome-heading = کس نے کیا کہا، یہ کیسے معلوم ہے، اور اس کے بعد کیا ہوا
welcome-lede = Parley خبری مضامین کو ذرائع پر مبنی ڈوزیئر کے ساتھ رکھتا ہے: { $title }۔ یہ کسی کی طرف داری نہیں کرتا: جہاں روایتیں مختلف ہوں، وہاں ہر روایت دکھاتا ہے اور بتاتا ہے کہ وہ کس کی ہے۔
welcome-shapes = کسی بات کی بنیاد شکل سے دکھائی اور لفظوں میں بتائی جاتی ہے
welcome-official = خود متن، یا اسے جاری کرنے والا
welcome-corroborated = آزاد ذرائع
welcome-corroborated-note = کتنے ہیں؛ نقول شمار نہیں ہوتیں
welcome-single-source = اب تک ایک
welcome-disputed-note = ہر روایت کے ساتھ بتایا جاتا ہے کہ وہ کس کی ہے
welcome-allow-news = خبری سائٹوں کی اجازت دیں
welcome-on-click = اس طرح شروع کریں
welcome-allow-all = تمام سائٹوں کی اجازت دیں
welcome-all-note = ان سائٹوں کے مضامین بھی ملتے ہیں جو فہرست میں نہیں۔
welcome-news-note = ساتھ فراہم کردہ فہرست، جو پڑھی جا سکتی ہے۔ مذاکرات سے متعلق مضامین کھولنے پر ان میں نشانات لگائے جاتے ہیں۔
welcome-recommended = تجویز کردہ
welcome-private = آپ جو بھی منتخب کریں، کوئی متن یا ویب پتہ اس براؤزر سے باہر نہیں جاتا۔ Parley نیٹ ورک پر کوئی درخواست نہیں بھیجتا۔ آپ اپنا انتخاب کسی بھی وقت ترتیبات میں بدل سکتے ہیں۔
welcome-chosen = منتخب کیا گیا: { $mode }۔ کوئی خبری مضمون کھولیں، اور خط کشیدہ الفاظ اور آئیکن دیکھیں۔
welcome-chosen-click = منتخب کیا گیا: { $mode }۔ کسی خبری مضمون پر آئیکن پر کلک کریں۔
welcome-settings = ترتیبات کھولیں
welcome-explore = ڈوزیئر دیکھیں

## Side panel
panel-title = Parley
panel-views = دیکھنے کے طریقے
panel-article = مضمون
panel-timeline = ٹائم لائن
panel-people = افراد
panel-contested = متنازع نکات
panel-process = مذاکراتی عمل
panel-body = مواد
panel-clear = صاف کریں
panel-all-tracks = تمام
panel-tracks = سلسلے
panel-explorer = ایکسپلورر
panel-back = واپس
panel-open-explorer = ایکسپلورر میں کھولیں
beside-heading = اس مضمون میں آنے والے بیانات، ڈوزیئر کے ساتھ
beside-count = { $count ->
    [one] { $count } جملہ
   *[other] { $count } جملے
  }
beside-more = { $count ->
    [one] { $count } مزید جملہ
   *[other] { $count } مزید جملے
  }
beside-held = یہی مؤقف:
beside-otherwise = کوئی اور مؤقف:
beside-all = اس پر مؤقف رکھنے والے:
panel-mentions-heading = صفحے میں ذکر
panel-mention-here = صفحے پر موجود
panel-mention-gone = اب صفحے پر نہیں
# Name of a button that scrolls the page to a mention. $text: the words as they stand in the page.
panel-go-to = ”{ $text }“ پر جائیں
panel-lost = یہ نشان اب صفحے پر نہیں۔
panel-no-article = پینل کے برابر میں کوئی صفحہ کھلا نہیں
panel-no-article-body = کوئی مضمون کھولیں اور آئیکن پر کلک کریں۔ اس دوران ڈوزیئر پڑھا جا سکتا ہے اور اس میں تلاش کی جا سکتی ہے۔
panel-site-off = آپ نے { $host } کے لیے Parley بند کر دیا ہے۔ اسے پاپ اپ یا ترتیبات سے دوبارہ چالو کیا جا سکتا ہے۔
panel-events = { $count ->
    [one] { $count } واقعہ
   *[other] { $count } واقعات
  }
panel-this-article = یہ مضمون، { $date }
panel-dossier-ends = ڈوزیئر یہاں ختم ہوتا ہے
panel-in-article = اس مضمون میں
panel-mentions = { $count ->
    [one] ایک بار ذکر
   *[other] { $count } بار ذکر
  }
panel-found = اس مضمون میں
panel-other-points = تمام متنازع نکات
panel-minor-points = ریکارڈ کے لیے درج نکات
panel-positions = { $count ->
    [one] { $count } مؤقف
   *[other] { $count } مؤقف
  }
days-strip = وہ دن جب ہر مؤقف بیان ہوا۔ { $positions }۔
days-strip-position = { $letter }: { $days }
days-strip-undated = دن معلوم نہیں
check-heading = جملے کا ڈوزیئر سے موازنہ کریں
check-label = موازنے کے لیے جملہ
check-placeholder = جملہ چسپاں کریں یا لکھیں
check-button = اس سے متعلق اندراجات تلاش کریں
check-selection = صفحے سے
check-found = { $count ->
    [one] { $count } متنازع نکتہ اس جملے سے متعلق ہے۔
   *[other] { $count } متنازع نکات اس جملے سے متعلق ہیں۔
  } Parley متعلقہ اندراجات تلاش کرتا ہے؛ جملے کے بارے میں فیصلہ نہیں دیتا۔
check-takes = جملے کا مؤقف
check-untold = جملہ اس نکتے سے متعلق ہے؛ یہ نہیں بتایا جا سکتا کہ اس کا مؤقف کون سا ہے۔
check-same-claim = وہی دعویٰ
check-same-claim-note = الفاظ تقریباً وہی ہیں جو ایک مؤقف کے ہیں۔
check-same-matter = وہی معاملہ
check-same-matter-note = اسی نکتے کے بارے میں، مگر کسی بھی مؤقف سے مختلف الفاظ میں۔
check-none = کوئی اندراج اس جملے سے متعلق نہیں
check-none-body = اس سے یہ معلوم نہیں ہوتا کہ جملہ درست ہے یا نہیں۔ ڈوزیئر میں ایسا کوئی متنازع نکتہ نہیں جس پر یہ جملہ مؤقف رکھتا ہو۔
check-none-names = اس میں ڈوزیئر کی کسی چیز کا ذکر نہیں۔
check-search = اس کے بجائے اس کے الفاظ تلاش کریں
# After each match: why it was found. $words, $names and $numbers are lists of what sentence and entry share.
check-why-names = مشترک نام: { $names }
check-why-words = مشترک الفاظ: { $words }
check-why-numbers = مشترک اعداد: { $numbers }
check-why-sense = مجموعی عبارت کی مماثلت سے ملا؛ کوئی ایک نام، لفظ یا عدد مشترک نہیں۔
check-near = مماثلت ناکافی
check-near-note = ان میں اور جملے میں کچھ مشترک ہے، مگر اتنا نہیں کہ انہیں اس سے متعلق کہا جائے۔
check-bearing-statements = اس سے تعلق رکھنے والے بیانات
check-bearing-events = اس سے تعلق رکھنے والے واقعات
check-looked-names = نام جو تلاش کیے گئے: { $names }۔
check-looked-words = الفاظ جو تلاش کیے گئے: { $words }۔
check-looked-numbers = اعداد جو تلاش کیے گئے: { $numbers }۔
check-looked-where = جو دیکھا گیا: { $disputes ->
    [one] { $disputes } متنازع نکتہ، جس میں
   *[other] { $disputes } متنازع نکات، جن میں
  } { $positions ->
    [one] { $positions } مؤقف ہے
   *[other] { $positions } مؤقف ہیں
  }۔
check-nearest = قریب ترین اندراج: متعلق ہونے کا امکان { $score }؛ کم از کم { $least } درکار ہے۔
check-empty = پہلے صفحے میں کچھ متن منتخب کریں، یا اسے یہاں چسپاں کریں۔
check-cut = منتخب متن طویل تھا؛ اس کے پہلے { $count } حروف کا موازنہ کیا گیا۔
results-for = { $count ->
    [one] ”{ $query }“ کے لیے { $count } اندراج
   *[other] ”{ $query }“ کے لیے { $count } اندراجات
  }
results-none-heading = کچھ نہیں ملا

## Process
tier-document = دستاویزات
tier-framework = فریم ورک
tier-roadmap = روڈ میپ
tier-committee = نگرانی
tier-working-group = ورکنگ گروپ
tier-channel = رابطہ چینل
tier-programme = پروگرام
process-as-of = { $date } تک کی صورتِ حال
process-solid = اجلاس ہوا یا استعمال میں آیا
process-dashed = اعلان ہوا، کام کی کوئی اطلاع نہیں
process-double = روایتیں مختلف ہیں
process-none = ڈوزیئر میں کوئی میکانزم درج نہیں۔
clock-heading = مہلت: { $name }
clock-rule = اس کے آغاز اور اختتام کی ہر تشریح کے لیے ایک لکیر۔ تشریحات اپنے بتائے ہوئے آغاز کی ترتیب سے ہیں؛ کسی کو دوسری پر ترجیح نہیں دی گئی۔
clock-start-unknown = آغاز درج نہیں
clock-end-unknown = اختتام درج نہیں
clock-gone = ڈوزیئر کے آخری دن تک { $all } میں سے { $gone } دن گزر چکے
clock-picture = { $label }: { $from } تا { $to }

## Explorer
explorer-title = Parley ایکسپلورر
explorer-skip = مواد پر جائیں
explorer-views = دیکھنے کے طریقے
view-timeline = ٹائم لائن
view-contested = متنازع نکات
view-process = مذاکراتی عمل
view-people = افراد
view-sources = ذرائع
view-search = تلاش
explorer-counts = { $events } واقعات، { $disputes } متنازع نکات، { $actors } افراد اور ادارے۔
explorer-later-missing = اس کے بعد جو ہوا وہ یہاں نہیں۔
entry-unknown = اس پتے پر کوئی اندراج نہیں
entry-unknown-body = { $date } تک کے ڈوزیئر میں ”{ $id }“ کے تحت کچھ نہیں (جس قسم میں تلاش کیا گیا: { $kind })۔ ممکن ہے اس کا نام بدل گیا ہو، یا پتہ ادھورا رہ گیا ہو۔
entry-unknown-view = ”{ $path }“ کے تحت کوئی صفحہ نہیں۔
entry-timeline = ٹائم لائن پر واپس
entry-evidence = شواہد
entry-evidence-position = مؤقف { $letter } کے شواہد
entry-names = نام
entry-roles = عہدے
entry-events = واقعات
entry-said = بیانات
entry-part-of = کس کا حصہ
entry-parts = حصے
entry-positions-held = متنازع نکات جن پر اس کا مؤقف ہے
entry-member-of = کس کا رکن
entry-took-part = شرکت کرنے والے
entry-contested-here = یہاں کے متنازع نکات
entry-mechanisms = میکانزم
entry-follows = اس سے پہلے
entry-superseded-by = جس نے اس کی جگہ لی
entry-about = موضوع
entry-cited-by = اس ذریعے پر مبنی اندراجات
entry-outcomes = نتیجہ، جیسا ہر فریق نے بتایا
entry-points = متن کے نکات
entry-point-unnumbered = بغیر نمبر
entry-statuses = وقت کے ساتھ صورتِ حال
entry-note = جو بات یقینی نہیں
entry-verified = آخری بار { $date } کو اپنے ذرائع سے ملایا گیا۔
entry-source-open = متن ناشر کی سائٹ پر کھولیں
entry-source-none = اس متن کا کوئی ویب پتہ معلوم نہیں۔
matrix-heading = کس نے کیا کہا، اور کب
matrix-position = مؤقف، پہلے بیان کی ترتیب سے
matrix-who = کس نے
matrix-reported = رپورٹ کے مطابق؛ کسی ایک کہنے والے کا نام نہیں
matrix-meanwhile = اس دوران
sources-heading = ذرائع
sources-lede = ہر متن ایک بار۔ جو متن کسی دوسرے کو دہرائے وہ درج ہوتا ہے مگر شمار نہیں ہوتا؛ ایک اصل ماخذ ایک بار شمار ہوتا ہے۔
sources-text = متن
sources-publisher = ناشر
sources-kind = قسم
sources-date = اشاعت
sources-relays = جسے دہراتا ہے
sources-used = اس کا حوالہ دینے والے اندراجات
sources-filter = اقسام دکھائیں
search-kinds = قسم
search-standing = بنیاد
search-best-first = بہترین مماثلت پہلے
search-type = تلاش کے لیے لکھیں۔ کسی بھی زبان اور کسی بھی ہجے میں لکھے نام مل جاتے ہیں۔
timeline-legend-lasted = دورانیہ
timeline-legend-open = اختتام معلوم نہیں
timeline-legend-round = مذاکرات کا دور
timeline-legend-about = اس دن کے لگ بھگ
timeline-legend-within = اس مہینے میں، دن درج نہیں
timeline-legend-not-held = مقرر تھا، نہیں ہوا
timeline-legend-fighting = لڑائی
timeline-undated = دن معلوم نہیں
timeline-picture = { $from } سے { $to } تک کی ٹائم لائن، { $count } سلسلوں میں۔ یہی واقعات نیچے فہرست کی صورت میں ہیں۔
timeline-scroll = ٹائم لائن، دائیں بائیں سرکتی ہے
timeline-closer = قریب لائیں
timeline-wider = دور کریں
timeline-whole = مکمل
timeline-ends = ڈوزیئر کا اختتام: { $date }
timeline-how = سرکانے کے لیے گھسیٹیں؛ قریب یا دور کرنے کے لیے Ctrl اور ماؤس وہیل، دو انگلیاں، یا + اور −؛ تیر کی کلیدیں ایک واقعے سے دوسرے پر لے جاتی ہیں۔
timeline-selected = منتخب واقعہ
timeline-open = یہ اندراج کھولیں
timeline-close = منتخب واقعہ بند کریں
search-tracks = سلسلہ
facet-official = باضابطہ دستاویز
facet-corroborated = آزاد ذرائع
facet-single-source = صرف ایک ذریعہ
facet-digest-only = صرف خبری خلاصے
facet-disputed = روایتیں مختلف ہیں
facet-superseded = جگہ کسی اور نے لے لی
results-all = تمام { $count } دکھائیں
own-words-heading = ایک ہی نکتے پر ایک سے زیادہ مؤقف
own-words-note = ایک ہی شخص یا ادارے کے مؤقف، تاریخ کی ترتیب سے۔ وہ مختلف کیوں ہیں، اس پر یہاں کوئی رائے نہیں دی جاتی۔
thin-heading = جہاں ڈوزیئر میں معلومات کم ہیں
thin-note = اندراجات سے شمار کیا گیا۔
thin-digest-only = واقعات جو صرف خبری خلاصوں سے معلوم ہیں
thin-single-source = ایک ہی اصل ماخذ والے واقعات
thin-undated = واقعات جن کا دن معلوم نہیں
thin-unnamed-holder = متنازع نکات جن میں کوئی مؤقف رکھنے والے کا اندراج نہیں
thin-old-status = میکانزم جن کی 60 دن سے کوئی خبر نہیں
thin-no-address = ذرائع جن کا ویب پتہ درج نہیں
sources-order = ترتیب
sources-by-publisher = ناشر کے لحاظ سے
sources-by-use = سب سے زیادہ حوالے والے پہلے
sources-find = ناشر یا عنوان تلاش کریں
process-parent = { $name } کا حصہ

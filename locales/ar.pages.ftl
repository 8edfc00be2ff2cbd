# Arabic (Modern Standard) words of our own pages: side panel, Explorer, settings, welcome. Kept apart from ar.ftl so that
# the card, which lives inside other people's pages, does not carry them.

## Digest
about-heading = يتناول هذا المقال المحادثات
mentions-heading = هذه الصفحة تذكر المحادثات
about-round = { $what }{ $dated ->
    [yes] ، التاريخ: { $date }
   *[no] {""}
  }{ $placed ->
    [yes] ، المكان: { $place }
   *[no] {""}
  }{ $mediated ->
    [yes] ، بوساطة { $mediators }
   *[no] {""}
  }.
about-round-not-held = { $what }{ $dated ->
    [yes] ، الموعد المقرر: { $date }؛ لم تُعقد
   *[no] ، كانت مقررة ولم تُعقد
  }.
about-one = { $what }.
about-two = { $what } و{ $other }.
about-nearest = لا تبرز جولة بعينها؛ الأقرب في الملف: { $what }.
about-no-round = المحادثات؛ لا تبرز جولة أو حدث بعينه.
this-article = هذا المقال
strip-sentence = جولات المحادثات من { $from } إلى { $to }: عدد ما عُقد منها { $count }. تاريخ هذا المقال: { $article }.
strip-sentence-undated = جولات المحادثات من { $from } إلى { $to }: عدد ما عُقد منها { $count }. هذا المقال بلا تاريخ.
publisher-unknown = لم يُعثر على الناشر
publisher-not-in-dossier = الناشر غير موجود في الملف
date-not-found = لم يُعثر على التاريخ
why-result = سبب هذه النتيجة
since = منذ نشره
since-none = لا شيء لاحقًا في الملف.
no-date = لم يُعثر على التاريخ؛ لذا لا يُعرض قسم «منذ نشره».
later-events = { $count ->
    [zero] لا أحداث لاحقة
    [one] حدث لاحق واحد
    [two] حدثان لاحقان
    [few] { $count } أحداث لاحقة
    [many] { $count } حدثًا لاحقًا
   *[other] { $count } حدث لاحق
  }
last-known = آخر ما عُرف قبل المقال
contested = نقاط الخلاف التي يتناولها
contested-count = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
  }
more-points = { $count ->
    [zero] لا نقاط أخرى
    [one] نقطة واحدة أخرى
    [two] نقطتان أخريان
    [few] { $count } نقاط أخرى
    [many] { $count } نقطة أخرى
   *[other] { $count } نقطة أخرى
  }
show-in-page = إظهار في الصفحة
open-point = فتح هذه النقطة
named = ما ورد ذكره فيه
named-none = لا شيء مما يعرفه الملف.
named-count = { $mentions ->
    [zero] لا إشارات
    [one] إشارة واحدة
    [two] إشارتان
    [few] { $mentions } إشارات
    [many] { $mentions } إشارة
   *[other] { $mentions } إشارة
  } إلى { $entries ->
    [zero] أي مدخل
    [one] مدخل واحد
    [two] مدخلين
    [few] { $entries } مداخل
    [many] { $entries } مدخلًا
   *[other] { $entries } مدخل
  }
named-times = { $count ->
    [zero] لم يُذكر
    [one] ذُكر مرة واحدة
    [two] ذُكر مرتين
    [few] ذُكر { $count } مرات
    [many] ذُكر { $count } مرة
   *[other] ذُكر { $count } مرة
  }
more-names = أسماء أخرى: { $count }

## Then and now: the dossier as it is, and as it could be known on the article’s day
then-label = الملف المعروض
then-now = كما هو اليوم
then-then = بحسب ما كان يمكن معرفته في { $date }
then-note = استُبعد ما لم يكن يمكن معرفته في ذلك اليوم: { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثًا
   *[other] { $events } حدث
  }، { $points ->
    [zero] لا نقاط خلاف
    [one] نقطة خلاف واحدة
    [two] نقطتا خلاف
    [few] { $points } نقاط خلاف
    [many] { $points } نقطة خلاف
   *[other] { $points } نقطة خلاف
  }، { $positions ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $positions } مواقف
    [many] { $positions } موقفًا
   *[other] { $positions } موقف
  }.
then-nothing = لم يلزم استبعاد أي شيء.
# A contested point whose state was not yet looked at on the article’s day.
then-unassessed = لم تكن قد قُيّمت في ذلك اليوم
reported-later = أحداث وقعت من قبل ووردت لأول مرة لاحقًا
reported-later-note = أول مصدر لكل منها مؤرخ بعد هذا المقال.

## Freshness
dossier-as-of = الملف التوثيقي حتى { $date }
dossier-old = ({ $days ->
    [zero] محدّث اليوم
    [one] مضى عليه يوم واحد
    [two] مضى عليه يومان
    [few] مضت عليه { $days } أيام
    [many] مضى عليه { $days } يومًا
   *[other] مضى عليه { $days } يوم
  })
newer-heading = { $days ->
    [zero] من يوم الملف نفسه
    [one] أحدث من الملف بيوم واحد
    [two] أحدث من الملف بيومين
    [few] أحدث من الملف بـ{ $days } أيام
    [many] أحدث من الملف بـ{ $days } يومًا
   *[other] أحدث من الملف بـ{ $days } يوم
  }
newer-body = ينتهي الملف في { $date }. وقد لا يتضمن ما يورده هذا المقال، ولا يمكنه أن يذكر ما جرى بعد ذلك.

## Search
search-label = البحث في الملف
search-placeholder = شخص أو مكان أو تاريخ أو قول
results-count = { $count ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
  }
results-none = لم يُعثر على شيء عن «{ $query }».
search-did-you-mean = هل تقصد:
results-where = يشمل البحث الأسماء بكل طرق كتابتها، والعناوين والملخصات والتصريحات ونقاط الخلاف.

## Popup
marks-on-site = العلامات في هذا الموقع
settings = الإعدادات
reading = تجري قراءة هذه الصفحة…
unrelated-heading = لا تتناول هذه الصفحة المحادثات
unrelated-names = تذكر { $names }، ولا تذكر شيئًا آخر مما يعرفه الملف. لم توضع هنا أي علامة.
unrelated-nothing = لا تذكر شيئًا مما يعرفه الملف. لم توضع هنا أي علامة.
mark-anyway = وضع العلامات مع ذلك
not-allowed-heading = Parley لا يقرأ هذا الموقع
not-allowed-on-click = اخترت «عند النقر فقط». لا ينظر Parley في أي صفحة ما لم تطلب ذلك.
not-allowed-news-sites = اخترت «المواقع الإخبارية المعروفة»، و{ $host } ليس في القائمة أو لم يُسمح به. لم ينظر Parley في هذه الصفحة، ولن يفعل ما لم تطلب ذلك.
not-allowed-all-sites = اخترت «كل المواقع»، لكن المتصفح لم يسمح بـ { $host }. لم ينظر Parley في هذه الصفحة، ولن يفعل ما لم تطلب ذلك.
read-once = قراءة هذه الصفحة مرة واحدة
always-on = دائمًا في { $host }
stays-here = تجري القراءة داخل هذا المتصفح. ولا يغادره أي نص.
site-off-heading = العلامات معطلة في هذا الموقع
site-off-body = أوقفت Parley في { $host }. يمكن تشغيله من جديد بزر التبديل أعلاه.
marks-choice = العلامات
marks-choice-off = بلا علامات
marks-choice-first = الأولى
marks-choice-all = الكل
pause = إيقاف مؤقت في كل المواقع
paused-heading = Parley متوقف مؤقتًا
paused-body = لا يُقرأ أي موقع حتى تستأنف القراءة.
resume = استئناف القراءة
unreadable-heading = لا يمكن قراءة هذا النوع من الصفحات
unreadable-body = صفحات المتصفح وملفات PDF ووضع القراءة ومتاجر الإضافات مغلقة أمام الإضافات. ويظل البحث في الملف ممكنًا.
error-heading = تعذرت قراءة الصفحة
error-body = لم يظهر نصها، أو أُغلقت الصفحة في أثناء ذلك. يحدث هذا في الصفحات التي تتطلب تسجيل الدخول وفي أدوات القراءة المدمجة في الصفحات.
error-dossier-heading = تعذر فتح الملف التوثيقي
error-dossier-body = أحد المكوّنات البرمجية للإضافة مفقود أو تالف. إعادة تثبيتها تصلح ذلك.
error-code = للإبلاغ:
try-again = إعادة المحاولة
copy-code = نسخ الرمز
copied = نُسخ
dossier-files-unread = لم يُفتح الملف التوثيقي بعد
read-once-done = قُرئت مرة واحدة بناءً على طلبك.

## Access (settings and welcome)
access-question = أين يجوز لـ Parley أن يقرأ؟
access-question-note = يمكنك تغيير ذلك لأي موقع في النافذة المنبثقة.
access-news-sites = المواقع الإخبارية المعروفة
access-news-sites-note = قائمة مرفقة بنطاقات إخبارية عددها { $count }، يمكن قراءتها أدناه. يطلب المتصفح الإذن مرة واحدة.
access-all-sites = كل المواقع
access-all-sites-note = يبحث Parley في كل صفحة عن كلمات تتعلق بالمحادثات؛ وإن لم يجدها توقف عند ذلك ولم يحتفظ بشيء.
access-on-click = عند النقر فقط
access-on-click-note = بلا إذن دائم. انقر على الأيقونة لقراءة الصفحة المفتوحة أمامك.
access-refused = لم يمنح المتصفح هذا الإذن. لم يتغير شيء.
access-partly = النطاقات المسموح بها حاليًا من القائمة: { $allowed } من { $count }.
access-now = المسموح به حاليًا: { $what }.
access-now-none = لا مواقع
access-now-all = كل المواقع
access-now-sites = { $count ->
    [zero] لا أنماط مواقع
    [one] نمط مواقع واحد
    [two] نمطا مواقع
    [few] { $count } أنماط مواقع
    [many] { $count } نمط مواقع
   *[other] { $count } نمط مواقع
  }

## Settings
options-title = الإعدادات
options-sites = المواقع
options-sites-note = تتقدم على الاختيار أعلاه.
options-site = الموقع
options-reading = القراءة
options-on = مفعّلة
options-off = معطّلة
options-remove-site = إزالة { $host }
options-no-sites = لم يُحدَّد بعد اختيار خاص لأي موقع.
options-site-to-add = موقع للإضافة، مثل example.org
options-add-site = إضافة موقع
options-site-bad = «{ $text }» ليس اسم مضيف. اكتبه على نحو example.org.
options-site-not-allowed = لم يسمح به المتصفح
options-allow-site = السماح لـ { $host }
options-show-list = عرض القائمة المرفقة ({ $count })
options-marks = العلامات في المقالات
options-marks-first = أول ذكر لكل مدخل
options-marks-all = كل ذكر
options-marks-all-note = أكثر كثافة؛ للقراءة المتأنية.
options-marks-off = بلا علامات
options-marks-off-note = تظل النافذة المنبثقة واللوحة الجانبية تعملان.
options-hover = فتح بطاقة عند توقف المؤشر على علامة
options-paused = إيقاف القراءة مؤقتًا في كل المواقع
options-look = اللغة والمظهر
options-language = اللغة
options-language-machine = هذه الترجمة آلية، ولم يراجعها بعد متحدث أصلي باللغة.
options-language-auto = لغة المتصفح
options-theme = الألوان
options-theme-system = بحسب النظام
options-theme-light = فاتحة
options-theme-dark = داكنة
options-permissions = الأذونات
options-permissions-note = ما منحه المتصفح، كما يذكره هو الآن.
permission-granted = ممنوح
permission-not-granted = غير ممنوح
permission-storage = storage: يحفظ هذه الإعدادات، وتقرير كل علامة تبويب حتى تُغلق.
permission-activeTab = activeTab: يقرأ الصفحة المفتوحة أمامك حين تنقر على الأيقونة، دون غيرها.
permission-scripting = scripting: يضع أداة القراءة والعلامات في الصفحات التي سمحت بها.
permission-contextMenus = contextMenus: يضيف «البحث في Parley» إلى قائمة النص المحدد.
permission-sidePanel = sidePanel: يعرض اللوحة الجانبية.
permission-hosts = المواقع: حيث يجوز لـ Parley أن ينظر في صفحة دون نقر. تُمنح وتُسحب أعلاه.
options-keys = لوحة المفاتيح
options-keys-note = يمكن تغييرها في صفحة المتصفح الخاصة باختصارات الإضافات.
options-keys-how = الأمر الذي لا مفتاح له يحصل عليه هناك: اختر الحقل المجاور له واضغط المفاتيح.
options-keys-open = فتح صفحة المتصفح
options-key-none = لم يُحدَّد مفتاح
options-dossier = الملف التوثيقي
options-dossier-note = مرفق بالإضافة.
options-dossier-counts = { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثًا
   *[other] { $events } حدث
  }، { $disputes ->
    [zero] لا نقاط خلاف
    [one] نقطة خلاف واحدة
    [two] نقطتا خلاف
    [few] { $disputes } نقاط خلاف
    [many] { $disputes } نقطة خلاف
   *[other] { $disputes } نقطة خلاف
  }، الأشخاص والهيئات: { $actors }، الآليات: { $mechanisms }، المصادر: { $sources }.
options-dossier-version = الإصدار { $version }
options-privacy = الخصوصية
privacy-nothing-leaves = لا يخرج من هذا المتصفح نص أي صفحة ولا رابطها ولا أي نص محدد. ولا يرسل Parley أي طلب عبر الشبكة.
privacy-memory = ما قُرئ من صفحة يبقى في الذاكرة ويزول عند إغلاق علامة التبويب.
privacy-no-account = لا حساب، ولا إحصاء للاستخدام، ولا شيفرة من جهات خارجية.
privacy-stored = المحفوظ: هذه الإعدادات وقائمة مواقعك.
privacy-noticed = يمكن لموقع أن يلاحظ علامات Parley: فأسماؤها واردة في قائمة تستطيع الصفحات قراءتها.
privacy-requests = طلبات هذه الصفحة إلى مضيفين آخرين منذ فتحها، بحسب عدّ المتصفح: { $count }.
privacy-enforced = المتصفح نفسه يفرض ذلك: فقواعد الإضافة تغلق كل عنوان خارجي أمام جميع صفحاتها وأمام ما يعمل منها في الخلفية.
privacy-rule = القاعدة كما وردت في بيان الإضافة (manifest)
options-file = التصدير وإعادة الضبط
options-export = حفظ نسخة من الإعدادات على الجهاز
options-import = تحميل الإعدادات من نسخة محفوظة
options-import-bad = لا توجد إعدادات لـ Parley في النسخة المختارة. لم يتغير شيء.
options-import-done = حُمّلت الإعدادات. لا تزال المواقع بحاجة إلى إذن المتصفح.
options-reset = إعادة ضبط كل الإعدادات
options-reset-ask = هل تريد إعادة ضبط كل شيء، بما في ذلك قائمة المواقع، والتخلي عن كل أذونات المواقع؟
options-reset-yes = إعادة الضبط
options-cancel = إلغاء
options-reset-done = عادت كل الإعدادات إلى ما كانت عليه عند التشغيل الأول.
options-saved = حُفظت
settings-not-kept = لم يحفظ المتصفح هذا الإعداد. حاول مرة أخرى أو أفرغ بعض المساحة.

## Welcome
welcome-title = مرحبًا بك في Parley
welcome-heading = من قال ماذا، وكيف عُرف ذلك، وماذا جرى بعده
welcome-lede = يضع Parley المقالات الإخبارية إلى جانب ملف توثيقي تُذكر مصادره: { $title }. ولا ينحاز إلى أي طرف: فحيث تتباين الروايات يعرض كلًا منها وصاحبها.
welcome-shapes = يُبيَّن ما يستند إليه كل قول بالشكل ويُذكر بالكلمات
welcome-official = النص نفسه أو الجهة التي أصدرته
welcome-corroborated = مصادر مستقلة
welcome-corroborated-note = عددها؛ ولا تُحتسب النسخ
welcome-single-source = واحد حتى الآن
welcome-disputed-note = تُعرض كل رواية مع صاحبها
welcome-allow-news = السماح للمواقع الإخبارية
welcome-on-click = البدء بهذه الطريقة
welcome-allow-all = السماح لكل المواقع
welcome-all-note = يجد أيضًا المقالات في المواقع غير المدرجة.
welcome-news-note = قائمة مرفقة يمكن قراءتها. توضع العلامات في المقالات عن المحادثات حين تفتحها.
welcome-recommended = موصى به
welcome-private = أيًا كان اختيارك، لا يخرج من هذا المتصفح أي نص أو رابط. ولا يرسل Parley أي طلب عبر الشبكة. يمكنك تغيير اختيارك في أي وقت من الإعدادات.
welcome-chosen = الاختيار: { $mode }. افتح مقالًا إخباريًا، وابحث عن الكلمات التي تحتها خط وعن الأيقونة.
welcome-chosen-click = الاختيار: { $mode }. انقر على الأيقونة عند قراءة مقال إخباري.
welcome-settings = فتح الإعدادات
welcome-explore = تصفح الملف

## Side panel
panel-title = Parley
panel-views = طرق العرض
panel-article = المقال
panel-timeline = التسلسل الزمني
panel-people = الأشخاص
panel-contested = نقاط الخلاف
panel-process = الآليات
panel-body = المحتوى
panel-clear = مسح
panel-all-tracks = الكل
panel-tracks = المسارات
panel-explorer = المستكشف
panel-back = رجوع
panel-open-explorer = فتح في المستكشف
beside-heading = الأقوال الواردة في هذا المقال، بجانب الملف
beside-count = { $count ->
    [zero] لا جمل
    [one] جملة واحدة
    [two] جملتان
    [few] { $count } جمل
    [many] { $count } جملة
   *[other] { $count } جملة
  }
beside-more = { $count ->
    [zero] لا جمل أخرى
    [one] جملة واحدة أخرى
    [two] جملتان أخريان
    [few] { $count } جمل أخرى
    [many] { $count } جملة أخرى
   *[other] { $count } جملة أخرى
  }
beside-held = الموقف نفسه:
beside-otherwise = موقف آخر:
beside-all = أصحاب المواقف من هذه النقطة:
panel-mentions-heading = مواضع الذكر في الصفحة
panel-mention-here = في الصفحة
panel-mention-gone = لم يعد في الصفحة
# Name of a button that scrolls the page to a mention. $text: the words as they stand in the page.
panel-go-to = الانتقال إلى «{ $text }»
panel-lost = لم تعد العلامة موجودة في الصفحة.
panel-no-article = لا صفحة مفتوحة بجانب اللوحة
panel-no-article-body = افتح مقالًا وانقر على الأيقونة. ويمكن في أثناء ذلك قراءة الملف والبحث فيه.
panel-site-off = أوقفت Parley في { $host }. يمكن تشغيله من جديد من النافذة المنبثقة أو الإعدادات.
panel-events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
  }
panel-this-article = هذا المقال، { $date }
panel-dossier-ends = نهاية الملف
panel-in-article = في هذا المقال
panel-mentions = { $count ->
    [zero] لم يُذكر
    [one] ذُكر مرة واحدة
    [two] ذُكر مرتين
    [few] ذُكر { $count } مرات
    [many] ذُكر { $count } مرة
   *[other] ذُكر { $count } مرة
  }
panel-found = في هذا المقال
panel-other-points = كل نقاط الخلاف
panel-minor-points = نقاط مدرجة للعلم
panel-positions = { $count ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفًا
   *[other] { $count } موقف
  }
days-strip = الأيام التي أُعلن فيها كل موقف. { $positions }.
days-strip-position = { $letter }: { $days }
days-strip-undated = اليوم غير معروف
check-heading = مقارنة جملة بالملف
check-label = الجملة المراد مقارنتها
check-placeholder = ألصق جملة أو اكتبها
check-button = البحث عما يتصل بها
check-selection = من الصفحة
check-found = { $count ->
    [zero] لا نقاط خلاف تتصل بهذه الجملة.
    [one] نقطة خلاف واحدة تتصل بهذه الجملة.
    [two] نقطتا خلاف تتصلان بهذه الجملة.
    [few] { $count } نقاط خلاف تتصل بهذه الجملة.
    [many] { $count } نقطة خلاف تتصل بهذه الجملة.
   *[other] { $count } نقطة خلاف تتصل بهذه الجملة.
  } يبحث Parley عن المداخل ذات الصلة، ولا يحكم على الجملة.
check-takes = تتخذ الجملة الموقف
check-untold = تتناول الجملة هذه النقطة؛ ولا يمكن تحديد الموقف الذي تتخذه.
check-same-claim = القول نفسه
check-same-claim-note = مصوغة تقريبًا كما صيغ أحد المواقف.
check-same-matter = المسألة نفسها
check-same-matter-note = عن النقطة نفسها، بكلمات غير كلمات أي موقف.
check-none = لا مدخل يتصل بهذه الجملة
check-none-body = هذا لا يدل على صحتها أو عدمها. فليس في الملف نقطة خلاف تتخذ هذه الجملة موقفًا منها.
check-none-names = لا تذكر شيئًا مما يعرفه الملف.
check-search = البحث عن كلماتها بدلًا من ذلك
# After each match: why it was found. $words, $names and $numbers are lists of what sentence and entry share.
check-why-names = أسماء مشتركة: { $names }
check-why-words = كلمات مشتركة: { $words }
check-why-numbers = أرقام مشتركة: { $numbers }
check-why-sense = جاء التطابق من الصياغة في مجملها؛ ولا يوجد اسم أو كلمة أو رقم مشترك بعينه.
check-near = تشابه غير كافٍ
check-near-note = تشترك مع الجملة في شيء، لكن ليس بما يكفي للقول إنها تتصل بها.
check-bearing-statements = تصريحات ذات صلة بها
check-bearing-events = أحداث ذات صلة بها
check-looked-names = الأسماء التي جرى البحث عنها: { $names }.
check-looked-words = الكلمات التي جرى البحث عنها: { $words }.
check-looked-numbers = الأرقام التي جرى البحث عنها: { $numbers }.
check-looked-where = ما شمله البحث: { $disputes ->
    [zero] لا نقاط خلاف، وفيها
    [one] نقطة خلاف واحدة، وفيها
    [two] نقطتا خلاف، وفيهما
    [few] { $disputes } نقاط خلاف، وفيها
    [many] { $disputes } نقطة خلاف، وفيها
   *[other] { $disputes } نقطة خلاف، وفيها
  } { $positions ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $positions } مواقف
    [many] { $positions } موقفًا
   *[other] { $positions } موقف
  }.
check-nearest = أقرب مدخل: احتمال صلته بالجملة { $score }؛ والمطلوب { $least } على الأقل.
check-empty = حدّد أولًا نصًا في الصفحة، أو ألصقه هنا.
check-cut = النص المحدد طويل؛ وجرت مقارنة بدايته فقط (عدد الأحرف: { $count }).
results-for = { $count ->
    [zero] لا مداخل عن «{ $query }»
    [one] مدخل واحد عن «{ $query }»
    [two] مدخلان عن «{ $query }»
    [few] { $count } مداخل عن «{ $query }»
    [many] { $count } مدخلًا عن «{ $query }»
   *[other] { $count } مدخل عن «{ $query }»
  }
results-none-heading = لم يُعثر على شيء

## Process
tier-document = الوثائق
tier-framework = الأطر
tier-roadmap = خرائط الطريق
tier-committee = الإشراف
tier-working-group = مجموعات العمل
tier-channel = القنوات
tier-programme = البرامج
process-as-of = كما في { $date }
process-solid = اجتمعت أو استُخدمت
process-dashed = أُعلنت، ولم يرد ما يفيد بعملها
process-double = الروايات متباينة
process-none = لا آليات في الملف.
clock-heading = المهلة: { $name }
clock-rule = سطر لكل تفسير لبدايتها ونهايتها. التفسيرات مرتبة بحسب البداية التي تذكرها؛ ولا يُفضَّل أي منها.
clock-start-unknown = البداية غير مذكورة
clock-end-unknown = لم تُذكر نهاية
clock-gone = الأيام المنقضية حتى آخر يوم في الملف: { $gone } من { $all }
clock-picture = { $label }: { $from } – { $to }

## Explorer
explorer-title = مستكشف Parley
explorer-skip = الانتقال إلى المحتوى
explorer-views = طرق العرض
view-timeline = التسلسل الزمني
view-contested = نقاط الخلاف
view-process = الآليات
view-people = الأشخاص
view-sources = المصادر
view-search = البحث
explorer-counts = الأحداث: { $events }، نقاط الخلاف: { $disputes }، الأشخاص والهيئات: { $actors }.
explorer-later-missing = ما جرى بعد ذلك غير وارد هنا.
entry-unknown = لا مدخل عند هذا الرابط
entry-unknown-body = لا يتضمن الملف، حتى { $date }، شيئًا باسم «{ $id }» (جرى البحث عنه بوصفه: { $kind }). ربما تغير اسمه، أو كان الرابط مبتورًا.
entry-unknown-view = لا توجد صفحة باسم «{ $path }».
entry-timeline = العودة إلى التسلسل الزمني
entry-evidence = الأدلة
entry-evidence-position = أدلة الموقف { $letter }
entry-names = الأسماء
entry-roles = المناصب
entry-events = الأحداث
entry-said = التصريحات
entry-part-of = جزء من
entry-parts = الأجزاء
entry-positions-held = نقاط الخلاف التي اتُّخذ موقف منها
entry-member-of = عضو في
entry-took-part = المشاركون
entry-contested-here = نقاط الخلاف هنا
entry-mechanisms = الآليات
entry-follows = يأتي بعد
entry-superseded-by = الحدث اللاحق الذي حلّ محله
entry-about = الموضوع
entry-cited-by = المداخل التي تستند إلى هذا المصدر
entry-outcomes = النتيجة كما عرضها كل طرف
entry-points = نقاط النص
entry-point-unnumbered = غير مرقّمة
entry-statuses = الحالة عبر الزمن
entry-note = ما هو غير مؤكد
entry-verified = آخر مقارنة له بمصادره: { $date }.
entry-source-open = فتح النص لدى ناشره
entry-source-none = لا يُعرف رابط لهذا النص.
matrix-heading = من قال ماذا، ومتى
matrix-position = الموقف، بترتيب أول إعلان
matrix-who = القائل
matrix-reported = كما ورد في التقارير؛ دون ذكر قائل بعينه
matrix-meanwhile = في أثناء ذلك
sources-heading = المصادر
sources-lede = كل نص مرة واحدة. النص الذي يكرر غيره يُدرج ولا يُحتسب؛ والمصدر الأصلي الواحد يُحتسب مرة واحدة.
sources-text = النص
sources-publisher = الناشر
sources-kind = النوع
sources-date = تاريخ النشر
sources-relays = يكرر ما ورد في
sources-used = المداخل التي تستشهد به
sources-filter = عرض الأنواع
search-kinds = النوع
search-standing = ما يستند إليه
search-best-first = الأكثر مطابقة أولًا
search-type = اكتب للبحث. يُعثر على الأسماء بكل طرق كتابتها ومن أي لغة.
timeline-legend-lasted = المدة
timeline-legend-open = النهاية غير معروفة
timeline-legend-round = جولة محادثات
timeline-legend-about = نحو ذلك اليوم
timeline-legend-within = في ذلك الشهر، دون ذكر اليوم
timeline-legend-not-held = كانت مقررة ولم تُعقد
timeline-legend-fighting = قتال
timeline-undated = اليوم غير معروف
timeline-picture = تسلسل زمني من { $from } إلى { $to }، عدد مساراته { $count }. ترد الأحداث نفسها أدناه في قائمة.
timeline-scroll = تسلسل زمني يُمرَّر أفقيًا
timeline-closer = تقريب
timeline-wider = إبعاد
timeline-whole = الكل
timeline-ends = ينتهي الملف في { $date }
timeline-how = اسحب للتحرك؛ وللتقريب أو الإبعاد استخدم Ctrl مع العجلة، أو إصبعين، أو + و −؛ وتنقل الأسهم من حدث إلى حدث.
timeline-selected = الحدث المحدد
timeline-open = فتح هذا المدخل
timeline-close = إغلاق الحدث المحدد
search-tracks = المسار
facet-official = وثيقة رسمية
facet-corroborated = مصادر مستقلة
facet-single-source = مصدر واحد
facet-digest-only = من ملخصات إخبارية فقط
facet-disputed = الروايات متباينة
facet-superseded = حلّ محله غيره
results-all = عرض كل النتائج ({ $count })
own-words-heading = أكثر من موقف من النقطة نفسها
own-words-note = مواقف اتخذها الشخص نفسه أو الهيئة نفسها، بحسب التاريخ. ولا يُحكم هنا على سبب اختلافها.
thin-heading = مواضع النقص في الملف
thin-note = بحسب عدّ المداخل.
thin-digest-only = أحداث لا تُعرف إلا من ملخصات إخبارية
thin-single-source = أحداث ليس لها إلا مصدر أصلي واحد
thin-undated = أحداث لا يُعرف يومها
thin-unnamed-holder = نقاط خلاف فيها موقف لا مدخل لصاحبه
thin-old-status = آليات لا أخبار عنها منذ 60 يومًا
thin-no-address = مصادر بلا رابط
sources-order = الترتيب
sources-by-publisher = بحسب الناشر
sources-by-use = الأكثر استشهادًا به أولًا
sources-find = البحث باسم الناشر أو عنوان النص
process-parent = جزء من { $name }

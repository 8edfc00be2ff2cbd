## Product
product-name = Parley
locale-reviewed = machine

## Dates
date-unknown = تاریخ نامعلوم
date-about = حدود { $date }
date-month = در { $date }، روز ذکر نشده
date-uncertain = { $date }، تاریخ غیرقطعی
date-interval = { $from } تا { $to }
date-since = از { $date } به بعد
date-since-month = از { $date } به بعد
date-until = تا { $date }
date-until-month = تا { $date }

## Standing
standing-official = سند رسمی
standing-official-title = خود متن، یا بیانیهٔ صادرکنندهٔ آن، خوانده شده است.
standing-corroborated = { $count } منبع مستقل
standing-corroborated-title = { $count } منشأ هم‌خوان‌اند؛ متن‌هایی که متن دیگری را تکرار می‌کنند شمرده نشده‌اند.
standing-single-source = یک منبع
standing-single-source-title = تاکنون یک منشأ.
standing-digest-only = فقط در خلاصه‌های خبری
standing-digest-only-title = فقط از خلاصه‌های خبری‌ای شناخته شده است که متن‌های دیگر را تکرار می‌کنند؛ هیچ متن اصلی‌ای برای آن خوانده یا ذکر نشده است.
standing-disputed = روایت‌ها متفاوت است
standing-disputed-title = منابع یا طرف‌ها با یکدیگر در تناقض‌اند.
standing-superseded = جایگزین دارد
standing-superseded-title = رویداد یا سندی بعدی جای آن را گرفته است.

## Assessment
assessment-unresolved = حل‌نشده
assessment-unresolved-title = موضع‌ها در آخرین روز پوشش همچنان در برابر هم‌اند.
assessment-resolved = حل‌شده
assessment-resolved-title = آنچه از آن پس روی داد به پرسش پاسخ داده است.
assessment-different-scope = دامنهٔ متفاوت
assessment-different-scope-title = موضع‌ها از چیزهای متفاوتی سخن می‌گویند و لزوماً متناقض نیستند.
assessment-superseded = دیگر مطرح نیست
assessment-superseded-title = رویدادهای بعدی جای این پرسش را گرفته‌اند.
position-letter = موضع { $letter }
position-in-article = در این مطلب
holder-unnamed = نام صاحب موضع ذکر نشده
positions-order = ترتیب موضع‌ها بر پایهٔ تاریخ نخستین بیان و سپس الفباست.
would-settle = آنچه می‌تواند آن را روشن کند:
article-reports = { $count ->
    [one] این مطلب موضع { $letters } را گزارش می‌کند.
   *[other] این مطلب موضع‌های { $letters } را گزارش می‌کند.
  }
common-ground = نقاط مشترک:
position-later = پس از این مطلب
position-reported-later = نخستین گزارش پس از این مطلب

## Kinds
kind-actor = شخص یا نهاد
kind-event = رویداد
kind-round = دور گفت‌وگو
kind-round-not-held = دور گفت‌وگو، برگزارنشده
kind-statement = اظهارات
kind-dispute = نکتهٔ مورد اختلاف
kind-mechanism = سازوکار
kind-place = مکان
kind-term = اصطلاح
kind-source = منبع
kind-mechanism-of = { $kind ->
    [committee] سازوکار · کمیته
    [working-group] سازوکار · کارگروه
    [channel] سازوکار · کانال
    [roadmap] سازوکار · نقشهٔ راه
    [framework] سازوکار · چارچوب
    [document] سند
    [programme] سازوکار · برنامه
   *[other] سازوکار
  }
actor-person = شخص
actor-state = کشور
actor-organisation = سازمان
actor-armed-group = گروه مسلح
actor-body = نهاد
source-wire = خبرگزاری
source-news-report = گزارش خبری
source-official-statement = بیانیهٔ رسمی
source-document = سند
source-state-media = رسانهٔ دولتی
source-opinion = دیدگاه
source-analysis = تحلیل
source-aggregator = گردآورندهٔ خبر
source-reference = مرجع
state-met = تشکیل جلسه داده
state-announced = اعلام‌شده
state-in-force = برقرار
state-suspended = معلق
state-ended = پایان‌یافته
state-disputed = روایت‌ها متفاوت است
state-not-begun = آغازنشده

## Facts on a card
fact-delegations = سرپرستان هیئت‌ها
fact-mediators = میانجی‌ها
fact-members = اعضا
fact-not-members = عضو نیستند
fact-part-of = بخشی از
fact-status = وضعیت
fact-within = در
fact-events-here = در اینجا
fact-see-also = همچنین ببینید
fact-rounds = دورها
fact-last-entry = آخرین مدخل
fact-about = موضوع
fact-where-it-stands = وضع کنونی
span-since = از { $from } به بعد
span-both = { $from } تا { $to }
span-until = تا { $to }
span-unknown = تاریخ‌ها نامعلوم
more-sources = و { $count } مورد دیگر
sources-not-counted = { $count } مورد شمرده نشده
next-event = بعدی:
same-days = در همان روزهای این مطلب
days-before-article = { $days } روز پیش از این مطلب
days-after-article = { $days } روز پس از این مطلب
not-held = برگزار نشد

## Card
card-previous = نشانهٔ قبلی
card-next = نشانهٔ بعدی
card-position = { $position } از { $total }
card-position-of = { $position } از { $total }، { $name }
close = بستن
open-side-panel = باز کردن پنل کناری
open-explorer = باز کردن کاوشگر
card-sources = منابع این اطلاعات
card-outdated = Parley به‌روز شد. برای ادامه، این صفحه را دوباره بارگذاری کنید.

## Evidence
evidence-counted = شمرده‌شده
evidence-not-counted = شمرده‌نشده
evidence-contradicts = با آن در تناقض است
evidence-partial = تا حدی مؤید آن است
evidence-supports = مؤید آن است
evidence-citing = به نقل از { $origins }
evidence-summary = { $counted } منشأ شمرده شد، { $not ->
    [0] هیچ متنی کنار گذاشته نشد
   *[other] { $not } متن شمرده نشد
  }.
evidence-origin = منشأ: { $origin }
evidence-no-origin = بدون منشأ معلوم، یا متنی که مؤید مدخل نیست
evidence-reason-first-of-origin = نخستین متن از منشأ خود
evidence-reason-same-origin = منشأ آن پیش‌تر شمرده شده است
evidence-reason-digest-without-origin = خلاصه‌ای خبری که برای این اطلاعات منشأ ذکر نمی‌کند
evidence-reason-supports-in-part = فقط تا حدی مؤید مدخل است
evidence-reason-does-not-support = مؤید مدخل نیست
evidence-reason-unknown-source = منبع آن در پرونده نیست
evidence-none = برای خود این مدخل شاهدی فهرست نشده است.
entry-known-since = از { $date } معلوم است.

## Report a mistake
report-mistake = گزارش اشتباه
report-lede = در این متن، مدخل، صفحه و نسخهٔ پرونده آمده است. بنویسید چه چیزی نادرست است، سپس متن را رونوشت یا ذخیره کنید. چیزی فرستاده نمی‌شود.
report-text = متن گزارش
report-hint-wrong = چه چیزی نادرست است یا جا افتاده
report-hint-source = بر پایهٔ چه منبعی: نشانی، ناشر، تاریخ
report-copy = رونوشت متن
report-save = ذخیره به‌صورت فایل
report-copied = رونوشت شد
report-select = متن را انتخاب و رونوشت کنید: صفحه به Parley اجازهٔ رونوشت نمی‌دهد.

## Manifest and context menu
manifest-name = Parley
manifest-description = اخبار گفت‌وگوهای بین‌المللی را در بستر خود نشان می‌دهد: گاه‌شمار راستی‌آزموده، افراد و نهادها، و اختلاف روایت‌ها. همه آفلاین.
manifest-command-panel = باز کردن پنل کناری
manifest-command-next = رفتن به نشانهٔ بعدی
manifest-command-previous = رفتن به نشانهٔ قبلی
manifest-command-check = سنجش متن انتخاب‌شده با پرونده
manifest-menu-look-up = جست‌وجو در Parley

# Urdu words of the interface, by machine from en.ftl.

## Product
product-name = Parley
# Who reviewed the words of this file: "authors", "machine", or the name of a native speaker. Never translated.
locale-reviewed = machine

## Dates (see core/dates.ts)
date-unknown = تاریخ معلوم نہیں
date-about = { $date } کے لگ بھگ
date-month = { $date } میں، دن درج نہیں
date-uncertain = { $date }، غیر یقینی
date-interval = { $from } تا { $to }
date-since = { $date } سے
date-since-month = { $date } سے
date-until = { $date } تک
date-until-month = { $date } تک

## Standing
standing-official = باضابطہ دستاویز
standing-official-title = خود متن، یا اسے جاری کرنے والے کا بیان پڑھا گیا۔
standing-corroborated = { $count ->
    [one] { $count } آزاد ذریعہ
   *[other] { $count } آزاد ذرائع
  }
standing-corroborated-title = { $count } اصل ماخذ متفق ہیں؛ دوسروں کو دہرانے والے متن شمار نہیں کیے جاتے۔
standing-single-source = صرف ایک ذریعہ
standing-single-source-title = اب تک ایک ہی اصل ماخذ۔
standing-digest-only = صرف خبری خلاصے
standing-digest-only-title = صرف ایسے خبری خلاصوں سے معلوم جو دوسرے متون کو دہراتے ہیں؛ کوئی اصل متن نہ پڑھا گیا نہ اس کا نام دیا گیا۔
standing-disputed = روایتیں مختلف ہیں
standing-disputed-title = ذرائع یا فریقوں کی باتیں باہم متضاد ہیں۔
standing-superseded = جگہ کسی اور نے لے لی
standing-superseded-title = بعد کے کسی واقعے یا دستاویز نے اس کی جگہ لے لی۔

## Assessment of a contested point
assessment-unresolved = غیر طے شدہ
assessment-unresolved-title = ڈوزیئر کے آخری دن بھی مؤقف ایک دوسرے کے مقابل ہیں۔
assessment-resolved = طے شدہ
assessment-resolved-title = بعد کے واقعات نے سوال کا جواب دے دیا ہے۔
assessment-different-scope = دائرہ مختلف
assessment-different-scope-title = مؤقف مختلف باتوں سے متعلق ہیں اور ضروری نہیں کہ باہم متضاد ہوں۔
assessment-superseded = واقعات آگے نکل گئے
assessment-superseded-title = بعد کے واقعات نے اس سوال کی جگہ لے لی ہے۔
position-letter = مؤقف { $letter }
position-in-article = اس مضمون میں
holder-unnamed = مؤقف رکھنے والے کا نام درج نہیں
positions-order = مؤقف پہلے بیان کی تاریخ اور پھر حروفِ تہجی کی ترتیب سے ہیں۔
would-settle = جو بات اسے طے کر سکتی ہے:
article-reports = { $count ->
    [one] اس مضمون میں مؤقف { $letters } نقل ہوا ہے۔
   *[other] اس مضمون میں مؤقف { $letters } نقل ہوئے ہیں۔
  }
common-ground = مشترک نکات:
# After a position's date: it was taken after the article came out, so the article could not have told of it.
position-later = اس مضمون کے بعد
# After a position's date: it may have been taken before, but its first source is dated after the article.
position-reported-later = پہلی بار اس مضمون کے بعد رپورٹ ہوا

## Kinds
kind-actor = شخص یا ادارہ
kind-event = واقعہ
kind-round = مذاکرات کا دور
kind-round-not-held = مذاکرات کا دور جو نہیں ہوا
kind-statement = بیان
kind-dispute = متنازع نکتہ
kind-mechanism = میکانزم
kind-place = مقام
kind-term = اصطلاح
kind-source = ذریعہ
kind-mechanism-of = { $kind ->
    [committee] میکانزم · کمیٹی
    [working-group] میکانزم · ورکنگ گروپ
    [channel] میکانزم · رابطہ چینل
    [roadmap] میکانزم · روڈ میپ
    [framework] میکانزم · فریم ورک
    [document] دستاویز
    [programme] میکانزم · پروگرام
   *[other] میکانزم
  }
actor-person = شخص
actor-state = ریاست
actor-organisation = تنظیم
actor-armed-group = مسلح گروہ
actor-body = ادارہ
source-wire = خبر رساں ادارہ
source-news-report = خبری رپورٹ
source-official-statement = باضابطہ بیان
source-document = دستاویز
source-state-media = سرکاری میڈیا
source-opinion = رائے
source-analysis = تجزیہ
source-aggregator = خبریں جمع کرنے والی سائٹ
source-reference = حوالہ جاتی متن
state-met = اجلاس ہو چکا
state-announced = اعلان شدہ
state-in-force = نافذ
state-suspended = معطل
state-ended = ختم شدہ
state-disputed = روایتیں مختلف ہیں
state-not-begun = شروع نہیں ہوا

## Facts on a card
fact-delegations = وفود کے سربراہ
fact-mediators = ثالث
fact-members = ارکان
fact-not-members = غیر رکن
fact-part-of = کس کا حصہ
fact-status = صورتِ حال
fact-within = کہاں واقع ہے
fact-events-here = یہاں کے واقعات
fact-see-also = یہ بھی دیکھیں
fact-rounds = ادوار
fact-last-entry = آخری اندراج
fact-about = موضوع
fact-where-it-stands = موجودہ صورت
span-since = { $from } سے
span-both = { $from } تا { $to }
span-until = { $to } تک
span-unknown = تاریخیں معلوم نہیں
more-sources = { $count ->
    [one] اور { $count } مزید
   *[other] اور { $count } مزید
  }
sources-not-counted = { $count ->
    [one] { $count } شمار نہیں کیا گیا
   *[other] { $count } شمار نہیں کیے گئے
  }
next-event = اس کے بعد:
same-days = اس مضمون کی تاریخوں ہی میں
days-before-article = { $days ->
    [one] اس مضمون سے { $days } دن پہلے
   *[other] اس مضمون سے { $days } دن پہلے
  }
days-after-article = { $days ->
    [one] اس مضمون کے { $days } دن بعد
   *[other] اس مضمون کے { $days } دن بعد
  }
not-held = نہیں ہوا

## Card
card-previous = پچھلا نشان
card-next = اگلا نشان
card-position = { $total } میں سے { $position }
card-position-of = { $total } میں سے { $position }، { $name }
close = بند کریں
open-side-panel = سائیڈ پینل کھولیں
open-explorer = ایکسپلورر کھولیں
card-sources = یہ بات کہاں سے آئی
# In place of a card, when the extension was updated while the page was open.
card-outdated = Parley اپ ڈیٹ ہو گیا ہے۔ جاری رکھنے کے لیے یہ صفحہ دوبارہ لوڈ کریں۔

## Evidence: where a fact comes from
evidence-counted = شمار شدہ
evidence-not-counted = شمار نہیں کیا گیا
evidence-contradicts = اس سے متصادم ہے
evidence-partial = اس کی جزوی تائید کرتا ہے
evidence-supports = اس کی تائید کرتا ہے
evidence-citing = بحوالہ { $origins }
evidence-summary = { $counted ->
    [one] { $counted } اصل ماخذ شمار ہوا
   *[other] { $counted } اصل ماخذ شمار ہوئے
  }، { $not ->
    [0] کوئی متن نہیں چھوڑا گیا
    [one] { $not } متن شمار نہیں ہوا
   *[other] { $not } متن شمار نہیں ہوئے
  }۔
evidence-origin = اصل ماخذ: { $origin }
evidence-no-origin = جن کا کوئی معلوم اصل ماخذ نہیں، یا جو اندراج کی تائید نہیں کرتے
evidence-reason-first-of-origin = اپنے اصل ماخذ کا پہلا متن
evidence-reason-same-origin = ایسے اصل ماخذ سے لیا گیا جو پہلے شمار ہو چکا
evidence-reason-digest-without-origin = ایسا خبری خلاصہ جو اس بات کا اصل ماخذ نہیں بتاتا
evidence-reason-supports-in-part = اندراج کی صرف جزوی تائید کرتا ہے
evidence-reason-does-not-support = اندراج کی تائید نہیں کرتا
evidence-reason-unknown-source = اس کا ذریعہ ڈوزیئر میں نہیں
evidence-none = خود اس اندراج کے لیے کوئی شواہد درج نہیں۔
entry-known-since = { $date } سے معلوم۔

## Report a mistake (nothing is sent: the reader copies or saves the text)
report-mistake = غلطی کی اطلاع دیں
report-lede = اس متن میں اندراج، صفحے اور ڈوزیئر کے ورژن کا نام ہے۔ جو غلط ہے وہ لکھیں، پھر متن کو کاپی یا محفوظ کریں۔ کچھ بھی بھیجا نہیں جاتا۔
report-text = اطلاع کا متن
# Stands as a comment above an empty field of the text.
report-hint-wrong = کیا غلط ہے یا رہ گیا ہے
report-hint-source = یہ کیسے معلوم ہوا: ویب پتہ، ناشر، تاریخ
report-copy = متن کاپی کریں
report-save = فائل کے طور پر محفوظ کریں
report-copied = کاپی ہو گیا
report-select = متن منتخب کر کے کاپی کریں: یہ صفحہ Parley کو کاپی کرنے نہیں دیتا۔

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = بین الاقوامی مذاکرات کی خبریں سیاق و سباق کے ساتھ: تصدیق شدہ ٹائم لائن، کون کیا ہے، روایتیں کہاں مختلف ہیں۔ سب انٹرنیٹ کے بغیر۔
manifest-command-panel = سائیڈ پینل کھولیں
manifest-command-next = اگلے نشان پر جائیں
manifest-command-previous = پچھلے نشان پر جائیں
manifest-command-check = منتخب متن کا ڈوزیئر سے موازنہ کریں
manifest-menu-look-up = Parley میں تلاش کریں

# Arabic (Modern Standard) words of the interface. Ids are named by where they are seen; names of records and quotations are data, not words.

## Product
product-name = Parley
# Who reviewed the words of this file: "authors", "machine", or the name of a native speaker. Never translated.
locale-reviewed = machine

## Dates (see core/dates.ts)
date-unknown = التاريخ غير معروف
date-about = نحو { $date }
date-month = في { $date }، دون ذكر اليوم
date-uncertain = { $date }، تاريخ غير مؤكد
date-interval = من { $from } إلى { $to }
date-since = منذ { $date }
date-since-month = منذ { $date }
date-until = حتى { $date }
date-until-month = حتى { $date }

## Standing
standing-official = وثيقة رسمية
standing-official-title = اطُّلع على النص نفسه، أو على بيان من الجهة التي أصدرته.
standing-corroborated = { $count ->
    [zero] لا مصادر مستقلة
    [one] مصدر مستقل واحد
    [two] مصدران مستقلان
    [few] { $count } مصادر مستقلة
    [many] { $count } مصدرًا مستقلًا
   *[other] { $count } مصدر مستقل
  }
standing-corroborated-title = عدد المصادر الأصلية المتفقة: { $count }؛ ولا تُحتسب النصوص التي تكرر غيرها.
standing-single-source = مصدر واحد
standing-single-source-title = مصدر أصلي واحد حتى الآن.
standing-digest-only = من ملخصات إخبارية فقط
standing-digest-only-title = لا يُعرف إلا من ملخصات إخبارية تكرر غيرها؛ ولم يُقرأ أي نص أصلي له ولم يُذكر اسمه.
standing-disputed = الروايات متباينة
standing-disputed-title = تتناقض المصادر أو الأطراف في ما بينها.
standing-superseded = حلّ محله غيره
standing-superseded-title = حلّ محله حدث أو وثيقة لاحقة.

## Assessment of a contested point
assessment-unresolved = غير محسومة
assessment-unresolved-title = لا تزال المواقف متعارضة في آخر يوم يشمله الملف.
assessment-resolved = محسومة
assessment-resolved-title = أجاب ما حدث لاحقًا عن السؤال.
assessment-different-scope = مختلفة النطاق
assessment-different-scope-title = تتناول المواقف أمورًا مختلفة، ولا يلزم أن تكون متناقضة.
assessment-superseded = تجاوزتها الأحداث
assessment-superseded-title = لم يعد السؤال مطروحًا بعد أحداث لاحقة.
position-letter = الموقف { $letter }
position-in-article = في هذا المقال
holder-unnamed = صاحب الموقف غير مذكور
positions-order = المواقف مرتبة بحسب تاريخ أول إعلان لها، ثم ألفبائيًا.
would-settle = ما قد يحسمها:
article-reports = { $count ->
    [one] يورد هذا المقال الموقف { $letters }.
    [two] يورد هذا المقال الموقفين { $letters }.
   *[other] يورد هذا المقال المواقف { $letters }.
  }
common-ground = المشترك بين المواقف:
# After a position's date: it was taken after the article came out, so the article could not have told of it.
position-later = بعد نشر هذا المقال
# After a position's date: it may have been taken before, but its first source is dated after the article.
position-reported-later = ورد لأول مرة بعد نشر هذا المقال

## Kinds
kind-actor = شخص أو هيئة
kind-event = حدث
kind-round = جولة محادثات
kind-round-not-held = جولة محادثات لم تُعقد
kind-statement = تصريح
kind-dispute = نقطة خلاف
kind-mechanism = آلية
kind-place = مكان
kind-term = مصطلح
kind-source = مصدر
kind-mechanism-of = { $kind ->
    [committee] آلية · لجنة
    [working-group] آلية · مجموعة عمل
    [channel] آلية · قناة
    [roadmap] آلية · خريطة طريق
    [framework] آلية · إطار
    [document] وثيقة
    [programme] آلية · برنامج
   *[other] آلية
  }
actor-person = شخص
actor-state = دولة
actor-organisation = منظمة
actor-armed-group = جماعة مسلحة
actor-body = هيئة
source-wire = وكالة أنباء
source-news-report = تقرير إخباري
source-official-statement = بيان رسمي
source-document = وثيقة
source-state-media = وسيلة إعلام تابعة للدولة
source-opinion = رأي
source-analysis = تحليل
source-aggregator = مجمّع أخبار
source-reference = مرجع
state-met = اجتمعت
state-announced = أُعلنت
state-in-force = سارية
state-suspended = معلّقة
state-ended = منتهية
state-disputed = الروايات متباينة
state-not-begun = لم تبدأ

## Facts on a card
fact-delegations = رؤساء الوفود
fact-mediators = الوسطاء
fact-members = الأعضاء
fact-not-members = غير الأعضاء
fact-part-of = جزء من
fact-status = الحالة
fact-within = في
fact-events-here = جرى هنا
fact-see-also = انظر أيضًا
fact-rounds = الجولات
fact-last-entry = آخر مدخل
fact-about = الموضوع
fact-where-it-stands = الوضع الراهن
span-since = منذ { $from }
span-both = من { $from } إلى { $to }
span-until = حتى { $to }
span-unknown = التواريخ غير معروفة
more-sources = { $count ->
    [zero] ولا مصادر أخرى
    [one] ومصدر واحد آخر
    [two] ومصدران آخران
    [few] و{ $count } مصادر أخرى
    [many] و{ $count } مصدرًا آخر
   *[other] و{ $count } مصدر آخر
  }
sources-not-counted = { $count ->
    [zero] لا مصادر غير محتسبة
    [one] مصدر واحد غير محتسب
    [two] مصدران غير محتسبين
    [few] { $count } مصادر غير محتسبة
    [many] { $count } مصدرًا غير محتسب
   *[other] { $count } مصدر غير محتسب
  }
next-event = التالي:
same-days = في تاريخ هذا المقال نفسه
days-before-article = { $days ->
    [zero] في يوم هذا المقال ({ $days })
    [one] قبل هذا المقال بيوم واحد
    [two] قبل هذا المقال بيومين
    [few] قبل هذا المقال بـ{ $days } أيام
    [many] قبل هذا المقال بـ{ $days } يومًا
   *[other] قبل هذا المقال بـ{ $days } يوم
  }
days-after-article = { $days ->
    [zero] في يوم هذا المقال ({ $days })
    [one] بعد هذا المقال بيوم واحد
    [two] بعد هذا المقال بيومين
    [few] بعد هذا المقال بـ{ $days } أيام
    [many] بعد هذا المقال بـ{ $days } يومًا
   *[other] بعد هذا المقال بـ{ $days } يوم
  }
not-held = لم تُعقد

## Card
card-previous = العلامة السابقة
card-next = العلامة التالية
card-position = { $position } من { $total }
card-position-of = { $position } من { $total }، { $name }
close = إغلاق
open-side-panel = فتح اللوحة الجانبية
open-explorer = فتح المستكشف
card-sources = من أين جاءت المعلومة
# In place of a card, when the extension was updated while the page was open.
card-outdated = جرى تحديث Parley. أعد تحميل هذه الصفحة للمتابعة.

## Evidence: where a fact comes from
evidence-counted = محتسب
evidence-not-counted = غير محتسب
evidence-contradicts = يناقض ذلك
evidence-partial = يؤيد ذلك جزئيًا
evidence-supports = يؤيد ذلك
evidence-citing = نقلًا عن { $origins }
evidence-summary = { $counted ->
    [zero] لم يُحتسب أي مصدر أصلي
    [one] احتُسب مصدر أصلي واحد
    [two] احتُسب مصدران أصليان
    [few] احتُسبت { $counted } مصادر أصلية
    [many] احتُسب { $counted } مصدرًا أصليًا
   *[other] احتُسب { $counted } مصدر أصلي
  }، { $not ->
    [0] ولا نصوص غير محتسبة
    [one] ونص واحد غير محتسب
    [two] ونصان غير محتسبين
    [few] و{ $not } نصوص غير محتسبة
    [many] و{ $not } نصًا غير محتسب
   *[other] و{ $not } نص غير محتسب
  }.
evidence-origin = المصدر الأصلي: { $origin }
evidence-no-origin = لا يعود إلى مصدر أصلي معروف، أو لا يؤيد المدخل
evidence-reason-first-of-origin = أول نص من مصدره الأصلي
evidence-reason-same-origin = يعود إلى مصدر أصلي سبق احتسابه
evidence-reason-digest-without-origin = ملخص إخباري لا يذكر مصدرًا أصليًا لهذه المعلومة
evidence-reason-supports-in-part = يؤيد المدخل جزئيًا فقط
evidence-reason-does-not-support = لا يؤيد المدخل
evidence-reason-unknown-source = مصدره غير موجود في الملف
evidence-none = لا أدلة مدرجة لهذا المدخل نفسه.
entry-known-since = معروف منذ { $date }.

## Report a mistake (nothing is sent: the reader copies or saves the text)
report-mistake = الإبلاغ عن خطأ
report-lede = يذكر هذا النص المدخل والصفحة وإصدار الملف التوثيقي. أضف ما تراه خطأً، ثم انسخ النص أو احفظه. لا يُرسل أي شيء.
report-text = نص البلاغ
# Stands as a comment above an empty field of the text.
report-hint-wrong = ما الخطأ أو النقص
report-hint-source = كيف عُرف ذلك: رابط أو ناشر أو تاريخ
report-copy = نسخ النص
report-save = حفظ على الجهاز
report-copied = نُسخ
report-select = حدّد النص وانسخه: لا تسمح الصفحة لـ Parley بالنسخ.

## Manifest and context menu (written to _locales by the build)
manifest-name = Parley
manifest-description = يضع أخبار المحادثات الدولية في سياقها: تسلسل زمني متحقَّق منه، ومن هم المعنيون، وأين تتباين الروايات. كل ذلك دون اتصال.
manifest-command-panel = فتح اللوحة الجانبية
manifest-command-next = الانتقال إلى العلامة التالية
manifest-command-previous = الانتقال إلى العلامة السابقة
manifest-command-check = مقارنة النص المحدد بالملف التوثيقي
manifest-menu-look-up = البحث في Parley

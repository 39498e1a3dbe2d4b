import type { Task } from "./tasks.en.ts";

export type { Task } from "./tasks.en.ts";

/** Every task that a search leads to first: one row a task. English words stay, since people mix languages. */
export const tasks: readonly Task[] = [
  {
    title: "المساعدة لمن هم في خطر",
    text: "بمن تتصل إذا كنت أنت، أو شخص التقيته، في خطر أو تتعرّضان للاستغلال. لا يستطيع السجل نفسه مساعدتك.",
    address: "/guides/help/",
    words:
      "في خطر, انا في خطر, نجدة, النجدة, انقذوني, انقاذ, طوارئ, رقم الطوارئ, رقم طوارئ, بمن اتصل, من اتصل, اريد مساعدة, احتاج مساعدة, محتاج مساعدة, محتاجة مساعدة, ساعدوني, ساعدني, " +
      "انا ضحية, ضحايا مساعدة, مساعدة ضحية, مساعدة الضحايا, مساعدة عاجلة, خط المساعدة, الخط الساخن, خط ساخن, رقم هاتف, رقم تلفون, رقم المساعدة, " +
      "استغلال في العمل, يستغلني, يتم استغلالي, اتعرض للاستغلال, صاحب العمل لا يدفع, لم يدفع راتبي, لا يدفعون, اخذ جوازي, اخذوا جوازي, جواز سفري, حجز جوازي, سحب جوازي, الكفيل, لا استطيع المغادرة, محبوس, محبوسة, هروب, اريد الهرب, " +
      "ابلاغ عن اتجار, الابلاغ عن الاتجار, بلاغ عن اتجار, ابلغ عن, الابلاغ عن جريمة, اشتبه في اتجار, رايت ضحية, تعرضت للاعتداء, تعرضت للعنف, " +
      "in danger, am exploited, am trafficked, am a victim, victim help, help for victims, rescue, emergency, helpline, hotline for victims, need help now, i need help, help me please, report trafficking, report a crime, took my passport, cannot leave",
  },
  {
    title: "تصحيح بطاقة",
    text: "قل ما الخطأ أو ما تقادم، مع صفحة تبيّن ذلك.",
    address: "/contribute/?edit=",
    words:
      "تصحيح, تصحيح بطاقة, صحح بطاقة, تصحيح معلومة, تصحيح خطا, خطا, خطا في البطاقة, معلومة خاطئة, معلومات خاطئة, معلومات قديمة, غير صحيح, غير محدث, قديم, بطاقة قديمة, بطاقتي قديمة, بطاقتنا قديمة, بطاقتي خاطئة, بطاقتنا خاطئة, الابلاغ عن خطا, " +
      "تعديل بطاقة, تعديل معلومات, تحديث بطاقة, تحديث البيانات, تحديث معلومات, تحديث بطاقتنا, تعديل بطاقتنا, عنوان خاطئ, موقع خاطئ, بلد خاطئ, رابط لا يعمل, رابط معطل, " +
      "اغلقت, لم تعد موجودة, انتهت, توقفت, تغير اسمها, اسمنا الجديد, عنوان جديد, موقع جديد, رقم جديد, بريد جديد, انتقلنا, انتهى المشروع, لم تعد نشطة, تاكيد بطاقة, تاكيد بطاقتنا, " +
      "out of date, outdated, wrong information, incorrect, mistake, report an error, error, correct a listing, correction, update my listing, update our listing, edit listing, broken link, dead link, no longer exists, has closed, claim listing",
  },
  {
    title: "إزالة بطاقة أو الرد عليها",
    text: "كيف تطلب منظمة مدرجة الإزالة أو تؤكّد ما ورد عنها أو ترد عليه.",
    address: "/guides/contribute/",
    words:
      "ازالة, ازالة بطاقة, ازالة منظمتنا, ازالة منظمتي, حذف, حذف بطاقة, حذف منظمتنا, حذف بياناتي, حذف اسمي, احذفوا, احذفونا, ازيلونا, طلب الازالة, طلب الحذف, شكوى على بطاقة, حق الرد, رد على بطاقة, الرد, لماذا نحن مدرجون, " +
      "remove us, remove our listing, remove listing, delete listing, delete my data, removal, ask for removal, take down listing, right of reply",
  },
  {
    title: "إضافة منظمة",
    text: "اقترح منظمة أو مبادرة ناقصة.",
    address: "/contribute/?new=entity",
    words:
      "اضافة منظمة, اضف منظمة, اضافة منظمتنا, اضافة منظمتي, اضافة جمعية, اضافة مبادرة, اضافة شركة, اضافة بطاقة, اقتراح منظمة, اقترح منظمة, اقتراح بطاقة, تسجيل منظمة, تسجيل منظمتنا, سجل منظمتك, ادراج منظمة, ادراج منظمتنا, كيف ندرج, منظمة ناقصة, منظمة جديدة, بطاقة جديدة, الانضمام الى السجل, " +
      "add our organisation, add an organisation, add organisation, add us, add my ngo, add listing, add entry, suggest an organisation, propose an organisation, submit organisation, register our organisation, get listed, missing organisation, new organisation",
  },
  {
    title: "إضافة أداة",
    text: "اقترح أداة تقنية ناقصة.",
    address: "/contribute/?new=tool",
    words:
      "اضافة اداة, اضف اداة, اضافة اداتنا, اضافة تطبيق, اضف تطبيق, اضافة تطبيقنا, اقتراح اداة, اقترح اداة, اقتراح تطبيق, تسجيل اداة, ادراج اداة, ادراج تطبيق, اداة ناقصة, اداة جديدة, تطبيق جديد, " +
      "add our tool, add a tool, add tool, add an app, add app, suggest a tool, propose a tool, submit a tool, new tool, missing tool, app missing",
  },
  {
    title: "تنزيل البيانات",
    text: "كل البطاقات بصيغة CSV لبرنامج Excel وJSON وصيغ أخرى، للاستخدام الحر (CC BY 4.0). ويصدّر كل دليل أيضًا ما تصفّيه.",
    address: "/data/",
    words:
      "تنزيل, تنزيل البيانات, تنزيل الكل, تحميل, تحميل البيانات, تحميل القائمة, تصدير, تصدير البيانات, تصدير اكسل, اكسل, جدول بيانات, قاعدة البيانات, البيانات كاملة, القائمة الكاملة, بيانات مفتوحة تنزيل, ملف واحد, استخدام البيانات, واجهة برمجية, " +
      "download, download data, download all, download csv, download excel, export, export data, export to excel, excel, csv, json, spreadsheet, xlsx, dataset, api, rest api, raw data, parquet, sqlite, google sheets, npm package, python package, r package, datasette",
  },
  {
    title: "اسأل البيانات",
    text: "نفّذ SQL على السجل كله في متصفحك، بدءًا من عشرة أسئلة، ونزّل الإجابة.",
    address: "/data/query/",
    words:
      "استعلام, استعلام sql, اسال البيانات, استعلام عن البيانات, تحليل البيانات بنفسي, تحليل خاص, sql, sql query, run sql, query, query data, query editor, ask the data, database query, own analysis, analyse the data",
  },
  {
    title: "عرض بطاقة على موقعك",
    text: "انسخ بطاقة أو قائمة أو رسمًا بيانيًا أو شارة إلى صفحة من صفحاتك.",
    address: "/embed/",
    words:
      "تضمين, تضمين بطاقة, تضمين قائمة, تضمين رسم, تضمين خريطة, كود التضمين, شارة, شارات, على موقعنا, على موقعي, في موقعي, في موقعنا, ودجت, اطار, " +
      "embed, embed a list, embed a listing, embed a chart, embed code, iframe, widget, badge, badges, on our website, on my website, snippet, oembed",
  },
  {
    title: "الاستشهاد بالبيانات أو إعادة استخدامها",
    text: "الترخيص، وكيف تستشهد بالسجل، وما يعنيه كل حقل.",
    address: "/data/",
    words:
      "استشهاد, كيف استشهد, الاستشهاد بالسجل, اقتباس, توثيق المصدر, ترخيص, رخصة, رخصة البيانات, حقوق النشر, شروط الاستخدام, هل يمكنني استخدام, نسب المصدر, قاموس البيانات, معنى الحقول, " +
      "cite, how to cite, citation, licence, license, data licence, copyright, terms of use, attribution, creative commons, data dictionary",
  },
  {
    title: "هل هذا موجود بالفعل؟",
    text: "صِف أداة تفكّر فيها: تعرض الصفحة الأدوات التي تؤدي عملًا مشابهًا.",
    address: "/exists/",
    words:
      "هل هذا موجود, هل يوجد تطبيق, هل توجد اداة, هل هناك تطبيق, هل هناك اداة, هل يوجد برنامج, هل بنى احد, موجود بالفعل, بناء تطبيق, بناء اداة, اريد بناء, نريد بناء, تطوير تطبيق, تطوير اداة, فكرة تطبيق, فكرة اداة, فكرتي, فكرة جديدة, فحص فكرة, ادوات مشابهة, ادوات متشابهة, ادوات مكررة, هاكاثون, " +
      "does this exist, already exists, is there an app, is there a tool, has anyone built, want to build, build an app, build a tool, my idea, new idea, app idea, tool idea, check my idea, similar tools, reinvent the wheel, hackathon",
  },
  {
    title: "إيجاد الشريك المناسب",
    text: "اذكر قطاعك وبلدك وشكل الاستغلال والمساعدة التي تريدها: تشرح الصفحة أي المنظمات تناسبك.",
    address: "/match/",
    isGeneral: true,
    words:
      "ايجاد شريك, ايجاد شركاء, البحث عن شريك, ابحث عن شريك, ابحث عن شركاء, شريك في, شريك مناسب, احتاج شريك, نبحث عن شريك, اختيار شريك, اي منظمة افضل, افضل منظمة, ابحث عن منظمة, من يساعد شركتي, من يساعدنا, من يستطيع مساعدتنا, مساعدة شركتي, مساعدة شركتنا, ساعدوا شركتي, ترشيح منظمة, توصية, مطابقة, البحث عن خبير, " +
      "find a partner, find partner, find partners, looking for a partner, need a partner, find an organisation, who can help my company, who can help us, recommend an organisation, recommendation, match, matching, matchmaking, partner search, find expert, help my company, help our company",
  },
  {
    title: "مقارنة البطاقات",
    text: "ضع منظمات أو أدوات جنبًا إلى جنب، حقلًا بحقل.",
    address: "/compare/",
    words:
      "مقارنة, قارن, مقارنة منظمات, مقارنة المنظمات, مقارنة ادوات, مقارنة الادوات, الفرق بين منظمات, الفرق بين ادوات, جنبا الى جنب, ايهما افضل, compare, compare organisations, compare tools, comparison, side by side, compare two, versus, which is better",
  },
  {
    title: "قائمتك المختصرة",
    text: "البطاقات التي احتفظت بها، مع ملاحظات: للمشاركة أو الطباعة أو التصدير.",
    address: "/shortlist/",
    words:
      "القائمة المختصرة, قائمة مختصرة, قائمتي, قائمتي المختصرة, المفضلة, المحفوظات, حفظ بطاقة, حفظ بطاقات, بطاقات محفوظة, منظمات محفوظة, طباعة, طباعة قائمة, مشاركة قائمة, ملخص لمديري, تقرير لمديري, " +
      "shortlist, my shortlist, saved listings, save a listing, favourites, favorites, bookmark, bookmarks, my list, print, print list, share a list, pdf, brief",
  },
  {
    title: "الخريطة",
    text: "أين تعمل المنظمات والأدوات، بلدًا بلدًا.",
    address: "/map/",
    words:
      "خريطة, الخريطة, خريطة العالم, على الخريطة, اي البلدان, منظمات حسب البلد, ادوات حسب البلد, البلدان المشمولة, map, world map, show on a map, on a map, which countries, organisations by country, tools by country",
  },
  {
    title: "القوانين",
    text: "القوانين ومشاريع القوانين والمعاهدات والإرشادات بشأن العمل الجبري والاتجار بالأشخاص: من تشمل وما تطلبه.",
    address: "/laws/",
    isGeneral: true,
    words:
      "قانون, قوانين, القانون, القوانين, تشريع, تشريعات, لوائح, معاهدات, اي قانون, قائمة القوانين, قوانين سلاسل التوريد, قانون الرق المعاصر, هل ينطبق علينا, هل ينطبق القانون, التزامات قانونية, متطلبات قانونية, هل تشمل شركتي, " +
      "law, laws, legislation, regulations, which law, which laws, list of laws, supply chain laws, modern slavery laws, does the law apply, legal obligations, legal requirements, am i covered",
  },
  {
    title: "العناية الواجبة، خطوة بخطوة",
    text: "الخطوات الست في إرشادات OECD، والبطاقات التي تساعد في كل منها.",
    address: "/due-diligence/",
    words:
      "خطوات العناية الواجبة, العناية الواجبة خطوة, الخطوات الست, كيف ابدا, من اين ابدا, من اين نبدا, الخطوات الاولى, كيف نجري العناية الواجبة, due diligence steps, oecd steps, six steps, due diligence process, how to do due diligence, where to start, first steps, getting started",
  },
  {
    title: "ما الذي تغيّر في السجل",
    text: "البطاقات الجديدة والمتغيّرة، يومًا بيوم، وخلاصات لمتابعتها.",
    address: "/changes/",
    words:
      "ما الجديد, الجديد, جديد السجل, ما الذي تغير, اخر التغييرات, التغييرات الاخيرة, تغييرات, بطاقات جديدة, اضيف حديثا, تحديثات, اخر التحديثات, اخبار, اشتراك, متابعة, متابعة بطاقة, تنبيهات, اشعارات, تقويم, سجل التغييرات, " +
      "what is new, what changed, latest changes, recent changes, recently added, new listings, updates, news, newsletter, rss, rss feed, atom, feed, feeds, subscribe, follow, follow a listing, notify me, alerts, calendar, icalendar",
  },
  {
    title: "ما الجديد في هذا الموقع",
    text: "ما تستطيع فعله الآن ولم يكن ممكنًا من قبل.",
    address: "/guides/changelog/",
    words:
      "جديد الموقع, ميزات جديدة, تحديثات الموقع, خصائص جديدة, changelog, change log, new features, release notes, site updates",
  },
  {
    title: "كيف تُعدّ البطاقات",
    text: "من أين تأتي المعلومات، وكيف يُتحقّق منها، وما حدودها.",
    address: "/guides/method/",
    words:
      "المنهجية, منهجية, المنهج, مصدر البيانات, من اين تاتي البيانات, مصادر البيانات, كيف جمعت البيانات, كيف تجمع البيانات, هل يمكن الوثوق, موثوقية, هل هي دقيقة, دقة البيانات, التحقق, من يتحقق, من يراجع البطاقات, من يقرر, معايير الادراج, كيف تختارون, عمر البيانات, حداثة البيانات, معنى مجمعة, معنى متقادمة, معنى قديمة, بلا تاريخ, معنى حديثة, تاييد, ترتيب, " +
      "method, methodology, data source, data sources, how reliable, reliable, can i trust, accuracy, verified, verification, who decides, criteria for listing, inclusion criteria, selection criteria, endorsement, ranking",
  },
  {
    title: "كيف يعمل إيجاد شريك",
    text: "كيف تُقارن المعايير، وما يعنيه التطابق القوي، وكيف اختُبر ذلك.",
    address: "/guides/matching/",
    words:
      "كيف يعمل ايجاد شريك, كيف تعمل المطابقة, طريقة المطابقة, معنى تطابق قوي, شرح نتائج المطابقة, خوارزمية, how does match work, how matching works, matching method, match score, algorithm",
  },
  {
    title: "كيف تراجع بطاقة",
    text: "ما الذي يتحقّق منه المراجِع، وكيف تصبح البطاقة مُراجَعة أو مؤكَّدة.",
    address: "/guides/review/",
    words:
      "مراجعة بطاقة, مراجعة البطاقات, كيف اراجع بطاقة, ان اصبح مراجعا, مراجع, التطوع للسجل, تطوع, المساهمة بالوقت, مساعدة السجل, دليل المراجعة, become a reviewer, review a listing, how to review, reviewer, volunteer for the register, review guide",
  },
  {
    title: "عن السجل",
    text: "ما هو، ولمن هو، ومن أين جاء، وما الذي لا يفعله.",
    address: "/guides/about/",
    words:
      "عن السجل, من نحن, من انتم, عن الموقع, ما هذا, ما هذا الموقع, من يدير السجل, من يدير الموقع, من وراء, من يملك, من يمول السجل, من يدفع, اتصل بنا, تواصل معنا, الاتصال, للتواصل, " +
      "about, about us, about the register, who runs, who made this, who is behind, who owns, who maintains, funded by, contact, contact us, what is this, imprint",
  },
  {
    title: "الخصوصية",
    text: "ما الذي لا يجمعه الموقع: لا شيء مما تكتبه يغادر متصفحك.",
    address: "/guides/privacy/",
    words:
      "الخصوصية, خصوصية, سياسة الخصوصية, ملفات تعريف الارتباط, كوكيز, تتبع الزوار, بيانات شخصية, حماية البيانات, هل بحثي خاص, هل هو امن, مجهول الهوية, privacy, privacy policy, cookies, cookie, tracking, gdpr, personal data, data protection, anonymous",
  },
  {
    title: "سهولة الوصول",
    text: "كيف يعمل الموقع بلوحة المفاتيح وقارئ الشاشة ومن دون JavaScript.",
    address: "/guides/accessibility/",
    words:
      "سهولة الوصول, امكانية الوصول, قارئ الشاشة, قارئ شاشة, لوحة المفاتيح, الوضع الداكن, خط كبير, ذوي الاعاقة, accessibility, screen reader, wcag, keyboard navigation, without javascript, dark mode, large text",
  },
  {
    title: "مسرد المصطلحات",
    text: "ما يعنيه كل مصطلح، وما تسمّي به هيئات أخرى الشيء نفسه.",
    address: "/guides/glossary/",
    words:
      "مسرد, مسرد المصطلحات, قاموس, مصطلحات, تعريف, تعريفات, معنى, ما معنى, ما المقصود, الفرق بين الاتجار, الفرق بين التهريب والاتجار, مفردات, glossary, definition, definitions, define, what does it mean, terminology, vocabulary, trafficking smuggling",
  },
  {
    title: "الثغرات: أين تنقص المساعدة",
    text: "أي المناطق والقطاعات وأشكال الاستغلال لها منظمات أو أدوات قليلة.",
    address: "/insights/coverage/",
    words:
      "ثغرات, ثغرة, فجوات, فجوة, التغطية, تغطية, اين تنقص المساعدة, مناطق محرومة, ما الناقص, gap, gaps, coverage, where is help missing, underserved, under-served, which regions lack",
  },
  {
    title: "الاتجاهات والأرقام",
    text: "رسوم بيانية عن الميدان: كيف نما، وأين يعمل، وما حداثة الأدلة.",
    address: "/insights/",
    words:
      "احصاءات, احصائيات, ارقام, اتجاهات, رسوم بيانية, رسم بياني, تحليلات, كم منظمة, كم اداة, عدد المنظمات, عدد الادوات, تقرير 2021, statistics, trends, charts, chart, figures, insights, how many organisations, how many tools, number of organisations, number of tools, then and now, 2021 report",
  },
  {
    title: "دراسات الحالة",
    text: "ما فعلته المنظمات مع الشركات، بحسب القطاع.",
    address: "/insights/case-studies/",
    words:
      "دراسة حالة, دراسات حالة, دراسات الحالة, امثلة, قصص نجاح, مثال على شركة, ممارسات جيدة, افضل الممارسات, case study, case studies, examples, success stories, good practice, best practice, best practices",
  },
  {
    title: "الإبلاغ عن مشكلة في هذا الموقع",
    text: "كيف تخبرون القائمين عليه بأن صفحة أو رابطًا أو استمارة لا تعمل، أو بما ينقصكم.",
    address: "/guides/contribute/",
    words:
      "خلل, عطل, الابلاغ عن خلل, الابلاغ عن عطل, الابلاغ عن مشكلة, مشكلة تقنية, مشكلة فنية, دعم فني, الموقع لا يعمل, الصفحة لا تعمل, البحث لا يعمل, الاستمارة لا تعمل, الخريطة لا تعمل, لا تفتح, لا يفتح, صفحة فارغة, الصفحة غير موجودة, خطا في الموقع, الموقع بطيء, اقتراح ميزة, تحسين الموقع, مشكلة في الموقع, مشكلة في الصفحة, bug, report a bug, report a problem, website error, does not work, broken page",
  },
  {
    title: "الشيفرة المصدرية",
    text: "الشيفرة والبطاقات مفتوحة: كيف تُرى وتُنسخ وتُغيَّر.",
    address: "/guides/contribute/",
    words:
      "الشيفرة المصدرية, الكود المصدري, مفتوح المصدر, مستودع جيت, كيف بني الموقع, نسخة خاصة من السجل, github, source code, open source, repository, pull request",
  },
  {
    title: "ترجمة كلمة أو تصحيحها",
    text: "لغات الموقع، وكيف تُصحَّح ترجمة أو تُضاف لغة.",
    address: "/guides/translate/",
    words:
      "ترجمة, ترجمة الموقع, ترجمة خاطئة, خطا في الترجمة, تصحيح ترجمة, لغة اخرى, لغات اخرى, تغيير اللغة, لغات الموقع, اي لغات, بلغتي, اضافة لغة, النسخة الانجليزية, المساعدة في الترجمة, translate, translation, wrong translation, change language, other languages",
  },
  {
    title: "القراءة دون اتصال",
    text: "ما يحتفظ به متصفحكم من هذا الموقع للقراءة دون اتصال، وكيف يُحذف.",
    address: "/guides/privacy/",
    words:
      "دون اتصال, بدون انترنت, دون انترنت, القراءة دون اتصال, انقطاع الانترنت, اتصال ضعيف, انترنت بطيء, تثبيت, تثبيت التطبيق, تطبيق السجل, حفظ الصفحات, صفحات محفوظة, offline, read offline, without internet, no internet",
  },
  {
    title: "التصفح بحسب الموضوع",
    text: "كل شكل من أشكال الاستغلال وكل قطاع ونوع مساعدة ومنطقة وبلد، مع بطاقاته.",
    address: "/browse/",
    isGeneral: true,
    words:
      "تصفح, تصفح المواضيع, مواضيع, المواضيع, قائمة المواضيع, تصنيفات, خريطة الموقع, فهرس, بحسب الموضوع, قائمة القطاعات, browse, topics, sitemap, categories",
  },
  {
    title: "كل المنظمات",
    text: "الدليل، مع مرشّحات للبلد والقطاع والمساعدة وغيرها.",
    address: "/entities/",
    isGeneral: true,
    words:
      "منظمات, المنظمات, كل المنظمات, جميع المنظمات, قائمة المنظمات, جمعيات, منظمات غير حكومية, دليل المنظمات, تصفح المنظمات, كل البطاقات, organisations, ngos, charities, all organisations, list of organisations, list of ngos, directory, browse organisations, all listings",
  },
  {
    title: "كل الأدوات",
    text: "دليل الأدوات التقنية، مع مرشّحات.",
    address: "/tools/",
    isGeneral: true,
    words:
      "ادوات, الادوات, كل الادوات, جميع الادوات, قائمة الادوات, تطبيقات, برمجيات, قائمة التطبيقات, تصفح الادوات, ادوات تقنية, tools, apps, software, all tools, list of tools, list of apps, browse tools, technology tools",
  },
];

import type { Task } from "./task.ts";

/** What people come to find: one row a task. English words stay, since people mix. */
export const findingTasks: readonly Task[] = [
  {
    title: "هل هذا موجود بالفعل؟",
    text: "صِف أداة تفكّر فيها: تعرض الصفحة الأدوات التي تؤدي عملًا مشابهًا.",
    address: "/exists/",
    words:
      "هل صنع أحد, هل بنى أحد, يوجد تطبيق بالفعل, توجد أداة بالفعل, أداة مثل أداتي, تشبه فكرتي, فكرتي جديدة, " +
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
      "جنبا إلى جنب, منظمتان معا, ما الفرق بينهما, أيهما أفضل, مزايا وعيوب, " +
      "مقارنة, قارن, مقارنة منظمات, مقارنة المنظمات, مقارنة ادوات, مقارنة الادوات, الفرق بين منظمات, الفرق بين ادوات, جنبا الى جنب, ايهما افضل, compare, compare organisations, compare tools, comparison, side by side, compare two, versus, which is better",
  },
  {
    title: "قائمتك المختصرة",
    text: "البطاقات التي احتفظت بها، مع ملاحظات: للمشاركة أو الطباعة أو التصدير.",
    address: "/shortlist/",
    words:
      "الاحتفاظ بهذه, جمع قائمة, قائمة خاصة بي, قائمة لمديري, " +
      "القائمة المختصرة, قائمة مختصرة, قائمتي, قائمتي المختصرة, المفضلة, المحفوظات, حفظ بطاقة, حفظ بطاقات, بطاقات محفوظة, منظمات محفوظة, طباعة, طباعة قائمة, مشاركة قائمة, ملخص لمديري, تقرير لمديري, " +
      "shortlist, my shortlist, saved listings, save a listing, favourites, favorites, bookmark, bookmarks, my list, print, print list, share a list, pdf, brief",
  },
  {
    title: "الخريطة",
    text: "أين تعمل المنظمات والأدوات، بلدًا بلدًا.",
    address: "/map/",
    words:
      "قريب مني, بالقرب مني, في منطقتي, أين تقع, " +
      "خريطة, الخريطة, خريطة العالم, على الخريطة, اي البلدان, منظمات حسب البلد, ادوات حسب البلد, البلدان المشمولة, map, world map, show on a map, on a map, which countries, organisations by country, tools by country",
  },
  {
    title: "القوانين",
    text: "القوانين ومشاريع القوانين والمعاهدات والإرشادات بشأن العمل الجبري والاتجار بالأشخاص: من تشمل وما تطلبه.",
    address: "/laws/",
    isGeneral: true,
    words:
      "من يجب أن ينشر, هل يجب أن ننشر, يجب أن نفصح, هل نحن ملزمون, ملزم بالقانون, التزام بالنشر, أي شركات يجب, " +
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
    title: "مسرد المصطلحات",
    text: "ما يعنيه كل مصطلح، وما تسمّي به هيئات أخرى الشيء نفسه.",
    address: "/guides/glossary/",
    words:
      "مسرد, مسرد المصطلحات, قاموس, مصطلحات, تعريف, تعريفات, معنى, ما معنى, ما المقصود, الفرق بين الاتجار, الفرق بين التهريب والاتجار, مفردات, glossary, definition, definitions, define, what does it mean, terminology, vocabulary, trafficking smuggling",
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

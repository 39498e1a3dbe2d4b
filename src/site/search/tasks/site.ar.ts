import type { Task } from "./task.ts";

/** What people want to know about the register and its site: one row a task. English words stay, since people mix. */
export const siteTasks: readonly Task[] = [
  {
    title: "ما الذي تغيّر في السجل",
    text: "البطاقات الجديدة والمتغيّرة، يومًا بيوم، وخلاصات لمتابعتها.",
    address: "/changes/",
    words:
      "أخبروني, أخبرني عندما, أبلغوني, إشعار عند, عندما يضاف, شيء جديد, تلقي الجديد, تلقي الإشعارات, " +
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
      "هل تم التحقق, من تحقق, من راجع, هل هذا صحيح, كيف تعرفون, من أين جاءت, يدفعون للظهور, هل هذا إعلان, " +
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
      "ما أكتبه, ما أبحث عنه, من يقرأ, من يرى ما, هل يرى مديري, تجسس, بيع بياناتي, " +
      "الخصوصية, خصوصية, سياسة الخصوصية, ملفات تعريف الارتباط, كوكيز, تتبع الزوار, بيانات شخصية, حماية البيانات, هل بحثي خاص, هل هو امن, مجهول الهوية, privacy, privacy policy, cookies, cookie, tracking, gdpr, personal data, data protection, anonymous",
  },
  {
    title: "سهولة الوصول",
    text: "كيف يعمل الموقع بلوحة المفاتيح وقارئ الشاشة ومن دون JavaScript.",
    address: "/guides/accessibility/",
    words:
      "الحروف صغيرة, النص صغير, صعب القراءة, تكبير, عمى الألوان, دون فأرة, هاتف قديم, " +
      "سهولة الوصول, امكانية الوصول, قارئ الشاشة, قارئ شاشة, لوحة المفاتيح, الوضع الداكن, خط كبير, ذوي الاعاقة, accessibility, screen reader, wcag, keyboard navigation, without javascript, dark mode, large text",
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
      "دون شبكة, لا توجد شبكة, دون بيانات, حفظ الصفحة, " +
      "دون اتصال, بدون انترنت, دون انترنت, القراءة دون اتصال, انقطاع الانترنت, اتصال ضعيف, انترنت بطيء, تثبيت, تثبيت التطبيق, تطبيق السجل, حفظ الصفحات, صفحات محفوظة, offline, read offline, without internet, no internet",
  },
];

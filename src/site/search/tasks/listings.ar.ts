import type { Task } from "./task.ts";

/** What people come to do about a listing, and help for those in danger: one row a task. English words stay, since people mix. */
export const listingTasks: readonly Task[] = [
  {
    title: "المساعدة لمن هم في خطر",
    text: "بمن تتصل إذا كنت أنت، أو شخص التقيته، في خطر أو تتعرّضان للاستغلال. لا يستطيع السجل نفسه مساعدتك.",
    address: "/guides/help/",
    words:
      "شيء مشبوه, نشاط مشبوه, ما رأيته, أنا خائف, أنا خائفة, يضربني, يهددني, حبسني, يعيد جوازي, راتبي, أجري, خدعوني, كذبوا علي, الإبلاغ عن اشتباه, " +
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
      "الرابط معطل, تحديث جهة الاتصال, تغير الهاتف, تغير العنوان, تغير الموقع, مدير جديد, لم يعد يعمل, انتهى البرنامج, ليس صحيحا, " +
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
      "احذفوا اسمنا, إزالة اسمنا, حذف اسمنا, لا نريد الظهور, لا نريد أن نكون, لماذا نحن, دون سؤالنا, دون إذننا, " +
      "ازالة, ازالة بطاقة, ازالة منظمتنا, ازالة منظمتي, حذف, حذف بطاقة, حذف منظمتنا, حذف بياناتي, حذف اسمي, احذفوا, احذفونا, ازيلونا, طلب الازالة, طلب الحذف, شكوى على بطاقة, حق الرد, رد على بطاقة, الرد, لماذا نحن مدرجون, " +
      "remove us, remove our listing, remove listing, delete listing, delete my data, removal, ask for removal, take down listing, right of reply",
  },
  {
    title: "إضافة منظمة",
    text: "اقترح منظمة أو مبادرة ناقصة.",
    address: "/contribute/?new=entity",
    words:
      "نريد الظهور, الظهور هنا, الظهور على الخريطة, الظهور في السجل, أن نكون في القائمة, نسيتم, منظمتنا غير موجودة, جمعيتنا غير موجودة, أعرف منظمة, " +
      "اضافة منظمة, اضف منظمة, اضافة منظمتنا, اضافة منظمتي, اضافة جمعية, اضافة مبادرة, اضافة شركة, اضافة بطاقة, اقتراح منظمة, اقترح منظمة, اقتراح بطاقة, تسجيل منظمة, تسجيل منظمتنا, سجل منظمتك, ادراج منظمة, ادراج منظمتنا, كيف ندرج, منظمة ناقصة, منظمة جديدة, بطاقة جديدة, الانضمام الى السجل, " +
      "add our organisation, add an organisation, add organisation, add us, add my ngo, add listing, add entry, suggest an organisation, propose an organisation, submit organisation, register our organisation, get listed, missing organisation, new organisation",
  },
  {
    title: "إضافة أداة",
    text: "اقترح أداة تقنية ناقصة.",
    address: "/contribute/?new=tool",
    words:
      "تطبيقنا غير موجود, أنشأنا تطبيقا, طورنا أداة, طورنا تطبيقا, أعرف أداة, " +
      "اضافة اداة, اضف اداة, اضافة اداتنا, اضافة تطبيق, اضف تطبيق, اضافة تطبيقنا, اقتراح اداة, اقترح اداة, اقتراح تطبيق, تسجيل اداة, ادراج اداة, ادراج تطبيق, اداة ناقصة, اداة جديدة, تطبيق جديد, " +
      "add our tool, add a tool, add tool, add an app, add app, suggest a tool, propose a tool, submit a tool, new tool, missing tool, app missing",
  },
  {
    title: "كيف تراجع بطاقة",
    text: "ما الذي يتحقّق منه المراجِع، وكيف تصبح البطاقة مُراجَعة أو مؤكَّدة.",
    address: "/guides/review/",
    words:
      "كيف أساعد, كيف يمكنني المساعدة, كيف نشارك, المشاركة في العمل, " +
      "مراجعة بطاقة, مراجعة البطاقات, كيف اراجع بطاقة, ان اصبح مراجعا, مراجع, التطوع للسجل, تطوع, المساهمة بالوقت, مساعدة السجل, دليل المراجعة, become a reviewer, review a listing, how to review, reviewer, volunteer for the register, review guide",
  },
];

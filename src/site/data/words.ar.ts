import { formatPromise, formatVersions } from "../../core/publish/words.ar.ts";
import type { DocumentedPath } from "../../core/publish/publications.ts";
import { messages as map } from "../map/words.ar.ts";
import { messages as ui } from "../ui/words.ts";
import { format } from "../../core/language/words.ar.ts";
import { counting } from "../../core/language/nouns.ar.ts";

export type { Messages } from "./words.en.ts";

const { date, number } = format;

const columns = counting("عمود واحد", "عمودان", "عمودين", "أعمدة", "عمودًا", "عمود");

const mapText =
  "أعداد خريطة العالم، صف لكل بلد: البطاقات المحلية والإقليمية والعالمية. لكل خريطة لشكل استغلال أو لنوع مساعدة رابط إلى ملفها.";
/** What each file is and what it is good for, by path below /data/v1/. */
const texts: Readonly<Record<DocumentedPath, string>> = {
  "register.xlsx":
    "لبرنامج Excel وLibreOffice وغيرهما من برامج الجداول: ورقة لكل جدول مع عوامل تصفية، وورقة تشرح معنى كل عمود.",
  "entities.csv":
    "لأي برنامج جداول أو أي برنامج آخر: المنظمات في جدول، صف لكل منها، وتُجمع القيم المتعددة في الخلية بالعلامة “; ”. لا يتضمن ما لا تتسع له الخلية: عناوين الموارد المنشورة ودراسات الحالة وأنواعها وسنواتها، وناشرو المصادر وتواريخها. وهذه في الجداول أدناه.",
  "tools.csv": "لأي برنامج جداول أو أي برنامج آخر: الأدوات في جدول، بالشكل نفسه.",
  "register.json":
    "للبرامج: السجل كله في ملف واحد، مع كل بطاقة وكل قائمة مصطلحات وتاريخ الإنشاء والنسخة البرمجية (commit).",
  "entities.json": "للبرامج: كل المنظمات، في قائمة.",
  "tools.json": "للبرامج: كل الأدوات، في قائمة.",
  "register.ndjson": "للبرامج التي تقرأ سطرًا سطرًا: كل بطاقة في سطر.",
  "entities.parquet":
    "لبرنامج DuckDB وPython (pandas وPolars) وR (arrow): المنظمات، صف لكل منها مع كل معلومة. القوائم فيه قوائم.",
  "tools.parquet": "لبرنامج DuckDB وPython وR: الأدوات، بالشكل نفسه.",
  "register.sqlite":
    "للغة SQL، مع DB Browser for SQLite أو Datasette أو أي لغة برمجة: جداول ذات مفاتيح، وعروض بالكلمات، وبحث في النص الكامل (الجدول “search”).",
  "register.jsonld": "للبيانات المترابطة: البطاقات بمصطلحات schema.org، وقوائم المصطلحات بمصطلحات SKOS.",
  "coverage.geojson": "للخرائط، مع QGIS أو geojson.io أو Python (GeoPandas): كم بطاقة تغطي كل بلد، مع حدوده.",
  "changes.ndjson": "ما تغيّر، سطر لكل تغيير في بطاقة: متى، وأي معلومات.",
  "changes/index.json": "الأيام التي تغيّرت فيها البطاقات، ولكل يوم ملف ينقل نسخة اليوم السابق إليه.",
  "datapackage.json": "وصف كل جدول وكل عمود، بصيغة Frictionless Data Package (النسخة 2).",
  "dcat.jsonld": "مجموعة البيانات وملفاتها لفهارس البيانات المفتوحة، بصيغة DCAT-AP.",
  "openapi.json": "وصف كل رابط، بصيغة OpenAPI 3.1.",
  "CITATION.cff": "كيف توثّق هذا الإصدار مرجعًا، للبرامج التي تدير المراجع.",
  "checksums.txt": "مجموع SHA-256 لكل ملف آخر. للتحقق من نسخة، شغّل sha256sum --check checksums.txt.",
  "insights/index.json":
    "الصفوف التي وراء كل شكل في التحليلات. هذا الملف يسردها؛ وكل منها موجود هناك بصيغتي JSON وCSV.",
  "map/entities.csv": mapText,
  "map/tools.csv": mapText,
  "schemas/dataset.schema.json":
    "مخطط JSON Schema للملف register.json. ويستخدم الملفات المجاورة له، وهي معًا تصف البيانات كلها.",
};

/** The words of the page of the data. */
export const dataWords: typeof import("./words.en.ts").dataWords = {
  title: ui.nav.data,
  /** For programs that read the site for somebody. */
  llms: {
    care: "الإدراج لا يعني التأييد، وغياب المعلومة لا يعني «لا». اذكر مع كل معلومة مصدرها وتاريخه: لكل معلومة رقم يقود إلى مصدر في البطاقة نفسها. البيانات بترخيص CC BY 4.0. لا تنصح شخصًا في خطر استنادًا إلى هذا السجل: أرسله إلى صفحة المساعدة.",
    dataTitle: "البيانات",
    data: [
      ["register.json", "/data/v1/register.json", "كل شيء في ملف واحد"],
      [
        "register.ndjson",
        "/data/v1/register.ndjson",
        "الشيء نفسه، بطاقة في كل سطر؛ وكل بطاقة موجودة أيضًا في /data/v1/entities/<id>.json أو /data/v1/tools/<id>.json",
      ],
      ["الروابط", "/data/v1/openapi.json", "وصف كل ملف، بصيغة OpenAPI 3.1"],
      ["التغييرات", "/data/v1/changes.ndjson", "ما تغيّر، تغيير في كل سطر"],
    ],
    guidesTitle: "الأدلة الإرشادية",
    guides: [
      ["المساعدة", "/guides/help/", "لمن هو في خطر، ولمن التقى بشخص في خطر"],
      ["المنهجية", "/guides/method/", "كيف تُعدّ البطاقات، وإلى أي حد يُوثق بها"],
      ["البيانات", "/data/", "الصيغ والحقول والترخيص"],
    ],
  },
  lead: "كل ما في السجل، للتنزيل وللبناء عليه: لبرنامج Excel وقواعد البيانات والبرامج، مع المخططات وقوائم المصطلحات.",
  filesTitle: "الملفات",
  filesLead: "كل الملفات تحت data/v1/، ويُعاد إنشاؤها مع كل تغيير، وكل أسبوع.",
  files: texts,
  others: {
    tables: "جدول لكل قائمة، مثل البلدان أو المصادر: صف لكل عنصر مع بطاقته، فلا تحتاج إلى تقسيم الخلايا: ",
    listing: "بطاقة واحدة. صفحة كل بطاقة فيها رابط إلى ملفها.",
    vocabulary: "قائمة مصطلحات فيها عناوين المصطلحات وأوصافها وما يقابلها لدى هيئات أخرى: ",
  },
  csv: "في ملفات CSV تُكتب النصوص بين علامتي اقتباس مزدوجتين، ولا تُكتب الأرقام كذلك. الخلية الفارغة تعني «لم يُعثر عليه». وإن كان برنامج الجداول قد يشغّل نصًا كأنه معادلة، وُضعت فاصلة عليا قبل = + - @ أو علامة الجدولة أو علامة الرجوع: في أول النص، وفي داخله بعد ; , | أو علامة جدولة أو فاصل أسطر. للحصول على النص كما هو، احذف فاصلة عليا واحدة في هذه المواضع، أو استخدم ملفات JSON، فليس فيها أي منها.",
  releasesLead: "إصدارات مسمّاة مع ملاحظات عما تغيّر، وأرشيف بكل الملفات، وحزمة npm:",
  releases: "الإصدارات",
  licence:
    "الترخيص: CC BY 4.0. اذكر سجل مكافحة الاتجار بالأشخاص وتاريخ الإصدار. نص المصدر ملك لناشره؛ أما الملخصات هنا فهي من وضع السجل.",
  queriesLead: "من دون أي برنامج: شغّل SQL على السجل في متصفحك.",
  queries: "اسأل البيانات",
  examplesTitle: "أمثلة",
  examplesLead:
    "يمكنك تشغيلها كما هي ما دام السجل منشورًا على الرابط المذكور فيها. وإن كان في مكان آخر، فضع رابط هذا الموقع مكانه.",
  fieldsTitle: "الحقول",
  fieldsLead:
    "كل الحقول، من المخططات. النقطة تعني حقلًا داخل حقل. والحقل الذي تحت قائمة يخص عناصر القائمة. وإن غاب حقل، فلم يُعثر على شيء في المصادر العامة: الغياب لا يعني «لا».",
  allTables: "كل الجداول، واحدًا واحدًا",
  otherFiles: "ملفات أخرى: كل بطاقة، والجداول، وقوائم المصطلحات، والمخططات، وصفوف الأشكال",
  allFields: (n: number) => `كل الحقول، واحدًا واحدًا (${number(n)})`,
  computedFields: "ما يضيفه النشر",
  computedLead: "البطاقة المنشورة هي ملفها من دون ملاحظات المراجعين، مع هذه الحقول. وتُحسب من جديد في كل إصدار.",
  sample: { id: "<id>", name: "<name>", table: "<table>" },
  only: { entity: "للمنظمات فقط", tool: "للأدوات فقط" },
  edition: "الإصدار",
  commit: "النسخة البرمجية (commit)",
  version: "نسخة الصيغة",
  licenceTitle: "الترخيص",
  methodTitle: "إلى أي حد يُوثق بها",
  method: "المنهجية",
  citeTitle: "الترخيص والتوثيق المرجعي",
  citation: (day: string, commit: string | undefined, url: string | undefined) =>
    [
      "سجل مكافحة الاتجار بالأشخاص",
      `إصدار ${date(day)}`,
      ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
      "CC BY 4.0",
      ...(url === undefined ? [] : [url]),
    ].join("، "),
  stabilityTitle: "ما يبقى على حاله",
  stability: formatPromise,
  tablesTitle: "الجداول والأعمدة",
  tablesLead:
    "الجداول نفسها موجودة في ملفات CSV وفي المصنف وفي ملف SQLite. وفي ملفات Parquet جدولا المنظمات والأدوات، والقوائم فيها قوائم. في Parquet وSQL تحلّ «_» محل النقاط في أسماء الأعمدة.",
  columnsOf: (n: number) => columns(n),
  key: "مفتاح",
  formatTitle: "تغييرات الصيغة",
  formatVersions,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} كيلوبايت`
      : `${number(Math.round(bytes / 100_000) / 10)} ميغابايت`,
  always: "موجود دائمًا",
  such: "مثل",
  types: {
    text: "نص",
    integer: "عدد صحيح",
    list: "قائمة",
    map: "مجموعة",
    term: "مصطلح من",
    const: "كلمة ثابتة",
    boolean: "صواب أو خطأ",
    things: "قائمة",
  },
  listOf: "قائمة من",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...map,
  data: dataWords,
}))();

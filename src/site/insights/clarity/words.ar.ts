import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import { clarityFactWords, fieldLabels } from "../../vocabulary/fields/words.ar.ts";
import { format } from "../../../core/language/words.ar.ts";
import { things } from "../../../core/language/nouns.ar.ts";

const { number, list, percent } = format;

type Kind = keyof typeof things;

const nouns = {
  entity: { one: "منظمة", many: "المنظمات" },
  tool: { one: "أداة", many: "الأدوات" },
} as const;

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? "مصدر حديث" : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

const some = (n: number, kind: Kind) => things[kind](n);

/** A share in whole percent that never says all or none where that isn't so. */
function share(part: number): string {
  if (part > 0 && part < 0.005) return `أقل من ${percent(0.01)}`;
  if (part < 1 && part >= 0.995) return `أكثر من ${percent(0.99)}`;
  return percent(part);
}

function checkedSites(checked: number, n: number, kind: Kind): string {
  if (checked === n && n > 0) return "زار فريق المراجعة موقع كل منها. وقد تكون معلومة منشورة مع ذلك ولم يُعثر عليها.";
  const who =
    checked === 0
      ? `لم يزر فريق المراجعة بعد موقع أي من هذه ${nouns[kind].many}`
      : `عدد ما زار فريق المراجعة موقعه: ${number(checked)} من ${number(n)}`;
  return `${who}. لذلك قد تكون معلومة منشورة ولم يُعثر عليها.`;
}

interface GroupCount {
  readonly title: string;
  readonly count: number;
  readonly n: number;
}

interface Counted {
  readonly fact: ClarityFact;
  readonly count: number;
}

/** The words of clarity: what its findings say is worded from the numbers. */
export const clarityWords: typeof import("./words.en.ts").clarityWords = {
  title: "الوضوح",
  lead: "ما تستطيع الشركة أن تجده علنًا قبل أن تتواصل، معلومة معلومة. هذه قائمة تحقق، لا تقييم للجودة: ما لم يُعثر عليه قد يكون موجودًا.",
  names,
  heads: { fact: "المعلومة", count: "عُثر عليها", n: "من أصل", share: "النسبة" },

  all: {
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind: Kind, facts: readonly Counted[], n: number): string => {
      const { one, many } = nouns[kind];
      if (n === 0) return `لا ${one} مدرجة`;
      const counts = facts.map((fact) => fact.count);
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const ofAll = (found: number) => `${number(found)} من ${number(n)}`;
      if (most === least) return `${many} التي عُثر لها على كل معلومة: ${ofAll(most)}`;
      const at = (found: number) => list(facts.filter((fact) => fact.count === found).map(({ fact }) => names[fact]));
      return `${many}: أكثر ما عُثر عليه: ${at(most)} (${ofAll(most)})، وأقله: ${at(least)} (${ofAll(least)})`;
    },
    unit: (kind: Kind) => `${nouns[kind].many}، من دون ما انتهى نشاطه، حسب ما عُثر عليه عنها في المصادر العامة`,
    text: (found: number, part: number) => `${number(found)} (${share(part)})`,
    smallText: (found: number, n: number) => `${number(found)} من ${number(n)}`,
  },

  by: {
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (
      kind: Kind,
      facet: "type" | "regions",
      gap: { fact: ClarityFact; most: GroupCount; least: GroupCount } | undefined,
    ): string => {
      const what = facet === "type" ? "حسب النوع" : "حسب المنطقة";
      if (gap === undefined) return `${nouns[kind].many}: لم يُعثر على فرق ${what} في ما يُعرف عنها`;
      const said = ({ title, count: found, n }: GroupCount) => `${title} ${number(found)} من ${number(n)}`;
      return `${nouns[kind].many}: أكبر فرق ${what} في ما عُثر عليه هو في ${clarityFactWords[gap.fact].plural}: ${said(gap.most)}، ${said(gap.least)}`;
    },
    unit: (kind: Kind, smallest: number) =>
      `${nouns[kind].many}: نسبة ما عُثر له على المعلومة في كل صف؛ والصفوف التي فيها أقل من ${number(smallest)} تعرض الأعداد فقط.`,
    key: "الرقم تحت كل نسبة يفتح هذه البطاقات.",
    overlap:
      "تُحسب البطاقة في كل منطقة تذكرها أو تضم بلدًا تذكره. وتأتي أولًا المناطق التي وصفها تقرير 2021 بأنها ناقصة الخدمات.",
    chance: "يذكر العنوان أوسع الفروق من بين فروق كثيرة؛ وفي المجموعات الصغيرة قد يكون الفرق مصادفة.",
    /** Begins with what the cell shows. */
    cell: (kind: Kind, row: string, fact: ClarityFact, found: number, n: number, part: number | null) =>
      `${part === null ? "" : `${share(part)} `}${number(found)} من ${things[kind](n, "of")}: ${row}، ${names[fact]}`,
    rowLabel: (kind: Kind, row: string, n: number) => `${row}: ${some(n, kind)}`,
    share,
    listed: "المدرجة",
    about: (groups: number, facts: number) =>
      `جدول صفوفه ${number(groups)} ومعلوماته ${number(facts)}؛ الخلايا أغمق حيث عُثر على نسبة أكبر، بدرجات مقدار كل منها سُدس.`,
  },

  n: some,
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (checked: number, n: number, kind: Kind) =>
    `استُبعد ما انتهى نشاطه. «عُثر عليها» تعني أن مصدرًا قُرئ للسجل يقول ذلك. ${checkedSites(checked, n, kind)}`,
  kinds: {
    entity: "الخدمات قراءة السجل نفسه لما تصفه مصادره؛ أما المعلومات الأخرى فمذكورة فيها.",
    tool: "لا تُسأل الأدوات عن الخدمات ومسارات العمل والتكلفة، فهي تصف المنظمات.",
  },

  missing: {
    title: "ما لا يزال ناقصًا",
    lead: "بطاقات لم يُعثر لها على المعلومة. لكل منها نص تستطيع منظمتها أن تستخدمه لنشر المعلومة، وطريقة لإبلاغ السجل بمكانها.",
    notAsked: "لا يُسأل عنها",
    listTitle: (fact: ClarityFact, kind: Kind) => `${nouns[kind].many}، لم يُعثر على: ${names[fact]}`,
    listLead: (fact: ClarityFact, kind: Kind) =>
      `${nouns[kind].many}، من دون ما انتهى نشاطه، التي لم يُعثر في المصادر العامة على هذه المعلومة عنها: ${clarityFactWords[fact].plural}. هذا لا يعني أنها غير موجودة.`,
  },
};

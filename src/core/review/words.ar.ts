import { format } from "../language/words.ar.ts";
import { counting, listings } from "../language/nouns.ar.ts";
import { queueWords as english } from "./words.en.ts";

/** Only commands print these, and they speak English. */
export { linksWords } from "./words.en.ts";
export type { LinkMessages, QueueMessages } from "./words.en.ts";

const { date, number } = format;

const brokenLinks = counting(
  "رابط معطّل واحد",
  "رابطان معطّلان",
  "رابطين معطّلين",
  "روابط معطّلة",
  "رابطًا معطّلًا",
  "رابط معطّل",
);

/** The words of the review queue, in Arabic. */
export const queueWords: typeof import("./words.en.ts").queueWords = {
  format,
  reasons: {
    undated: "بلا مصدر مؤرَّخ",
    evidence: (day: string) => `أحدث مصدر: ${date(day)}`,
    missing: (missing: number, asked: number) => `لم يُعثر على ${number(missing)} من ${number(asked)} من المعلومات`,
    pointed: (n: number) => `بطاقات أخرى تشير إليها: ${number(n)}`,
    broken: (links: number) => brokenLinks(links),
    reach: { global: "نطاق عالمي", regional: "تعمل في منطقة", national: "تعمل في بلد واحد" },
  },
  tally: (shown: number, total: number) => `${number(shown)} من أصل ${listings(total, "of")}، الأكثر إلحاحًا أولًا`,
  none: "لا شيء ينتظر المراجعة هنا.",
  /** Only a command prints the issue. */
  issue: english.issue,
};

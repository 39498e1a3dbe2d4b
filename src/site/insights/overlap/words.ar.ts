import { format } from "../../../core/language/words.ar.ts";
import { tools } from "../../../core/language/nouns.ar.ts";

const { list, number } = format;

/** The words of overlap in the insights. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "التداخل",
  lead: "أدوات تقوم بالعمل نفسه للأشخاص أنفسهم، ومنها المنتهية. ليس التداخل عيبًا، لكن ينبغي أن يعرف مطوّروها بعضهم بعضًا.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} من ${number(total)} من الأدوات تقوم بعمل تقوم به أداة أخرى؛ وعدد المجموعات ${number(groups)}`,
  findingNone: "لا أداتين تقومان بالعمل نفسه للأشخاص أنفسهم",
  groups: {
    title: "المجموعات، أكبرها أولًا",
    lead: "في كل مجموعة، نصف الأزواج على الأقل متشابهة جدًا. وتكون الأداة في مجموعة واحدة على الأكثر.",
    heading: (works: readonly string[]) => list(works),
    size: (n: number) => tools(n),
    alive: (ended: number) => (ended === 0 ? "" : `${number(ended)} منتهية`),
    leftOut: (n: string) => `العدد: ${n}، بما فيها المنتهية. إن كان المعروف عن أداة قليلًا، فقد تغيب عن مجموعتها.`,
    members: "أدوات هذه المجموعة",
  },
};

import { upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.fr.ts";

const { count, list, number } = format;

/** The words of overlap in the insights. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Recoupements",
  lead: "Les outils qui font le même travail pour les mêmes personnes, y compris ceux qui ont pris fin. Un recoupement n'est pas un défaut, mais leurs auteurs devraient se connaître.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} outils sur ${number(total)} font le même travail qu'un autre\u202f; ils forment ${count(groups, "groupe", "groupes")}`,
  findingNone: "Aucun outil ne fait le même travail qu'un autre pour les mêmes personnes",
  groups: {
    title: "Groupes, les plus grands d'abord",
    lead: "Dans chaque groupe, au moins la moitié des paires sont très semblables. Un outil est dans un seul groupe au plus.",
    heading: (works: readonly string[]) => upperFirst(list(works)),
    size: (n: number) => count(n, "outil", "outils"),
    alive: (ended: number) => (ended === 0 ? "" : `dont ${count(ended, "terminé", "terminés")}`),
    leftOut: (n: string) =>
      `n = ${n}, y compris ceux qui ont pris fin. Si l'on sait peu de choses d'un outil, il peut manquer dans son groupe.`,
    members: "Outils de ce groupe",
  },
};

import type { Comparison } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { lowerFirst, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.fr.ts";
import type { Wording } from "./words.en.ts";

export type { Wording } from "./words.en.ts";

const { number, percent, count, list } = format;

/** The words of a source for how exact its value is. */
const wordings: Readonly<Record<NonNullable<Wording>, string>> = {
  about: "environ",
  over: "plus de",
  nearly: "près de",
};

/** A value of an earlier map as its source words it. */
export const worded: typeof import("./words.en.ts").worded = (text, wording = null) =>
  wording === null ? text : `${wordings[wording]} ${text}`;

/** What the figures of earlier maps counted. */
const counted: Readonly<Record<string, string>> = {
  recruitment: "des entités recensées aident les entreprises en matière de recrutement",
  "cross-industry": "des entités recensées travaillent dans plusieurs secteurs",
  global: "des entités recensées ont une portée mondiale",
  "identify-victims": "des outils identifient les victimes",
  "interactive-map": "entités à son lancement",
  "tat-landscape": "outils",
  "osce-tat-tools": "outils et initiatives",
  "osce-tat-apps": "de ces outils sont des applications",
  "gmsd-2014": "organisations",
  "gmsd-2021": "organisations",
};

/** How "then and now" counts, and the sources of the earlier figures. */
export const thenMethodWords: typeof import("./words.en.ts").thenMethodWords = {
  sources: {
    title: "Sources des chiffres antérieurs",
    lead: "Ils sont cités, pas comptés ici. « Environ », « plus de » et « près de » traduisent les mots de leurs sources.",
    said: ({ id, value, unit, qualifier }) =>
      `${upperFirst(worded(unit === "share" ? percent(value) : number(value), qualifier))} ${counted[id] ?? ""}`,
    secondHand: "de seconde main",
    year: (year: number, isAbout: boolean) => (isAbout ? `vers ${year}` : String(year)),
  },

  rulesTitle: "Comment le registre les compte",
  rulesOf: {
    recruitment:
      "Recrutement : la forme d’exploitation « recrutement abusif » ou le service « recrutement équitable et éthique ».",
    "cross-industry":
      "Tous secteurs : le secteur indiqué est « tous secteurs », que d’autres soient cités aussi ou non.",
    global: "Monde entier : la portée indiquée est mondiale, que des pays soient cités ou non.",
    "identify-victims": "Identifier les victimes : l’outil a la fonction « identification des victimes ».",
  },
  recentRule:
    "Source des deux dernières années : une vérification sur le site officiel, ou une source qui montre sa date, 730 jours au plus avant cette édition.",
  topicsRule:
    "Thèmes cherchés : le recrutement ; l’emploi de personnes survivantes ; le Moyen-Orient et l’Afrique du Nord, l’Afrique, l’Amérique latine et les Caraïbes ; la santé, le sport, la foresterie et la pêche.",
  interval: "Les intervalles sont les intervalles de score de Wilson à 95 % :",
  wilson: "Wilson 1927",
  wilsonUrl: "https://doi.org/10.1080/01621459.1927.10502953",
};

/** What a figure counts, after "organisations qui" or "outils qui". */
const verbs: Readonly<Record<string, string>> = {
  recruitment: "traitent du recrutement",
  "cross-industry": "travaillent dans tous les secteurs",
  global: "travaillent dans le monde entier",
  "identify-victims": "identifient les victimes",
};
const labels: Readonly<Record<string, string>> = {
  recruitment: "Organisations qui traitent du recrutement",
  "cross-industry": "Organisations qui travaillent dans tous les secteurs",
  global: "Organisations qui travaillent dans le monde entier",
  "identify-victims": "Outils qui identifient les victimes",
};
/** Shares are compared, not numbers: the registers are of different sizes. */
const clauses: Readonly<Record<Comparison, readonly [one: string, other: string]>> = {
  "at-least-twice": ["est au moins deux fois plus grande", "sont au moins deux fois plus grandes"],
  more: ["est plus grande", "sont plus grandes"],
  "about-the-same": ["est à peu près aussi grande", "sont à peu près aussi grandes"],
  less: ["est plus petite", "sont plus petites"],
  "at-most-half": ["est au moins deux fois plus petite", "sont au moins deux fois plus petites"],
};
const ofTools: readonly string[] = ["identify-victims"];
const rules: Readonly<Record<Rule, string>> = {
  open: "Tout ce qui n’est pas terminé",
  recent: "Avec une source des deux dernières années",
  apart: "Sans les thèmes cherchés",
};

/** The words of "then and now". */
export const thenWords: typeof import("./words.en.ts").thenWords = {
  title: "Hier et aujourd’hui",
  lead: "Ce que des cartes de 2018 à 2021 disaient d’elles-mêmes, à côté de ce que ce registre compte aujourd’hui. Seulement indicatif : elles recensaient d’autres organisations, selon d’autres règles.",
  labels,
  rules,
  kinds: { entity: "Organisations", tool: "Outils", app: "Applications mobiles" },

  /** How the shares compare with the earlier ones: a sentence for those that compare alike. */
  finding: (figures) => {
    if (figures.length === 0) return "Rien à comparer pour l’instant";
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) => {
      const ofThem = [false, true].flatMap((isTool) => {
        const those = group.filter(({ figure }) => ofTools.includes(figure) === isTool);
        const each = list(those.map(({ figure }) => `qui ${verbs[figure] ?? figure}`));
        return those.length === 0 ? [] : [`des ${isTool ? "outils" : "organisations"} ${each}`];
      });
      const [one, other] = clauses[comparison];
      return group.length === 1 ? `la part ${ofThem.join(" et ")} ${one}` : `les parts ${ofThem.join(" et ")} ${other}`;
    });
    return `Par rapport aux cartes antérieures, ${said.map((each, index) => (index === 0 ? each : upperFirst(each))).join(". ")}`;
  },
  shares: {
    unit: "Part des organisations (des outils pour la dernière paire), en hachures telle qu’une carte antérieure la rapportait, en plein telle que le registre la compte ; la ligne est l’intervalle à 95 %",
    leftOut:
      "Seulement indicatif : les cartes recensaient d’autres organisations. Les activités terminées sont laissées de côté. Le registre a cherché certains thèmes de façon ciblée, dont le recrutement, et n’est pas un échantillon du secteur. L’intervalle ne couvre que le hasard.",
    then: (share, wording, year, isAbout) =>
      `${worded(share === 0.25 ? "une sur quatre" : percent(share), wording)}, ${isAbout ? "vers " : ""}${year}`,
    now: (share: number) => percent(share),
    detail: (n: number, of: number) => `${number(n)} sur ${number(of)}`,
    about: (rows) =>
      rows
        .map(
          ({ label, then, now }) => `${label}\u202f: hier ${then.text}\u202f; aujourd’hui ${now.text}, ${now.detail}.`,
        )
        .join(" "),
    heads: {
      figure: "Chiffre",
      then: "Hier",
      then_year: "Année",
      count: "Aujourd’hui",
      of: "Sur",
      share: "Part",
      low: "De",
      high: "À",
    },
  },

  sensitivity: {
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number) =>
      points <= 5
        ? "Aucune règle plus stricte ne fait varier une part de plus de 5 points"
        : `La part de ceux qui ${verbs[figure] ?? figure} varie le plus avec la règle\u202f: de ${number(points)} points ${ruleWhere[rule]}`,
    unit: "Les mêmes parts selon trois règles sur les fiches qui comptent, sur une échelle de 0 à 100 % ; la ligne qui traverse chaque point est son intervalle à 95 %, la ligne en tirets le chiffre de la carte antérieure",
    leftOut:
      "Aucune fiche ne dit par quelle recherche elle a été trouvée. La règle « sans les thèmes cherchés » laisse donc de côté toute fiche qui a l’un d’eux, quelle que soit la façon dont elle a été trouvée. C’est aller trop loin. Le recrutement est lui-même l’un de ces thèmes : pour lui, seuls les autres thèmes peuvent être laissés de côté.",
    reference: (text: string) => `hier ${text}`,
    text: (share, low, high, n, of) =>
      `${percent(share)} (de ${percent(low)} à ${percent(high)}), ${number(n)} sur ${number(of)}`,
    none: "aucune fiche ne compte",
    heads: {
      figure: "Chiffre",
      rule: "Quelles fiches comptent",
      count: "Fiches concernées",
      of: "Sur",
      share: "Part",
      low: "De",
      high: "À",
    },
  },

  sizes: {
    title: (own, largest) =>
      own >= largest.size
        ? `Avec ${count(own, "organisation", "organisations")}, le registre en recense au moins autant que toute liste citée ici`
        : `Le registre recense ${count(own, "organisation", "organisations")}\u202f; la plus grande liste citée ici en avait ${number(largest.size)}`,
    unit: "Organisations, outils et applications mobiles, tels que chaque carte les comptait",
    leftOut:
      "Chaque carte a ses propres règles : le Global Modern Slavery Directory recense aussi des services pour les personnes survivantes, que le registre laisse de côté sauf s’ils travaillent avec les entreprises. Le nombre d’applications en 2020 est de seconde main. Les activités terminées du registre sont comptées, comme dans ses répertoires.",
    label: (kind: string, map: string, when: string) => `${kind}\u202f: ${map}, ${when}`,
    register: "ce registre",
    now: "aujourd’hui",
    size: (size, wording) => worded(number(size), wording),
    about: (rows) => rows.map(({ label, text }) => `${label}\u202f: ${text}.`).join(" "),
    heads: {
      map: "Carte",
      kind: "De",
      year: "Année",
      wording: "Dans sa source",
      size: "Taille",
      count: "Fiches",
    },
  },

  ...thenMethodWords,

  lists: {
    met: (figure: string, rule: Rule) => `${labels[figure] ?? figure}\u202f: ${lowerFirst(rules[rule])}`,
    all: (kind, topic) =>
      `${kind === "entity" ? "Organisations" : "Outils"} sans les ${topic === undefined ? "" : "autres "}thèmes cherchés`,
    metLead: (rule: Rule) =>
      `Comptées dans «\u202fHier et aujourd’hui\u202f» selon la règle\u202f: ${lowerFirst(rules[rule])}.`,
    allLead: (topic: string | undefined) =>
      topic === undefined
        ? "Fiches dont l’activité n’est pas terminée et qui n’ont aucun des thèmes cherchés au départ de façon ciblée."
        : "Fiches dont l’activité n’est pas terminée et qui n’ont aucun des thèmes cherchés au départ de façon ciblée, sauf le recrutement.",
  },
};

const ruleWhere: Readonly<Record<Rule, string>> = {
  open: "quand tout compte",
  recent: "quand seules les sources récentes comptent",
  apart: "sans les thèmes cherchés",
};

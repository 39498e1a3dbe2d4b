import { format } from "../../../core/language/words.fr.ts";

const { number, percent, list } = format;

/** Words of the page of what business asks for. */
export const needsWords: typeof import("./words.en.ts").needsWords = {
  title: "Ce que demandent les entreprises",
  lead: "Ce que cherchent les entreprises, d’après les sources, à côté de ce que contient le registre.",
  honest:
    "Aucune enquête ne demande directement aux entreprises ce qu’elles cherchent chez un partenaire. Ce qui suit est tiré d’entretiens et de guides, et du rapport de 2021. C’est seulement indicatif : ils portaient sur d’autres organisations.",

  partner: {
    title: (least: readonly string[], n: number, of: number) =>
      `Le moins souvent indiqué\u202f: ${list(least)}, ${least.length > 1 ? "chaque fois par" : "par"} ${number(n)} organisations sur ${number(of)}`,
    nothing: "Encore aucune fiche",
    unit: "Organisations qui indiquent ce que les entreprises cherchent chez un partenaire",
    leftOut:
      "Les activités terminées sont laissées de côté. Ce qu’une fiche n’indique pas n’a pas été trouvé dans les sources publiques. Cela ne veut pas dire « non ». Les critères sont déduits : aucune enquête ne les pose.",
    heads: { need: "Recherché", count: "L’indiquent", of: "Sur", share: "Part" },
    needs: {
      place: "Travaille dans mon pays ou ma région : portée nationale ou régionale",
      industry: "Connaît mon secteur : en cite un",
      issue: "Couvre ma forme d’exploitation : en cite une",
      help: "Fait ce qu’il me faut : indique ses services",
      engagement: "Comment nous collaborerions",
      cost: "Ce que cela coûte",
      proof: "Expérience avec des entreprises : une étude de cas",
      alive: "En activité : source des deux dernières années",
      reachable: "Joignable : un moyen de prendre contact",
      language: "Dans ma langue : indique ses langues",
      legitimacy: "Au nom de qui elle parle : son type",
    },
    short: {
      place: "un lieu précis",
      industry: "le secteur",
      issue: "la forme d’exploitation",
      help: "les services",
      engagement: "comment collaborer",
      cost: "le coût",
      proof: "une étude de cas",
      alive: "une source récente",
      reachable: "un contact",
      language: "les langues",
      legitimacy: "le type",
    },
  },

  named: {
    title: (regions: readonly string[], n: number) =>
      `Parmi les régions citées en 2021, le moins d’organisations locales\u202f: ${list(regions)} (${number(n)}${regions.length > 1 ? " chacune" : ""})`,
    nothing: "Encore aucune fiche",
    unit: "Ce que le rapport de 2021 jugeait absent ou peu clair, et les fiches à ce sujet aujourd’hui",
    leftOut:
      "Seulement indicatif : d’autres organisations, rassemblées selon d’autres règles, et de façon ciblée pour ces régions et pour le recrutement. Les activités terminées sont laissées de côté.",
    heads: { need: "Cité en 2021", count: "Fiches aujourd’hui", of: "Sur", share: "Part" },
    needs: {
      local: (region: string) => `Manque d’expertise locale\u202f: ${region}`,
      "recruitment-help": "Recrutement : aide au recrutement équitable et éthique",
      "recruitment-issue": "Recrutement : lutte contre le recrutement abusif",
      "out-of-date": "Périmé : aucune source des deux dernières années",
      "services-unclear": "Peu clair : services non trouvés",
      "engagement-unclear": "Peu clair : façons de collaborer non trouvées",
      "tools-out-of-date": "Outils sans suivi : aucune source des deux dernières années",
    },
  },
  text: (count: number, share: number | null) =>
    share === null ? number(count) : `${number(count)} (${percent(share)})`,
  about: (bars) => list(bars.map(({ label, text }) => `${label}\u202f: ${text}`)),

  said: {
    title: "Ce que dit le rapport de 2021",
    source: "Trends and Gaps in the corporate partnership landscape, 2021",
    items: [
      "Environ un quart des organisations de l’Interactive Map traitaient du recrutement, et 60 % travaillaient dans plusieurs secteurs.",
      "40 % avaient une portée mondiale ; les entreprises manquaient d’expertise au Moyen-Orient, en Afrique, en Amérique latine et dans les Caraïbes.",
      "Les informations sur beaucoup d’organisations étaient périmées ; les services, les types de partenariat, les axes de travail, les ressources publiées et les contacts étaient peu clairs.",
      "Les outils faits pour les entreprises n’avaient pas de suivi, et beaucoup avaient la même fonction, le même but et le même public d’entreprises.",
    ],
    regions: "Région par région",
  },

  ask: {
    title: "Dites au registre ce que vous cherchiez",
    text: "Seules les entreprises peuvent dire ce dont elles ont besoin. Vous pouvez le dire dans un formulaire, sans le nom d’une entreprise. Il n’y a pas encore de réponses. Quand il y en aura, elles seront comptées ici.",
    form: "Dire ce que vous cherchiez",
    guide: "Comment contribuer",
    match: "Interroger le registre maintenant : trouver un partenaire",
    questions: "Questions pour un premier contact",
  },
};

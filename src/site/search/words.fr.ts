import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** The words of the search. */
export const searchWords: typeof import("./words.en.ts").searchWords = {
  title: "Rechercher",
  lead: "Fiches, termes, lois et guides, avec vos propres mots. Ce que vous tapez reste dans ce navigateur.",
  label: "Rechercher dans le registre",
  placeholder: "Nom, pays, type d’aide",
  submit: "Rechercher",
  filters: "Affiner par",
  any: "Tout",
  kind: "Type de résultat",
  kinds: { entity: "Organisations", tool: "Outils", term: "Termes", law: "Lois", guide: "Guides" },
  region: "Région",
  issue: "Forme d’exploitation",
  industry: "Secteur",
  country: "Pays",
  status: "Statut",
  freshness: "Source la plus récente",
  start:
    "Tapez un nom, un pays, un secteur, une loi ou une question. Les mots anglais, espagnols, portugais et allemands fonctionnent aussi.",
  startNote: "Vous pouvez garder une recherche dans vos favoris : son adresse contient vos mots.",
  noScript:
    "La recherche a besoin de JavaScript. Sans lui, vous trouvez chaque fiche dans une liste de A à Z, et chaque terme a une page :",
  /** What a page is that answers. */
  what: { page: "Page", law: "Loi", guide: "Guide" },

  /** A directory with all that is asked. */
  directory: {
    entity: "Filtrer les organisations : {terms} ({n})",
    tool: "Filtrer les outils : {terms} ({n})",
    what: "Répertoire",
  },
  /** For the page's script: `{…}` is filled in there. */
  script: {
    first: "Commencez ici",
    groups: { entity: "Organisations", tool: "Outils", page: "Termes, lois et guides" },
    meant: "Vouliez-vous dire « {query} » ?",
    without: "Aucun résultat pour {words}.",
    most: "Les premiers résultats ne contiennent pas {words}.",
    noneMeant: "Aucun résultat pour « {query} ».",
    results: formsOf({ one: "{n} résultat", other: "{n} résultats" }),
    forQuery: " pour « {query} »",
    forMeant: " pour cela",
    more: "En afficher {n} de plus",
    loading: "Recherche en cours…",
    none: "Aucun résultat pour « {query} »",
    noneFiltered: "Aucun résultat avec ces filtres",
    noneText:
      "Essayez moins de mots ou des mots plus simples, ou retirez un filtre. La lacune est peut-être dans le registre, et non sur le terrain.",
    noneNext: {
      "/browse/": "Parcourir par thème",
      "/match/": "Trouver un partenaire",
      "/contribute/?new=entity": "Proposer ce qui manque",
    },
    offline:
      "La première recherche a besoin du réseau. Les listes de A à Z que vous avez ouvertes fonctionnent toujours.",
    failed: "L’index de recherche n’a pas pu être chargé. Les listes de A à Z contiennent toutes les fiches.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();

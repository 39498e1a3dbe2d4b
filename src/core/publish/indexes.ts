import { formatCompactJson } from "../../dataset/json.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { measureMatchIndex } from "../match/measure-index.ts";
import { makeExistsFile } from "../exists/exists-file.ts";
import { measureNames } from "../register/names.ts";
import type { Register } from "../register/register.ts";
import { measureShortlistIndex } from "../shortlist/shortlist-index.ts";

/** The files that only pages of the site read, made of the register alone; they are not documented. */
export const indexes = [
  index("entities", (register) => measureFacetIndex(register, "entity")),
  index("entities-text", (register) => measureFacetText(register, "entity")),
  index("entities-match", (register) => measureMatchIndex(register, "entity")),
  index("tools", (register) => measureFacetIndex(register, "tool")),
  index("tools-text", (register) => measureFacetText(register, "tool")),
  index("tools-match", (register) => measureMatchIndex(register, "tool")),
  index("overlap", makeExistsFile),
  index("shortlist", measureShortlistIndex),
  index("names", measureNames),
] as const;

function index<Name extends string>(name: Name, measure: (register: Register) => object) {
  return {
    path: `index/${name}.json`,
    make: (register: Register) => formatCompactJson(measure(register)),
  } as const;
}

import { pointerTo, valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { termById, vocabularyByName } from "../vocabularies.ts";

export const statedWork: Rule = {
  name: "stated-work",
  description: "A tool says which kinds of work it does.",
  severity: "warning",
  *check({ kind, draft: { functions = [], work }, written }) {
    // What the schema does not know may be a kind, misspelt.
    if (kind !== "tool" || work !== undefined || valueAt(written, "/work") !== undefined) return;
    const kinds = vocabularyByName("kind-of-work").terms.filter(({ broader = [] }) =>
      broader.some((id) => functions.some((each) => each === id)),
    );
    const advice = "choose one to four kinds of work, see /work/";
    const choice = kinds.map(({ id }) => id).join(", ");
    yield {
      pointer: "/work",
      message: "no kind of work",
      hint: choice === "" ? advice : `${advice}; those of its functions: ${choice}`,
    };
  },
};

export const workFunction: Rule = {
  name: "work-function",
  description: "Each kind of work belongs to one of the tool's functions.",
  severity: "warning",
  *check({ draft: { functions = [], work = [] } }) {
    if (functions.includes(undefined)) return; // a misspelt function may be the one
    const stated = new Set<string | undefined>(functions);
    if (stated.size === 0) return; // the schema asks for one
    for (const [index, id] of work.entries()) {
      const { broader = [] } = (id && termById("kind-of-work", id)) || {};
      if (id === undefined || broader.length === 0 || broader.some((each) => stated.has(each))) continue;
      yield {
        pointer: pointerTo("work", index),
        message: `kind of work outside the functions: ${id}`,
        hint: `add ${broader.join(" or ")} to functions, or choose another kind`,
      };
    }
  },
};

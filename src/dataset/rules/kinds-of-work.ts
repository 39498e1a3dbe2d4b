import type { Finding } from "../diagnostic.ts";
import { formatPointer, valueAt } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { termById, vocabularyByName } from "../vocabularies.ts";

export const statedWork: Rule = {
  name: "stated-work",
  description: "A tool says which kinds of work it does.",
  severity: "warning",
  /**
   * Yields `no kind of work` for a tool without `work`, with the ids of the kinds that belong to its functions in the hint.
   * Nothing for an entity, or if `work` was written but fails the schema.
   */
  *check({ kind, draft: { functions = [], work }, rawValue }): Generator<Finding> {
    // A kind that the schema does not know may be misspelt, which is reported already.
    if (kind !== "tool" || work !== undefined || valueAt(rawValue, "/work") !== undefined) return;
    const kindsOfFunctions = vocabularyByName("kind-of-work").terms.filter(({ broader = [] }) =>
      broader.some((id) => functions.some((stated) => stated === id)),
    );
    const advice = "choose one to four kinds of work, see /work/";
    const ids = kindsOfFunctions.map(({ id }) => id).join(", ");
    yield {
      pointer: "/work",
      message: "no kind of work",
      hint: ids === "" ? advice : `${advice}; those of its functions: ${ids}`,
    };
  },
};

export const workFunction: Rule = {
  name: "work-function",
  description: "Each kind of work belongs to one of the tool's functions.",
  severity: "warning",
  /**
   * Yields `kind of work outside the functions: <id>` for each kind of `work` whose functions (`broader`) the tool states none
   * of. Nothing without functions, or if one of them fails the schema; unknown kinds and those without a function are skipped.
   */
  *check({ draft: { functions = [], work = [] } }): Generator<Finding> {
    // A function that is missing or misspelt is reported by the schema check. It may be the one that a kind belongs to.
    if (functions.length === 0 || functions.includes(undefined)) return;
    const statedFunctions = new Set<string | undefined>(functions);
    for (const [index, id] of work.entries()) {
      if (id === undefined) continue;
      const functionsOfKind = termById("kind-of-work", id)?.broader ?? [];
      if (functionsOfKind.length === 0 || functionsOfKind.some((term) => statedFunctions.has(term))) continue;
      yield {
        pointer: formatPointer("work", index),
        message: `kind of work outside the functions: ${id}`,
        hint: `add ${functionsOfKind.join(" or ")} to functions, or choose another kind`,
      };
    }
  },
};

export const functionWork: Rule = {
  name: "function-work",
  description: "Each function of an active tool has one of its kinds of work.",
  severity: "warning",
  /**
   * Yields `function without a kind of work: <id>` for each function of an active tool that none of its kinds of work belongs to
   * (`broader`), with the function's kinds in the hint. Nothing for a tool of another state, and nothing without `work` or if
   * one of its kinds fails the schema: these are reported already. Functions that no kind belongs to are skipped.
   */
  *check({ draft: { functions = [], work = [], status } }): Generator<Finding> {
    if (status?.state !== "active" || work.length === 0 || work.includes(undefined)) return;
    const statedKinds = new Set<string | undefined>(work);
    for (const [index, id] of functions.entries()) {
      if (id === undefined) continue;
      const kindsOfFunction = vocabularyByName("kind-of-work").terms.filter(({ broader = [] }) => broader.includes(id));
      if (kindsOfFunction.length === 0 || kindsOfFunction.some((term) => statedKinds.has(term.id))) continue;
      yield {
        pointer: formatPointer("functions", index),
        message: `function without a kind of work: ${id}`,
        hint: `add one of its kinds to work (${kindsOfFunction.map((term) => term.id).join(", ")}), or remove the function`,
      };
    }
  },
};

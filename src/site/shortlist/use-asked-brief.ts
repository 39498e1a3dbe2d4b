import { useEffect, useState } from "preact/hooks";
import type { Kind, Reference } from "../../dataset/model.ts";
import { kindOf } from "../../core/shortlist/listed.ts";
import type { Asked } from "./asked.ts";
import type { Shortlist } from "./context.ts";

/** The question that a list was made with and how its listings answer it, once read; what reads it is loaded for it alone. */
export function useAskedBrief(
  question: string,
  shortlist: Shortlist,
  references: readonly Reference[],
): Asked | undefined {
  const [asked, setAsked] = useState<Asked>();
  const kinds = [...new Set<Kind>(references.map(kindOf))].sort();
  useEffect(() => {
    let isMeant = true;
    const read =
      question === ""
        ? Promise.resolve(undefined)
        : import("./asked.ts").then(({ readAskedBrief }) => readAskedBrief(question, shortlist, kinds));
    void read.catch(() => undefined).then((next) => isMeant && setAsked(next));
    return () => {
      isMeant = false;
    };
  }, [question, shortlist.listed, kinds.join()]);
  return asked;
}

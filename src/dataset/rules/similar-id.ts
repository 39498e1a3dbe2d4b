import type { Rule } from "../rule.ts";
import { firstHolderBy } from "./first-holder.ts";

const withoutHyphens = (id: string) => id.replaceAll("-", "");
const firstHolder = firstHolderBy(({ id }) => [withoutHyphens(id)]);

export const similarId: Rule = {
  name: "similar-id",
  description: "Ids of a folder differ by more than hyphens.",
  severity: "warning",
  *check(entry, context) {
    const holder = firstHolder(withoutHyphens(entry.id), entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "",
      message: `id differs only by hyphens: ${entry.id}`,
      hint: `${holder.reference} exists too; merge the two if they are one, else make their ids more different`,
    };
  },
};

import { expect, test } from "vitest";
import { errorsWith } from "../listing-fixture.ts";

const formatListHint = (plural: string, vocabulary: string) =>
  `${plural} are listed in schemas/vocabularies/${vocabulary}.json`;
const regions = formatListHint("regions", "region");
const regulations = formatListHint("regulations", "regulation");

test.each([
  { lines: "regulations: [uk-modern-slavery-act]", hint: `did you mean uk-msa? ${regulations}` },
  { lines: "regulations: [modern-slavery-act]", hint: `did you mean uk-msa, au-msa or au-nsw-msa? ${regulations}` },
  { lines: "offer: {cost: fee}", hint: `did you mean membership-fee? ${formatListHint("costs", "cost")}` },
  { lines: "focus: {issues: [sex-trafficking]}", hint: formatListHint("issues", "issue") },
  { lines: "focus: {issues: [“forced-labour”]}", hint: `write forced-labour; ${formatListHint("issues", "issue")}` },
  { lines: "reach: {scope: regional, regions: [asia]}", hint: regions },
  {
    lines: "reach: {scope: regional, regions: [global]}",
    hint: `global is a scope: write reach.scope: global; ${regions}`,
  },
])("$lines: $hint", ({ lines, hint }) => {
  expect(errorsWith(lines).map((error) => error.replace(/.* \| /, ""))).toEqual([hint]);
});

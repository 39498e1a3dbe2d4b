import { languages } from "../../core/language/languages.ts";
import { readSiteLanguages } from "../../io/site-languages.ts";
import type { BuiltPage } from "./built-page.ts";
import { readLiveSite } from "./built-site.ts";
import { describeHtml } from "./describe-html.ts";
import { pageKinds, pickExamplesOfAllKinds, pickExamples } from "./page-kinds.ts";

/** Pages to validate: the largest, the smallest and the first of each kind, since the others have the same markup. */
const examples = new Set(pickExamplesOfAllKinds(readLiveSite().pages));
describeHtml("the register", readLiveSite, (page) => examples.has(page));

const otherLanguages = readSiteLanguages().slice(1);
for (const [turn, language] of otherLanguages.entries()) {
  // Markup depends on the kind of page only, and words are escaped alike in every language, so that they share the kinds.
  const kinds = pageKinds.filter((_, index) => index % otherLanguages.length === turn);
  let pickedPages: ReadonlySet<BuiltPage | undefined> | undefined;
  const pickOnce = () =>
    (pickedPages ??= new Set(kinds.map((kind) => pickExamples(kind, readLiveSite(language).pages).at(-1))));
  describeHtml(
    `the register in ${languages[language].name}`,
    () => readLiveSite(language),
    (page) => pickOnce().has(page),
  );
}

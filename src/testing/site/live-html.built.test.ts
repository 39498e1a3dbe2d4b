import { languages } from "../../core/language/languages.ts";
import { readSiteLanguages } from "../../io/site-languages.ts";
import type { BuiltPage } from "./built-page.ts";
import { readLiveSite } from "./built-site.ts";
import { describeHtml } from "./describe-html.ts";
import { pageKinds, pickOfKinds, pickPages } from "./page-kinds.ts";

/** Pages of a kind have the same markup but for what is said: the largest, the smallest and the first are validated. */
const meant = new Set(pickOfKinds(readLiveSite().pages));
describeHtml("the register", readLiveSite, (page) => meant.has(page));

const others = readSiteLanguages().slice(1);
for (const [turn, language] of others.entries()) {
  // Markup differs by kind alone, and words are escaped alike in every language: each validates its share of the kinds.
  const kinds = pageKinds.filter((_, place) => place % others.length === turn);
  let picked: ReadonlySet<BuiltPage | undefined> | undefined;
  const pickOnce = () =>
    (picked ??= new Set(kinds.map((kind) => pickPages(kind, readLiveSite(language).pages).at(-1))));
  describeHtml(
    `the register in ${languages[language].name}`,
    () => readLiveSite(language),
    (page) => pickOnce().has(page),
  );
}

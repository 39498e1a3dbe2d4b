import { languages } from "../../core/language/languages.ts";
import { siteLanguages } from "../../io/site-languages.ts";
import { readLiveSite, type BuiltPage } from "./built-site.ts";
import { describeHtml } from "./describe-html.ts";
import { pageKinds, pickPages } from "./page-kinds.ts";

describeHtml("the register", readLiveSite, () => true);

for (const language of siteLanguages().slice(1)) {
  // Markup differs by kind alone: words are escaped alike in every language.
  let picked: ReadonlySet<BuiltPage | undefined> | undefined;
  const pickOnce = () =>
    (picked ??= new Set(pageKinds.map((kind) => pickPages(kind, readLiveSite(language).pages).at(-1))));
  describeHtml(
    `the register in ${languages[language].name}`,
    () => readLiveSite(language),
    (page) => pickOnce().has(page),
  );
}

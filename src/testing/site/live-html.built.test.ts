import { languages } from "../../core/language/languages.ts";
import { siteLanguages } from "../../io/site-languages.ts";
import { readLiveSite } from "./built-site.ts";
import { describeHtml } from "./describe-html.ts";

describeHtml("the register", readLiveSite, () => true);

for (const language of siteLanguages().slice(1)) {
  describeHtml(
    `the register in ${languages[language].name}`,
    () => readLiveSite(language),
    () => true,
  );
}

import { expect, test } from "vitest";
import { languages } from "../../core/language/languages.ts";
import { isSharedAddress } from "../../dataset/address.ts";
import { readSiteLanguages } from "../../io/site-languages.ts";
import { readLiveSite } from "./built-site.ts";
import { describeAlike } from "./describe-alike.ts";
import { describeBudgets } from "./describe-budgets.ts";
import { describeBundle } from "./describe-bundle.ts";
import { describeDataset } from "./describe-dataset.ts";
import { describeLinks } from "./describe-links.ts";
import { describeMaps } from "./describe-maps.ts";
import { describeNumbers } from "./describe-numbers.ts";
import { describePolicy } from "./describe-policy.ts";

/* Properties of the register's own site, as `npm run build` left it: they hold for any listings on any day. */

const name = "the register";

describeLinks(name, readLiveSite);
describeNumbers(name, readLiveSite);
describePolicy(name, readLiveSite);
describeMaps(name, readLiveSite);
describeDataset(name, readLiveSite);
describeBudgets(name, readLiveSite);
describeBundle(name, readLiveSite);
describeAlike(name, readSiteLanguages().slice(1), readLiveSite);

for (const language of readSiteLanguages().slice(1)) {
  const named = `${name} in ${languages[language].name}`;
  const readSite = () => readLiveSite(language);
  describeLinks(named, readSite);
  describePolicy(named, readSite);
  describeBudgets(named, readSite);

  test(`every page of ${name} is there in ${languages[language].name}`, () => {
    const { files } = readLiveSite();
    const missing = readLiveSite()
      .pages.filter(({ address }) => !isSharedAddress(address))
      .filter(({ file }) => !files.has(`${language}/${file}`));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });
}

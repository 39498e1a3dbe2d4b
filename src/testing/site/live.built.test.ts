import { readLiveSite } from "./built-site.ts";
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

import { isOfListing, readFixtureSite } from "./built-site.ts";
import { describeDataset } from "./describe-dataset.ts";
import { describeHtml } from "./describe-html.ts";
import { describeLinks } from "./describe-links.ts";
import { describeMaps } from "./describe-maps.ts";
import { describeNumbers } from "./describe-numbers.ts";
import { describePolicy } from "./describe-policy.ts";

/* The same properties where every extreme is, under a sub-path. */

const name = "the fixture register";

describeLinks(name, readFixtureSite);
describeNumbers(name, readFixtureSite);
describePolicy(name, readFixtureSite);
describeMaps(name, readFixtureSite);
describeDataset(name, readFixtureSite);
describeHtml(name, readFixtureSite, isOfListing);

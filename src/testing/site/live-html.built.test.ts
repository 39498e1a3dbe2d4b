import { readLiveSite } from "./built-site.ts";
import { describeHtml } from "./describe-html.ts";

describeHtml("the register", readLiveSite, () => true);

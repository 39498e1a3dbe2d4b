import { parse } from "yaml";
import texts from "../../content/examples.yaml?raw";
import { readAddressPrefix } from "../../io/environment.ts";

/** Address from which the examples fetch: that of the site if SITE_URL is set, else the one at which `npm start` serves it. */
const site = process.env["SITE_URL"] ? readAddressPrefix() : `http://localhost:4321${readAddressPrefix()}`;

/** Examples of how to use the published data: the program's name and code that runs as it is. */
export const examples = parse(texts.replaceAll("{site}", site)) as readonly { title: string; code: string }[];

import { parse } from "yaml";
import texts from "../../content/examples.yaml?raw";
import { readAddressPrefix } from "../../io/environment.ts";

/** Where the examples fetch from: the site's own address where it is known, else where `npm start` serves it. */
const site = process.env["SITE_URL"] ? readAddressPrefix() : `http://localhost:4321${readAddressPrefix()}`;

/** Ways to use the published data: a program's name, and lines that run as they are. */
export const examples = parse(texts.replaceAll("{site}", site)) as readonly { title: string; code: string }[];

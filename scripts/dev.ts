import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/io/environment.ts";
import { readPageBase, readSiteLanguages } from "../src/io/site-languages.ts";
import { defineCommand, text } from "./command.ts";
import { parsePort } from "./arguments.ts";

const help = `npm run dev [-- --port N --language TAG]

Serves the site while you work on it, and prints the address. When you save a listing, a component or a style, the browser
shows it at once. While a listing has an error, Astro shows where it is and what to do. Stop it with Ctrl+C.

  --port      default 4321; the next free one when it is taken
  --language  one of the site's languages (default: en)

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { port: { ...text, default: "4321" }, language: text } });
  if (values.language !== undefined && !readSiteLanguages().some((tag) => tag === values.language))
    throw new RangeError(`not a language of the site: ${values.language}; it has ${readSiteLanguages().join(", ")}`);
  const port = parsePort(values.port);
  process.env["SITE_LANGUAGE"] = values.language ?? "en";
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  const { dev } = await import("astro");
  const { address } = await dev({ root: repositoryRoot, logLevel: "warn", server: { port } });
  console.log(`The register is served at http://localhost:${address.port}${readPageBase()}/ and shows what you save.`);
  return 0;
});

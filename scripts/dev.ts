import { parseArgs } from "node:util";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { defineCommand } from "./command.ts";
import { parsePort, sayPort } from "./arguments.ts";

const help = `npm run dev [-- --port N]

Serves the site while you work on it, and prints the address. When you save a listing, a component or a style, the browser
shows it at once. While a listing has an error, every page says where it is and what to do. Stop it with Ctrl+C.

  --port    default 4321; the next free one when it is taken

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  const asked = parsePort(values.port);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  const { dev } = await import("astro");
  const { address } = await dev({ root: repositoryRoot, logLevel: "warn", server: { port: asked } });
  sayPort(asked, address.port);
  console.log(`The register is served at http://localhost:${address.port}${basePath()}/ and shows what you save.`);
  return 0;
});

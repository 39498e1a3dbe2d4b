import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBasePath, repositoryRoot } from "../src/io/environment.ts";
import { completionMarker } from "../src/io/site-folder.ts";
import { limitToSite } from "../src/io/site-requests.ts";
import { defineCommand, flag, text } from "./command.ts";
import { parsePort } from "./arguments.ts";

const help = `npm run serve [-- --port N --out DIR --no-build]

Builds the site, serves it on this machine and prints the address, as soon as its English pages are there. Stop it with Ctrl+C.

  --port      default 4321; the next free one when it is taken
  --out       the site's folder (default: dist)
  --no-build  serve what the last build made

Exit status: 0; 1 when the build fails; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { port: { ...text, default: "4321" }, out: { ...text, default: "dist" }, "no-build": flag },
  });
  const port = parsePort(values.port);
  const outDir = resolve(repositoryRoot, values.out);
  if (values["no-build"] && !existsSync(join(outDir, completionMarker)))
    throw new RangeError(`no built site: ${values.out}; run \`npm run build\` first`);
  const build = values["no-build"]
    ? undefined
    : fork(resolve(repositoryRoot, "scripts/build.ts"), ["--out", values.out]);
  // What is stopped stops what it started.
  process.once("exit", () => build?.kill());
  const ended = build && once(build, "exit").then(([code]) => code === 0);
  if (build && !(await Promise.race([ended, once(build, "message")]))) return 1;
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { preview } = await import("astro");
  // Vite would say of a taken port what the caller says.
  const options = { root: repositoryRoot, outDir, logLevel: "silent", vite: { logLevel: "silent" } } as const;
  const server = await preview({ ...options, server: { port } });
  if ("server" in server) limitToSite(server.server as Server, outDir, readBasePath());
  console.log(`The register is served at http://localhost:${server.port}${readBasePath()}/`);
  if (build?.exitCode === null) console.log("Its other languages are still being built.");
  if ((await ended) === false) await server.stop();
  await server.closed();
  return build?.exitCode ? 1 : 0;
});

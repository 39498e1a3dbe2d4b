import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { wholeMark } from "../src/io/site-folder.ts";
import { defineCommand, flag, text } from "./command.ts";
import { parsePort } from "./arguments.ts";

const help = `npm run serve [-- --port N --out DIR --no-build]

Builds the site, serves it on this machine and prints the address. Stop it with Ctrl+C.

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
  if (!values["no-build"]) {
    const built = spawnSync(process.execPath, [resolve(repositoryRoot, "scripts/build.ts"), "--out", values.out], {
      stdio: "inherit",
    });
    if (built.status !== 0) return 1;
  }
  const outDir = resolve(repositoryRoot, values.out);
  if (!existsSync(join(outDir, wholeMark)))
    throw new RangeError(`no built site: ${values.out}; run \`npm run build\` first`);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { preview } = await import("astro");
  // Vite would say of a taken port what the caller says.
  const options = { root: repositoryRoot, outDir, logLevel: "silent", vite: { logLevel: "silent" } } as const;
  const server = await preview({ ...options, server: { port } });
  console.log(`The register is served at http://localhost:${server.port}${basePath()}/`);
  await server.closed();
  return 0;
});

import { spawnSync } from "node:child_process";
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { preview } from "astro";
import { repositoryRoot } from "../src/disk/environment.ts";
import { runCommand } from "./command.ts";

const help = `npm run serve [-- --port N --no-build]

Builds the site and serves it on this machine, printing the address. Stop it with Ctrl+C.

  --port      default 4321; the next free one when it is taken
  --no-build  serve what the last build made

Exit status: 1 when the build fails; 2 when called wrongly.`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string", default: "4321" }, "no-build": { type: "boolean", default: false } },
  });
  if (!/^\d{1,5}$/.test(values.port)) throw new RangeError(`not a port: ${values.port}`);
  if (!values["no-build"]) {
    const built = spawnSync(process.execPath, [resolve(repositoryRoot, "scripts/build.ts")], { stdio: "inherit" });
    if (built.status !== 0) return 1;
  } else if (!(await isThere("dist"))) {
    throw new RangeError("nothing is built yet; leave out --no-build");
  }
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const server = await preview({ root: repositoryRoot, logLevel: "silent", server: { port: Number(values.port) } });
  const base = (process.env["BASE_PATH"] ?? "/").replace(/^\/*|\/*$/g, "/").replace("//", "/");
  console.log(`The register is served at http://localhost:${server.port}${base}`);
  await server.closed();
  return 0;
});

async function isThere(path: string): Promise<boolean> {
  return access(resolve(repositoryRoot, path)).then(
    () => true,
    () => false,
  );
}

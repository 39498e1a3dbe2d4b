import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "@playwright/test";
import type { PreviewServer } from "astro";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { wholeMark } from "../src/io/site-folder.ts";
import { findChromium } from "./chromium.mjs";

/**
 * Serves what the last build made, at a port or the next free one.
 *
 * @param out the site's folder, from the repository's root
 * @throws {RangeError} if no site is there
 */
export async function serveBuilt(out: string, port: number): Promise<PreviewServer> {
  const outDir = resolve(repositoryRoot, out);
  if (!existsSync(join(outDir, wholeMark))) throw new RangeError(`no built site: ${out}; run \`npm run build\` first`);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { preview } = await import("astro");
  // Vite would say of a taken port what the caller says.
  return preview({
    root: repositoryRoot,
    outDir,
    logLevel: "silent",
    server: { port },
    vite: { logLevel: "silent" },
  });
}

/** What is looked at, and how. */
export interface Visit {
  /** The site's folder, from the repository's root. */
  readonly out?: string;
  readonly port: number;
  readonly browserArguments?: string[];
}

/**
 * Serves the built site, opens a browser, and closes both whatever happens.
 *
 * @param look is given the browser and the site's address without a slash at its end
 * @throws {RangeError} if there is no built site or no browser
 */
export async function visitBuilt<Value>(
  { out = "dist", port, browserArguments = [] }: Visit,
  look: (browser: Browser, site: string) => Promise<Value>,
): Promise<Value> {
  const server = await serveBuilt(out, port);
  try {
    const browser = await openChromium(browserArguments);
    try {
      return await look(browser, `http://localhost:${server.port}${basePath()}`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function openChromium(args: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    const asked = process.env["CHROMIUM_PATH"];
    const where = asked ? `: CHROMIUM_PATH=${asked} is no program` : "";
    throw new RangeError(`no Chromium${where}; \`node scripts/setup.mjs --browser\` installs one`);
  }
  const { chromium } = await import("@playwright/test");
  return chromium.launch({ executablePath, args });
}

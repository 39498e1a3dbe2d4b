import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "astro";
import { basePath, repositoryRoot } from "../src/disk/environment.ts";
import { findChromium } from "./chromium.mjs";
import { runCommand } from "./command.ts";

const help = `npm run picture

Takes the README's pictures of the built site, in light and dark: .github/register-light.png and .github/register-dark.png.
Call it after \`npm run build\`.

Exit status: 0.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {} });
  const executablePath = findChromium();
  const server = await preview({ root: repositoryRoot, logLevel: "silent", server: { port: 4710 } });
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
      await page.goto(`http://localhost:${server.port}${basePath()}/entities/best-alliance/`);
      await page.evaluate(() => document.fonts.ready);
      const path = join(".github", `register-${colorScheme}.png`);
      await page.screenshot({ path: join(repositoryRoot, path) });
      console.log(path);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;
});

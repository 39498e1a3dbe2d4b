import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/disk/environment.ts";
import { visitBuilt } from "./built-site.ts";
import { defineCommand } from "./command.ts";

const help = `npm run picture

Takes the README's pictures of the built site, in light and dark: .github/register-light.png and .github/register-dark.png.
Call it after \`npm run build\`.

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  parseArgs({ args, options: {} });
  await visitBuilt({ port: 4710 }, async (browser, site) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
      await page.goto(`${site}/entities/best-alliance/`);
      await page.evaluate(() => document.fonts.ready);
      const path = join(".github", `register-${colorScheme}.png`);
      await page.screenshot({ path: join(repositoryRoot, path) });
      console.log(path);
    }
  });
  return 0;
});

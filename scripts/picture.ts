import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/io/environment.ts";
import { visitBuilt } from "./built-site.ts";
import { defineCommand } from "./command.ts";

const help = `npm run picture -- PATH

Takes the README's pictures of a page of the built site, in light and dark: .github/register-light.png and
.github/register-dark.png. Run \`npm run build\` first.

  PATH   the page's address, such as /entities/ID/

Exit status: 0; 2 when called wrongly.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [address] = positionals;
  if (address === undefined || positionals.length > 1)
    throw new RangeError("which page? write its address, such as /entities/ID/");
  await visitBuilt({ port: 4710 }, async (browser, site) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
      await page.goto(site + address);
      await page.evaluate(() => document.fonts.ready);
      const path = join(".github", `register-${colorScheme}.png`);
      await page.screenshot({ path: join(repositoryRoot, path) });
      console.log(path);
    }
  });
  return 0;
});

import type { AstroIntegration } from "astro";
import { repositoryRoot } from "../src/disk/environment.ts";
import { handRegister } from "../src/disk/handed-register.ts";
import type { Register } from "../src/measures/register.ts";

/** Told after each page: how many are built, and how many there are. */
export type OnPage = (built: number, of: number) => void;

/**
 * Builds the pages of the site with Astro, in this process, so that the register is read and measured once for everything.
 *
 * @param outDir emptied first
 * @param register what the pages show; it must have come from files without errors
 * @throws whatever a page throws
 */
export async function buildPages(outDir: string, register: Register, onPage: OnPage = () => {}): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  handRegister(register);
  const { build } = await import("astro");
  await build({ root: repositoryRoot, outDir, logLevel: "silent", integrations: [countPages(onPage)] });
}

/** Counts pages, and files such as pictures that are built as pages are. */
function countPages(onPage: OnPage): AstroIntegration {
  let built = 0;
  let of = 0;
  return {
    name: "count-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            of = paths.length;
            return paths;
          },
          render: async (...args) => {
            const rendered = await prerenderer.render(...args);
            onPage(++built, of);
            return rendered;
          },
        }));
      },
    },
  };
}

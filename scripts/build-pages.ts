import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Plugin } from "vite";
import { repositoryRoot, siteLanguage } from "../src/io/environment.ts";
import { pageBase } from "../src/io/site-languages.ts";
import { isSharedAddress } from "../src/dataset/shared-address.ts";
import { handRegister } from "../src/io/handed-register.ts";
import type { Register } from "../src/core/register/register.ts";

export interface PageOptions {
  /** When the site's folder may be written to; scripts and styles are the first to be. */
  readonly emptied?: Promise<unknown>;
  /** Told after each page how many are built, and how many there are; files such as pictures count as pages. */
  readonly onPage?: (built: number, of: number) => void;
}

/**
 * Builds the pages of the site with Astro, in this process, so that the register is read and measured once for everything.
 *
 * @param register what the pages show; it must have come from files without errors
 * @throws {Error} if a page can't be built; its cause is what the page threw
 */
export async function buildPages(outDir: string, register: Register, options: PageOptions = {}): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  handRegister(register);
  const { build } = await import("astro");
  await build({
    root: repositoryRoot,
    outDir,
    logLevel: "silent",
    integrations: [watchPages(options)],
    vite: { build: { emptyOutDir: false }, plugins: [awaitFolder(options)] },
  });
}

/** Keeps what browsers get from being written before the old site is gone. */
function awaitFolder({ emptied }: PageOptions): Plugin {
  return {
    name: "await-folder",
    applyToEnvironment: ({ name }) => name === "client",
    buildStart: async () => void (await emptied),
  };
}

function watchPages(options: PageOptions): AstroIntegration {
  return {
    name: "watch-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => setPrerenderer((prerenderer) => watched(prerenderer, options)),
    },
  };
}

function watched(prerenderer: AstroPrerenderer, { onPage }: PageOptions): AstroPrerenderer {
  let built = 0;
  let of = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = (await prerenderer.getStaticPaths()).filter(isOwn);
      of = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const address = new URL(request.url).pathname.slice(pageBase().length);
      const rendered = await prerenderer.render(request, options).catch((cause: unknown) => {
        throw new Error(`page not built: ${address}`, { cause });
      });
      onPage?.(++built, of);
      return rendered;
    },
  };
}

/** What all languages share is built with the English pages. */
function isOwn({ pathname }: { readonly pathname: string }): boolean {
  return siteLanguage() === "en" || !isSharedAddress(`/${pathname.replace(/^\//, "")}`);
}

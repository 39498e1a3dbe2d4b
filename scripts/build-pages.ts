import type { AstroIntegration, AstroPrerenderer } from "astro";
import type { Plugin } from "vite";
import { ascending } from "d3-array";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { handRegister } from "../src/io/handed-register.ts";
import type { GuidePage } from "../src/io/write-search-index.ts";
import type { Register } from "../src/core/register/register.ts";

export interface PageOptions {
  /** When the site's folder may be written to; scripts and styles are the first to be. */
  readonly emptied?: Promise<unknown>;
  /** Told after each page how many are built, and how many there are; files such as pictures count as pages. */
  readonly onPage?: (built: number, of: number) => void;
  /** Told of the guides, which are built before all other pages. */
  readonly onGuides?: (guides: readonly GuidePage[]) => void;
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

function watched(prerenderer: AstroPrerenderer, { onPage, onGuides }: PageOptions): AstroPrerenderer {
  const guides: GuidePage[] = [];
  let expected = 0;
  let built = 0;
  let of = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      const first = paths.filter(({ pathname }) => isGuide(pathname));
      expected = first.length;
      of = paths.length;
      if (expected === 0) onGuides?.(guides);
      return [...first, ...paths.filter(({ pathname }) => !isGuide(pathname))];
    },
    render: async (request, options) => {
      const address = new URL(request.url).pathname.slice(basePath().length);
      const rendered = await prerenderer.render(request, options).catch((cause: unknown) => {
        throw new Error(`page not built: ${address}`, { cause });
      });
      if (isGuide(address)) {
        const response = rendered instanceof Response ? rendered : rendered.response;
        guides.push({ address, html: await response.clone().text() });
        if (guides.length === expected) onGuides?.(guides.sort((a, b) => ascending(a.address, b.address)));
      }
      onPage?.(++built, of);
      return rendered;
    },
  };
}

function isGuide(address: string): boolean {
  return /^\/guides\/[^/]+\/?$/.test(address);
}

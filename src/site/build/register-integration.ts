import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import type { PublishedFile } from "../../core/publish/publications.ts";
import { isSharedAddress } from "../../dataset/address.ts";
import { readDatasetRoot, repositoryRoot, readSiteLanguage } from "../../io/environment.ts";
import { addGuideAnchors } from "../../io/guide-files.ts";
import { createVocabularyPlugin } from "../../io/translations.ts";
import { redirectByOldAddress } from "./redirects.ts";
import { buildSharedFiles } from "./shared-files.ts";

/** Page that is built at each old address. */
const oldAddressPage = join(repositoryRoot, "src/site/build/OldAddress.astro");

/**
 * Returns the register's Astro integration: `{name: "register", hooks}`.
 *
 * The English build first writes the files that all languages share (dataset, feeds and search index); builds in other languages
 * leave these out. In development, shared files are built
 * when they are requested, and the server restarts when a listing is saved.
 */
export function registerIntegration(): AstroIntegration {
  let outDir = "";
  return {
    name: "register",
    hooks: {
      "astro:config:setup": ({ config, updateConfig, injectRoute }) => {
        addGuideAnchors(config);
        for (const pattern of Object.keys(redirectByOldAddress)) injectRoute({ pattern, entrypoint: oldAddressPage });
        updateConfig({ vite: { plugins: [createVocabularyPlugin(readSiteLanguage())] } });
      },
      "astro:config:done": ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        process.env["REGISTER_OUT"] = outDir;
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        if (readSiteLanguage() === "en") return writeSharedFiles(outDir);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            return paths.filter(({ pathname }) => !isSharedAddress(`/${pathname.replace(/^\//, "")}`));
          },
        }));
      },
      "astro:server:setup": ({ server }) => {
        restartOnListingChange(server);
        serveSharedFiles(server);
      },
    },
  };
}

/** Writes all files of `buildSharedFiles` below a folder, and makes the folders that they need. */
async function writeSharedFiles(folder: string): Promise<void> {
  for await (const { path, content } of buildSharedFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Restarts the development server when a file in entities/ or tools/ of the dataset's folder is added, changed or deleted. */
function restartOnListingChange(server: ViteDevServer): void {
  const root = resolve(readDatasetRoot());
  const folders = [join(root, "entities"), join(root, "tools")];
  server.watcher.add(folders);
  server.watcher.on("all", (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) void server.restart();
  });
}

/**
 * Lets the development server answer requests for shared files: paths below `/data/`, `/changes/` or `/pagefind/` that end in an
 * extension. In other languages than English only paths that `isSharedAddress` accepts. All other requests, and files that do not
 * exist, are left to Astro.
 */
function serveSharedFiles(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isShared = readSiteLanguage() === "en" || isSharedAddress(pathname);
    const isFile = /^\/(data|changes|sqlite|pagefind)\/.+\.\w+$/.test(pathname);
    if (!isShared || !isFile) return next();
    buildSharedFile(server, pathname.slice(1)).then((content) => {
      if (content === undefined) return next();
      response.setHeader("Content-Type", toContentType(pathname));
      response.end(content);
    }, next);
  });
}

/**
 * Builds a shared file with the modules of the development server, so that it agrees with the pages.
 *
 * @param path from the site's folder, such as `data/v1/register.json`
 * @returns content of the file, a text or bytes; undefined if there is no such file
 * @throws {Error} (rejects) if the server can't run the pages' modules
 */
async function buildSharedFile(server: ViteDevServer, path: string): Promise<PublishedFile["content"] | undefined> {
  type SharedFilesModule = typeof import("./shared-files.ts");
  const modulePath = join(repositoryRoot, "src/site/build/shared-files.ts");
  const { ssr } = server.environments;
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error("the pages' modules can't be run here");
  const { readSharedFile } = await ssr.runner.import<SharedFilesModule>(modulePath);
  return readSharedFile(path);
}

const contentTypes = new Map([
  ["json", "application/json"],
  ["csv", "text/csv"],
  ["js", "text/javascript"],
  ["wasm", "application/wasm"],
]);

/**
 * Returns the content type of a path by its extension: `application/json; charset=utf-8` for `.json`, `text/csv; charset=utf-8`
 * for `.csv`, `text/javascript; charset=utf-8` for `.js`, and `text/plain; charset=utf-8` for all others, also for upper case. That
 * of WebAssembly is without a charset, with which browsers would not compile it while it loads.
 */
function toContentType(path: string): string {
  const type = contentTypes.get(path.slice(path.lastIndexOf(".") + 1)) ?? "text/plain";
  return type === "application/wasm" ? type : `${type}; charset=utf-8`;
}

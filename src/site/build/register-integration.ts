import { fork } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import type { PublishedFile } from "../../core/publish/publications.ts";
import { isSharedAddress } from "../../dataset/address.ts";
import { readDatasetRoot, repositoryRoot, readSiteLanguage } from "../../io/environment.ts";
import { addGuideAnchors } from "../../io/guide-files.ts";
import { MachineFault } from "../../io/machine-fault.ts";
import { createVocabularyPlugin } from "../../io/translations.ts";
import { redirectByOldAddress } from "./redirects.ts";

/** Page that is built at each old address. */
const oldAddressPage = join(repositoryRoot, "src/site/build/OldAddress.astro");

/** Page that reads the shared files, from the repository's folder. */
const dataPage = "src/pages/data/index.astro";

/** Program that writes the shared files. */
const sharedFilesProgram = join(repositoryRoot, "scripts/build-shared-files.ts");

/**
 * Returns the register's Astro integration: `{name: "register", hooks}`.
 *
 * The English build also writes the files that all languages share (dataset, feeds and search index), in a process of its own while
 * the pages are bundled and rendered, and sends its parent process a message once they are written. Builds in other languages leave out the
 * pages that all languages share. In development, shared files are built when they are requested, and the server restarts when a
 * listing is saved.
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
      "astro:build:start": ({ setPrerenderer }) => {
        const isEnglish = readSiteLanguage() === "en";
        const sharedFiles = isEnglish ? writeSharedFiles(outDir) : Promise.resolve();
        // Reported below, also if it fails before.
        sharedFiles.catch(() => {});
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          render: async (request, options) => {
            // The page of data states the sizes of shared files.
            if (options.routeData.component === dataPage) await sharedFiles;
            return prerenderer.render(request, options);
          },
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            return isEnglish
              ? paths
              : paths.filter(({ pathname }) => !isSharedAddress(`/${pathname.replace(/^\//, "")}`));
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

/**
 * Writes the files that all languages share into a folder, in a process of its own, and tells the parent of this process.
 *
 * @throws {MachineFault} (rejects) if that process fails; it has then said why
 */
async function writeSharedFiles(folder: string): Promise<void> {
  const [status] = (await once(fork(sharedFilesProgram, [folder]), "exit")) as [number | null];
  if (status !== 0) throw new MachineFault("the dataset and the search index were not written");
  process.send?.("shared files are written");
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
  type SharedFilesModule = typeof import("../../io/shared-files.ts");
  const modulePath = join(repositoryRoot, "src/io/shared-files.ts");
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

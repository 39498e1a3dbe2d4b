import { mkdirSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import { isSharedAddress } from "../../dataset/address.ts";
import { readDatasetRoot, repositoryRoot, readSiteLanguage } from "../../io/environment.ts";
import { addGuideAnchors } from "../../io/guide-files.ts";
import { createVocabularyPlugin } from "../../io/translations.ts";
import { prepareSiteFolder } from "../../io/site-folder.ts";
import { buildSharedFiles } from "./shared-files.ts";

/** The history of a branch that is published, which a build leaves. */
const kept = ".git";

/**
 * Returns the register's Astro integration. The English build begins with the dataset, the feeds and the search index, which all
 * languages share; other languages have pages alone. In development the same files are made as they are asked for, and a page is loaded
 * again when a listing is saved.
 */
export function registerIntegration(): AstroIntegration {
  let outDir = "";
  return {
    name: "register",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        addGuideAnchors(config);
        updateConfig({ vite: { plugins: [createVocabularyPlugin(readSiteLanguage())] } });
      },
      "astro:config:done": ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        process.env["REGISTER_OUT"] = outDir;
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        await prepareSiteFolder(outDir);
        await emptyFolder(outDir);
        if (readSiteLanguage() === "en") return writeSharedFiles(outDir);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => (await prerenderer.getStaticPaths()).filter(({ pathname }) => isOwn(pathname)),
        }));
      },
      "astro:server:setup": ({ server }) => {
        const root = resolve(readDatasetRoot());
        const folders = [join(root, "entities"), join(root, "tools")];
        server.watcher.add(folders);
        server.watcher.on("all", (_, path) => {
          if (folders.some((folder) => path.startsWith(folder))) void server.restart();
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const isShared = readSiteLanguage() === "en" || isSharedAddress(pathname);
          if (!isShared || !/^\/(data|changes|pagefind)\/.+\.\w+$/.test(pathname)) return next();
          readSharedFile(server, pathname.slice(1)).then((content) => {
            if (content === undefined) return next();
            response.setHeader("Content-Type", typeOf(pathname));
            response.end(content);
          }, next);
        });
      },
    },
  };
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== kept) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function writeSharedFiles(folder: string): Promise<void> {
  for await (const { path, content } of buildSharedFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function isOwn(pathname: string): boolean {
  return !isSharedAddress(`/${pathname.replace(/^\//, "")}`);
}

/** Reads a file as the pages' modules make it, which are those of the register as it is now. */
async function readSharedFile(server: ViteDevServer, path: string) {
  type Module = typeof import("./shared-files.ts");
  const module = join(repositoryRoot, "src/site/build/shared-files.ts");
  const { ssr } = server.environments;
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error("the pages' modules can't be run here");
  return (await ssr.runner.import<Module>(module)).readSharedFile(path);
}

const types = new Map([
  ["json", "application/json"],
  ["csv", "text/csv"],
  ["js", "text/javascript"],
]);

function typeOf(path: string): string {
  return `${types.get(path.slice(path.lastIndexOf(".") + 1)) ?? "text/plain"}; charset=utf-8`;
}

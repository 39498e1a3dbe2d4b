import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import {
  isRunnableDevEnvironment,
  normalizePath,
  type EnvironmentModuleNode,
  type Plugin,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from "vite";
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { formatText } from "../../dataset/format-diagnostics.ts";
import { addressPrefix, datasetRoot, repositoryRoot } from "../../io/environment.ts";
import { readDataset } from "../../io/read-dataset.ts";
import { siteLanguages } from "../../io/site-languages.ts";
import { changeLogWords } from "../../core/changes/words.en.ts";
import type { PublishedFile } from "../../core/publish/files.ts";
import type { Register } from "../../core/register/register.ts";
import { DevelopmentData, sourceFiles } from "./development-data.ts";
import { formatFaultPage } from "./fault-page.ts";

const moduleOf = (path: string) => normalizePath(join(repositoryRoot, path));
const registerModule = moduleOf("src/site/load/register.ts");
const filesModule = moduleOf("src/io/publish-dataset.ts");
const searchModule = moduleOf("src/io/search-index.ts");
const feedsModule = moduleOf("src/core/changes/change-files.ts");
const changePagesModule = moduleOf("src/site/changes/change-pages.ts");
const linksModule = moduleOf("src/site/load/links.ts");
const publishedModule = moduleOf("src/core/publish/published.ts");
const standaloneModule = moduleOf("src/dataset/schema/standalone.ts");
const validatorModule = moduleOf("src/dataset/schema/validator.ts");
const schemas = ["common", "entity", "tool"].map((name) => moduleOf(`schemas/${name}.schema.json`));

/**
 * Lets `npm run dev` follow the listings: a change to one reloads the page, and while one has an error, every page says where and
 * what to do. It also answers for the dataset, which otherwise only a build writes.
 */
export function developmentPlugin(): Plugin {
  const root = normalizePath(resolve(datasetRoot()));
  const folders = [`${root}/entities`, `${root}/tools`];
  const tell = createTeller();
  let server: ViteDevServer | undefined;
  return {
    name: "register-development",
    apply: "serve",
    enforce: "pre",
    configureServer(started) {
      server = started;
      started.watcher.add(folders);
      started.middlewares.use(answerWith(started));
      started.httpServer?.once("listening", () => void tell(started).catch(() => undefined));
    },
    load(id) {
      const isValidator = this.environment.name === "client" && id === validatorModule;
      return isValidator && server !== undefined ? loadValidators(server) : undefined;
    },
    hotUpdate: {
      order: "pre",
      async handler({ file, modules, server }) {
        const { environment } = this;
        if (environment.name === "client" && schemas.includes(file))
          return [...modules, ...(environment.moduleGraph.getModulesByFile(validatorModule) ?? [])];
        if (environment.name !== "ssr" || !isRunnableDevEnvironment(environment)) return undefined;
        const isListing = folders.some((folder) => file.startsWith(`${folder}/`));
        // Astro sees to styles and to what runs on the server alone, but leaves what runs in the browser too as it was.
        if (!isListing && !modules.some((module) => isShared(module, server))) return undefined;
        const changed = isListing ? environment.moduleGraph.getModulesByFile(registerModule) : modules;
        forget(environment, changed ?? []);
        server.ws.send({ type: "full-reload" });
        if (isListing) await tell(server);
        return [];
      },
    },
  };
}

/** Says on the terminal what is wrong, once, and that it is right again. */
function createTeller() {
  let told = "";
  return async (server: ViteDevServer): Promise<void> => {
    const faults = await readFaults(server);
    const text = formatText(faults, readTexts(faults));
    if (text === told) return;
    told = text;
    if (text === "") console.log("The listings have no errors any more.");
    else console.error(text);
  };
}

/** The form's checks, compiled from the schemas as they are now; contractPlugin knows them as they were at the start. */
async function loadValidators(server: ViteDevServer) {
  type Standalone = typeof import("../../dataset/schema/standalone.ts");
  const { formatValidators } = await importLike<Standalone>(server, standaloneModule);
  return { code: formatValidators(moduleOf("src/dataset/schema/ajv-runtime.ts")), moduleType: "js" };
}

function isShared({ id, type }: EnvironmentModuleNode, server: ViteDevServer): boolean {
  return id !== null && type === "js" && server.environments.client.moduleGraph.getModuleById(id) !== undefined;
}

/** Has modules run again, and all that import them, with what they keep from the last time. */
function forget({ runner }: RunnableDevEnvironment, modules: Iterable<EnvironmentModuleNode>): void {
  const seen = new Set(modules);
  // A set hands out what is added to it while it is gone through.
  for (const { id, importers } of seen) {
    const evaluated = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
    if (evaluated !== undefined) runner.evaluatedModules.invalidateModule(evaluated);
    for (const importer of importers) seen.add(importer);
  }
}

/** Imports a module as the pages do, so that both have the same register. */
async function importLike<Module>(server: ViteDevServer, path: string): Promise<Module> {
  const { ssr } = server.environments;
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error("the pages' modules can't be run here");
  return ssr.runner.import<Module>(path);
}

const importRegister = (server: ViteDevServer) =>
  importLike<typeof import("../load/register.ts")>(server, registerModule);

async function readFaults(server: ViteDevServer): Promise<readonly Diagnostic[]> {
  const { loadFaults } = await importRegister(server);
  return loadFaults();
}

function readTexts(faults: readonly Diagnostic[]): Map<string, string> {
  const paths = new Set(faults.map(({ file }) => file));
  const files = paths.size === 0 ? [] : readDataset(datasetRoot()).filter(({ path }) => paths.has(path));
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

function inData({ path, content }: PublishedFile): PublishedFile {
  return { path: `data/v1/${path}`, content };
}

/** Every file of the dataset and every feed, made as it is asked for. */
async function publishAll(server: ViteDevServer, register: Register, commit: string | undefined) {
  const { publishDataset } = await importLike<typeof import("../../io/publish-dataset.ts")>(server, filesModule);
  const { publishSource } = await importLike<typeof import("../../core/publish/published.ts")>(server, publishedModule);
  const { publishFeeds } = await importLike<typeof import("../../core/changes/change-files.ts")>(server, feedsModule);
  const { loadLinkState } = await importLike<typeof import("../load/links.ts")>(server, linksModule);
  const { loadChanges } = await importLike<typeof import("../changes/change-pages.ts")>(server, changePagesModule);
  const edition = { commit, prefix: addressPrefix() };
  const log = loadChanges();
  const links = loadLinkState();
  return (function* () {
    for (const file of sourceFiles(readDataset(datasetRoot()), publishSource)) yield inData(file);
    for (const file of publishDataset(register, edition, { log, links })) yield inData(file);
    yield* publishFeeds(log, register, edition, changeLogWords);
  })();
}

/** Answers for pages while listings have errors, for the dataset and for the search index; leaves all else to Astro. */
function answerWith(server: ViteDevServer) {
  const data = new WeakMap<object, DevelopmentData>();
  const indexes = new WeakMap<object, Promise<PublishedFile[]>>();

  async function readData(path: string): Promise<PublishedFile["content"] | undefined> {
    const { commit, loadRegister } = await importRegister(server);
    const register = await loadRegister();
    const known = data.get(register) ?? new DevelopmentData(await publishAll(server, register, commit));
    data.set(register, known);
    return known.read(path);
  }

  async function readIndex(path: string): Promise<PublishedFile["content"] | undefined> {
    const register = await (await importRegister(server)).loadRegister();
    const { makeSearchIndex } = await importLike<typeof import("../../io/search-index.ts")>(server, searchModule);
    const known = indexes.get(register) ?? makeSearchIndex(register, siteLanguages());
    indexes.set(register, known);
    return (await known).find((file) => file.path === path)?.content;
  }

  async function answer(path: string, response: ServerResponse): Promise<boolean> {
    if (/^\/(@|node_modules\/|src\/)/.test(path)) return false;
    const faults = await readFaults(server);
    if (faults.length > 0) {
      const client = `${server.config.base}@vite/client`;
      send(response, 500, "text/html", formatFaultPage(faults, readTexts(faults), client));
      return true;
    }
    const dataPath = /^\/((?:data\/v1|changes)\/.+\.\w+)$/.exec(path)?.[1];
    const indexPath = /^\/pagefind\/(.+)$/.exec(path)?.[1];
    const text = indexPath ? await readIndex(indexPath) : dataPath ? await readData(dataPath) : undefined;
    if (text !== undefined) send(response, 200, typeOf(path), text);
    return text !== undefined;
  }

  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    answer(pathname, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };
}

const types = new Map([
  ["json", "application/json"],
  ["csv", "text/csv"],
  ["js", "text/javascript"],
]);

function typeOf(path: string): string {
  return types.get(path.slice(path.lastIndexOf(".") + 1)) ?? "text/plain";
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const isText = typeof body === "string";
  response.writeHead(status, {
    "Content-Type": isText || type === "text/javascript" ? `${type}; charset=utf-8` : "application/octet-stream",
    "Cache-Control": "no-store",
  });
  response.end(body);
}

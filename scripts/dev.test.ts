import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { DatasetFolder } from "./git-fixture.ts";

// A busy machine is slow to start a server.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = new DatasetFolder();
const file = join(folder.root, "entities/example.yaml");
let server: ChildProcess;
let address = "";
let said = "";
/** What the server tells open pages, in its own protocol. */
const told: string[] = [];
let socket: WebSocket;

beforeAll(async () => {
  folder.listing("entities/example", "name: Example Initiative\nwebsite: https://example.org");
  folder.listing("tools/example-app", "name: Example App");
  // Within a test, Astro leaves out its server, and Vite does not watch.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, [fileURLToPath(new URL("dev.ts", import.meta.url))], {
    env: { ...env, REGISTER_ROOT: folder.root, SOURCE_DATE_EPOCH: "1795608000", BASE_PATH: "/register" },
  });
  server.stderr?.on("data", (text) => (said += text));
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    address = /http:\S+/.exec(line)?.[0] ?? "";
    if (address !== "") break;
  }
  await listen();
});

afterAll(async () => {
  socket.close();
  server.kill();
  await once(server, "exit");
  folder.remove();
});

/** As an open page does. */
async function listen(): Promise<void> {
  const client = await (await fetch(new URL("/@vite/client", address))).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? "";
  socket = new WebSocket(new URL(`/?token=${token}`, address.replace("http", "ws")), "vite-hmr");
  socket.addEventListener("message", ({ data }) => told.push((JSON.parse(String(data)) as { type: string }).type));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
}

async function look(path = "entities/example/") {
  const response = await fetch(new URL(path, address));
  return { status: response.status, text: await response.text() };
}

/** Saves the listing and waits until an open page would load again; on a busy machine a system may not tell of a change. */
async function save(from: string, to: string): Promise<void> {
  told.length = 0;
  const text = readFileSync(file, "utf8").replace(from, to);
  let saved = -Infinity;
  const saveAndLook = () => {
    if (performance.now() - saved > 5_000) {
      writeFileSync(file, text);
      saved = performance.now();
    }
    expect(told).toContain("full-reload");
  };
  await vi.waitFor(saveAndLook, { timeout: 30_000 });
}

test("a page shows what is saved in a listing, an error in its place, and the page again once it is fixed", async () => {
  const first = await look();
  expect(first).toMatchObject({ status: 200, text: expect.stringContaining("Example Initiative") });

  await save("Example Initiative", "Other Initiative");
  expect(await look()).toMatchObject({ status: 200, text: expect.stringContaining("Other Initiative") });
  expect((await look("data/v1/index/entities.json")).text).toContain("Other Initiative");

  await save("type: ngo", "type: ngoo");
  const broken = await look();
  expect(broken.status).toBe(500);
  const line = readFileSync(file, "utf8").split("\n").indexOf("type: ngoo") + 1;
  await vi.waitFor(() => expect(said).toContain(`entities/example.yaml:${line}:7 error unknown entity type: ngoo`));
  expect(said).toContain("did you mean ngo?");

  await save("type: ngoo", "type: ngo");
  expect(await look()).toMatchObject({ status: 200, text: expect.stringContaining("Other Initiative") });
});

test("a page comes with a new listing and goes with it", async () => {
  const reloaded = async (change: () => void) => {
    told.length = 0;
    change();
    await vi.waitFor(() => expect(told).toContain("full-reload"), { timeout: 20_000 });
    return (await look("entities/second/")).status;
  };
  expect(await reloaded(() => folder.listing("entities/second", "name: Second Initiative"))).toBe(200);
  expect(await reloaded(() => rmSync(join(folder.root, "entities/second.yaml")))).toBe(404);
});

test("the dataset that a build writes is there, and what it doesn't write is not", async () => {
  expect((await look("data/v1/source/entities/example.yaml")).text).toContain("website: https://example.org\n");
  expect(JSON.parse((await look("data/v1/register.json")).text)).toMatchObject({ counts: { entities: 1, tools: 1 } });
  expect((await look("data/v1/nonsense.json")).status).toBe(404);
});

test("the search has all that it reads, the feeds of changes too", async () => {
  for (const path of ["search-rows.json", "pagefind/words.json", "data/v1/index/entities.json", "changes/feed.json"]) {
    const { status, text } = await look(path);
    expect(status, path).toBe(200);
    expect(() => JSON.parse(text) as unknown, path).not.toThrow();
  }
});

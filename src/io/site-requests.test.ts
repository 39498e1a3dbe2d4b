import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isOfSite, limitToSite } from "./site-requests.ts";

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "register-requests-"));
  folder = join(root, "site");
  mkdirSync(join(folder, "entities"), { recursive: true });
  writeFileSync(join(folder, "entities/index.html"), "entities");
  writeFileSync(join(root, "secret.txt"), "secret");
  symlinkSync(root, join(folder, "out"));
  symlinkSync("../secret.txt", join(folder, "secret.txt"));
  symlinkSync("entities", join(folder, "organisations"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  { target: "/register/", isServed: true },
  { target: "/register/entities/?type=ngo", isServed: true },
  { target: "/register/organisations/index.html", isServed: true },
  { target: "/register/none/", isServed: true },
  { target: "/elsewhere/", isServed: true },
  { target: "/register/secret.txt", isServed: false },
  { target: "/register/out/secret.txt", isServed: false },
  { target: "/register/%6fut/secret.txt", isServed: false },
  { target: "/register/../../secret.txt", isServed: false },
  { target: "/register/entities%2Findex.html", isServed: false },
  { target: "/register/entities%5cindex.html", isServed: false },
  { target: "/register/a%00", isServed: false },
  { target: "/register/%E0%A4%A", isServed: false },
])("$target is of the site: $isServed", ({ target, isServed }) => {
  expect(isOfSite(target, folder, "/register")).toBe(isServed);
});

test("a request for something else is answered with 404, and never reaches the server", async () => {
  const server = createServer((request, response) => response.end(`served ${request.url}`));
  limitToSite(server, folder, "");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  expect(await ask("/entities/")).toBe("200 served /entities/");
  expect(await ask("/entities%2Findex.html")).toBe("404 not found\n");
  expect(await ask("/secret.txt")).toBe("404 not found\n");
  server.close();
});

import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { serveSites } from "./serve-sites.ts";

const folder = mkdtempSync(join(tmpdir(), "register-sites-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [site, text] of Object.entries({ whole: "the front page", below: "a page below" })) {
  mkdirSync(join(folder, site, "page"), { recursive: true });
  writeFileSync(join(folder, site, "page/index.html"), text);
}

test("a taken port is said in one sentence, and the sites are served on another", async () => {
  const other = createServer();
  other.listen(0, "localhost");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const sites = [
    { base: "/below", folder: join(folder, "below") },
    { base: "", folder: join(folder, "whole") },
  ];
  const { origin, server } = await serveSites(sites, port);
  try {
    expect(said.mock.calls).toEqual([
      [`Port ${port} is taken, so the sites to test are served on port ${new URL(origin).port}.`],
    ]);
    const textAt = async (address: string) => (await fetch(origin + address)).text();
    expect(await textAt("/below/page/")).toBe("a page below");
    expect(await textAt("/page/")).toBe("the front page");
    expect((await fetch(`${origin}/below/nothing/`)).status).toBe(404);
  } finally {
    said.mockRestore();
    for (const each of [server, other]) each.closeAllConnections();
    for (const each of [server, other]) each.close();
  }
});

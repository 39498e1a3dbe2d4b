import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFixtureSite, fixtureBase, fixtureSiteFolder } from "./fixture-site.ts";
import { serveSites } from "./serve-sites.ts";

/** Builds what the browser tests look at and serves it, until the tests are over. */
export default async function setUp(): Promise<() => Promise<void>> {
  buildFixtureSite();
  const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
  const { origin, server } = await serveSites([
    { base: fixtureBase, folder: fixtureSiteFolder },
    // Tests of behaviour need no build of the register's own site.
    ...(existsSync(dist) ? [{ base: "", folder: dist }] : []),
  ]);
  // Workers begin later and take the address from here.
  process.env["BROWSER_TEST_ORIGIN"] = origin;
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

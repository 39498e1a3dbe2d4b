import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFixtureSite, fixtureBase, fixtureSiteFolder } from "./fixture-site.ts";
import { serveSites } from "./serve-sites.ts";

/**
 * Builds the fixture site and serves it, and the register's own site if it is built, to the browser tests.
 *
 * Sets BROWSER_TEST_ORIGIN, such as `http://localhost:4601`.
 *
 * @returns a function that stops the server; Playwright calls it after the last test
 */
export default async function setUp(): Promise<() => Promise<void>> {
  buildFixtureSite();
  const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
  const { origin, server } = await serveSites([
    { base: fixtureBase, folder: fixtureSiteFolder },
    // Tests of behaviour need no build of the register's own site.
    ...(existsSync(dist) ? [{ base: "", folder: dist }] : []),
  ]);
  // Worker processes start later and inherit the variable.
  process.env["BROWSER_TEST_ORIGIN"] = origin;
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

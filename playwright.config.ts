import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import { fixtureBase } from "./src/testing/fixture-site.ts";

const executablePath = findChromium();

/** Browser tests: of behaviour against the fixture site, of properties against the register's own (live-*.spec.ts). */
export default defineConfig({
  testDir: "src/testing/site",
  testMatch: "*.spec.ts",
  globalSetup: "src/testing/browser-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine under load may be slow once or twice; a fault is there the third time too.
  retries: 2,
  timeout: 120_000,
  // A visual baseline is the same for every system: it is taken in the font that the site brings.
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  reporter: process.env["BROWSER_REPORT"]
    ? [["dot"], ["json", { outputFile: process.env["BROWSER_REPORT"] }]]
    : [["list"]],
  // A masthead entry is some 1,000 pixels; one machine's edges of letters differ from another's by less than this in all.
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixels: 200, threshold: 0.1, animations: "disabled" } },
  use: {
    // Only tests of reading offline have a worker: it fetches what others count.
    serviceWorkers: "block",
    // Sharing a context saves a fifth of the time. What a page stores is cleared between tests. A test that grants permissions or
    // switches off the network needs its own context: test.use({ reuseContext: false }).
    reuseContext: true,
    // A colour on its way to another has no contrast to measure.
    contextOptions: { reducedMotion: "reduce" },
    // The set-up finds a free port; addresses in tests go on from here: "entities/", "./" for the front page.
    baseURL: `${process.env["BROWSER_TEST_ORIGIN"]}${fixtureBase}/`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...["--disable-background-networking", "--disable-component-update", "--no-first-run"],
        // Letters and lines are drawn alike on every machine, for the pictures; the hinting is what a full Chromium has.
        ...["--font-render-hinting=slight", "--disable-lcd-text", "--disable-skia-runtime-opts"],
        ...["--disable-gpu", "--force-color-profile=srgb", "--force-device-scale-factor=1"],
      ],
    },
  },
});

import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import { fixtureEnvironment } from "./src/testing/fixture-register.ts";

const executablePath = findChromium();

/** Browser tests against the built site, and against the fixture register under a sub-path. */
export default defineConfig({
  testDir: "src/e2e",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine under load may be slow once; a fault is there the second time too.
  retries: 1,
  // A visual baseline is the same for every system: the tests bring their own font.
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  reporter: process.env["BROWSER_REPORT"]
    ? [["dot"], ["json", { outputFile: process.env["BROWSER_REPORT"] }]]
    : [["list"]],
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.3, animations: "disabled" } },
  use: {
    baseURL: "http://localhost:4601",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--disable-background-networking", "--disable-component-update", "--no-first-run"],
    },
  },
  webServer: [
    { command: "node scripts/serve.ts --no-build --port 4601", url: "http://localhost:4601/", timeout: 30_000 },
    {
      command:
        "node scripts/build.ts --out .cache/fixture-site && node scripts/serve.ts --no-build --out .cache/fixture-site --port 4602",
      url: "http://localhost:4602/register/",
      timeout: 60_000,
      env: { ...fixtureEnvironment, BASE_PATH: "/register" },
    },
  ],
});

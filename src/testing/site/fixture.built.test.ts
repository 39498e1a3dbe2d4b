import { describe, expect, test } from "vitest";
import { findFile, isListingPage, readFixtureSite } from "./built-site.ts";
import { readHeadCommit } from "../../io/git-dataset.ts";
import { fixtureDate } from "../fixture-register.ts";
import { fixtureRegisterFolder } from "../fixture-site.ts";
import { describeDataset } from "./describe-dataset.ts";
import { describeHtml } from "./describe-html.ts";
import { describeLinks } from "./describe-links.ts";
import { describeListingTexts } from "./describe-listing-texts.ts";
import { describeMaps } from "./describe-maps.ts";
import { describeNumbers } from "./describe-numbers.ts";
import { describePolicy } from "./describe-policy.ts";

/* The same properties where every extreme is, under a sub-path. */

const name = "the fixture register";

describeLinks(name, readFixtureSite);
describeNumbers(name, readFixtureSite);
describePolicy(name, readFixtureSite);
describeMaps(name, readFixtureSite);
describeDataset(name, readFixtureSite);
describeHtml(name, readFixtureSite, isListingPage);
describeListingTexts(readFixtureSite);

test("the sheet of what is read comes after that of the frame, whose rules it changes", () => {
  const sheetsOf = (html: string) =>
    Array.from(html.matchAll(/\/_astro\/(site|reading)\.[^"]*\.css/g), ([, name]) => name);
  const both = readFixtureSite()
    .pages.map(({ html }) => sheetsOf(html).join())
    .filter((sheets) => sheets.includes(","));
  expect(new Set(both)).toEqual(new Set(["site,reading"]));
});

test("data and feeds name only addresses that are there", () => {
  const site = readFixtureSite();
  const address = new RegExp(`(?<=["'>])${site.base}/[^"'<>\\s{]*(?=["'<])`, "g");
  const published = [...site.files].filter((file) => /^(data|changes|oembed)\/.*\.(\w*json|jsonld|xml)$/.test(file));
  const found = published.flatMap((file) =>
    (site.read(file).match(address) ?? []).map((match) => ({ file, path: match.slice(site.base.length) })),
  );
  expect(found.length).toBeGreaterThan(published.length);
  // OpenAPI names the folder below which its paths are.
  const missing = found.filter(({ path }) => path !== "/data/v1" && findFile(site, path) === undefined);
  expect(missing.slice(0, 20)).toEqual([]);
});

describe("the history of the fixture register", () => {
  const published = () => {
    const { entities, tools } = JSON.parse(readFixtureSite().read("data/v1/register.json")) as Record<
      "entities" | "tools",
      { added: string }[]
    >;
    return [...entities, ...tools];
  };

  test("the commit of an edition is that of its listings, with which a release compares it", () => {
    const { commit } = JSON.parse(readFixtureSite().read("data/v1/register.json")) as { commit: string };
    expect(commit).toBe(readHeadCommit(fixtureRegisterFolder));
  });

  test("a listing's page says when its file last changed, apart from when it was reviewed", () => {
    const html = readFixtureSite().read("entities/orrevale/index.html");
    expect(html).toContain("Checked on its own site on 6 Aug 2026");
    expect(html).toContain("Last changed on 7 Aug 2026");
  });

  test("past quarters count the register as it was then", () => {
    const html = readFixtureSite().read("insights/freshness/index.html");
    const rows = html.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)">[^<]*<\/time>\s*<\/th>\s*<td class="num">(\d+)</g);
    const counts = Array.from(rows, ([, day = "", listings]) => ({ day, listings: Number(listings) }));
    expect(counts.map(({ day }) => day)).toEqual(["2025-12-31", "2026-03-31", "2026-06-30", fixtureDate]);
    const addedBy = (day: string) => published().filter(({ added }) => added <= day).length;
    expect(counts).toEqual(counts.map(({ day }) => ({ day, listings: addedBy(day) })));
  });
});

describe("what the watch saw", () => {
  const readPage = (path: string) => readFixtureSite().read(`${path}/index.html`);

  test("a fact that a machine saw, or that is gone, has a line beside it, and a review has not", () => {
    const seen = readPage("entities/k19");
    expect(seen.match(/<p class="muted">seen on its page by a machine on 29 Aug 2026<\/p>/g)).toHaveLength(2);
    expect(readPage("entities/brannock-trade")).toContain("seen on its page by a machine on 4 Jul 2026");
    expect(readPage("entities/tidepool-jewels")).toContain("no longer on that page (since 22 Aug 2026)");
    expect(readPage("entities/orrevale")).not.toContain("by a machine on");
  });

  test("a source has its archived copy if its address failed twice, else the calendar of copies of its date", () => {
    const html = readPage("entities/kisima-homecare");
    const archiveOf = (path: string) =>
      new RegExp(`href="https://web.archive.org/web/([^"]*)/https://kisima-homecare.example.org/${path}"`).exec(
        html,
      )?.[1];
    expect([archiveOf("work"), archiveOf("news"), archiveOf("about")]).toEqual(["20220101", "20181001*", "*"]);
  });

  test("the page of freshness counts the facts that were seen in the last 30 days", () => {
    const html = readPage("insights/freshness");
    expect(html).toContain("Facts seen again in the last 30 days: 3 of 6.");
    expect(html).toMatch(/E-mail<\/th>\s*<td class="num">2<\/td>\s*<td class="num">1<\/td>\s*<td class="num">1</);
  });
});

import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { addressOfFeed } from "../../dataset/address.ts";
import { sourceFile, today } from "../../dataset/listing-fixture.ts";
import { parseDataset } from "../../dataset/parse-dataset.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { measureRegister } from "../register/register.ts";
import { buildChangeLog } from "./change-log.ts";
import { publishFeeds } from "./feeds.ts";
import { publishChanges } from "./publish-changes.ts";

const name = 'Fish & <Chips> ]]> "Ltd"';

/** Publishes the changes of a register of one day. Returns its files by path. */
function publish(texts: Readonly<Record<string, string>>, { isComplete = true } = {}) {
  const files = Object.entries(texts).map(([reference, lines]) =>
    sourceFile(`${reference}.yaml`, buildListingText(reference, lines)),
  );
  const { dataset } = parseDataset(files, { today });
  const register = measureRegister(dataset, today);
  const day = { day: "2026-03-01", commit: "0".repeat(40), committedAt: "2026-03-01T12:00:00Z" };
  const log = buildChangeLog([{ ...day, paths: files.map(({ path }) => path), before: [], after: files }]);
  const publishedLog = isComplete ? log : undefined;
  const prefix = "https://example.org";
  const published = [
    ...publishChanges(publishedLog, register, prefix),
    ...publishFeeds(publishedLog, register, prefix),
  ];
  return { register, files: new Map(published.map(({ path, content }) => [path, content])) };
}

const texts = {
  "entities/a": `name: '${name}'\nfocus: {industries: [fishing-seafood], issues: [forced-labour]}`,
  "entities/b": "name: B\nreach: {scope: regional, regions: [africa]}",
};

/** Returns the texts of the elements with a name in an XML document, as feed readers parse it. */
function listTexts(xml: string, element: string): string[] {
  const elementTexts: string[] = [];
  const visit = (node: { name?: string; children?: unknown[]; data?: string }) => {
    if (node.name === element) elementTexts.push(joinText(node));
    for (const child of node.children ?? []) visit(child as never);
  };
  visit(parseDocument(xml, { xmlMode: true }) as never);
  return elementTexts;
}

function joinText(node: { children?: unknown[]; data?: string }): string {
  return (node.data ?? "") + (node.children ?? []).map((child) => joinText(child as never)).join("");
}

test("there is a feed of everything, one of each industry, region and issue, and one of each listing", () => {
  const { files } = publish(texts);
  const listTitles = (address: string) => listTexts(files.get(addressOfFeed(address).slice(1)) ?? "", "title").slice(1);
  expect(listTitles("/changes/")).toHaveLength(2);
  expect(listTitles("/industries/fishing-seafood/")).toEqual([expect.stringContaining("Fish")]);
  expect(listTitles("/regions/africa/")).toEqual(["B: added"]);
  expect(listTitles("/issues/forced-labour/")).toHaveLength(1);
  expect(listTitles("/issues/organ-removal/")).toEqual([]);
  expect(listTitles("/entities/b/")).toEqual(["B: added"]);
});

test("a name with signs of HTML and XML is only text", () => {
  const { files } = publish(texts);
  const [, head = ""] = listTexts(files.get("changes/entities/a/feed.xml") ?? "", "title");
  expect(head).toBe(`${name}: added`);
});

test("feeds of all changes and of terms are JSON Feed too, those of listings are not", () => {
  const { files } = publish(texts);
  expect(files.has("changes/entities/a/feed.json")).toBe(false);
  const json = JSON.parse(files.get("changes/regions/africa/feed.json") ?? "") as unknown;
  expect(json).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    home_page_url: "https://example.org/regions/africa/",
    feed_url: "https://example.org/changes/regions/africa/feed.json",
    items: [{ url: "https://example.org/entities/b/", title: "B: added" }],
  });
});

test("ids of entries do not depend on where the site is published", () => {
  const { files } = publish(texts);
  const ids = listTexts(files.get("changes/feed.xml") ?? "", "id");
  expect(ids).toEqual([
    "urn:anti-trafficking-register:changes",
    "urn:anti-trafficking-register:entities:a:2026-03-01",
    "urn:anti-trafficking-register:entities:b:2026-03-01",
  ]);
});

test("a feed holds the newest 50 entries", () => {
  const manyTexts = Object.fromEntries(
    Array.from({ length: 55 }, (_, index) => [`tools/t${index}`, `name: T${index}`]),
  );
  const { files } = publish(manyTexts);
  expect(listTexts(files.get("changes/feed.xml") ?? "", "entry")).toHaveLength(50);
  expect((files.get("data/v1/changes.ndjson") ?? "").trim().split("\n")).toHaveLength(50 + 5);
});

test("the lines and the list of days tell the same changes", () => {
  const { files } = publish(texts);
  const lines = (files.get("data/v1/changes.ndjson") ?? "").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { type: "added", kind: "entity", id: "a", name, industries: ["fishing-seafood"], issues: ["forced-labour"] },
    { type: "added", kind: "entity", id: "b", regions: ["africa"], href: "https://example.org/entities/b/" },
  ]);
  expect(JSON.parse(files.get("data/v1/changes/index.json") ?? "")).toMatchObject({
    complete: true,
    days: [{ day: "2026-03-01", added: 2, changed: 0 }],
  });
});

test("without the whole history the list of days says so, and there are no changes", () => {
  const { files } = publish(texts, { isComplete: false });
  expect(JSON.parse(files.get("data/v1/changes/index.json") ?? "")).toMatchObject({ complete: false, days: [] });
  expect(files.get("data/v1/changes.ndjson")).toBe("");
  expect(listTexts(files.get("changes/entities/a/feed.xml") ?? "", "entry")).toEqual([]);
});

import { expect, test } from "vitest";
import { entityWith, toolWith } from "../facets/facet-fixture.ts";
import { isBroken, updateLinkRecord, parseLinkState, updateLinkState } from "./link-state.ts";
import type { LinkOutcome, LinkRecord } from "./link-state.ts";
import { countLinks, listLinks } from "./links.ts";

/** Returns the record after checks on days of November 2026, such as "1 not-found, 8 ok". */
function recordAfter(checks: string): LinkRecord {
  let record: LinkRecord | undefined;
  for (const check of checks.split(", ")) {
    const [day = "", outcome] = check.split(" ") as [string, LinkOutcome];
    record = updateLinkRecord(record, { outcome }, `2026-11-${day.padStart(2, "0")}`);
  }
  return record as LinkRecord;
}

test.each([
  { name: "one failure", checks: "1 not-found", broken: false },
  { name: "two failures six days apart", checks: "1 not-found, 7 timeout", broken: false },
  { name: "two failures a week apart", checks: "1 not-found, 8 timeout", broken: true },
  { name: "failures with a success between", checks: "1 not-found, 8 ok, 15 not-found", broken: false },
  { name: "refusals", checks: "1 refused, 15 refused", broken: false },
  { name: "failures with a refusal between", checks: "1 not-found, 8 refused, 15 not-found", broken: true },
  { name: "success after all", checks: "1 not-found, 8 not-found, 15 redirected", broken: false },
])("$name: broken is $broken", ({ checks, broken }) => {
  expect(isBroken(recordAfter(checks))).toBe(broken);
});

test("a report of lychee becomes an outcome for each address, whatever form the address has there", () => {
  const fault = (url: string, details: string) => ({ url, status: { text: "Network error", details } });
  const report = {
    success_map: { page: [{ url: "https://ok.example/", status: { text: "200 OK", code: 200 } }] },
    redirect_map: {
      page: [
        {
          url: "https://moved.example/",
          status: { text: "", code: 200, redirects: { redirects: [{ url: "https://new.example/", code: 301 }] } },
        },
        ...["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "https://a:b@x.example/"].map(
          (target, index) => ({
            url: `https://led-${index}.example/`,
            status: { text: "", code: 200, redirects: { redirects: [{ url: target, code: 301 }] } },
          }),
        ),
      ],
    },
    error_map: {
      page: [
        { url: "https://gone.example/", status: { text: "410 Gone", code: 410 } },
        { url: "https://shy.example/", status: { text: "403 Forbidden", code: 403 } },
        { url: "https://down.example/", status: { text: "503 Service Unavailable", code: 503 } },
        { url: "https://slow.example/", status: { text: "Timeout" } },
        { url: "https://loop.example/", status: { text: "302 Found", code: 302 } },
        fault("https://nowhere.example/", "DNS resolution failed. Check hostname and DNS settings"),
        fault("https://old.example/", "SSL certificate expired. Site needs to renew certificate"),
        fault("https://closed.example/", "Connection refused - server may be down or port blocked"),
      ],
    },
    excluded_map: { page: [{ url: "http://10.0.0.1/", status: { text: "Excluded" } }] },
  };
  const hosts = ["ok", "moved", "gone", "shy", "down", "slow", "loop", "nowhere", "old", "closed", "unread"];
  const ledHosts = Array.from({ length: 5 }, (_, index) => `led-${index}`);
  const urls = new Set([
    ...[...hosts, ...ledHosts].map((host) => `https://${host}.example`),
    "https://ok.example/#part",
    "http://10.0.0.1",
  ]);
  const earlierLinks = {
    "https://unread.example": recordAfter("1 timeout"),
    "https://forgotten.example": recordAfter("1 ok"),
  };
  const state = updateLinkState({ version: 1, links: earlierLinks }, urls, report, "2026-11-08");
  expect(Object.entries(state?.links ?? {}).map(([url, { outcome }]) => `${url} ${outcome}`)).toEqual([
    "https://ok.example ok",
    "https://moved.example redirected",
    "https://gone.example not-found",
    "https://shy.example refused",
    "https://down.example server-error",
    "https://slow.example timeout",
    "https://loop.example too-many-redirects",
    "https://nowhere.example unknown-host",
    "https://old.example bad-certificate",
    "https://closed.example no-answer",
    "https://unread.example timeout",
    ...ledHosts.map((host) => `https://${host}.example redirected`),
    "https://ok.example/#part ok",
    "http://10.0.0.1 not-public",
  ]);
  expect(state?.links["https://moved.example"]).toEqual({
    checked: "2026-11-08",
    outcome: "redirected",
    status: 200,
    to: "https://new.example/",
  });
  expect(state?.links["https://unread.example"]?.checked).toBe("2026-11-01");
  for (const host of ledHosts)
    expect(state?.links[`https://${host}.example`]).toEqual({
      checked: "2026-11-08",
      outcome: "redirected",
      status: 200,
    });
});

test("lists every address of a listing but archived copies, with its place", () => {
  const tool = toolWith("t", {
    website: "https://a.example",
    repository: "https://b.example",
    contact: { url: "https://c.example" },
    offer: {
      outputs: [{ title: "x" }, { title: "x", url: "https://d.example" }],
      case_studies: [{ title: "x", url: "https://e.example" }],
    },
    sources: [{ url: "https://f.example", archive: "https://g.example" }],
  });
  expect(listLinks(tool).map(({ url, pointer }) => `${pointer} ${url}`)).toEqual([
    "/website https://a.example",
    "/repository https://b.example",
    "/contact/url https://c.example",
    "/offer/outputs/1/url https://d.example",
    "/offer/case_studies/0/url https://e.example",
    "/sources/0/url https://f.example",
  ]);
});

const links = {
  "https://a.example": recordAfter("1 not-found, 8 not-found"),
  "https://a.example/fine": recordAfter("8 ok"),
};

test("counts the checked and the broken addresses of each listing", () => {
  const sources = [{ url: "https://a.example/fine" }, { url: "https://unchecked.example" }];
  const a = entityWith("a", { website: "https://a.example", sources });
  const b = entityWith("b", { sources: [{ url: "https://a.example" }, ...sources] });
  const c = entityWith("c", { sources: [{ url: "https://unchecked.example" }] });
  expect([...countLinks([a, b, c], { version: 1, links })]).toEqual([
    ["entities/a", { checked: 2, broken: 1, isWebsiteBroken: true }],
    ["entities/b", { checked: 2, broken: 1, isWebsiteBroken: false }],
  ]);
});

test("a state comes through JSON as it was but for targets that are no web addresses, and anything else is none", () => {
  const state = { version: 1, links };
  expect(parseLinkState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  const redirected = { checked: "2026-11-08", outcome: "redirected", to: "https://new.example/" };
  const hostile = {
    version: 1,
    links: { ...links, "https://b.example": { ...redirected, to: "javascript:alert(1)" } },
  };
  const { to, ...withoutTarget } = redirected;
  expect(parseLinkState(hostile)).toEqual({ version: 1, links: { ...links, "https://b.example": withoutTarget } });
  const genuine = { version: 1, links: { "https://b.example": redirected } };
  expect(parseLinkState(genuine)?.links["https://b.example"]?.to).toBe(to);
  const invalidStates = [
    null,
    [],
    {},
    { version: 2, links },
    { version: 1, links: [] },
    { version: 1, links: { a: null } },
  ];
  for (const invalid of invalidStates) expect(parseLinkState(invalid)).toBeUndefined();
});

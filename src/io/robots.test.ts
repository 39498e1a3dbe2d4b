import { expect, test } from "vitest";
import { hostileRobots } from "../testing/hostile/robots.ts";
import { parseRobots } from "./robots.ts";

const agent = "ExampleCheck";
const read = (body: string) => parseRobots("https://example.org/robots.txt", { status: 200, body }, agent);

test.each(hostileRobots)("is quick about $name", ({ input, path, isAllowed }) => {
  const start = performance.now();
  expect(read(input).isAllowed(`https://example.org${path}`)).toBe(isAllowed);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each([
  {
    name: "all groups of one name count",
    text: "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b",
    path: "/a",
  },
  {
    name: "a group has several names",
    text: "User-agent: other\nUser-agent: examplecheck/2.0\nDisallow: /a",
    path: "/a",
  },
  {
    name: "its own group comes before that of all",
    text: "User-agent: *\nAllow: /\nUser-agent: ExampleCheck\nDisallow: /a",
    path: "/a",
  },
  {
    name: "names after a rule begin a group",
    text: "User-agent: *\nDisallow: /a\nUser-agent: other\nAllow: /a",
    path: "/a",
  },
  { name: "stars and ends are matched", text: "User-agent: *\nDisallow: /*.pdf$", path: "/x/y.pdf" },
  {
    name: "case, spaces and comments don't count",
    text: "\uFEFF USER-AGENT : * # all\r\n disallow:/a # no",
    path: "/a",
  },
  {
    name: "a line between the names ends nothing",
    text: "User-agent: *\n\n# b\nUser-agent: other\nDisallow: /a",
    path: "/a",
  },
])("disallows where $name", ({ text, path }) => {
  expect(read(text).isAllowed(`https://example.org${path}`)).toBe(false);
  expect(read(text).isAllowed("https://example.org/z")).toBe(true);
});

test("a delay is read from the group that counts, up to a limit", () => {
  expect(read("User-agent: other\nCrawl-delay: 9\nUser-agent: *\nCrawl-delay: 3").delay).toBe(3);
  expect(read("User-agent: *\nCrawl-delay: 86400").delay).toBe(30);
  expect(read("User-agent: other\nCrawl-delay: 9").delay).toBeUndefined();
});

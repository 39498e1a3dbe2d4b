import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { formatBadge, formatBadgeLink, formatIframe } from "./embed.ts";

const hostile = '"><script>alert(1)</script>&';
const colours = { ink: "#000000", accent: "#111111", paper: "#ffffff" };

/** Parses HTML and returns its only element. */
function parseOnlyElement(markup: string) {
  const { children } = parseDocument(markup) as unknown as {
    children: {
      name: string;
      attribs: Record<string, string>;
      children: { name: string; attribs: Record<string, string> }[];
    }[];
  };
  expect(children).toHaveLength(1);
  return children[0] as (typeof children)[number];
}

test("a frame has the theme and a title, runs no script and sends no referrer", () => {
  const content = { url: "https://example.org/embed/entities/a/", title: "A in the register", height: 340 };
  expect(parseOnlyElement(formatIframe(content)).attribs).toMatchObject({
    src: "https://example.org/embed/entities/a/",
    title: "A in the register",
    height: "340",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  });
  expect(parseOnlyElement(formatIframe(content, "dark")).attribs["src"]).toBe(
    "https://example.org/embed/entities/a/#dark",
  );
});

test("names are escaped in frames and badges", () => {
  expect(
    parseOnlyElement(formatIframe({ url: "https://example.org/", title: hostile, height: 1 })).attribs["title"],
  ).toBe(hostile);
  const link = parseOnlyElement(formatBadgeLink("https://example.org/", "https://example.org/a.svg", hostile));
  expect(link.children[0]?.attribs).toMatchObject({ alt: hostile, referrerpolicy: "no-referrer" });
  const svg = parseDocument(formatBadge({ label: hostile, message: "b", title: hostile }, colours), { xmlMode: true });
  expect(
    JSON.stringify(svg, (key, value: unknown) => (["parent", "prev", "next"].includes(key) ? undefined : value)),
  ).not.toContain('"name":"script"');
});

test("a longer text makes a wider badge", () => {
  const readWidth = (message: string) =>
    Number(/width="(\d+)"/.exec(formatBadge({ label: "Register", message, title: "" }, colours))?.[1]);
  expect(readWidth("evidence from 2026")).toBeGreaterThan(readWidth("no date"));
});

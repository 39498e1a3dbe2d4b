import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { formatBadge, formatBadgeLink, formatIframe } from "./embed.ts";

const hostile = '"><script>alert(1)</script>&';
const colours = { ink: "#000000", accent: "#111111", paper: "#ffffff" };

function only(markup: string) {
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

test("a frame has the chosen theme, a title, and neither a script nor a referrer", () => {
  const frame = { url: "https://example.org/embed/entities/a/", title: "A in the register", height: 340 };
  expect(only(formatIframe(frame)).attribs).toMatchObject({
    src: "https://example.org/embed/entities/a/",
    title: "A in the register",
    height: "340",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  });
  expect(only(formatIframe(frame, "dark")).attribs["src"]).toBe("https://example.org/embed/entities/a/#dark");
});

test("a name can't leave its place in a snippet or a badge", () => {
  expect(only(formatIframe({ url: "https://example.org/", title: hostile, height: 1 })).attribs["title"]).toBe(hostile);
  const link = only(formatBadgeLink("https://example.org/", "https://example.org/a.svg", hostile));
  expect(link.children[0]?.attribs).toMatchObject({ alt: hostile, referrerpolicy: "no-referrer" });
  const svg = parseDocument(formatBadge({ left: hostile, right: "b", title: hostile }, colours), { xmlMode: true });
  expect(
    JSON.stringify(svg, (key, value: unknown) => (["parent", "prev", "next"].includes(key) ? undefined : value)),
  ).not.toContain('"name":"script"');
});

test("a longer text makes a wider badge", () => {
  const widthOf = (right: string) =>
    Number(/width="(\d+)"/.exec(formatBadge({ left: "Register", right, title: "" }, colours))?.[1]);
  expect(widthOf("evidence from 2026")).toBeGreaterThan(widthOf("no date"));
});

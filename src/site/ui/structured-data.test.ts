import { expect, test } from "vitest";
import { buildBreadcrumbList, formatStructuredData } from "./structured-data.ts";

test("no value can end the block", () => {
  const text = formatStructuredData([{ "@type": "Organization", name: "</script><b>" }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "Organization", name: "</script><b>" }],
  });
});

test("the last step of the way is the page itself, which needs no address", () => {
  const { itemListElement } = buildBreadcrumbList([{ title: "Home", address: "/" }, { title: "K19" }]);
  expect(itemListElement).toMatchObject([
    { position: 1, name: "Home", item: "/" },
    { position: 2, name: "K19", item: undefined },
  ]);
});

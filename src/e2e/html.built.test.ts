import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { pages } from "./built-site.ts";

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { address, file, html } of pages) {
    const { results } = await validator.validateString(html, `dist/${file}`);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${address}:${line}:${column} ${message} [${ruleId}]`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test("no page has a space before a mark after a link", () => {
  const loose = pages.flatMap(({ address, html }) =>
    (html.match(/.{30}<\/(?:a|bdi)>\s+[.,;](?=[\s<])/g) ?? []).map((text) => `${address}: ${text}`),
  );
  expect(loose.slice(0, 20)).toEqual([]);
});

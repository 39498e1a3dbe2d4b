import { expect, test } from "vitest";
import type { Diagnostic } from "../../dataset/diagnostic.ts";
import { formatFaultPage } from "./fault-page.ts";

function fault(file: string, line: number, message: string): Diagnostic {
  return { rule: "schema", severity: "error", file, line, column: 7, pointer: "", message, hint: "did you mean ngo?" };
}

test("each error has its place, its line and its cure, in order of place", () => {
  const faults = [fault("tools/b.yaml", 1, "second"), fault("entities/a.yaml", 2, "first")];
  const page = formatFaultPage(faults, new Map([["entities/a.yaml", "kind: entity\ntype: ngoo\n"]]), "/@vite/client");
  expect(page).toContain("<title>2 errors in the listings</title>");
  expect(page).toContain(
    "<pre>entities/a.yaml:2:7 error first [schema]\n  2 | type: ngoo\n    |       ^\n  did you mean ngo?\n</pre>",
  );
  expect(page.indexOf("first")).toBeLessThan(page.indexOf("second"));
});

test("the page loads the script that loads it again", () => {
  expect(formatFaultPage([], new Map(), "/@vite/client")).toContain('<script type="module" src="/@vite/client">');
});

test("what a listing says is no markup", () => {
  const page = formatFaultPage(
    [fault("entities/a.yaml", 1, "unknown: <img src=x>")],
    new Map([["entities/a.yaml", "<script>alert(1)</script>"]]),
    "/@vite/client",
  );
  expect(page).toContain("unknown: &lt;img src=x&gt;");
  expect(page).toContain("1 | &lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toMatch(/<img|<script>/);
});

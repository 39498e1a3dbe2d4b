import { compareDiagnostics, type Diagnostic } from "../../dataset/diagnostic.ts";
import { formatText } from "../../dataset/format-diagnostics.ts";

/**
 * What the development server shows instead of any page while listings have errors; the page reloads itself on each change.
 *
 * @param texts of the listings, by path
 * @param client the address of the server's own script, which reloads the page
 */
export function formatFaultPage(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  client: string,
): string {
  const count = diagnostics.length;
  const title = `${count} error${count === 1 ? "" : "s"} in the listings`;
  const faults = [...diagnostics]
    .sort(compareDiagnostics)
    .map((diagnostic) => `<pre>${escapeHtml(formatText([diagnostic], texts))}</pre>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="${escapeHtml(client)}"></script>
<style>
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
  body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border-inline-start: 4px solid; }
</style>
<h1>${title}</h1>
<p>Save the corrected file and this page comes back as it was.</p>
${faults.join("\n")}
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

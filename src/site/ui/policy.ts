import { inlineScriptHash } from "./inline-script.ts";

/** What a page runs: the inline script alone, the site's own modules too, or Pagefind's WebAssembly as well. */
export type Scripts = "none" | "own" | "wasm";

/**
 * A page's Content-Security-Policy, as strict as what it runs allows.
 *
 * `frame-ancestors` has no effect in a meta element: a host must send it, see src/site/ui/headers.ts.
 */
export function contentSecurityPolicy(scripts: Scripts): string {
  const own = scripts === "none" ? [] : ["'self'"];
  const wasm = scripts === "wasm" ? ["'wasm-unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    `script-src ${[...own, ...wasm, inlineScriptHash].join(" ")}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // No script of most pages asks for anything, but what measures a page from within it looks for robots.txt.
    "connect-src 'self'",
    ...(scripts === "none" ? [] : ["worker-src 'self'"]),
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

import { href } from "../site/href.ts";

/** Answers of hosts that read a file of headers; Astro leaves out a page whose name begins with "_". */
export function getStaticPaths() {
  return [{ params: { headers: "_headers" } }];
}

export function GET(): Response {
  return new Response(`/*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()
  Cross-Origin-Opener-Policy: same-origin

${href("/_astro/*")}
  Cache-Control: public, max-age=31536000, immutable

${href("/data/*")}
  Access-Control-Allow-Origin: *
`);
}

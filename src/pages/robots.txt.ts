import type { APIRoute } from "astro";
import { absoluteUrl } from "../site/ui/href.ts";

export const GET: APIRoute = () => {
  const sitemap = absoluteUrl("/sitemap.xml");
  const lines = ["User-agent: *", "Allow: /", ...(sitemap ? ["", `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
};

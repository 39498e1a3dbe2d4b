import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { readBasePath, readSiteLanguage, readSiteUrl } from "./src/io/environment.ts";
import { isLanguageReviewed } from "./src/io/topics.ts";
import { pageSitemap } from "./src/io/page-sitemap.ts";
import { readPageBase, readSiteLanguages } from "./src/io/site-languages.ts";
import { registerIntegration } from "./src/site/build/register-integration.ts";

const site = readSiteUrl();

/** Chooses the words of the site's language, as package.json's imports name them. */
const ssr = { resolve: { conditions: [readSiteLanguage(), "module", "node", "development|production"] } };

/** Modules that do nothing when they load, which lint rules see to: a script leaves out those of which it uses nothing. */
const pure = /\/src\/(dataset|core)\/.*\.ts$|\/words\.ts$/;

// Bundled modules lie elsewhere than their sources, so that the repository can't be found from them.
process.env.REGISTER_REPOSITORY = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  output: "static",
  // Without a host nothing absolute is written: no canonical address, no sitemap.
  ...(site && { site }),
  // Each language is a build of its own, below its tag: a page holds the words of one language and chooses among none.
  base: readPageBase() || "/",
  trailingSlash: "always",
  // "jsx" would drop the spaces at line ends between inline elements.
  compressHTML: true,
  build: {
    concurrency: 10,
    // One sheet for all pages is fetched once; the policy of each page then needs no hash of a style.
    inlineStylesheets: "never",
  },
  devToolbar: { enabled: false },
  // Colours by style attributes, which the policy blocks.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact({ include: ["**/*.tsx"] }), registerIntegration(), ...(site ? [pageSitemap()] : [])],
  vite: {
    // Languages share these files; those of English are the only copies.
    publicDir: readSiteLanguage() === "en" && "public",
    define: {
      "import.meta.env.PAGE_LANGUAGE": JSON.stringify(readSiteLanguage()),
      "import.meta.env.SHARED_BASE": JSON.stringify(readBasePath()),
      "import.meta.env.PAGE_LANGUAGES": JSON.stringify(readSiteLanguages()),
      "import.meta.env.IS_REVIEWED": JSON.stringify(isLanguageReviewed(readSiteLanguage())),
    },
    resolve: { conditions: [readSiteLanguage(), "module", "browser", "development|production"] },
    environments: { ssr, prerender: ssr },
    build: {
      // Likewise no script and no font inside a page.
      assetsInlineLimit: 0,
      // scripts/build.ts empties the folder before the dataset is written.
      emptyOutDir: false,
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] } },
    },
    // What a build or a test writes is nothing that the development server shows.
    server: { watch: { ignored: ["dist/**", ".cache/**"].map((path) => process.env.REGISTER_REPOSITORY + path) } },
  },
});

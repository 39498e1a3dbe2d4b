/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The base path that all languages of the site share, without a slash at the end. */
  readonly SHARED_BASE?: string;
  /** The language of this build. */
  readonly PAGE_LANGUAGE?: string;
  /** The languages of the site, by tag. */
  readonly PAGE_LANGUAGES: readonly string[];
  /** True if a native speaker has reviewed the messages of this build. */
  readonly IS_REVIEWED: boolean;
}

declare module "punycode.js" {
  /** A host in letters, from one whose labels may begin with `xn--`. */
  export function toUnicode(host: string): string;
  const punycode: { readonly toUnicode: typeof toUnicode };
  export default punycode;
}

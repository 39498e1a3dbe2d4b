/** As much of Pagefind's browser module as the search page uses. */
export interface Pagefind {
  options(options: { readonly baseUrl?: string; readonly excerptLength?: number }): Promise<void>;
  search(query: string | null, options: { readonly filters: Filters }): Promise<{ readonly results: readonly Found[] }>;
}

export type Filters = Readonly<Record<string, string>>;

/** A result whose data is fetched when it is shown. */
export interface Found {
  data(): Promise<FoundData>;
}

export interface FoundData {
  readonly url: string;
  /** HTML in which `mark` is around the words that were found. */
  readonly excerpt: string;
  /** All its text. */
  readonly content?: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads Pagefind from the built site: it is made after the pages and so is no part of the bundle. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 30 });
  return pagefind;
}

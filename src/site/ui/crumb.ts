/** One step of the way to a page. */
export interface Crumb {
  readonly title: string;
  /** Without the base; the page itself has none. */
  readonly address?: string;
}

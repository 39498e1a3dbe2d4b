const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Puts the site's base path before an address that `dataset` made, such as `/entities/a21/`. */
export function href(address: string): string {
  return `${base}${address}`;
}

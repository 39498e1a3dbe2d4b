declare module "punycode.js" {
  /** A host in letters, from one whose labels may begin with `xn--`. */
  export function toUnicode(host: string): string;
  const punycode: { readonly toUnicode: typeof toUnicode };
  export default punycode;
}

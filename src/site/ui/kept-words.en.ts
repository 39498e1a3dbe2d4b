/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const enKept = {
  full: "Your shortlist is full: it holds 50 listings. Remove one to add another.",
  lost: "Not saved: your browser keeps nothing for this site, because its storage is full or turned off. Private windows and strict settings can cause this.",
};

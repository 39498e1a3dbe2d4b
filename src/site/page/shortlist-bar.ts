import { formatReferences } from "../../core/shortlist/references.ts";
import { readShortlist } from "./shortlist.ts";
import { pageMessages } from "./words.ts";

/*
 * The bar at the foot of the window that appears when the reader puts a listing on the shortlist: its number of listings, and
 * links to compare and to open them, in the element with `data-shortlist-bar`. It is not in the HTML, since it needs this script.
 */

/** Largest number of listings of a comparison (`compareLimit`, which this script does without). */
const maxCompared = 6;

/** Adds the bar, hidden, to the end of the page. The page of the shortlist has none. The link of the masthead tells the address. */
export function renderShortlistBar(): void {
  const shortlistLink = document.querySelector<HTMLAnchorElement>(".masthead .kept");
  if (shortlistLink === null || shortlistLink.pathname === location.pathname) return;
  const { pathname: compareAddress } = new URL("../compare/", shortlistLink.href);
  const { title, count, compare, open, close } = pageMessages.shortlistBar;
  const bar = `<aside class="shortlist-bar" data-shortlist-bar aria-label="${title}" hidden>
<p role="status">${count} <b></b></p>
<a href="${compareAddress}">${compare}</a>
<a href="${shortlistLink.pathname}">${open}</a>
<button type="button" aria-label="${close}">×</button>
</aside>`;
  document.body.insertAdjacentHTML("beforeend", bar);
}

/** Shows the bar after a press on a shortlist button that put its listing on the list. Hides it if the list is empty. */
export function showShortlistBar(button: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>("[data-shortlist-bar]");
  if (bar === null) return;
  const references = readShortlist();
  if (button.ariaPressed === "true") bar.hidden = false;
  updateShortlistBar();
  if (!bar.hidden && references.length > 0) keepVisible(button, bar);
}

/** Writes the number of listings and the address of their comparison into the bar, and hides it without listings. */
export function updateShortlistBar(): void {
  const bar = document.querySelector<HTMLElement>("[data-shortlist-bar]");
  if (bar === null) return;
  const references = readShortlist();
  if (references.length === 0) bar.hidden = true;
  const count = bar.querySelector("b");
  if (count !== null) count.textContent = String(references.length);
  const link = bar.querySelector("a");
  if (link === null) return;
  link.hidden = references.length < 2;
  link.hash = `ids=${formatReferences(references.slice(0, maxCompared))}`;
}

/** Hides the bar if the pressed element is its button to close. */
export function closeShortlistBar(target: Element): void {
  const bar = target.closest<HTMLElement>("[data-shortlist-bar]");
  if (bar !== null && target.closest("button") !== null) bar.hidden = true;
}

/** Scrolls an element that the bar covers into view. The page's scroll padding keeps it clear of the bar. */
function keepVisible(element: Element, bar: Element): void {
  if (element.getBoundingClientRect().bottom > bar.getBoundingClientRect().top)
    element.scrollIntoView({ block: "nearest" });
}

import { saveSetting, renderSettings, showSettings, applyTheme } from "./settings.ts";
import { carryAddress, showEdition, showOffer, updateWorker } from "./notices.ts";
import { openSearch, submitSearch } from "./search.ts";
import { sayChange, showShortlist, toggleListing } from "./shortlist.ts";

/*
 * The script of every page: one file, with a module for each topic. The page marks what a topic uses by a data attribute, which
 * the topic's module describes. What must run before the page is drawn is in choices.ts.
 */

function show(): void {
  applyTheme();
  showSettings();
  showShortlist();
  showOffer();
  showEdition();
  // What is of use only with a script is hidden without one.
  for (const element of document.querySelectorAll<HTMLElement>("[data-script]")) element.hidden = false;
}

renderSettings();
show();
// Another tab changed something, or the shortlist was changed in this one: whoever does so dispatches the same event.
addEventListener("storage", show);
// The browser may show a page again as it was left.
addEventListener("pageshow", () => {
  show();
  updateWorker();
});
// On window, after what an island does with the same click.
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const choice = target.closest<HTMLElement>("[data-set]");
  if (choice !== null) {
    saveSetting(choice);
    show();
    updateWorker();
  }
  const link = target.closest<HTMLAnchorElement>("a[hreflang]");
  if (link !== null) carryAddress(link);
  const button = target.closest<HTMLElement>("[data-shortlist]");
  sayChange(button === null ? "done" : toggleListing(button));
});
// Whoever goes on by keyboard must see where: the menu would lie over it.
addEventListener("focusin", ({ target }) => {
  if (target instanceof Element && target.closest(".sections") === null)
    document.querySelector<HTMLElement>(".menu")?.togglePopover(false);
});
addEventListener("submit", submitSearch);
addEventListener("keydown", openSearch);

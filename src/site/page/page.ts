import { carryAddress, showEdition, showOffer, updateWorker } from "./notices.ts";
import { enableSearchForms, openSearch, submitSearch } from "./search.ts";
import { applyTheme, renderSettings, saveSetting, showSettings } from "./settings.ts";
import { closeShortlistBar, renderShortlistBar, showShortlistBar, updateShortlistBar } from "./shortlist-bar.ts";
import { showShortlist, showToggleResult, toggleListing } from "./shortlist.ts";

/*
 * The script of every page, with a module for each topic. Data attributes mark the elements that a topic uses: its module says
 * which. `inlineScript` in settings.ts runs before this one.
 */

/**
 * Updates the page to what is stored in the browser: theme, pressed settings, shortlist, offer of a language, notice of an old
 * edition. Also shows the elements with `data-script`, which are hidden without script.
 */
function updatePage(): void {
  applyTheme();
  showSettings();
  showShortlist();
  updateShortlistBar();
  showOffer();
  showEdition();
  // Elements that need a script are hidden in the HTML.
  for (const element of document.querySelectorAll<HTMLElement>("[data-script]")) element.hidden = false;
}

renderSettings();
renderShortlistBar();
updatePage();
// Sent by the browser for a change in another tab, and by our scripts for a change of the shortlist in this tab.
addEventListener("storage", updatePage);
// Sent after loading, and if the browser restores a page from its back/forward cache.
addEventListener("pageshow", () => {
  updatePage();
  updateWorker();
});
// On window, so that an island handles the same click first.
addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const settingButton = target.closest<HTMLElement>("[data-set]");
  if (settingButton !== null) {
    saveSetting(settingButton);
    updatePage();
    updateWorker();
  }
  const languageLink = target.closest<HTMLAnchorElement>("a[hreflang]");
  if (languageLink !== null) carryAddress(languageLink);
  closeShortlistBar(target);
  const shortlistButton = target.closest<HTMLElement>("[data-shortlist]");
  const result = shortlistButton === null ? "done" : toggleListing(shortlistButton);
  showToggleResult(result);
  if (shortlistButton !== null && result === "done") showShortlistBar(shortlistButton);
});
// The open menu would cover the element that a keyboard user moves to.
addEventListener("focusin", ({ target }) => {
  if (target instanceof Element && target.closest(".sections") === null)
    document.querySelector<HTMLElement>(".menu")?.togglePopover(false);
});
addEventListener("submit", submitSearch);
enableSearchForms();
addEventListener("keydown", openSearch);

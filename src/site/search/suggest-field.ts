/*
 * Makes search fields with a list of suggestions comboboxes. Without script they stay plain fields. The names are loaded when a
 * field is first used.
 */
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-suggestions]")) {
  const list = document.getElementById(field.dataset["suggestions"] ?? "");
  if (list !== null) {
    field.role = "combobox";
    field.ariaAutoComplete = "list";
    field.ariaExpanded = "false";
    field.setAttribute("aria-controls", list.id);
    let isTyped = false;
    field.addEventListener("input", () => (isTyped = true));
    field.form?.addEventListener("submit", () => (isTyped = false));
    const load = async () => (await import("./suggestions.ts")).startSuggestions(field, list, isTyped);
    // Without a network, searching goes on without suggestions.
    const start = () => void load().catch(() => undefined);
    if (document.activeElement === field) start();
    else field.addEventListener("focus", start, { once: true });
  }
}

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
    const start = async () => (await import("./suggestions.ts")).startSuggestions(field, list);
    // Without a network, searching goes on without suggestions.
    field.addEventListener("focus", () => void start().catch(() => undefined), { once: true });
    if (document.activeElement === field) void start().catch(() => undefined);
  }
}

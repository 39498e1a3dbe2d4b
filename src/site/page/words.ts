import catalogue from "#words/page.json" with { type: "json" };

/**
 * Messages of the script of every page. All are plain texts: `messagesOf`, which formats arguments, would make the script
 * heavier.
 */
export const pageMessages = catalogue;

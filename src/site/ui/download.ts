/**
 * Offers a text to the reader as a file download. The file is made in the browser: nothing is sent.
 *
 * @param name of the file, such as "answer.csv"
 * @param mediaType such as "text/csv"
 */
export function downloadFile(name: string, mediaType: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @throws {RangeError} if the text is not a number from 1 */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`not a number from 1: ${text}`);
  return Number(text);
}

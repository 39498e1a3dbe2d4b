/** @throws {RangeError} if the text is no port that a server can have */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new RangeError(`not a port: ${text}; write a number from 1 to 65535`);
  return port;
}

/** Says in a sentence that another port is used than the one that was asked for. */
export function sayPort(asked: number, used: number): void {
  if (used !== asked) console.log(`Port ${asked} is taken, so ${used} is used.`);
}

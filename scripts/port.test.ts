import { expect, test } from "vitest";
import { parsePort } from "./port.ts";

test.each(["1", "4321", "65535"])("%s is a port", (text) => {
  expect(parsePort(text)).toBe(Number(text));
});

test.each(["0", "65536", "99999", "-1", "4321x", ""])("%j is no port", (text) => {
  expect(() => parsePort(text)).toThrow(`not a port: ${text}; write a number from 1 to 65535`);
});

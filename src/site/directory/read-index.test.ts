import { afterEach, beforeEach, expect, test, vi } from "vitest";

const names = { issues: { "child-labour": ["trabajo infantil"] } };
const fetchFile = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("fetch", fetchFile.mockReset());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("names that failed to load are fetched again, and once they are there, not any more", async () => {
  const { readTermNames } = await import("./read-index.ts");
  fetchFile
    .mockRejectedValueOnce(new TypeError("no network"))
    .mockResolvedValueOnce(new Response("<h1>Log in</h1>"))
    .mockResolvedValueOnce(Response.json(names));
  expect(await readTermNames("other")).toBeUndefined();
  expect(await readTermNames("other")).toBeUndefined();
  expect(await readTermNames("other")).toEqual(names);
  expect(await readTermNames("other")).toEqual(names);
  expect(fetchFile).toHaveBeenCalledTimes(3);
});

test("names that are loading are fetched once, and each part by itself", async () => {
  const { readTermNames } = await import("./read-index.ts");
  fetchFile.mockImplementation(async () => Response.json(names));
  expect(await Promise.all([readTermNames("own"), readTermNames("own"), readTermNames("other")])).toEqual([
    names,
    names,
    names,
  ]);
  expect(fetchFile.mock.calls.map(([address]) => address)).toEqual(["/term-names/own.json", "/term-names/other.json"]);
});

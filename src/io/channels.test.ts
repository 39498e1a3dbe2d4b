import { expect, test } from "vitest";
import { findChannelFault, readChannels } from "./channels.ts";

test.each([
  { name: "GITHUB_REPOSITORY", repository: "owner/name", manifest: {}, url: "https://github.com/owner/name" },
  {
    name: "GITHUB_REPOSITORY before package.json",
    repository: "owner/name",
    manifest: { repository: "github:other/one" },
    url: "https://github.com/owner/name",
  },
  {
    name: "package.json's repository",
    repository: "",
    manifest: { repository: { url: "git+https://github.com/other/one.git" } },
    url: "https://github.com/other/one",
  },
  { name: "register.contact", manifest: { register: { contact: "a@example.org" } }, email: "a@example.org" },
])("$name is a way to reach a reviewer", ({ repository, manifest, url, email }) => {
  const channels = readChannels(manifest, repository);
  expect(channels).toEqual({ repositoryUrl: url, contactEmail: email });
  expect(findChannelFault(channels)).toBeUndefined();
});

test.each([{}, { repository: {} }, { repository: "https://example.org/x" }, { register: {} }, null])(
  "%j has no channel, and the message names both ways to set one",
  (manifest) => {
    const fault = findChannelFault(readChannels(manifest, undefined));
    expect(fault).toContain("register.contact in package.json");
    expect(fault).toContain("GITHUB_REPOSITORY");
  },
);

test.each([
  { name: "one word", repository: "name", manifest: {}, message: "GITHUB_REPOSITORY is not a repository: name" },
  { name: "an address", repository: "https://github.com/a/b", manifest: {}, message: "GITHUB_REPOSITORY is not" },
  { name: "a line end", repository: "a/b\nc", manifest: {}, message: "GITHUB_REPOSITORY is not" },
  { name: "no address", manifest: { register: { contact: "nobody" } }, message: 'not an e-mail address: "nobody"' },
  { name: "a number", manifest: { register: { contact: 7 } }, message: "not an e-mail address: 7" },
  { name: "a header", manifest: { register: { contact: "a@b.c?bcc=d@e.f" } }, message: "not an e-mail address" },
])("$name is refused", ({ repository, manifest, message }) => {
  expect(() => readChannels(manifest, repository)).toThrow(message);
});

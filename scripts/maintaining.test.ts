import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../src/io/environment.ts";
import { describedLabels } from "../src/core/changes/pull-request.ts";
import { issueForms } from "../src/core/contribute/issues/issue-form.ts";
import { broughtNode } from "./choose-node.mjs";

const maintaining = readFileSync(join(repositoryRoot, ".github", "MAINTAINING.md"), "utf8");

test("each check that must pass is a job that reports on every pull request", () => {
  const required = /the checks (.*) must pass/.exec(maintaining)?.[1]?.match(/\w+(?=`)/g) ?? [];
  const workflow = parse(readFileSync(join(repositoryRoot, ".github", "workflows", "check.yml"), "utf8"));
  expect(required.length).toBeGreaterThan(0);
  expect(workflow.on.pull_request).toBeNull();
  for (const name of required) expect(workflow.jobs[name]).toMatchObject({ steps: expect.any(Array) });
  for (const job of Object.values(workflow.jobs)) expect(job).not.toHaveProperty("if");
});

test("a new repository gets every label that forms and workflows set, and the one that starts something", () => {
  const made = Array.from(maintaining.matchAll(/gh label create --force "([^"]+)"/g), ([, label]) => label);
  expect(made).toEqual(["make listing", ...issueForms.map(({ id }) => id), ...describedLabels]);
});

test("every Node that npm brings was compared with what nodejs.org signed, and is still that one", () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
    optionalDependencies: Record<string, string>;
  };
  const rows = Array.from(maintaining.matchAll(/^\| (node-\S+) +\| (\S+) +\| `([0-9a-f]{64})`/gm));
  const compared = rows.map(([, name, version]) => `${name}@${version}`).sort();
  expect(compared).toEqual(
    Object.entries(optionalDependencies)
      .map((entry) => entry.join("@"))
      .sort(),
  );
  const binary = broughtNode(repositoryRoot);
  const row = rows.find(([, name = ""]) => binary.includes(`/${name}/`));
  if (row === undefined || !existsSync(binary)) return;
  expect(createHash("sha256").update(readFileSync(binary)).digest("hex")).toBe(row[3]);
});

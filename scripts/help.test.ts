import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/io/environment.ts";
import { callCommand } from "./command-fixture.ts";
import type { Command } from "./command.ts";

const folder = join(repositoryRoot, "scripts");
const commands = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && /^export const command = /m.test(readFileSync(join(folder, file), "utf8")))
  .map((file) => file.replace(/\.ts$/, ""));

test("there are commands", () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands)("%s --help says how it is called and reads nothing", async (name) => {
  const { command } = (await import(/* @vite-ignore */ `${folder}/${name}.ts`)) as { command: Command };
  const { status, stdout, stderr } = await callCommand(command, ["--help", "--root", "/nowhere"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`^npm run (-s )?${name}\\b`));
  expect(stdout).toContain("Exit status: 0");
});

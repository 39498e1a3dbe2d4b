import { expect, test } from "@playwright/test";

test("a listing's page shows a host in other letters than ASCII as machines ask for it", async ({ page }) => {
  await page.goto("entities/right-to-left/");
  const source = page.locator(".sources li").first();
  await expect(source.locator(".url")).toHaveText("https://xn--mgbh0fb.example.org/ar");
  await expect(page.locator("main")).not.toContainText("مثال.example.org");
});

test("the form warns of a host that mixes scripts, and shows it in ASCII before it is sent", async ({ page }) => {
  await page.goto("contribute/?edit=entities/orrevale&fact=website");
  const website = page.getByRole("textbox", { name: /^Website/ });
  await website.fill("https://аpple.example.org");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("checkbox", { name: /^No public page shows it/ }).check();
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("region", { name: "Worth a look" })).toContainText("xn--pple-43d.example.org");
});

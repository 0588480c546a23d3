// What a parent does with a consent on a phone: takes a yes back, gives it again, shares less. Without script.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

async function under(page, heading) {
  const section = page.locator("section", { has: page.getByRole("heading", { level: 2, name: heading }) });
  return (await section.count()) === 0 ? "" : section.first().innerText();
}

test("a yes is taken back, given again and made less on a phone without script", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie/samtykker");
  assert.match(await under(page, "Du har sagt ja til"), /Kerneteamet/);
  await page.getByRole("button", { name: /^Træk mit ja tilbage/ }).first().click();
  assert.match(await under(page, "Gælder ikke længere"), /Kerneteamet/);
  assert.doesNotMatch(await under(page, "Du har sagt ja til"), /Kerneteamet/);

  await page.locator("li.card").filter({ hasText: "Helbred" }).getByRole("button", { name: /^Ja/ }).first().click();
  assert.match(await under(page, "Du har sagt ja til"), /Kerneteamet/);

  await page.locator("li.card").filter({ hasText: "Helbred" }).getByRole("link", { name: /^Del mindre/ }).first().click();
  await page.getByRole("checkbox", { name: "Helbred", exact: true }).uncheck();
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  const given = await under(page, "Du har sagt ja til");
  assert.match(given, /Plan/);
  assert.doesNotMatch(given, /Helbred/);
  await page.goto("/min-familie/adgang");
  assert.match(await page.locator("main").innerText(), /I er ikke enige|I har trukket jeres ja tilbage/);
  await page.context().close();
});

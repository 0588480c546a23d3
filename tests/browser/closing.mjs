// Closing a case: what holds it open, in one page without script; what is handed outside stays written; a mistake opens
// the place where it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

for (const width of [1280, 390])
  test(`a mistake in a handover is shown where it was made, at ${width} px`, async () => {
    const page = await signedIn("coordinator", { javaScriptEnabled: false, viewport: { width, height: 900 } });
    await page.goto(await addressOf({ address: "/forloeb/{case}/afslutning" }));
    const first = page.locator(".closing-row:has(details)").first();
    await first.locator("summary").click();
    await first.locator("[name^=party-]").fill("Ida Brandt");
    await page.getByRole("button", { name: "Gem overdragelser og kvitteringer" }).click();
    const row = page.locator(".closing-row:has(details[open])").first();
    assert.equal(await row.locator("[name^=party-]").inputValue(), "Ida Brandt");
    assert.match(await row.innerText(), /Skriv, hvor det er\./);
    assert.equal(await page.locator("[role=alert] a").count(), 2);
    await page.locator("[role=alert] a").first().click();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await page.context().close();
  });

test("a closed case says so on top, and what is sent to it is refused in words", async () => {
  const page = await signedIn("coordinator");
  const at = await addressOf({ address: "/forloeb/{closed_too}" });
  await page.goto(at);
  assert.match(await page.locator("#afsluttet").innerText(), /Forløbet er afsluttet/);
  assert.equal(await page.locator("main a", { hasText: "Tilføj indsats" }).count(), 0);
  await page.goto(`${at}/personer/opret`);
  await page.locator("[name=name]").fill("Ny Person");
  await page.locator("main form[method=post] button[type=submit]").last().click();
  assert.match(await page.locator("h1").innerText(), /Forløbet er afsluttet/);
  assert.match(await page.locator(".typed").innerText(), /Ny Person/);
  await page.getByRole("link", { name: "Genåbn forløbet" }).click();
  assert.match(await page.locator("h1").innerText(), /Genåbn forløbet/);
  await page.context().close();
});

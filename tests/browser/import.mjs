// A spreadsheet comes in by the browser: chosen, looked at, saved; with script and without.
import test from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { signedIn } from "./world.mjs";

const headings = "Familie;Navn;Rolle;CPR-nr.;Telefon;Koordinator;Forløb startet;Paragraf;Bevilget fra\n";
const good = "1;Noah Lund;Barn;610518-40{n};;koordinator1;03-03-2026;BL 86;01-02-2026\n1;Ida Lund;Mor;;30 40 50 60;;;;\n";
const bad = "2;Freja Møller;Barn;31-02-2015;12;Ukendt Person;03-03-2026;§ 999;i går\n";

const file = (name, rows) => ({ name, mimeType: "text/csv", buffer: Buffer.from(headings + rows) });

/** Chooses the file and waits until it has been looked through. */
async function choose(page, chosen) {
  await page.goto("/indlaesninger");
  await page.locator("[name=file]").setInputFiles(chosen);
  await page.locator("[name=criterion]").selectOption({ index: 1 });
  await page.locator("main form button.button-primary").click();
  await page.locator("h2#bliver-gemt, h2#skal-rettes").first().waitFor();
}

async function isGood(page) {
  await checks.isAccessible(page);
  await checks.openAllDetails(page);
  await checks.isAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await checks.isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checks.doesNotScrollSideways(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const javaScriptEnabled of [true, false])
  test(`a leader brings in a family ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const page = await signedIn("leader", { javaScriptEnabled });
    await choose(page, file("familier.csv", good.replaceAll("{n}", javaScriptEnabled ? "03" : "11")));
    assert.match(await page.locator("main").innerText(), /Gem 1 familie/);
    assert.doesNotMatch(await page.content(), /610518-40\d\d/);
    await page.locator("form[action$=familier] button.button-primary").click();
    await page.locator(".alert-success").waitFor();
    assert.match(await page.locator(".alert-success").innerText(), /Familier oprettet: 1\./);
    await page.context().close();
  });

test("what must be corrected is shown by row and column, accessible at every width", async () => {
  const page = await signedIn("administrator");
  await choose(page, file("med fejl.csv", good.replaceAll("{n}", "29") + bad));
  const wrong = await page.locator("section:has(#skal-rettes)").innerText();
  assert.match(wrong, /Række 4/);
  assert.match(wrong, /Bevilget fra\s+i går\s+Skriv datoen/);
  await isGood(page);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("form[action$=familier] button.button-primary").click();
  assert.equal((await answer).status(), 422);
  await isGood(page);
  await page.locator("[name=left_out]").first().check();
  await page.locator("form[action$=familier] button.button-primary").click();
  await page.locator(".alert-success").waitFor();
  await isGood(page);
  await page.context().close();
});

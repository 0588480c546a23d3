// Several plans become one, without script: a coordinator on a phone takes a stand on one goal after the other, and pastes
// the goals of a plan at once; a family says whom it wants to talk with the school.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("goals are pasted, shown as they were split, and saved", async () => {
  const page = await signedIn("coordinator", phone);
  await page.goto("/forloeb/1/planer/opret");
  await page.getByRole("combobox", { name: "Hvad er det for en plan?" }).selectOption("rehabilitation_plan");
  await page.getByRole("combobox", { name: "Hvem handler den om?" }).selectOption({ index: 2 });
  await page.getByLabel("Hvilken dag er den fra?").fill("2026-09-01");
  await page.getByRole("textbox", { name: "Planens mål" }).fill("Mål:\n- Jonas træner\n  to gange om ugen\n- Jonas cykler");
  await page.getByRole("button", { name: "Se, hvordan målene bliver delt" }).click();
  assert.equal(await page.getByRole("textbox", { name: "Mål 1" }).inputValue(), "Jonas træner to gange om ugen");
  await page.getByRole("textbox", { name: "Mål 2" }).fill("Jonas cykler til skole");
  await page.getByRole("button", { name: "Gem" }).click();
  assert.match(await page.locator("main").innerText(), /0 af 2 mål er taget stilling til/);
  await page.getByRole("link", { name: "Saml med den fælles plan" }).click();
  await page.context().close();
});

test("a stand is taken on a goal, and the next one is there", async () => {
  const page = await signedIn("coordinator", phone);
  await page.goto("/forloeb/1/planer/saml");
  const first = await page.locator("#stilling h2").innerText();
  await page.getByRole("link", { name: "Tages ikke med" }).click();
  assert.equal(await page.locator("#stilling h2").innerText(), first);
  await page.getByRole("button", { name: "Tag det ikke med" }).click();
  assert.match(await page.locator("main").innerText(), /Skriv, hvorfor det ikke kommer med/);
  await page.getByRole("textbox", { name: "Hvorfor kommer det ikke med?" }).fill("Det er ikke aktuelt mere");
  await page.getByRole("button", { name: "Tag det ikke med" }).click();
  assert.notEqual(await page.locator("#stilling h2").innerText(), first);
  await page.context().close();
});

test("a family wishes who talks with the school, and takes it back", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie/hvem-taler-med-hvem");
  await page.getByRole("link", { name: "Klasselæreren" }).click();
  await page.getByText("Sådan vil jeg gerne have det").click();
  await page.getByRole("combobox", { name: "Hvem skal tale med dem?" }).selectOption({ index: 1 });
  await page.getByRole("combobox", { name: "Hvem handler det om?" }).selectOption("family");
  await page.getByRole("textbox", { name: "Hvad handler det om?" }).fill("Møderne");
  await page.getByRole("button", { name: "Send ønsket" }).click();
  await page.getByRole("button", { name: "Tag ønsket tilbage" }).click();
  await page.getByText("Sådan har det været").click();
  assert.match(await page.locator("main").innerText(), /Ønsket taget tilbage/);
  await page.context().close();
});

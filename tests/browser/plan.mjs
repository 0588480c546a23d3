// What a family does with its plan on a phone, without script: reads it, says yes, says why not, ticks what is done.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("the family answers what is proposed and says what it wishes, on a phone without script", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie/plan");
  assert.match(await page.locator("main").innerText(), /Forslag til ændring/);
  await page.getByRole("link", { name: "Ikke enig, fordi …" }).first().click();
  await page.getByRole("textbox", { name: "Ikke enig, fordi …" }).fill("Lørdag er Jonas’ fridag");
  await page.getByRole("button", { name: "Sig, at du ikke er enig" }).click();
  assert.match(await page.locator("main").innerText(), /Lørdag er Jonas’ fridag/);

  await page.goto("/min-familie/plan");
  await page.getByRole("link", { name: "Nyt ønske" }).click();
  await page.getByRole("textbox", { name: "Ønsket" }).fill("Vi vil på ferie alle fire");
  await page.getByRole("button", { name: "Foreslå det" }).click();
  assert.match(await page.locator("main").innerText(), /»Vi vil på ferie alle fire«/);
  await page.getByRole("button", { name: /flyt ønsket »Vi vil på ferie alle fire« op/ }).click();
  const wishes = await page.locator(".plan-wish h2").allInnerTexts();
  assert.equal(wishes.at(-2), "»Vi vil på ferie alle fire«");
  await page.context().close();
});

test("the coordinator writes an action with one holder, by keyboard alone", async () => {
  const page = await signedIn("coordinator", { width: 1280, height: 900 });
  await page.goto("/forloeb/1/plan/handlinger/opret?under=2");
  await page.getByRole("textbox", { name: "Hvad skal der gøres?" }).focus();
  await page.keyboard.type("Ringer til cykelklubben");
  await page.getByRole("combobox", { name: "Hvem har bolden?" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Foreslå det" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/plan#del-/);
  assert.match(await page.locator("main").innerText(), /Ringer til cykelklubben/);
  await page.context().close();
});

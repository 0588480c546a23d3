// What a family does about its weeks on a phone, without script: says what there is room for, and reads what is too much;
// and who has the ball across cases, filtered without script.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("the family says what a week can hold, and reads which week is too full, on a phone without script", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie");
  await page.getByRole("link", { name: "Hvor meget er der i en uge?" }).click();
  await page.goto("/min-familie/belastning/plads?hvem=alle");
  await page.getByRole("spinbutton", { name: "Opgaver om ugen" }).fill("0");
  await page.getByRole("textbox", { name: "Med egne ord" }).fill("Vi skal flytte i denne måned");
  await page.getByRole("button", { name: "Gem" }).click();
  const said = await page.locator("main").innerText();
  assert.match(said, /Uge \d+ er for fyldt: .* opgave/);
  assert.match(said, /Vi skal flytte i denne måned/);
  assert.match(said, /kan vente til uge|Tal om, hvad der kan flyttes/);
  assert.ok(await page.locator("svg .burden-mark").count());
  await page.context().close();
});

test("the coordinator filters who has the ball without script, and comes to the form that gives one away", async () => {
  const page = await signedIn("coordinator", { width: 1280, height: 900, javaScriptEnabled: false });
  await page.goto("/bolden");
  await page.getByRole("link", { name: /^Familiernes \d+/ }).click();
  assert.equal(await page.locator(".choices [aria-current]").innerText().then((text) => text.replace(/ \d+$/, "")), "Familiernes");
  assert.equal(await page.getByRole("heading", { name: /\(dig\)/ }).count(), 0);
  await page.goto("/bolden");
  await page.getByRole("link", { name: /^Giv videre/ }).first().click();
  assert.match(page.url(), /\/handlinger\/\d+#giv-videre$/);
  await page.context().close();
});

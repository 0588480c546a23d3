// How the plan is going, as a family says it on a phone without script, and the plan on one page, on paper too.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("the family says where a goal is in two taps, on a phone without script", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie/fremgang/2");
  await page.getByRole("radio", { name: "6", exact: true }).check();
  await page.getByRole("button", { name: "Gem" }).click();
  assert.match(await page.locator("main").innerText(), /Du har svaret 6 i dag/);
  assert.equal(await page.locator("figure svg[role=img]").count(), 1);
  await page.context().close();
});

test("where a goal is can be chosen and saved by keyboard alone", async () => {
  const page = await signedIn("coordinator", { width: 1280, height: 900 });
  await page.goto("/forloeb/1/fremgang/6");
  await page.locator("input[name=value]").first().focus();
  for (let step = 0; step < 4; ++step) await page.keyboard.press("ArrowRight");
  await page.getByRole("textbox", { name: "Hvorfor?" }).focus();
  await page.keyboard.type("To retter på en uge");
  await page.getByRole("button", { name: "Gem" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("»To retter på en uge«").waitFor();
  assert.match(await page.locator("main").innerText(), /: 4 /);
  await page.context().close();
});

test("on paper the plan's first page holds wishes, what is done now and whom to call", async () => {
  const page = await signedIn("family_member", { width: 794, height: 1123 });
  await page.goto("/min-familie/plan/udskrift");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("a", { hasText: "Hent til papir" }).isVisible(), false);
  const call = await page.locator(".plan-sheet-call").boundingBox();
  assert.ok(call.y + call.height < 1000, "whom to call stands on the first page");
  assert.equal(await page.locator(".plan-sheet-details").evaluate((part) => getComputedStyle(part).breakBefore), "page");
  await page.context().close();
});

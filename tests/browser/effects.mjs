// Judging an effect on a phone without script, and the picture over time: the list first on a phone, the picture in a box of its own.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("an effect is judged on a phone without script, and what is missing is said first", async () => {
  const page = await signedIn("coordinator", phone);
  await page.goto("/forloeb/1/indsatser/3/virkning");
  await page.getByRole("combobox", { name: /^Familien, 0–10/ }).first().selectOption("6");
  await page.getByRole("radio", { name: "Fortsæt" }).check();
  await page.getByRole("textbox", { name: "Hvorfor?" }).fill("Jonas går selv derhen");
  await page.getByRole("button", { name: "Gem vurderingen" }).click();
  const refused = await page.locator("main").innerText();
  assert.match(refused, /Vælg den dag, hvor I ser efter igen/);
  assert.match(refused, /stadig er den mindst indgribende/);
  assert.match(await page.getByRole("combobox", { name: /^Familien, 0–10/ }).first().inputValue(), / family 6$/);
  await page.getByLabel("Hvornår ser I efter igen?").fill("2027-02-23");
  await page.getByRole("textbox", { name: "Hvorfor er den stadig den mindst indgribende, der kan hjælpe?" }).fill("Han vil gerne have den lidt endnu");
  await page.getByRole("button", { name: "Gem vurderingen" }).click();
  const saved = await page.locator("main").innerText();
  assert.match(saved, /Indsatsen fortsætter/);
  assert.match(saved, /Ses efter igen 23\. februar 2027/);
  await page.context().close();
});

test("on a phone the list comes before the picture, which scrolls by itself and by keyboard", async () => {
  const page = await signedIn("coordinator", { width: 390, height: 844 });
  await page.goto("/forloeb/1/over-tid");
  const top = async (selector) => (await page.locator(selector).boundingBox()).y;
  assert.ok(await top("#indsatser") < await top("#billede"));
  const box = page.locator(".over-scroll").first();
  await box.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await page.waitForFunction((element) => element.scrollLeft > 0, await box.elementHandle());
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.ok(await top("#billede") < await top("#indsatser"));
  await page.context().close();
});

// The family's front page on a phone, without script: what stands in the first screenful and in which order, whom to
// call at the foot of every page, and news that stays until it is opened or put away.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const phone = { width: 390, height: 844, javaScriptEnabled: false };

test("the first screenful says what happens next, whose turn it is, and whom to call", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie");
  const top = async (locator) => (await locator.boundingBox()).y;
  const headings = ["Det næste, der sker", "Din tur", "Andres tur", "Vores plan", "Nyt til dig"];
  const tops = [];
  for (const name of headings) tops.push(await top(page.getByRole("heading", { name })));
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
  const bar = await top(page.locator(".reach"));
  assert.ok(tops[2] < bar, `Andres tur stands at ${tops[2]}, the foot begins at ${bar}`);
  for (const name of [/^Ring til/, /^Sms til/, /^Skriv til/]) {
    const box = await page.locator(".reach").getByRole("link", { name }).boundingBox();
    assert.ok(box.y + box.height <= 844 && box.height >= 40);
  }
  await page.getByRole("link", { name: /nye? ting$/ }).click();
  assert.match(page.url(), /#nyt$/);
  await page.context().close();
});

test("whom to call is in reach on other pages too, and covers nothing on a low window", async () => {
  const page = await signedIn("family_member", { ...phone, height: 400 });
  await page.goto("/min-familie/plan");
  assert.equal(await page.locator(".reach").evaluate((one) => getComputedStyle(one).position), "static");
  assert.equal(await page.locator(".reach").getByRole("link", { name: /^Ring til/ }).count(), 1);
  await page.context().close();
});

test("a news is opened and gone from the front page, and the rest is put away", async () => {
  const page = await signedIn("family_member", phone);
  await page.goto("/min-familie");
  const first = page.locator(".news-list a").first();
  const words = await first.innerText();
  await first.click();
  assert.doesNotMatch(page.url(), /min-familie(\/nyt.*)?$/);
  await page.goto("/min-familie");
  assert.ok(!(await page.locator(".news-list").innerText()).includes(words));
  await page.getByRole("button", { name: "Jeg har set det" }).click();
  assert.equal(await page.getByRole("heading", { name: /^Nyt til dig/ }).count(), 0);
  await page.goto("/min-familie/nyt");
  assert.ok((await page.locator("main").innerText()).includes(words));
  await page.context().close();
});

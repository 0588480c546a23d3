// The coordinator releases a brief and an outsider reads it by link: together, in two browsers.
import test from "node:test";
import assert from "node:assert/strict";
import { signIn, visitor } from "./world.mjs";

test("a brief is released, read by link on a phone, answered, and closed [ASSESS-6]", async () => {
  const page = await visitor();
  await signIn(page, "coordinator");
  await page.goto("/forloeb/1/analysemoede/oplaeg");
  await page.getByLabel("Jeg har læst oplægget igennem").check();
  const doubts = page.getByLabel("De ord, der er i tvivl");
  if (await doubts.count()) await doubts.check();
  await page.getByRole("button", { name: "Frigiv", exact: true }).click();
  await page.getByRole("button", { name: /Lav link|Nyt link/ }).first().click();
  const link = await page.locator(".brief-link code").textContent();
  assert.match(link, /\/oplaeg\/[0-9a-f]{96}$/);

  const outsider = await visitor({ width: 390, height: 844 });
  const answer = await outsider.goto(link);
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()["x-robots-tag"], /noindex/);
  assert.equal(answer.headers()["referrer-policy"], "strict-origin");
  const text = await outsider.locator("main").innerText();
  for (const name of ["Jonas", "Friis", "Karen", "Riis"]) assert.ok(!text.includes(name), name);
  await outsider.getByLabel("Dine spørgsmål").fill("Hvad sker der om aftenen?");
  await outsider.getByRole("button", { name: "Gem kladden" }).click();
  assert.equal(await outsider.getByLabel("Dine spørgsmål").inputValue(), "Hvad sker der om aftenen?");
  await outsider.getByRole("button", { name: "Send" }).click();

  await page.goto("/forloeb/1/analysemoede/oplaeg");
  assert.ok(await page.getByText("Hvad sker der om aftenen?").isVisible());
  await page.getByRole("button", { name: /^Luk linket/ }).first().click();
  assert.equal((await outsider.goto(link)).status(), 404);
  await outsider.context().close();
  await page.context().close();
});

// Each page of pages.mjs: at a desk, on a phone, and at 320 px; and each form, sent empty. They change
// nothing, so that several go at a time.
import test, { describe } from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { pages } from "./pages.mjs";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

/** Goes to the page, and gives its address and HTML as it was served. */
export async function open(page, described) {
  const address = await addressOf(described);
  assert.ok(address, `the demo's first case has what stands in ${described.address}`);
  const response = await page.goto(address);
  return { address, status: response.status(), html: await response.text() };
}

async function isGood(page, address, html) {
  await checks.isValidHtml(address, html);
  await checks.hasOneHeading(page);
  await checks.isAccessible(page);
}

async function isGoodOnAPhone(page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await checks.isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checks.doesNotScrollSideways(page);
}

describe("every page", { concurrency: 3 }, () => {
  for (const described of pages) {
    test(`${described.name}: valid and accessible at 1280 and 390 px, also with everything opened`, async (t) => {
      if (described.mayLack && !(await addressOf(described))) return t.skip("this municipality has none");
      const page = await signedIn(described.who, { width: 1280 });
      const { address, status, html } = await open(page, described);
      assert.equal(status, described.status ?? 200, `the status of ${address}`);
      await isGood(page, address, html);
      if (status === 200) checks.nothingComplained(page);
      await checks.openAllDetails(page);
      await checks.isAccessible(page);
      await isGoodOnAPhone(page);
      await page.context().close();
    });
  }
});

describe("every form, sent empty", { concurrency: 3 }, () => {
  for (const described of pages.filter((page) => page.asks)) {
    test(`${described.name}, sent empty: says all mistakes, keeps its form, and the keyboard stands at them`, async () => {
      const page = await signedIn(described.who, { width: 1280 });
      await open(page, described);
      const answer = page.waitForResponse((response) => response.request().method() === "POST");
      await page.locator("main form[method=post] button.button-primary").first().click();
      const response = await answer;
      assert.equal(response.status(), 422, `the status of ${response.url()}`);
      await isGood(page, response.url(), await response.text());
      assert.ok(await page.evaluate(() => document.activeElement.matches(".alert-error")), "focus is at the mistakes");
      const first = page.locator(".alert-error a").first();
      const field = (await first.getAttribute("href")).slice(1);
      await first.click();
      assert.equal(await page.evaluate(() => document.activeElement.id), field);
      await isGoodOnAPhone(page);
      await page.context().close();
    });
  }
});

// Each page of pages.mjs: at a desk, on a phone, and at 320 px; in Danish, and once in English.
import test from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { pages } from "./pages.mjs";
import { signedIn } from "./world.mjs";

/** Goes to the page, and gives its address and HTML as it was served. */
export async function open(page, { address, from, link }) {
  if (from) {
    await page.goto(from);
    address = await page.locator(link).first().getAttribute("href");
  }
  const response = await page.goto(address);
  return { address, status: response.status(), html: await response.text() };
}

for (const described of pages) {
  test(`${described.name}: valid, accessible at 1280 px, also with everything opened`, async () => {
    const page = await signedIn(described.who, { width: 1280 });
    const { address, status, html } = await open(page, described);
    assert.equal(status, described.status ?? 200, `the status of ${address}`);
    await checks.isValidHtml(address, html);
    await checks.hasOneHeading(page);
    await checks.isAccessible(page);
    await checks.openAllDetails(page);
    await checks.isAccessible(page);
    checks.nothingComplained(page);
    await page.context().close();
  });

  test(`${described.name}: accessible at 390 px, no sideways scroll down to 320 px`, async () => {
    const page = await signedIn(described.who, { width: 390, height: 844 });
    await open(page, described);
    await checks.isAccessible(page);
    await page.locator("details.site-menu > summary").click({ timeout: 500 }).catch(() => {});
    await checks.isAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await checks.doesNotScrollSideways(page);
    await page.context().close();
  });
}

// The paths that somebody without a mouse takes.
import test from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { addressOf } from "./places.mjs";
import { signedIn, visitor } from "./world.mjs";

const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id);

test("the first stop of the tab key leads past the header to the content", async () => {
  const page = await signedIn("coordinator");
  await page.goto("/arbejdsliste");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Gå til indholdet");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main-content");
  await page.context().close();
});

for (const address of ["/arbejdsliste", "/forloeb/{case}", "/forloeb/{case}/boern/{child}/opfoelgninger"])
test(`every stop of the tab key can be seen, and is not hidden behind another: ${address}`, async () => {
  const page = await signedIn("coordinator");
  await page.goto(await addressOf({ address }));
  const seen = new Set();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const label = element.matches(".form-radio, .form-checkbox") && element.nextElementSibling;
      const what = element.outerHTML.slice(0, 90);
      return { what, isThere: width > 0 && height > 0, hasRing: ring || Boolean(label) };
    });
    if (!at) break;
    seen.add(at.what);
    assert.ok(at.isThere, `focus is on something invisible: ${at.what}`);
    assert.ok(at.hasRing, `focus cannot be seen on ${at.what}`);
  }
  assert.ok(seen.size > 5, "the tab key stops at the page's links and buttons");
  await page.context().close();
});

test("signing in and out needs no mouse", async () => {
  const page = await visitor();
  await page.goto("/log-ind");
  await page.getByLabel("Brugernavn").focus();
  await page.keyboard.type("findes-ikke");
  await page.keyboard.press("Tab");
  await page.keyboard.type("forkert");
  await page.keyboard.press("Enter");
  await page.waitForLoadState();
  assert.match(await page.locator(".alert-error").innerText(), /fejl/);
  assert.equal(await page.getByLabel("Brugernavn").inputValue(), "findes-ikke");
  assert.ok(await page.evaluate(() => document.activeElement.closest(".alert-error") !== null), "focus is at the mistakes");
  await page.context().close();

  const mette = await signedIn("coordinator");
  await mette.goto("/arbejdsliste");
  await mette.locator("details.site-menu > summary").focus();
  await mette.keyboard.press("Enter");
  await mette.keyboard.press("Escape");
  assert.equal(await mette.locator("details.site-menu").getAttribute("open"), null);
  await mette.context().close();
});

for (const role of ["coordinator", "leader", "family_member"])
  test(`the open menu is accessible on a phone and does not scroll sideways: ${role}`, async () => {
    const page = await signedIn(role, { width: 390, height: 844 });
    await page.goto("/regler");
    await page.locator("details.site-menu > summary").click();
    await checks.isAccessible(page, ".site-head");
    await page.setViewportSize({ width: 320, height: 640 });
    await checks.doesNotScrollSideways(page);
    await page.context().close();
  });

// A letter is photographed with the telephone and put in; what cannot be taken is named, and the rest is kept.
import test from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { signedIn } from "./world.mjs";

/** A small PNG, made by hand. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAAK0lEQVR4nO3NMQ0AAAgDsAlFEi4xggw4mvRvputExGKxWCwWi8VisVj8N15DEmgJ0aZRbQAAAABJRU5ErkJggg==", "base64");
const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer });

async function isGood(page) {
  await checks.isAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await checks.isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await checks.doesNotScrollSideways(page);
  await page.setViewportSize({ width: 390, height: 844 });
}

for (const javaScriptEnabled of [true, false])
  test(`a family puts in pictures by phone, and one file is refused ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const page = await signedIn("family_member", { width: 390, height: 844, javaScriptEnabled });
    await page.goto("/min-familie/dokumenter/opret");
    assert.equal(await page.locator("#file").getAttribute("multiple"), "");
    await page.locator("#file").setInputFiles([file("1.png", picture), file("tegning.svg", Buffer.from("<svg/>"))]);
    await page.locator("#title").fill("Brev fra børnehaven");
    const answer = page.waitForResponse((response) => response.request().method() === "POST" && response.url().endsWith("/opret"));
    await page.locator("main form button.button-primary").click();
    assert.equal((await answer).status(), 422);
    await page.locator(".alert-success").waitFor();
    const main = await page.locator("main").innerText();
    assert.match(main, /Det her er gemt\s+Brev fra børnehaven/);
    assert.match(main, /tegning\.svg/);
    assert.equal(await page.locator("#title").inputValue(), "Brev fra børnehaven");
    if (javaScriptEnabled) await isGood(page);
    await page.goto("/min-familie/dokumenter");
    await page.locator("main a", { hasText: "Brev fra børnehaven" }).first().click();
    const shown = page.locator("img.document-page");
    await shown.waitFor();
    if (javaScriptEnabled) {
      assert.ok(await shown.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
      await isGood(page);
    }
    await page.context().close();
  });

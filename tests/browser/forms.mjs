// What the script adds to forms: drafts while one writes, one sending for two clicks. Several forms at a
// time, since each mostly waits for the writer's pause; the same form never twice at a time.
import test, { describe } from "node:test";
import assert from "node:assert/strict";
import { pages } from "./pages.mjs";
import { open } from "./every_page.mjs";
import { signedIn } from "./world.mjs";

const writing = pages.filter((page) => page.drafts);

/** Where one writes most; a short form has lines alone. */
async function field(page) {
  const texts = page.locator("form[data-draft] textarea");
  return (await texts.count()) > 0 ? texts.first() : page.locator("form[data-draft] input[type=text]").first();
}

describe("drafts are kept", { concurrency: 5 }, () => {
  for (const described of writing)
    test(`${described.name}: what is written is kept as a draft, and nothing stays in the browser`, async () => {
      const page = await signedIn(described.who);
      await open(page, described);
      const kept = page.waitForResponse((response) => new URL(response.url()).pathname === "/kladder");
      await (await field(page)).fill("Sofie sover bedre, men er træt efter skole.");
      assert.equal((await kept).status(), 200);
      await page.locator(".draft-said", { hasText: /Kladde gemt kl\. \d\d\.\d\d/ }).waitFor();
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
      await page.reload();
      assert.match(await (await field(page)).inputValue(), /træt efter skole/);
      await page.context().close();
    });
});

describe("signed out while writing", { concurrency: 5 }, () => {
  for (const described of writing)
    test(`${described.name}: who was signed out is told so, and the text stays`, async () => {
      const page = await signedIn(described.who);
      await open(page, described);
      await page.context().clearCookies();
      await (await field(page)).fill("Skrevet, mens login var udløbet.");
      await page.locator(".draft-said", { hasText: "logget ud" }).waitFor();
      assert.match(await (await field(page)).inputValue(), /udløbet/);
      await page.context().close();
    });
});

describe("one sending", { concurrency: 5 }, () => {
  for (const described of writing)
    test(`${described.name}: two clicks send once`, async () => {
      const page = await signedIn(described.who);
      await open(page, described);
      let sent = 0;
      page.on("request", (request) => {
        if (request.method() === "POST" && new URL(request.url()).pathname !== "/kladder") sent += 1;
      });
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.locator("form[data-draft] button.button-primary").dblclick({ noWaitAfter: true });
      await answered;
      await page.waitForTimeout(300);
      assert.equal(sent, 1);
      await page.context().close();
    });
});

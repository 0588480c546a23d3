// The family's pages in Polish: text is longer there, and a screen reader must be told what is Danish.
import test from "node:test";
import assert from "node:assert/strict";
import { doesNotScrollSideways, hasOneHeading, isAccessible, isValidHtml } from "./checks.mjs";
import { signedIn, visitor } from "./world.mjs";

const pages = ["/min-familie", "/min-familie/beskeder", "/min-familie/beskeder/opret", "/min-familie/plan", "/min-familie/samtykker",
  "/min-familie/samtykker/opret", "/min-familie/tider", "/min-familie/belastning", "/min-familie/moeder", "/indkaldelser"];

async function choosePolish(page) {
  await page.goto("/was");
  await page.locator("form.languages:visible button[value=pl]").first().click();
  await page.waitForURL((url) => url.pathname === "/was");
}

test("the family's pages in Polish are whole on a desk, on a phone and at 320 px", async () => {
  const page = await signedIn("family_member");
  await choosePolish(page);
  try {
    await isWholeEverywhere(page);
  } finally {
    await page.goto("/was");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator("form.languages:visible button[value=da]").first().click();  // the same person is Danish in other tests
    await page.waitForURL((url) => url.pathname === "/was");
    await page.context().close();
  }
});

async function isWholeEverywhere(page) {
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of pages) {
      const answer = await page.goto(address);
      assert.equal(answer.status(), 200, address);
      assert.equal(await page.locator("html").getAttribute("lang"), "pl", address);
      await doesNotScrollSideways(page);
      if (width === 320) continue;
      await isAccessible(page);
      await hasOneHeading(page);
      if (width === 1280) await isValidHtml(address, await answer.text());
    }
  }
}

test("Polish is chosen before login, without script, and stays when the form is sent with a mistake", async () => {
  const page = await visitor({ width: 390, height: 844, javaScriptEnabled: false });
  await choosePolish(page);
  await page.goto("/log-ind");
  assert.equal(await page.title(), "Zaloguj się – Indgang");
  await page.getByLabel("Nazwa użytkownika").fill("anna");
  await page.getByRole("button", { name: "Zaloguj się" }).first().click();
  await page.getByText("Wpisz hasło.").first().waitFor();
  assert.equal(await page.getByLabel("Nazwa użytkownika").inputValue(), "anna");
  await page.context().close();
});

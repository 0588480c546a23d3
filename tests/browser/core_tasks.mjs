// The tasks of every day, done whole: without script, and by keyboard alone.
import test from "node:test";
import assert from "node:assert/strict";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

const followUps = ".work-act a[href*='/boern/']";

/** The addresses of the follow-ups that the coordinator's worklist offers. */
async function offered(page) {
  await page.goto("/arbejdsliste");
  return page.locator(followUps).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

async function tabTo(page, locator) {
  const wanted = await locator.elementHandle();
  for (let stop = 0; stop < 120; stop++) {
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the tab key never comes to ${locator}`);
}

test("a follow-up is held without script, and stands among those that were", async () => {
  const page = await signedIn("coordinator", { javaScriptEnabled: false });
  const [first] = await offered(page);
  await page.goto(first);
  await page.locator("[name=held_on]").fill("2026-11-23");
  await page.locator("[name=manner]").first().check();
  await page.locator("[name=took_part]").first().check();
  await page.locator("[name=wellbeing]").fill("Sover bedre.\nGlad for den nye klasse.");
  await page.locator("[name=fit]").first().check();
  await page.locator("main form button.button-primary").click();
  assert.notEqual(new URL(page.url()).pathname, first, "saved, and led on");
  await page.goto(first);
  assert.match(await page.locator("main details[open]").first().innerText(), /23\. november 2026/);
  await page.context().close();
});

test("a follow-up is held by keyboard alone", async () => {
  const page = await signedIn("coordinator");
  const address = (await offered(page)).at(-1);
  await page.goto(address);
  const field = (name) => page.locator(`[name=${name}]`).first();
  await tabTo(page, field("held_on"));
  await page.keyboard.type("11112026"); // the same in every order of day and month
  await tabTo(page, field("manner"));
  await page.keyboard.press("Space");
  await tabTo(page, field("took_part"));
  await page.keyboard.press("Space");
  await tabTo(page, field("wellbeing"));
  await page.keyboard.type("Går i skole hver dag.");
  await tabTo(page, field("fit"));
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("main form button.button-primary"));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== address);
  await page.context().close();
});

test("a family is found by its name, without script", async () => {
  const page = await signedIn("coordinator", { javaScriptEnabled: false });
  await page.goto("/arbejdsliste");
  const name = (await page.locator(".work-who").first().textContent()).split(" · familien ")[1].split(" i stedet for")[0].trim();
  await page.getByRole("searchbox").first().fill(name);
  await page.locator(".site-line > .site-search button").click();
  await page.locator(".cards a", { hasText: name }).first().click();
  assert.match(new URL(page.url()).pathname, /^\/forloeb\/\d+$/);
  assert.match(await page.locator("h1").innerText(), new RegExp(name));
  await page.context().close();
});

test("an intervention is found in the catalogue and added, without script", async () => {
  const page = await signedIn("coordinator", { javaScriptEnabled: false });
  await page.goto(await addressOf({ address: "/forloeb/{case}/indsatser/opret" }));
  await page.locator("[name=person]").selectOption({ index: 1 });
  await page.locator("[name=started_on]").fill("2026-11-23");
  await page.locator("[name=provision_search]").fill("støtteophold");
  await page.locator("[name=find]").click();
  await page.locator("[name=provision]").first().check();
  await page.locator("main form button.button-primary").click();
  assert.match(await page.locator(".notice").innerText(), /Indsatsen er tilføjet/);
  await page.context().close();
});

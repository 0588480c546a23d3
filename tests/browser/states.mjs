// What pages become after one has done something: found, not found, saved, refused, saved by two.
import test from "node:test";
import assert from "node:assert/strict";
import * as checks from "./checks.mjs";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

const send = "main form[method=post] button.button-primary";

async function at(page, address) {
  await page.goto(await addressOf({ address }));
}

/** Presses, and gives what came as it was served. */
async function answerTo(page, selector) {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
  await page.locator(selector).first().click();
  const response = await answer;
  await page.waitForLoadState();
  return { status: response.status(), html: await response.text() };
}

async function searchFor(page, text) {
  await at(page, "/soeg");
  await page.locator("main [name=q]").fill(text);
  return answerTo(page, send);
}

/** The person's page in two windows; both are saved, with different telephones. */
async function savedByTwo(page) {
  await at(page, "/forloeb/{case}/personer/{person}");
  const other = await signedIn("coordinator");
  await at(other, "/forloeb/{case}/personer/{person}");
  await other.locator("[name=relation]").fill("søn");
  await answerTo(other, "main form[data-draft] button.button-primary");
  await other.context().close();
  await page.locator("[name=relation]").fill("datter");
  return answerTo(page, "main form[data-draft] button.button-primary");
}

/** Saved; then back in the browser, changed and sent again. */
async function sentAgain(page) {
  await at(page, "/forloeb/{case}/kontakter");
  await page.locator("[name=kind]").first().check();
  await page.locator("[name=note]").fill("Ringede kort.");
  const form = await page.locator("main form").evaluate((form) => [...new FormData(form)]);
  await answerTo(page, send);
  await at(page, "/forloeb/{case}/kontakter");
  await page.locator("main form").evaluate((form, fields) => {
    for (const [name, value] of fields) if (form[name]?.type === "hidden") form[name].value = value;
  }, form);
  await page.locator("[name=kind]").nth(1).check();
  await page.locator("[name=note]").fill("Ringede igen.");
  return answerTo(page, send);
}

async function forged(page) {
  await at(page, "/forloeb/{case}/kontakter");
  await page.locator("main form [name=csrf]").evaluate((field) => (field.value = "0".repeat(32)));
  return answerTo(page, send);
}

async function contactSaved(page) {
  await at(page, "/forloeb/{case}/kontakter");
  await page.locator("[name=kind]").first().check();
  const answer = await answerTo(page, send);
  assert.match(await page.locator(".notice").innerText(), /Kontakten er skrevet ned/);
  return answer;
}

async function provisionFound(page) {
  await at(page, "/forloeb/{case}/indsatser/opret");
  await page.locator("[name=started_on]").fill("2026-11-23");
  await page.locator("[name=provision_search]").fill("merudgifter");
  const answer = await answerTo(page, "[name=find]");
  assert.ok(await page.locator("[name=provision]").count() > 0);
  return answer;
}

async function ruleTried(page) {
  await page.goto("/regler");
  await page.locator("[name=model]").selectOption({ index: 1 });
  await page.locator("[name='interventions[0].provision']").fill("SEL 41");
  await page.locator("[name='interventions[0].from']").fill("2025-01-01");
  await page.locator("[name=held]").first().fill("2026-08-01");
  const answer = await answerTo(page, "#proev-selv button.button-primary");
  assert.ok(await page.locator(".answer-date").isVisible());
  return answer;
}

async function signInFails(page) {
  await page.goto("/log-ind");
  await page.getByLabel("Brugernavn").fill("findes-ikke");
  await page.getByLabel("Adgangskode").fill("forkert");
  return answerTo(page, "main form button.button-primary");
}

async function leaderSeesOne(page) {
  await page.goto("/team");
  return answerTo(page, "main .table a");
}

const states = [
  { name: "search, found", who: "coordinator", make: (page) => searchFor(page, "a") },
  { name: "search, nothing found", who: "coordinator", make: (page) => searchFor(page, "Qwertzuiop") },
  { name: "a provision looked for", who: "coordinator", make: provisionFound },
  { name: "the CPR number shown", who: "coordinator", make: async (page) => {
    await at(page, "/forloeb/{case}/personer/{person}");
    return answerTo(page, ".person-cpr button");
  } },
  { name: "a contact saved, and said so", who: "coordinator", make: contactSaved },
  { name: "saved by two at once", who: "coordinator", status: 409, make: savedByTwo },
  { name: "the same form sent again", who: "coordinator", status: 409, make: sentAgain },
  { name: "a form that is not ours", who: "coordinator", status: 403, make: forged },
  { name: "a rule tried", make: ruleTried },
  { name: "signing in fails", status: 422, make: signInFails },
  { name: "a coordinator's list, seen by the leader", who: "leader", make: leaderSeesOne },
];

for (const state of states) {
  test(`${state.name}: valid and accessible at 1280 and 390 px, no sideways scrolling`, async () => {
    const page = await signedIn(state.who);
    const { status, html } = await state.make(page);
    assert.equal(status, state.status ?? 200);
    await checks.isValidHtml(page.url(), html);
    await checks.hasOneHeading(page);
    await checks.isAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await checks.isAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await checks.doesNotScrollSideways(page);
    await page.context().close();
  });
}

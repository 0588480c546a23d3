// The joint report: how hard a text is to read follows while it is written, parts move by keyboard, what is
// written in one part is kept apart from another, and the PDF is one.
import test from "node:test";
import assert from "node:assert/strict";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

const content = "/forloeb/1/afrapporteringer/2/indhold";

test("how hard a text is to read follows while it is written", async () => {
  const page = await signedIn("coordinator");
  await page.goto(await addressOf({ address: "/forloeb/1/afrapporteringer/2/dele/{part}" }));
  const told = page.locator("[data-readability=family_words]");
  await page.getByLabel("Teksten til familien").fill("Hun sover. Hun er glad.");
  await told.filter({ hasText: "LIX 3: meget let at læse" }).waitFor();
  await page.getByLabel("Teksten til familien").fill("Sanseintegrationsvanskelighederne nødvendiggør foranstaltninger.");
  await told.filter({ hasText: "meget svær at læse" }).waitFor();
  await page.getByLabel("Teksten til familien").fill("");
  await told.filter({ hasNotText: "LIX" }).waitFor();
  await page.context().close();
});

test("a part is moved with the keyboard alone, and stays where it was put", async () => {
  const page = await signedIn("coordinator", { javaScriptEnabled: false });
  await page.goto(content);
  const section = page.locator(".report-section:has(.report-choice ~ .report-choice)").first();
  const id = await section.getAttribute("aria-labelledby");
  const order = () => page.locator(`[aria-labelledby=${id}] .report-choice`).evaluateAll((all) => all.map((one) => one.id));
  const before = await order();
  assert.ok(before.length > 1, "a section with two parts");
  const button = page.locator(`#${before[0]}`).getByRole("button", { name: /^Ned/ });
  await button.focus();
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  assert.deepEqual((await order()).slice(0, 2), [before[1], before[0]]);
  const up = page.locator(`#${before[0]}`).getByRole("button", { name: /^Op/ });
  await Promise.all([page.waitForEvent("domcontentloaded"), up.click()]);
  assert.deepEqual(await order(), before);
  await page.context().close();
});

test("a closed laptop continues: what was written in one part is there, and in no other", async () => {
  const page = await signedIn("coordinator");
  await page.goto(content);
  const parts = await page.locator("main a[href*='/dele/']").evaluateAll((links) => links.map((one) => one.getAttribute("href")));
  await page.goto(parts[1]);
  await page.getByLabel("Teksten i afrapporteringen").fill("Midt i en sætn");
  await page.locator(".draft-said").filter({ hasText: /\d/ }).waitFor();
  await page.goto(parts[2]);
  assert.notEqual(await page.getByLabel("Teksten i afrapporteringen").inputValue(), "Midt i en sætn");
  await page.goto(parts[1]);
  assert.equal(await page.getByLabel("Teksten i afrapporteringen").inputValue(), "Midt i en sætn");
  await page.context().close();
});

test("the report is a PDF, for staff and for the family", async () => {
  for (const [who, address] of [["coordinator", "/forloeb/1/afrapporteringer/1/pdf"], ["family_member", "/min-familie/afrapportering/pdf"]]) {
    const page = await signedIn(who);
    await page.goto("/regler");
    const answer = await page.evaluate(async (at) => {
      const got = await fetch(at);
      return { type: got.headers.get("content-type"), begins: (await got.text()).slice(0, 4) };
    }, address);
    assert.deepEqual(answer, { type: "application/pdf", begins: "%PDF" });
    await page.context().close();
  }
});

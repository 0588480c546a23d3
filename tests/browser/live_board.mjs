// Three people write on one dimension of one board at once: nothing is lost, nothing comes twice, and whoever
// may not see it any more sees nothing more.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn, visitor } from "./world.mjs";

const board = "/forloeb/1/boern/1/udredning";
const dimension = `${board}/development_and_behaviour`;

async function as(login, address = dimension, options = {}) {
  const page = await visitor(options);
  await page.goto("/log-ind");
  await page.getByLabel("Brugernavn").fill(login);
  await page.getByLabel("Adgangskode").fill("indgang-demo");
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/log-ind");
  await page.goto(address);
  return page;
}

const three = () => Promise.all(["koordinator1", "koordinator2", "kerneteam1"].map((login) => as(login)));
const close = (...pages) => Promise.all(pages.map((page) => page.context().close()));

async function choose(page, side = "Det, der virker") {
  await page.getByRole("radio", { name: side, exact: true }).check();
  await page.getByLabel("Hvis ord er det?").selectOption({ index: 1 });
}
async function write(page, words) {
  await page.getByLabel("Hvad bliver der sagt?").fill(words);
  await page.getByRole("button", { name: "Sæt på tavlen" }).click();
}
const card = (page, words) => page.locator(".ics-card", { hasText: words });
async function sees(page, words) {
  await card(page, words).first().waitFor({ timeout: 10_000 });
  assert.equal(await card(page, words).count(), 1, `${words} stands there once`);
}
let number = 0;
const unique = (words) => `${words} ${process.pid}-${++number}`;

test("three write at the same moment, and each sees all cards in place, without leaving the page", async () => {
  const people = await three();
  for (const page of people) await page.evaluate(() => (window.isSamePage = true));
  for (const page of people) await choose(page);
  const words = people.map((_, i) => [unique(`Først ${i}`), unique(`Så ${i}`)]);
  await Promise.all(people.map(async (page, i) => {
    for (const one of words[i]) {
      await write(page, one);
      await sees(page, one);
    }
  }));
  for (const page of people) {
    for (const one of words.flat()) await sees(page, one);
    assert.ok(await page.evaluate(() => window.isSamePage), "the page was not left");
    const area = page.getByLabel("Hvad bliver der sagt?");
    assert.equal(await area.inputValue(), "");
    assert.ok(await area.evaluate((node) => node === document.activeElement), "the next can be written at once");
    assert.deepEqual(page.complaints, []);
  }
  await close(...people);
});

test("a card that comes is said politely and marked, and what is being typed stays", async () => {
  const [writer, reader] = await Promise.all([as("koordinator1"), as("kerneteam1")]);
  await reader.getByLabel("Hvad bliver der sagt?").fill("Halvt skre");
  await reader.getByLabel("Hvad bliver der sagt?").evaluate((area) => { area.focus(); area.setSelectionRange(3, 5); });
  await reader.evaluate(() => window.scrollTo(0, 120));
  const name = await reader.locator("h1").innerText();
  const words = unique("Kom imens");
  await choose(writer);
  await write(writer, words);
  await sees(reader, words);
  assert.equal(await reader.locator("[data-arrived]").innerText(), `Der er kommet et kort: ${name} – Det, der virker`);
  assert.equal(await reader.locator("[data-arrived]").getAttribute("role"), "status");
  assert.notEqual(await card(reader, words).getAttribute("data-new"), null);
  assert.deepEqual(await reader.getByLabel("Hvad bliver der sagt?").evaluate((area) =>
    [area.value, area.selectionStart, area.selectionEnd, area === document.activeElement]), ["Halvt skre", 3, 5, true]);
  assert.match(await writer.locator("[data-said]").innerText(), /Kortet er sat på tavlen/);
  const elsewhere = await as("koordinator2", `${board}/health`);
  await write(writer, unique("Et mere"));
  await elsewhere.locator("[data-arrived]").filter({ hasText: `Der er kommet et kort: ${name}` }).waitFor();
  await close(writer, reader, elsewhere);
});

test("what is written while the net is down waits in sight, and is saved once, in its order", async () => {
  const [away, other] = await Promise.all([as("kerneteam1"), as("koordinator1")]);
  await choose(away);
  await away.context().setOffline(true);
  const lost = [unique("Uden net, først"), unique("Uden net, så"), unique("Uden net, sidst")];
  for (const words of lost) {
    await write(away, words);
    await away.locator(".outbox li", { hasText: words }).waitFor();
    assert.match(await away.locator(".outbox li", { hasText: words }).innerText(), /Ikke gemt endnu – prøver igen/);
  }
  assert.equal(await away.getByLabel("Hvad bliver der sagt?").inputValue(), "");
  const meanwhile = unique("Imens");
  await choose(other);
  await write(other, meanwhile);
  await sees(other, meanwhile);
  const warned = new Promise((done) => away.once("dialog", (dialog) => done(dialog.dismiss().then(() => dialog.type()))));
  await away.evaluate(() => void setTimeout(() => location.assign("/arbejdsliste")));
  assert.equal(await warned, "beforeunload");
  await away.context().setOffline(false);
  for (const page of [away, other])
    for (const words of [...lost, meanwhile]) await sees(page, words);
  assert.equal(await away.locator(".outbox li").count(), 0);
  const order = await other.locator(".ics-card").allInnerTexts();
  const places = lost.map((words) => order.findIndex((text) => text.includes(words)));
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
  await close(away, other);
});

test("an answer that is lost on its way saves the card once", async () => {
  const page = await as("koordinator1");
  await choose(page);
  let isFirst = true;
  await page.route(dimension, async (route) => {
    if (route.request().method() !== "POST" || !isFirst) return route.fallback();
    isFirst = false;
    await page.evaluate(([address, body]) => fetch(address, {
      method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded" } }), [dimension, route.request().postData()]);
    await route.abort("connectionreset");
  });
  const words = unique("Svaret gik tabt");
  await write(page, words);
  await sees(page, words);
  await page.locator(".outbox li").waitFor({ state: "detached" });
  await page.reload();
  await sees(page, words);
  await close(page);
});

test("what is wrong with a card is said at the form, with what was typed", async () => {
  const page = await as("koordinator1");
  await page.getByLabel("Hvad bliver der sagt?").fill("Uden at vælge");
  await page.getByRole("button", { name: "Sæt på tavlen" }).click();
  const summary = page.locator("[data-module=error-summary]");
  await summary.waitFor();
  assert.ok(await summary.evaluate((node) => node === document.activeElement));
  assert.match(await summary.innerText(), /Vælg, om det virker eller er svært/);
  assert.equal(await page.getByLabel("Hvad bliver der sagt?").inputValue(), "Uden at vælge");
  const words = unique("Nu valgt");
  await choose(page);
  await write(page, words);
  await sees(page, words);
  assert.equal(await summary.count(), 0);
  await close(page);
});

test("a login that ended keeps the words, and they are saved after a new one", async () => {
  const page = await as("koordinator1");
  await choose(page);
  const second = await page.context().newPage();
  await second.goto("/arbejdsliste");
  await second.evaluate(() => document.querySelector("form[action='/log-ud']").requestSubmit());
  await second.waitForURL((url) => url.pathname !== "/arbejdsliste");
  await page.getByText("Du er logget ud. Log ind i et nyt vindue, så kommer tavlen igen.").waitFor({ state: "attached" });
  assert.equal(await page.locator(".ics-card").count(), 0);
  const words = unique("Efter log ud");
  await write(page, words);
  await page.locator(".outbox li", { hasText: words }).waitFor();
  await second.goto("/log-ind");
  await second.getByLabel("Brugernavn").fill("koordinator1");
  await second.getByLabel("Adgangskode").fill("indgang-demo");
  await second.getByRole("button", { name: "Log ind", exact: true }).click();
  await second.waitForURL((url) => url.pathname !== "/log-ind");
  await page.locator(".outbox li").waitFor({ state: "detached", timeout: 20_000 });
  await sees(page, words);
  await close(page);
});

test("the whole board is reached by keys, and they do not get in the way of typing", async () => {
  const page = await as("koordinator1");
  await choose(page);
  await write(page, unique("Til tasterne"));
  await page.locator(".outbox li").waitFor({ state: "detached" });
  const area = page.getByLabel("Hvad bliver der sagt?");
  await area.fill("ord");
  await area.press("ArrowRight");
  assert.equal(new URL(page.url()).pathname, dimension);
  await area.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await page.keyboard.press("ArrowDown");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".ics-card")));
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  assert.ok(await page.getByText("Taster på tavlen").isVisible());
  await area.fill("");
  await area.press("ArrowRight");
  await page.waitForURL((url) => url.pathname !== dimension);
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL((url) => url.pathname === dimension);
  await page.locator("h1").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.includes("/udredning/kort/"));
  await close(page);
});

test("a consent that is taken back shuts the open page, which says so; typed words stay the writer's", async () => {
  const [reader, writer, family] = await Promise.all([as("kerneteam1"), as("koordinator1"), signedIn("family_member")]);
  await choose(writer);
  const before = unique("Før nejet"), after = unique("Efter nejet");
  await write(writer, before);
  await sees(reader, before);
  await reader.getByLabel("Hvad bliver der sagt?").fill("Mine egne ord");
  await family.goto("/min-familie/samtykker");
  await family.getByRole("button", { name: /^Træk mit ja tilbage/ }).first().click();
  await reader.getByText("vises ikke for dig").first().waitFor();
  await write(writer, after);
  await sees(writer, after);
  assert.equal(await reader.locator(".ics-card").count(), 0);
  assert.doesNotMatch(await reader.locator("main").innerText(), /nejet/);
  assert.equal(await reader.locator("main textarea").inputValue(), "Mine egne ord");
  await family.getByRole("button", { name: /^Ja/ }).first().click();
  await close(reader, writer, family);
});

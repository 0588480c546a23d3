// The meeting room with the net gone: nothing is lost on a reload, with an expired login or a server that is killed
// and started again, and nothing comes twice.
import test from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program, today, visitor } from "./world.mjs";

const words = (name) => `${name} ${process.pid}-${Math.round(performance.now())}`;

async function sign(page, login) {
  await page.goto("/log-ind");
  await page.getByLabel("Brugernavn").fill(login);
  await page.getByLabel("Adgangskode").fill("indgang-demo");
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/log-ind");
}
/** The network meeting of today, by way of the family's meetings. */
async function enterRoom(page) {
  await page.goto("/forloeb/1/moeder");
  const rooms = await page.locator("a[href*='/forloeb/1/moeder/']").evaluateAll((all) =>
    [...new Set(all.map((one) => one.getAttribute("href")))].filter((href) => /moeder\/\d+$/.test(href)));
  for (const address of rooms) {
    await page.goto(`${address}/rum`);
    if ((await page.locator(".room-lines li").count()) > 0) return `${address}/rum`;
  }
  throw new Error("no meeting goes on");
}
async function write(page, text, kind = "Referat") {
  await page.getByRole("radio", { name: kind, exact: true }).check();
  await page.getByLabel("Det skriver vi").fill(text);
  await page.getByRole("button", { name: "Skriv ned" }).click();
}
const line = (page, text) => page.locator(".room-lines li", { hasText: text });
async function stands(page, text) {
  await line(page, text).first().waitFor({ timeout: 15_000 });
  assert.equal(await line(page, text).count(), 1, `${text} stands once`);
}

test("lines written while the net is gone wait in sight, survive, and are saved once in their order", async () => {
  const [page, other] = await Promise.all([visitor(), visitor()]);
  await sign(page, "koordinator1");
  await sign(other, "koordinator1");
  const room = await enterRoom(page);
  await other.goto(room);
  const first = words("Med net");
  await write(page, first);
  await stands(page, first);
  await stands(other, first); // live

  await page.context().setOffline(true);
  const lost = [words("Uden net, først"), words("Uden net, så")];
  for (const one of lost) await write(page, one);
  await page.locator("[data-waiting]", { hasText: "Gemmes, når forbindelsen er tilbage (2)" }).waitFor();
  for (const one of lost) await page.locator(".room-outbox li", { hasText: one }).waitFor();
  await page.context().setOffline(false);
  for (const one of lost) for (const reader of [page, other]) await stands(reader, one);
  assert.equal(await page.locator(".room-outbox li").count(), 0);
  const order = await other.locator(".room-lines li").allInnerTexts();
  const at = lost.map((one) => order.findIndex((text) => text.includes(one)));
  assert.ok(at[0] < at[1], "in the order in which they were written");
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("indgang-room:")).length), 0);
  await Promise.all([page.context().close(), other.context().close()]);
});

test("a reload and an expired login lose nothing", async () => {
  const page = await visitor();
  await sign(page, "koordinator1");
  const room = await enterRoom(page);
  const kept = words("Før genindlæsning");
  await page.route("**/rum", (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await write(page, kept);
  await page.locator(".room-outbox li", { hasText: kept }).waitFor();
  await page.reload();
  await page.locator(".room-outbox li", { hasText: kept }).waitFor();
  await page.context().clearCookies(); // the session is gone
  await page.unroute("**/rum");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.locator("[data-waiting]", { hasText: "Du er logget ud" }).waitFor({ timeout: 20_000 });
  const again = await page.context().newPage();
  await sign(again, "koordinator1");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.locator(".room-outbox li").first().waitFor({ state: "detached", timeout: 20_000 });
  await page.goto(room);
  await stands(page, kept);
  await page.context().close();
});

test("the keys of the room choose what is written, and the letters can be turned off", async () => {
  const page = await visitor();
  await sign(page, "koordinator1");
  await enterRoom(page);
  for (const [key, kind] of [["b", "Beslutning"], ["h", "Handling"], ["f", "Forslag til planen"], ["r", "Referat"]]) {
    await page.keyboard.press(key);
    assert.ok(await page.getByRole("radio", { name: kind, exact: true }).isChecked(), kind);
    assert.ok(await page.getByLabel("Det skriver vi").evaluate((area) => area === document.activeElement));
    await page.keyboard.press("Escape");
  }
  await page.locator(".room-keys summary").click();
  await page.getByRole("button", { name: "Bogstaverne virker som taster" }).click();
  await page.locator("h1").click();
  await page.keyboard.press("b");
  assert.ok(await page.getByRole("radio", { name: "Referat", exact: true }).isChecked());
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("one button measures who speaks, and only its seconds are sent", async () => {
  const page = await visitor();
  await sign(page, "koordinator1");
  await enterRoom(page);
  const sent = page.waitForRequest((one) => one.url().endsWith("/rum/taletid"));
  await page.getByRole("button", { name: "Familien", exact: true }).click();
  assert.equal(await page.getByRole("button", { name: "Familien", exact: true }).getAttribute("aria-pressed"), "true");
  await page.waitForTimeout(2_200);
  await page.getByRole("button", { name: "Fagfolk", exact: true }).click();
  const body = new URLSearchParams((await sent).postData());
  assert.equal(body.get("side"), "family");
  assert.ok(Number(body.get("seconds")) >= 1 && Number(body.get("seconds")) <= 4, body.get("seconds"));
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.context().close();
});

test("a server that is killed in mid-write and started again has each line once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "indgang-room-"));
  const port = 18_125;
  const start = () => new Promise((found, failed) => {
    const server = spawn(program, ["demo", "--data", folder, "--port", String(port), "--today", today]);
    const read = (text) => String(text).includes("localhost") && found(server);
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => failed(new Error(`ended with ${code}`)));
    setTimeout(() => failed(new Error("does not serve")), 120_000).unref();
  });
  const stop = (server, signal) => new Promise((done) => { server.once("exit", done); server.kill(signal); });
  let server = await start();
  try {
    const page = await visitor({ baseURL: `http://solbjerg.localhost:${port}` });
    await sign(page, "koordinator1");
    await enterRoom(page);
    const texts = [1, 2, 3, 4].map((one) => words(`Under nedbrud ${one}`));
    const killed = stop(server, "SIGKILL");
    for (const one of texts) await write(page, one);
    await killed;
    await page.locator("[data-waiting]", { hasText: "Gemmes, når forbindelsen er tilbage" }).waitFor();
    server = await start();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    for (const one of texts) await stands(page, one);
    await page.context().close();
  } finally {
    await stop(server, "SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});

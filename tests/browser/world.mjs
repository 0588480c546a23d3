// The running demo and the browser, started when a test first asks for them and stopped after the last.
// INDGANG_AT=http://solbjerg.localhost:8080 tests a server that runs already.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const today = "2026-11-23";
export const program = resolve(dirname(fileURLToPath(import.meta.url)), "../../build/release/indgang");
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const toStop = [];

after(async () => {
  for (const stop of toStop.reverse()) await stop();
});

function once(start) {
  let started;
  return () => (started ??= start());
}

/** The address of one demo municipality. */
export const demo = once(async () => {
  if (process.env.INDGANG_AT) return process.env.INDGANG_AT.replace(/\/$/, "");
  if (!existsSync(program)) throw new Error(`${program} is missing: run bin/build`);
  const folder = mkdtempSync(join(tmpdir(), "indgang-browser-"));
  const server = spawn(program, ["demo", "--data", folder, "--port", "0", "--today", today]);
  toStop.push(async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  return await addressOf(server);
});

/** The demo says where it serves, a line for each municipality. */
function addressOf(server) {
  return new Promise((found, failed) => {
    let said = "";
    const read = (text) => {
      said += text;
      const line = said.match(/(http:\/\/solbjerg\.localhost:\d+)\/[^\n]*\n/);
      if (line) found(line[1]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => failed(new Error(`the demo ended with ${code}: ${said}`)));
    setTimeout(() => failed(new Error(`the demo does not serve after 120 s: ${said}`)), 120_000).unref();
  });
}

export const browser = once(async () => {
  const launched = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
  toStop.push(() => launched.close());
  return launched;
});

/** A fresh visitor: own cookies, Danish, no animation. */
export async function visitor({ width = 1280, height = 900, ...options } = {}) {
  const context = await (await browser()).newContext({
    baseURL: await demo(), viewport: { width, height }, locale: "da-DK", timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce", ...options,
  });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => message.type() === "error" && page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}

const headings = {
  coordinator: "Familiekoordinator", core_team_member: "Medlem af kerneteam", leader: "Leder", administrator: "Administrator",
  controller: "Controller", family_member: "Familie", system_administrator: "Systemadministrator",
};

/** As the demo's visitors do: by the button of the first person who has that role. */
export async function signIn(page, role) {
  await page.goto("/log-ind");
  const group = page.locator(`xpath=//h3[normalize-space()="${headings[role]}"]/following-sibling::ul[1]`);
  await group.getByRole("button").first().click();
  await page.waitForURL((url) => url.pathname !== "/log-ind");
}

const cookies = new Map();

async function cookiesOf(role) {
  const first = await visitor();
  await signIn(first, role);
  const given = await first.context().cookies();
  await first.context().close();
  return given;
}

/** A visitor who has signed in; signs in once per role, whatever the number of tests. */
export async function signedIn(role, options) {
  const page = await visitor(options);
  if (!role) return page;
  if (!cookies.has(role)) cookies.set(role, cookiesOf(role));
  await page.context().addCookies(await cookies.get(role));
  return page;
}

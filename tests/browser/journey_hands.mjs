// The hands of those who take part in a journey: each has a browser of its own, logs in, reads, clicks and types. After
// every step the page is accessible, has one heading, and has not lost its way.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import * as checks from "./checks.mjs";
import { browser } from "./world.mjs";

export const desk = { width: 1280, height: 900 }, phone = { width: 390, height: 844 };

export class Hand {
  static async of(municipality, login, password, { width, height }, { script = true } = {}) {
    const context = await (await browser()).newContext({
      baseURL: municipality.at, viewport: { width, height }, locale: "da-DK", timezoneId: "Europe/Copenhagen",
      reducedMotion: "reduce", javaScriptEnabled: script,
    });
    const hand = new Hand();
    Object.assign(hand, { login, password, context, script, page: await context.newPage(), complaints: [] });
    hand.page.setDefaultTimeout(20_000);
    hand.page.on("pageerror", (error) => hand.complaints.push(String(error)));
    await hand.logIn();
    return hand;
  }

  async logIn() {
    await this.context.clearCookies();
    await this.page.goto("/log-ind");
    await this.page.getByLabel("Brugernavn").fill(this.login);
    await this.page.getByLabel("Adgangskode").fill(this.password);
    await this.page.getByRole("button", { name: "Log ind", exact: true }).click();
    await this.page.waitForURL((url) => url.pathname !== "/log-ind");
  }

  /** As the site greets. */
  async name() {
    return (await this.page.locator(".site-account summary, .site-user summary, header details summary").last().innerText()).trim();
  }

  /** By the menu, a bookmark or a link in a mail. */
  async opens(address) {
    await this.page.goto(address);
    await this.looks();
  }

  async follows(name, { nth = 0 } = {}) {
    await this.page.getByRole("link", { name }).nth(nth).click();
    await this.page.waitForLoadState();
    await this.looks();
  }

  async presses(name, { nth = 0 } = {}) {
    await this.page.getByRole("button", { name }).nth(nth).click();
    await this.page.waitForLoadState();
    await this.looks();
  }

  /** The page's one primary button. */
  async saves() {
    await this.page.locator("main form button.button-primary").last().click();
    await this.page.waitForLoadState();
    await this.looks();
  }

  /** By keyboard: the field is reached, and what is typed stands in it. */
  async types(label, text) {
    await this.page.getByRole("textbox", { name: label }).first().focus();
    await this.page.keyboard.insertText(text);
  }
  async fills(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`main [name="${name}"]:visible`).first();
      const kind = await field.evaluate((element) => (element.tagName === "SELECT" ? "select" : element.type));
      if (kind === "select") await field.selectOption(value instanceof RegExp ? await optionLike(field, value) : value);
      else if (kind === "radio" || kind === "checkbox")
        for (const one of [value].flat()) await this.page.locator(`main [name="${name}"][value="${one}"]`).first().check();
      else await field.fill(value);
    }
  }
  async ticks(...names) {
    for (const name of names) await this.page.getByRole("checkbox", { name }).first().check();
  }
  async picks(...names) {
    for (const name of names) await this.page.getByRole("radio", { name }).first().check();
  }

  /** Opens what is folded away. */
  async unfolds() {
    for (const folded of await this.page.locator("main details:not([open])").elementHandles())
      if (await folded.isVisible()) await (await folded.$("summary")).click();
    await this.looks();
  }

  text() {
    return this.page.locator("main").innerText();
  }
  async sees(...words) {
    const said = (await this.text()).replace(/\s+/g, " ");
    for (const one of words) assert.match(said, one instanceof RegExp ? one : new RegExp(escaped(one)), `${this.login} at ${this.page.url()}`);
  }
  async seesNot(...words) {
    const said = await this.page.content();
    for (const one of words) assert.ok(!said.includes(one), `${this.login} sees ${one} at ${this.page.url()}`);
  }
  async meetsNoDoor(address) {
    const answer = await this.page.goto(address);
    assert.equal(answer.status(), 404, `${this.login} at ${address}`);
  }

  async looks() {
    await checks.hasOneHeading(this.page);
    const isLost = await this.page.locator(".alert-error, .error-summary").count();
    if (!this.mayErr) assert.equal(isLost, 0, `${this.login} at ${this.page.url()}:\n${await this.text()}`);
    if (this.script) await checks.isAccessible(this.page);
    await checks.doesNotScrollSideways(this.page);
    assert.deepEqual(this.complaints, []);
  }
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function optionLike(field, wanted) {
  const all = await field.locator("option").evaluateAll((options) => options.map((one) => [one.value, one.textContent]));
  const found = all.find(([, text]) => wanted.test(text));
  assert.ok(found, `${wanted} among ${all.map(([, text]) => text.trim()).join(", ")}`);
  return found[0];
}

/** What everybody saw when it went wrong: build/journey-NAME-LOGIN.png. */
export async function withPictures(name, hands, told) {
  try {
    await told();
  } catch (error) {
    mkdirSync("build", { recursive: true });
    for (const hand of Object.values(hands))
      await hand.page.screenshot({ path: `build/journey-${name}-${hand.login}.png`, fullPage: true }).catch(() => {});
    throw error;
  }
}

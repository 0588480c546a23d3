// What is true of every page: accessible (WCAG 2.2 AA as far as a program can see), valid HTML, no
// sideways scrolling, nothing that the content policy or the browser complains of.
import assert from "node:assert/strict";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function isAccessible(page, within = "html") {
  await page.evaluate(axe.source);
  // The bar at the foot covers half a link now and then; whoever scrolls has all of it (WCAG 2.5.8 asks for the target's size).
  await page.evaluate(() => document.querySelector(".reach")?.style.setProperty("position", "static"));
  const { violations } = await page.evaluate(([part, tags]) => globalThis.axe.run(part, { runOnly: tags }), [within, levels]);
  const said = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n` + nodes.slice(0, 4).map((node) => `    ${node.target.join(" ")}  ${node.any[0]?.message ?? ""}`).join("\n"));
  assert.equal(said.length, 0, `axe at ${page.url()}:\n${said.join("\n")}`);
}

export async function doesNotScrollSideways(page) {
  const { width, widest, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const tooWide = (element) => element.getBoundingClientRect().right > width + 1 && !element.closest("details:not([open])");
    return {
      width, widest: document.documentElement.scrollWidth,
      culprits: [...document.querySelectorAll("body *")].filter(tooWide).slice(-3).map((e) => e.outerHTML.slice(0, 120)),
    };
  });
  assert.ok(widest <= width, `${page.url()} is ${widest} px wide at ${width}: ${culprits.join(" | ")}`);
}

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    "require-sri": "off",
    // Several forms of one page carry the same hidden fields, each its own.
    "form-dup-name": "off",
    "tel-non-breaking": "off",
    "unique-landmark": "off",  // of two equal landmarks one is shown: desk or phone; axe sees that
    "no-redundant-role": "off",
    // "interventions[0].from" is the field's name in JSON too, and a valid id.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** As it was served, not as the browser mended it. */
export async function isValidHtml(address, html) {
  const { results } = await validator.validateString(html);
  const said = results.flatMap((result) => result.messages)
    .map(({ line, ruleId, message }) => `  ${line}: ${ruleId}: ${message}\n      ${html.split("\n")[line - 1]?.trim().slice(0, 140)}`);
  assert.equal(said.length, 0, `HTML of ${address}:\n${said.slice(0, 12).join("\n")}`);
}

export async function hasOneHeading(page) {
  assert.equal(await page.locator("main h1").count(), 1, `${page.url()} has one h1`);
  assert.ok((await page.title()).endsWith(" – Indgang"), `${page.url()} has a title`);
}

export function nothingComplained(page) {
  assert.deepEqual(page.complaints, [], `the browser's console at ${page.url()}`);
}

/** Of the content: the menu lies over it, as it should (keyboard.mjs looks at the menu). */
export async function openAllDetails(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.open = true;
  });
}

// Conversation boards on a wall and on a phone, and answering on a scale with one thumb.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const board = "/forloeb/1/samtaletavler/1/2";
const shownColumns = (page) => page.locator(".talk-column:visible").count();

test("a conversation board is read from four metres, all its columns at once", async () => {
  const page = await signedIn("coordinator");
  await page.goto(board);
  assert.equal(await shownColumns(page), 3);
  const size = await page.locator(".talk-board .ics-words").first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  assert.ok(size >= 28, `${size} px`);
  await page.context().close();
});

test("a phone shows one column at a time, and the next is one tap away", async () => {
  const page = await signedIn("coordinator", { width: 390, height: 844 });
  await page.goto(board);
  assert.equal(await shownColumns(page), 1);
  await page.locator(".talk-steps .ics-next").click();
  assert.equal(await shownColumns(page), 1);
  assert.notEqual(new URL(page.url()).pathname, board);
  await page.context().close();
});

test("a number is chosen with a thumb or the arrow keys, without script", async () => {
  const page = await signedIn("family_member", { width: 390, height: 844, javaScriptEnabled: false });
  await page.goto("/min-familie/skalaer/1");
  const box = await page.locator(".scale-steps .form-group-radio .form-label").first().boundingBox();
  assert.ok(box.width >= 44 && box.height >= 44, JSON.stringify(box));
  await page.getByRole("radio", { name: "5", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getByRole("radio", { name: "6", exact: true }).isChecked(), true);
  await page.getByRole("button", { name: "Gem mit svar" }).click();
  await page.getByText("Du har svaret 6 i dag.").waitFor();
  await page.context().close();
});

// Nothing needs JavaScript: menus, language, signing in.
import test from "node:test";
import assert from "node:assert/strict";
import { signIn, visitor } from "./world.mjs";

test("signing in, the menu, the language and signing out work without script", async () => {
  const page = await visitor({ javaScriptEnabled: false, width: 390, height: 844 });
  await signIn(page, "coordinator");
  await page.goto("/arbejdsliste");
  await page.locator("details.site-menu > summary").click();
  const panel = page.locator(".site-panel");
  assert.ok(await panel.getByRole("link", { name: "Arbejdsliste" }).isVisible());
  assert.ok(await panel.getByRole("searchbox").isVisible());
  await panel.locator("button[name=language][value=en]").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.locator("details.site-menu > summary").click();
  await panel.locator("button[name=language][value=da]").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "da");
  await page.locator("details.site-menu > summary").click();
  await panel.getByRole("button", { name: "Log ud" }).click();
  assert.equal(new URL(page.url()).pathname, "/log-ind");
  await page.context().close();
});

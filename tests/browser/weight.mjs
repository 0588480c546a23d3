// What a first visit brings over the line: the page, its style, script and pictures, fonts aside.
import test from "node:test";
import assert from "node:assert/strict";
import { signedIn } from "./world.mjs";

const most = 100_000;

async function transferred(page, address) {
  const sizes = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "font") sizes.push(request.sizes());
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return (await Promise.all(sizes)).reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
}

for (const { address, who } of [{ address: "/arbejdsliste", who: "coordinator" }, { address: "/min-familie", who: "family_member" }]) {
  test(`a first visit to ${address} is at most 100 KB, fonts aside`, async (t) => {
    const page = await signedIn(who);
    const bytes = await transferred(page, address);
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes > 5_000 && bytes <= most, `${bytes} bytes`);
    await page.context().close();
  });
}

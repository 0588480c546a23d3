// Takes the pictures of the README from a running demo; bin/pictures starts it.
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { addressOf } from "./places.mjs";
import { signedIn } from "./world.mjs";

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../docs/pictures");
const pictures = [
  { file: "worklist.png", address: "/arbejdsliste", who: "coordinator", width: 1280, height: 900 },
  { file: "case.png", address: "/forloeb/{case}", who: "coordinator", width: 1280, height: 1100 },
  { file: "my-family.png", address: "/min-familie", who: "family_member", width: 390, height: 844 },
];

for (const picture of pictures) {
  test(picture.file, async () => {
    mkdirSync(folder, { recursive: true });
    const page = await signedIn(picture.who, { width: picture.width, height: picture.height });
    await page.goto(await addressOf(picture));
    await page.screenshot({ path: join(folder, picture.file) });
    await page.context().close();
  });
}

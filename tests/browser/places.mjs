// The addresses of one believable case, found as a coordinator finds them: by its links.
import { signedIn } from "./world.mjs";

let found;

async function find() {
  const page = await signedIn("coordinator");
  const linked = async (selector, pattern) => {
    for (const href of await page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href"))))
      if (pattern.test(href)) return href.match(pattern)[1];
    return undefined;
  };
  await page.goto("/arbejdsliste");
  // Not the first case: that one is told by hand, and full of everything.
  const ofCase = await linked(".work-who:not(:has(.in-place-of)) a", /^\/forloeb\/(?!1$)(\d+)$/);
  await page.goto(`/forloeb/${ofCase}`);
  const child = await linked("main a", new RegExp(`^/forloeb/${ofCase}/boern/(\\d+)/`));
  const ids = {
    case: ofCase, child,
    person: await linked("main a", /\/personer\/(\d+)$/),
    model: await linked("main a", /\/(model)$/),
    matter: await linked("main a", /\/sager\/(\d+)$/),
    intervention: await linked("main a", /\/indsatser\/(\d+)\/afslutning$/),
  };
  await page.goto(`/forloeb/${ofCase}/kerneteam`);
  ids.member = await linked("main a", /\/medlemmer\/(\d+)$/);
  await page.goto(`/forloeb/${ofCase}/samtykker`);
  ids.consent = await linked("main a", /\/samtykker\/(\d+)$/);
  await page.goto("/forloeb/1/afrapporteringer/2/indhold");
  ids.part = await linked("main a", /\/dele\/(\d+)$/);
  await page.goto("/forloeb/1/moeder");
  const meetings = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const href of new Set(meetings.filter((one) => /\/moeder\/\d+$/.test(one)))) {
    if (ids.meeting && ids.shared) break;
    await page.goto(`${href}/referat`);
    if ((await page.locator(".minutes-editions").count()) > 0) ids.shared ??= href.match(/(\d+)$/)[1];
    else if ((await page.locator(".minutes-line").count()) > 0) {
      ids.meeting ??= href.match(/(\d+)$/)[1];
      ids.line ??= await linked("main a", /\/linjer\/(\d+)$/);
      ids.decision ??= await linked("main a", /\/linjer\/(\d+)\/saet-i-gang$/);
    }
  }
  for (let number = 1; number <= 60 && !(ids.closed_too && ids.reopened); ++number) {
    const said = await page.evaluate(async (address) => {
      const answer = await fetch(address, { headers: { accept: "application/json" } });
      return answer.ok ? answer.json() : {};
    }, `/forloeb/${number}/afslutning`);
    if (said.now && ids.closed) ids.closed_too ??= number; // stays closed: the first is opened again by a test
    else if (said.now) ids.closed = number;
    else if (said.before?.length) ids.reopened ??= number;
  }
  await page.context().close();
  const own = await signedIn("family_member");
  await own.goto("/min-familie/samtykker");
  for (const href of await own.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))))
    ids.own ??= href.match(/\/samtykker\/(\d+)$/)?.[1];
  await own.context().close();
  return ids;
}

/** "/forloeb/{case}" → "/forloeb/42"; none where the demo's case has no such thing. */
export async function addressOf(described) {
  if (!described.address.includes("{")) return described.address;
  const ids = await (found ??= find());
  const address = described.address.replace(/\{(\w+)\}/g, (_, name) => ids[name]);
  return address.includes("undefined") ? undefined : address;
}

// Signs in as the demo's family and has Lighthouse look at pages as on a phone; bin/lighthouse starts it.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [tool, ...addresses] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices"];
const at = process.env.INDGANG_AT;

async function cookieOfFamily() {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage({ baseURL: at });
  await page.goto("/log-ind");
  await page.locator('xpath=//h3[normalize-space()="Familie"]/following-sibling::ul[1]').getByRole("button").first().click();
  await page.waitForURL((url) => url.pathname !== "/log-ind");
  const cookies = await page.context().cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function report(address, headers) {
  const file = join(tool, `report${address.replaceAll("/", "-")}.json`);
  execFileSync("node", [join(tool, "node_modules/lighthouse/cli/index.js"), at + address, "--quiet", "--output=json", `--output-path=${file}`,
    `--only-categories=${categories.join(",")}`, "--form-factor=mobile", `--extra-headers=${headers}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu"],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, CHROME_PATH: "/usr/bin/chromium" } });
  return JSON.parse(readFileSync(file, "utf8"));
}

mkdirSync(tool, { recursive: true });
const headers = join(tool, "headers.json");
writeFileSync(headers, JSON.stringify({ Cookie: await cookieOfFamily() }));
for (const address of addresses) {
  const { categories: found, audits } = report(address, headers);
  const said = categories.map((one) => `${one} ${Math.round(found[one].score * 100)}`).join(", ");
  const first = audits["first-contentful-paint"].displayValue, largest = audits["largest-contentful-paint"].displayValue;
  console.log(`${address}: ${said} (first paint ${first}, largest ${largest})`);
  for (const one of categories)
    for (const { id } of found[one].auditRefs)
      if (audits[id].score !== null && audits[id].score < 0.9 && audits[id].scoreDisplayMode !== "informative") console.log(`  ${one}: ${audits[id].title} ${audits[id].displayValue ?? ""}`);
}

// Says what is wrong in an OpenAPI description: node tools/lint_openapi.mjs FILE
// The rules are Redocly's recommended ones; a warning is shown and does not fail.
import { createConfig, formatProblems, getTotals, lint } from "@redocly/openapi-core";

const file = process.argv[2];
if (!file) {
  console.error("lint_openapi.mjs: which file? node tools/lint_openapi.mjs build/openapi.json");
  process.exit(2);
}
const config = await createConfig({ extends: ["recommended"], rules: { "info-license": "off", "operation-4xx-response": "off" } });
const problems = await lint({ ref: file, config });
formatProblems(problems, { format: "codeframe", totals: getTotals(problems), color: false });
process.exit(getTotals(problems).errors > 0 ? 1 : 0);

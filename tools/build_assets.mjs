// Builds the style sheet, the script, the icons and the fonts into one folder, each with a name made
// of its content, and with ready gzip and brotli forms. `--cpp FILE` also writes the C++ table that
// carries them inside the program (src/web/assets.cpp asks it).
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

function packageOf(name) {
  const main = createRequire(import.meta.url).resolve(name);
  return main.slice(0, main.lastIndexOf(join("node_modules", name)) + join("node_modules", name).length);
}

async function packages() {
  try {
    const [sass, esbuild] = await Promise.all([import("sass"), import("esbuild")]);
    return { sass, esbuild, dkfds: packageOf("dkfds") };
  } catch {
    console.error("The front end's packages are missing: run bin/setup (or: npm ci)");
    process.exit(1);
  }
}

/** content -> "/static/name-hash.ext", noted in files. */
function keep(files, name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  files.set(name, { hashed, bytes });
  return `/static/${hashed}`;
}

/** All icons of icons.txt as one picture; a page points at one by its name. */
function icons(dkfds) {
  const names = readFileSync(join(root, "assets/icons.txt"), "utf8").split("\n").filter(Boolean);
  const symbols = names.map((name) => {
    const svg = readFileSync(join(dkfds, "src/img/svg-icons", `${name}.svg`), "utf8");
    const [, box, inner] = svg.match(/viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s);
    return `<symbol id="${name}" viewBox="${box}">${inner.trim()}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

/** Sass writes one sheet; every picture and font it names is kept, and named by its hash. */
async function styles({ sass, esbuild, dkfds }, files) {
  const { css } = sass.compile(join(root, "assets/styles/indgang.scss"), {
    loadPaths: [dirname(dkfds)], quietDeps: true, style: "expanded",
  });
  const served = css.replace(/url\(["']?dkfds\/([^"')]+)["']?\)/g, (_, path) => {
    const content = readFileSync(join(dkfds, path));
    return `url(${keep(files, basename(path), content)})`;
  });
  const { code } = await esbuild.transform(served, { loader: "css", minify: true, target: ["chrome100", "firefox100", "safari15"] });
  keep(files, "indgang.css", code);
}

async function script({ esbuild }, files) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, "assets/islands/indgang.ts")],
    bundle: true, minify: true, format: "esm", target: "es2021", write: false,
  });
  keep(files, "indgang.js", outputFiles[0].contents);
}

function compressed(bytes, extension) {
  if (extension === ".woff2" || extension === ".png") return {};
  return {
    gz: gzipSync(bytes, { level: 9 }),
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
}

const types = {
  ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png",
};

/** Every file with its forms, in the folder; the rows of the C++ table. */
function write(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { hashed, bytes }]) => {
    const forms = { "": bytes, ...compressed(bytes, extname(name)) };
    for (const [form, content] of Object.entries(forms))
      writeFileSync(join(folder, form ? `${hashed}.${form}` : hashed), content);
    return { name, hashed, type: types[extname(name)], forms: Object.keys(forms) };
  });
}

/** The assembler takes the bytes as they lie on the disk: no compiler reads them. */
function cpp(folder, rows) {
  const blobs = [], table = [];
  rows.forEach((row, number) => {
    const views = ["", "gz", "br"].map((form) => {
      if (!row.forms.includes(form)) return "{}";
      const label = `indgang_asset_${number}${form}`;
      const path = join(folder, form ? `${row.hashed}.${form}` : row.hashed);
      blobs.push(`${label}: .incbin "${path}"\n${label}_end: .byte 0\n`);
      return `bytes(${label}, ${label}_end)`;
    });
    table.push(`    {"${row.name}", "/static/${row.hashed}", "${row.type}", ${views.join(", ")}},`);
  });
  const labels = blobs.map((blob) => blob.split(":")[0]);
  return [
    '#include "web/assets.hpp"',
    `__asm__(R"~~(.section .rodata\n${blobs.join("")}.previous\n)~~");`,
    "extern \"C\" {", ...labels.map((label) => `extern char const ${label}[], ${label}_end[];`), "}",
    "namespace indgang::web {", "namespace {",
    "std::string_view bytes(char const* begin, char const* end) {",
    "    return {begin, static_cast<std::size_t>(end - begin)};", "}", "}",
    "std::span<Asset const> assets() {", "    static Asset const table[] = {", ...table.map((row) => "    " + row), "    };",
    "    return table;", "}", "}", "",
  ].join("\n");
}

const [folder = join(root, "build/assets"), , target] = process.argv.slice(2);
const found = await packages();
const files = new Map();
keep(files, "icons.svg", icons(found.dkfds));
for (const image of readdirSync(join(root, "assets/images")))
  keep(files, image, readFileSync(join(root, "assets/images", image)));
await styles(found, files);
await script(found, files);
const rows = write(resolve(folder), files);
writeFileSync(join(folder, "manifest.json"), JSON.stringify(Object.fromEntries(rows.map((r) => [r.name, `/static/${r.hashed}`])), null, 2));
if (target) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, cpp(resolve(folder), rows));
}

// A municipality of one's own for a journey: on SQLite or PostgreSQL, in which the days go by, and which can be struck
// down in the middle of a write.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, chownSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "./world.mjs";

const postgres = "/usr/lib/postgresql/15/bin/";
const slug = "rejse";

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** PostgreSQL refuses to run as root. */
function someoneElse() {
  if (process.getuid() !== 0) return {};
  const number = (flag) => Number(execFileSync("id", [flag, "postgres"]).toString());
  return { uid: number("-u"), gid: number("-g") };
}

async function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await gone;
}

/** A database in memory, and how to stop it. */
async function cluster() {
  const folder = mkdtempSync(join("/dev/shm", "indgang-journey-"));
  const as = someoneElse();
  if (as.uid) chownSync(folder, as.uid, as.gid);
  execFileSync(`${postgres}initdb`, ["-D", `${folder}/data`, "-U", "indgang", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...as, stdio: "ignore" });
  const port = await freePort();
  const server = spawn(`${postgres}postgres`, ["-D", `${folder}/data`, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"],
    { ...as, stdio: "ignore" });
  const isUp = () => {
    try {
      execFileSync(`${postgres}pg_isready`, ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  while (!isUp()) await new Promise((again) => setTimeout(again, 100));
  execFileSync(`${postgres}createdb`, ["-h", "127.0.0.1", "-p", String(port), "-U", "indgang", slug], { stdio: "ignore" });
  return {
    place: ["--database", `postgres://indgang@127.0.0.1:${port}/${slug}`],
    async stop() {
      await ended(server, "SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export class Municipality {
  static async of({ engine, model, today, cases = 1 }) {
    const made = new Municipality();
    made.folder = mkdtempSync(join(tmpdir(), "indgang-journey-"));
    mkdirSync(join(made.folder, "keys"));
    made.environment = { ...process.env, INDGANG_KEYS: join(made.folder, "keys") };
    made.database = engine === "postgres" ? await cluster() : { place: ["--data", made.folder], stop: async () => {} };
    made.port = await freePort();
    made.at = `http://${slug}.localhost:${made.port}`;
    made.today = today;
    made.run("generate", "--municipality", slug, "--model", model, "--cases", String(cases), "--years", "1", "--seed", "7", "--today", today);
    await made.start();
    return made;
  }

  run(...what) {
    return execFileSync(program, [...what, ...this.database.place], { env: this.environment, stdio: ["ignore", "pipe", "ignore"] }).toString();
  }

  async start() {
    this.server = spawn(program, ["serve", ...this.database.place, "--port", String(this.port), "--today", this.today],
      { env: this.environment, stdio: "ignore" });
    for (let tries = 0; tries < 600; tries++) {
      if (this.server.exitCode !== null) throw new Error(`the server ended with ${this.server.exitCode}`);
      const answer = await fetch(`http://127.0.0.1:${this.port}/was`, { headers: { Host: `${slug}.localhost:${this.port}` } }).catch(() => null);
      if (answer) return;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error("the server does not answer after 30 s");
  }

  /** The night has passed. */
  async day(today) {
    await ended(this.server, "SIGTERM");
    this.today = today;
    await this.start();
  }

  /** As when the power goes: no word of farewell. */
  strikeDown() {
    return ended(this.server, "SIGKILL");
  }

  /** A login for one of a family; its first password. */
  letIn(login, name, caseNumber) {
    return this.run("user", "add", "--municipality", slug, "--login", login, "--name", name, "--role", "family_member",
      "--case", caseNumber, "--person", name, "--today", this.today).trim();
  }

  async stop() {
    await ended(this.server, "SIGTERM");
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const engines = readdirSync("/usr/lib", { withFileTypes: true }).some((one) => one.name === "postgresql")
  ? ["sqlite", "postgres"] : ["sqlite"];

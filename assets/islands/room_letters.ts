// What is written and tapped in the room while the net may be gone: kept in this browser for this reader and this
// meeting until the server has it, and sent in order, each once. It outlives a reload, a closed lid and an expired
// login; it is gone with the answer, and when the reader signs out.
import type { Following } from "./following";

const prefix = "indgang-room:";
const firstPause = 1_000, longestPause = 15_000;

export interface Letter {
  key: string;
  address: string;
  fields: [string, string][];
  words: string; // what a person would know it by; empty for a tap
  refused?: string[]; // why the server said no
  theirs?: string; // what is saved now, where somebody else was first
  version?: string;
}

export const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** With the session goes all that it kept; what is not saved yet is asked about first. */
export function forgetAtSignOut(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[action='/log-ud']"))
    form.addEventListener("submit", (event) => {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
      const isWaiting = keys.some((key) => (localStorage.getItem(key) ?? "[]").startsWith("[{"));
      if (isWaiting && !window.confirm(document.body.dataset.textUnsent ?? "")) return event.preventDefault();
      for (const key of keys) localStorage.removeItem(key);
    });
}

export class Letters {
  private readonly storage: string;
  private isSending = false;
  private pause = firstPause;
  private again: number | undefined;
  private isSignedOut = false;

  constructor(
    reader: string,
    private readonly following: Following | undefined,
    private readonly shown: (letters: Letter[], isSignedOut: boolean) => void,
    private readonly done: (letter: Letter, at: string) => void,
  ) {
    this.storage = prefix + reader;
    const user = prefix + reader.split("-")[0] + "-";
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !key.startsWith(user)) localStorage.removeItem(key);
    window.addEventListener("online", () => void this.send());
    window.addEventListener("storage", () => this.show());
    document.addEventListener("visibilitychange", () => document.hidden || void this.send());
    this.show();
    void this.send();
  }

  all(): Letter[] {
    try {
      return JSON.parse(localStorage.getItem(this.storage) ?? "[]") as Letter[];
    } catch {
      return [];
    }
  }
  private keep(letters: Letter[]): void {
    if (letters.length > 0) localStorage.setItem(this.storage, JSON.stringify(letters));
    else localStorage.removeItem(this.storage);
    this.show();
  }
  private show(): void {
    this.shown(this.all(), this.isSignedOut);
  }

  put(address: string, fields: [string, string][], words = ""): void {
    this.keep([...this.all(), { key: freshKey(), address, fields, words }]);
    void this.send();
  }
  drop(key: string): void {
    this.keep(this.all().filter((one) => one.key !== key));
  }
  /** As it stands, on top of what is saved now. */
  resend(key: string): void {
    this.keep(this.all().map((one) => (one.key === key ? this.anew(one) : one)));
    void this.send();
  }
  private anew(letter: Letter): Letter {
    const fields = letter.fields.filter(([name]) => name !== "version" || letter.version === undefined);
    if (letter.version !== undefined) fields.push(["version", letter.version]);
    return { key: freshKey(), address: letter.address, fields, words: letter.words };
  }
  private change(letter: Letter): void {
    this.keep(this.all().map((one) => (one.key === letter.key ? letter : one)));
  }

  async send(): Promise<void> {
    if (this.isSending) return;
    window.clearTimeout(this.again);
    this.isSending = true;
    try {
      await this.alone(() => this.sendAll());
      this.pause = firstPause;
    } catch {
      this.again = window.setTimeout(() => void this.send(), this.pause);
      this.pause = Math.min(this.pause * 2, longestPause);
    } finally {
      this.isSending = false;
      this.show();
    }
  }
  /** Two windows of one reader take turns; sent twice, it still counts once. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if (navigator.locks) await navigator.locks.request(this.storage, work);
    else await work();
  }
  private async sendAll(): Promise<void> {
    const isNext = (one: Letter) => !one.refused && one.theirs === undefined;
    for (let next = this.all().find(isNext); next; next = this.all().find(isNext)) await this.deliver(next);
  }

  /** Throws where it must be tried again. */
  private async deliver(letter: Letter): Promise<void> {
    const body = new URLSearchParams(letter.fields);
    body.set("form_key", letter.key);
    body.set("csrf", document.querySelector<HTMLInputElement>("[name=csrf]")?.value ?? "");
    const answer = await fetch(letter.address, {
      method: "POST",
      body,
      headers: { Accept: "text/html" },
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (new URL(answer.url).pathname === "/log-ind" || answer.status === 403) return this.renew();
    this.isSignedOut = false;
    const html = await answer.text();
    if (!answer.ok) return this.refuse(letter, answer.status, html);
    this.drop(letter.key);
    if (new URL(answer.url).pathname === location.pathname) this.following?.show(html, true);
    this.done(letter, answer.url);
  }

  /** A new session has another token; until there is one, all waits here. */
  private async renew(): Promise<void> {
    const page = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
    const html = page.type === "opaqueredirect" ? "" : await page.text();
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLInputElement>("[name=csrf]")?.value;
    const held = document.querySelector<HTMLInputElement>("[name=csrf]")?.value;
    this.isSignedOut = !fresh || fresh === held;
    if (this.isSignedOut) throw new Error("signed out");
    for (const field of document.querySelectorAll<HTMLInputElement>("[name=csrf]")) field.value = fresh!;
  }

  private refuse(letter: Letter, status: number, html: string): void {
    const page = new DOMParser().parseFromString(html, "text/html");
    const texts = [...page.querySelectorAll(".compare .compare-text")].map((one) => one.textContent ?? "");
    const version = page.querySelector<HTMLInputElement>("main form [name=version]")?.value;
    if (status === 409 && version !== undefined)
      return this.change({ ...letter, theirs: texts[0] ?? "", version });
    const why = [...page.querySelectorAll("[data-module=error-summary] li")].map((one) => one.textContent?.trim() ?? "");
    this.change({ ...letter, refused: why.length > 0 ? why : [page.querySelector("h1")?.textContent?.trim() ?? String(status)] });
  }
}

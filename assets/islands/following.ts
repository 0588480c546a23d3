// Keeps an open page as it is on the server. The server says over a stream that something has changed for
// this reader, and nothing of what; the page is then fetched, and its parts marked data-live are made like
// it. Whatever goes wrong is tried again: a page that cannot be followed works as it always did.
import { patch } from "./patch";

const firstPause = 1_000, longestPause = 30_000; // between attempts
const deafAfter = 40_000; // a heartbeat comes every 15 seconds
const hiddenFor = 60_000; // then nobody looks, and the connection is let go
const wentToSleep = 20_000;

const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const liveParts = (root: ParentNode): Element[] => [...root.querySelectorAll("[data-live]")];

export class Following {
  private seen: string;
  private stream: AbortController | undefined;
  private pause = firstPause;
  private again: number | undefined;
  private hiding: number | undefined;
  private isFetching = false;
  private isStale = false;
  private hasEnded = false;
  private readonly afterwards: ((isOwn: boolean) => void)[] = [];

  constructor(private readonly main: HTMLElement) {
    this.seen = main.dataset.seen!;
  }

  /** Called each time the page shows something else than before; own: this reader saved it. */
  onShown(call: (isOwn: boolean) => void): void {
    this.afterwards.push(call);
  }

  begin(): void {
    const wake = () => this.open();
    window.addEventListener("online", wake);
    window.addEventListener("pageshow", wake);
    window.addEventListener("pagehide", () => this.close());
    document.addEventListener("visibilitychange", () => {
      window.clearTimeout(this.hiding);
      if (document.hidden) this.hiding = window.setTimeout(() => this.close(), hiddenFor);
      else wake();
    });
    let last = Date.now();
    window.setInterval(() => {
      if (Date.now() - last > wentToSleep) this.close(), wake(); // the lid was closed
      last = Date.now();
    }, 5_000);
    this.open();
  }

  /** The page as the server answered it, after something was saved here or there. */
  show(html: string, isOwn = false): void {
    const main = parsed(html).querySelector<HTMLElement>("main");
    if (!main) return;
    const now = liveParts(this.main), fresh = liveParts(main);
    const isSamePage = now.length > 0 && now.map((part) => part.id).join() === fresh.map((part) => part.id).join();
    if (isSamePage) now.forEach((part, i) => patch(part, fresh[i]));
    else this.showInstead(main);
    this.seen = main.dataset.seen ?? "";
    this.hasEnded ||= !main.dataset.seen;
    if (this.hasEnded) this.close();
    for (const call of this.afterwards) call(isOwn);
  }

  /** What may not be seen any more goes at once; words that were not sent yet are the writer's own. */
  private showInstead(main: HTMLElement): void {
    const written = [...this.main.querySelectorAll("textarea")].map((area) => area.value.trim());
    const waiting = [...this.main.querySelectorAll(".outbox q")].map((words) => words.textContent ?? "");
    const kept = [...waiting, ...written].filter(Boolean).map((words) => {
      const area = document.createElement("textarea");
      area.className = "form-input";
      area.readOnly = true;
      area.value = words;
      area.setAttribute("aria-label", document.body.dataset.textKept ?? "");
      return area;
    });
    this.main.replaceChildren(...[...main.childNodes].map((node) => document.importNode(node, true)));
    (this.main.querySelector(".wrap") ?? this.main).append(...kept);
    this.main.focus();
  }

  private signedOut(): void {
    const parts = liveParts(this.main);
    const notice = document.createElement("p");
    notice.className = "draft-said draft-said-late";
    notice.setAttribute("role", "status");
    notice.textContent = document.body.dataset.textSignedOut ?? "";
    for (const part of parts) part.replaceChildren();
    parts[parts.length - 1]?.append(notice);
    this.seen = "";
  }

  private async fetchPage(): Promise<void> {
    this.isStale = this.isFetching;
    if (this.isFetching || this.hasEnded) return;
    this.isFetching = true;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
      if (answer.type === "opaqueredirect") this.signedOut();
      else if (answer.ok || answer.status === 404) this.show(await answer.text());
      else this.openLater();
    } catch {
      this.openLater();
    } finally {
      this.isFetching = false;
      if (this.isStale) void this.fetchPage();
    }
  }

  private close(): void {
    window.clearTimeout(this.again);
    this.stream?.abort();
    this.stream = undefined;
  }

  private openLater(): void {
    this.close();
    if (this.hasEnded) return;
    this.again = window.setTimeout(() => this.open(), this.pause * (0.5 + Math.random()));
    this.pause = Math.min(this.pause * 2, longestPause);
  }

  private open(): void {
    if (this.stream || this.hasEnded || document.hidden) return;
    window.clearTimeout(this.again);
    this.stream = new AbortController();
    void this.listen(this.stream);
  }

  private async listen(mine: AbortController): Promise<void> {
    let deaf = 0;
    const alive = () => {
      window.clearTimeout(deaf);
      deaf = window.setTimeout(() => mine.abort(), deafAfter);
    };
    try {
      alive();
      const answer = await fetch(location.href, { headers: { Accept: "text/event-stream" }, redirect: "manual", signal: mine.signal });
      if (!answer.ok || !answer.body) {
        if (answer.status !== 503) void this.fetchPage();
        return;
      }
      await this.hear(answer.body, alive);
    } catch {
      // the line was cut, or we let it go
    } finally {
      window.clearTimeout(deaf);
      if (this.stream === mine) this.openLater();
    }
  }

  private async hear(body: ReadableStream<Uint8Array>, alive: () => void): Promise<void> {
    const reader = body.getReader(), decoder = new TextDecoder();
    let heard = "";
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      alive();
      const events = (heard + decoder.decode(piece.value, { stream: true })).split("\n\n");
      heard = events.pop()!;
      for (const event of events) this.react(event);
    }
  }

  private react(event: string): void {
    const field = (name: string) => event.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1];
    if (field("event") === "gone") void this.fetchPage();
    if (field("event") !== "seen") return;
    this.pause = firstPause;
    if (field("data") !== this.seen) void this.fetchPage();
  }
}

/** None where the page is not one that can be followed. */
export function follow(): Following | undefined {
  const main = document.querySelector<HTMLElement>("main[data-seen]");
  if (!main || liveParts(main).length === 0) return undefined;
  const following = new Following(main);
  following.begin();
  return following;
}

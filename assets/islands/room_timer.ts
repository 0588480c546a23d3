// One large button with two sides: who is speaking now. Each stretch is sent by itself; what was not sent when the
// lid closed is counted up to the last second that the page was awake.
const asleepAfter = 5_000, longest = 60; // seconds of one stretch: what can be lost is never more than that

interface Running {
  side: string;
  since: number;
  seen: number;
}

export class Timer {
  private readonly storage: string;
  private readonly sides: HTMLButtonElement[];

  constructor(private readonly part: HTMLElement, reader: string, private readonly put: (side: string, seconds: number) => void) {
    this.storage = `indgang-room:${reader}:timer`;
    this.sides = [...part.querySelectorAll<HTMLButtonElement>("[data-side]")];
    part.hidden = false;
    this.finish(); // of a page that was closed while somebody spoke
    for (const button of this.sides) button.addEventListener("click", () => this.speaks(button.dataset.side!));
    part.querySelector("[data-silence]")?.addEventListener("click", () => this.finish());
    window.setInterval(() => this.tick(), 1_000);
    this.show();
  }

  private get running(): Running | undefined {
    const text = localStorage.getItem(this.storage);
    return text ? (JSON.parse(text) as Running) : undefined;
  }

  /** The other side than the one that speaks; the family first. */
  turn(): void {
    this.speaks(this.running?.side === "family" ? "professionals" : "family");
  }

  private speaks(side: string): void {
    const isSame = this.running?.side === side;
    this.finish();
    if (!isSame) this.begin(side);
    this.show();
  }
  private begin(side: string): void {
    localStorage.setItem(this.storage, JSON.stringify({ side, since: Date.now(), seen: Date.now() }));
  }
  private finish(): void {
    const was = this.running;
    localStorage.removeItem(this.storage);
    const seconds = was ? Math.round((was.seen - was.since) / 1000) : 0;
    if (was && seconds >= 1) this.put(was.side, Math.min(seconds, 8 * 60 * 60));
    this.show();
  }
  private tick(): void {
    const now = this.running;
    if (!now) return;
    if (Date.now() - now.seen > asleepAfter) return this.finish();
    localStorage.setItem(this.storage, JSON.stringify({ ...now, seen: Date.now() }));
    if (Date.now() - now.since < longest * 1000) return;
    this.finish();
    this.begin(now.side);
    this.show();
  }
  private show(): void {
    const side = this.running?.side;
    for (const button of this.sides) button.setAttribute("aria-pressed", String(button.dataset.side === side));
    this.part.toggleAttribute("data-speaking", side !== undefined);
  }
}

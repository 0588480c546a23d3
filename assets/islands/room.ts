// The meeting room in the browser: forms that are sent without leaving the page and wait here while the net is gone,
// keys for whoever writes, the clock of the point, and the talk.
import type { Following } from "./following";
import { Letters, type Letter } from "./room_letters";
import { Timer } from "./room_timer";

const lettersOff = "indgang-keys-off";

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, css = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = css;
  return made;
}

class Room {
  private readonly letters: Letters;
  private readonly form: HTMLFormElement | null;
  private readonly status: HTMLElement;
  private timer: Timer | undefined;
  private shownAt = Date.now();

  constructor(private readonly room: HTMLElement, following: Following | undefined) {
    const reader = room.dataset.room!;
    this.form = room.querySelector<HTMLFormElement>("form[data-room-send=line]");
    this.status = room.querySelector<HTMLElement>("[data-waiting]")!;
    this.letters = new Letters(reader, following, (all, out) => this.show(all, out), (one, at) => this.saved(one, at));
    document.addEventListener("submit", (event) => this.submit(event));
    document.addEventListener("keydown", (event) => this.key(event));
    following?.onShown(() => this.pageShown());
    const part = room.querySelector<HTMLElement>("[data-timer]");
    if (part)
      this.timer = new Timer(part, reader, (side, seconds) =>
        this.letters.put(part.dataset.timer!, [["side", side], ["seconds", String(seconds)]]));
    window.setInterval(() => this.tellTime(), 5_000);
    this.tellTime();
    this.offerKeys();
  }

  private text(name: string): string {
    return this.status.dataset[`text${name}`] ?? "";
  }

  private submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.dataset.roomSend || !this.room.contains(form)) return;
    event.preventDefault();
    const fields: [string, string][] = [];
    for (const [name, value] of new FormData(form, event.submitter))
      if (typeof value === "string" && name !== "csrf" && name !== "form_key") fields.push([name, value]);
    const words = fields.find(([name]) => name === "words")?.[1].trim() ?? "";
    if (form === this.form) {
      if (!words) return void form.querySelector<HTMLTextAreaElement>("textarea")?.focus();
      this.letters.put(form.action, fields, words);
      this.emptyForm();
    } else {
      this.letters.put(form.action, fields, words);
      this.showTap(form, fields);
    }
  }

  private emptyForm(): void {
    const form = this.form!;
    const kind = form.querySelector<HTMLInputElement>("[name=kind]:checked")?.value;
    const point = form.querySelector<HTMLInputElement>("[name=point]")!.value;
    form.reset();
    for (const area of form.querySelectorAll("textarea")) area.value = "";
    for (const box of form.querySelectorAll<HTMLInputElement>("[name=kind]")) box.checked = box.value === kind;
    form.querySelector<HTMLInputElement>("[name=point]")!.value = point;
    form.dispatchEvent(new Event("stays"));
    form.querySelector<HTMLTextAreaElement>("textarea")!.focus();
  }

  /** At once, also without net; what the server shows comes after. */
  private showTap(form: HTMLFormElement, fields: [string, string][]): void {
    const value = (name: string) => fields.find((one) => one[0] === name)?.[1];
    const seat = form.querySelector<HTMLButtonElement>(".room-seat");
    if (seat) {
      seat.setAttribute("aria-pressed", String(value("heard") === "true"));
      seat.classList.toggle("room-heard", value("heard") === "true");
      form.querySelector<HTMLInputElement>("[name=heard]")!.value = value("heard") === "true" ? "" : "true";
    }
    if (form.action.endsWith("/punkt")) this.turnTo(value("point") ?? "");
  }
  private turnTo(point: string): void {
    const part = this.room.querySelector<HTMLElement>("#punkt")!;
    const chosen = [...this.room.querySelectorAll<HTMLElement>(".room-agenda-point")].find((one) => one.id === `p-${point}`);
    if (!chosen || part.dataset.point === point) return;
    for (const one of this.room.querySelectorAll(".room-agenda-point")) one.classList.toggle("room-here", one === chosen);
    part.dataset.point = point;
    part.querySelector(".room-words")!.textContent = chosen.querySelector(".room-go")?.textContent ?? "";
    part.querySelector(".room-lines")?.remove();
    this.follow(point);
  }
  /** What is half written belongs to the point at which it was begun. */
  private follow(point: string): void {
    const field = this.form?.querySelector<HTMLInputElement>("[name=point]");
    if (field && !this.form!.querySelector("textarea")!.value.trim()) field.value = point;
  }
  private pageShown(): void {
    this.shownAt = Date.now();
    this.follow(this.room.querySelector<HTMLElement>("#punkt")?.dataset.point ?? "");
    this.tellTime();
  }

  private saved(letter: Letter, at: string): void {
    if (letter.fields.some(([name]) => name === "act")) location.href = at; // a page of its own: on to where it leads
  }

  private show(letters: Letter[], isSignedOut: boolean): void {
    const waiting = letters.filter((one) => !one.refused && one.theirs === undefined);
    const isLate = waiting.length > 0 && (!navigator.onLine || isSignedOut || this.wasWaiting(waiting));
    this.status.hidden = !isLate;
    this.status.textContent = isSignedOut ? this.text("SignedOut") : `${this.text("Waiting")} (${waiting.length})`;
    if (isSignedOut) {
      const link = element("a", this.text("SignIn"));
      link.href = "/log-ind";
      link.target = "_blank";
      this.status.append(" ", link);
    }
    const list = this.room.querySelector<HTMLElement>("[data-outbox]")!;
    const shown = letters.filter((one) => one.refused || one.theirs !== undefined || (isLate && one.words));
    list.replaceChildren(...shown.map((one) => this.item(one)));
  }
  private waitedFor: string | undefined;
  private waitedSince = 0;
  private wasWaiting(waiting: Letter[]): boolean {
    const first = waiting[0]!.key;
    if (first !== this.waitedFor) [this.waitedFor, this.waitedSince] = [first, Date.now()];
    if (Date.now() - this.waitedSince > 1_400) return true;
    window.setTimeout(() => this.show(this.letters.all(), false), 1_500);
    return false;
  }

  private item(letter: Letter): HTMLElement {
    const item = element("li", "");
    if (letter.theirs !== undefined) {
      item.append(element("strong", this.text("Conflict")));
      item.append(element("p", `${this.text("Theirs")}: ${letter.theirs}`, "typed-text"));
      item.append(element("p", `${this.text("Yours")}: ${letter.words}`, "typed-text"));
    } else {
      if (letter.refused) item.append(element("strong", `${this.text("Refused")} ${letter.refused.join(" ")}`));
      item.append(element("p", letter.words, "typed-text"));
    }
    if (letter.refused || letter.theirs !== undefined) item.append(this.button("Again", () => this.letters.resend(letter.key)), this.button("Drop", () => this.letters.drop(letter.key)));
    return item;
  }
  private button(name: string, act: () => void): HTMLElement {
    const button = element("button", this.text(name), "button button-secondary button-small");
    button.type = "button";
    button.addEventListener("click", act);
    return button;
  }

  private tellTime(): void {
    const clock = this.room.querySelector<HTMLElement>("[data-clock]");
    if (!clock || !clock.dataset.running) return;
    const mostOver = 60; // the room was left: then nothing is told but what was set aside
    const used = Number(clock.dataset.seconds) + (Date.now() - this.shownAt) / 1000;
    const left = Number(clock.dataset.minutes) - used / 60;
    if (left < -mostOver) return;
    clock.textContent = left >= 0 ? `${Math.ceil(left)} ${clock.dataset.textLeft}` : `${Math.ceil(-left)} ${clock.dataset.textOver}`;
    clock.classList.toggle("room-clock-soon", left < 2);
  }

  private offerKeys(): void {
    const help = this.room.querySelector<HTMLElement>(".room-keys");
    const button = help?.querySelector<HTMLButtonElement>("[data-keys]");
    if (!help || !button) return;
    help.hidden = false;
    button.setAttribute("aria-pressed", String(!localStorage.getItem(lettersOff)));
    button.addEventListener("click", () => {
      if (localStorage.getItem(lettersOff)) localStorage.removeItem(lettersOff);
      else localStorage.setItem(lettersOff, "1");
      button.setAttribute("aria-pressed", String(!localStorage.getItem(lettersOff)));
    });
  }
  private key(event: KeyboardEvent): void {
    const at = document.activeElement as HTMLElement | null;
    const isField = at?.matches("input:not([type=radio]), textarea, select") ?? false;
    if (event.key === "Escape" && isField) return at!.blur();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.form?.contains(at)) return this.form.requestSubmit();
    if (isField || event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(lettersOff)) return;
    const kind = { r: "said", b: "decision", h: "action", f: "proposal" }[event.key.toLowerCase()];
    if (kind) this.write(kind);
    else if (event.key.toLowerCase() === "n") this.room.querySelector<HTMLButtonElement>("[data-next]")?.click();
    else if (event.key.toLowerCase() === "t") this.timer?.turn();
    else return;
    event.preventDefault();
  }
  private write(kind: string): void {
    const box = this.form?.querySelector<HTMLInputElement>(`[name=kind][value=${kind}]`);
    if (!box) return;
    box.checked = true;
    this.form!.querySelector<HTMLTextAreaElement>("textarea")!.focus();
  }
}

export function enterRoom(room: HTMLElement, following: Following | undefined): void {
  new Room(room, following);
}

// A form that is sent without leaving the page (data-stays): several can be on their way, each once, in the
// order in which they were written. What cannot be saved yet stays here, visibly, and is tried again until
// it is. It is kept in this page's memory alone, so leaving the page warns.
import type { Following } from "./following";
import { leadToFields } from "./forms";

const patience = 1_500; // then the writer goes on, and it is saved behind
const firstPause = 1_000, longestPause = 15_000;

interface Letter {
  body: URLSearchParams;
  words: string;
  line?: HTMLElement;
  refused?: Document;
}

const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

export class Outbox {
  private readonly letters: Letter[] = [];
  private readonly list = document.createElement("ul");
  private readonly mistakes = document.createElement("div");
  private readonly said: HTMLElement;
  private isSending = false;
  private pause = firstPause;
  private again: number | undefined;

  constructor(private form: HTMLFormElement, private readonly following: Following) {
    this.said = form.parentElement!.querySelector<HTMLElement>("[data-said]")!;
    this.list.className = "outbox";
    this.list.setAttribute("aria-live", "polite");
    form.before(this.list, this.mistakes);
    form.addEventListener("submit", (event) => this.submit(event));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    window.addEventListener("online", () => void this.send());
    document.addEventListener("visibilitychange", () => document.hidden || void this.send());
    window.addEventListener("beforeunload", (event) => {
      if (this.letters.length > 0) event.preventDefault();
    });
  }

  private get area(): HTMLTextAreaElement {
    return this.form.querySelector("textarea")!;
  }
  private text(name: string): string {
    return this.form.dataset[`text${name}`] ?? "";
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.area.readOnly) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") body.append(name, value);
    const letter: Letter = { body, words: this.area.value.trim() };
    this.letters.push(letter);
    this.area.readOnly = true; // for a moment: a mistake comes back to the form as it is
    window.setTimeout(() => this.letters.includes(letter) && this.isComplete(letter.body) && this.setAside(letter), patience);
    void this.send();
  }

  /** The next may be written; this one is saved behind it. */
  private setAside(letter: Letter): void {
    if (letter.line || letter.refused) return;
    letter.line = document.createElement("li");
    this.list.append(letter.line);
    this.tell(letter, this.text("Waiting"));
    this.said.textContent = "";
    this.emptyForm();
  }

  private tell(letter: Letter, what: string): void {
    if (!letter.line) return;
    const words = document.createElement("q");
    words.textContent = letter.words;
    const state = document.createElement("strong");
    state.textContent = what;
    letter.line.replaceChildren(state, " ", words);
  }

  /** What the server would ask for; it says so in words as soon as it is there. */
  private isComplete(body: URLSearchParams): boolean {
    const isMissing = (field: Element) => {
      const name = (field as HTMLInputElement).name;
      const isShown = field.getClientRects().length > 0 || (field as HTMLInputElement).type === "radio";
      return isShown && !(body.get(name) ?? "").trim();
    };
    return ![...this.form.querySelectorAll("[required]")].some(isMissing) && body.has("side");
  }

  private emptyForm(): void {
    this.area.value = "";
    this.area.readOnly = false;
    this.mistakes.replaceChildren();
    for (const wrong of this.form.querySelectorAll(".form-error-message")) wrong.remove();
    for (const wrong of this.form.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
    for (const wrong of this.form.querySelectorAll(".form-error")) wrong.classList.remove("form-error");
    for (const box of this.form.querySelectorAll<HTMLInputElement>("[type=checkbox]:checked")) box.checked = false;
    this.form.querySelector<HTMLInputElement>("[name=form_key]")!.value = freshKey();
    this.form.dispatchEvent(new Event("stays"));
    const at = document.activeElement;
    if (!at || at === document.body || this.form.contains(at)) this.area.focus();
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    window.clearTimeout(this.again);
    this.isSending = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.deliver(next);
      this.pause = firstPause;
    } catch {
      for (const letter of [...this.letters]) if (!letter.refused) this.letterWaits(letter);
      this.again = window.setTimeout(() => void this.send(), this.pause);
      this.pause = Math.min(this.pause * 2, longestPause);
    } finally {
      this.isSending = false;
    }
  }

  private next(): Letter | undefined {
    return this.letters.find((letter) => !letter.refused);
  }

  private letterWaits(letter: Letter): void {
    if (this.isComplete(letter.body)) return this.setAside(letter);
    this.remove(letter); // the server cannot say what is missing, and it stands in the form
    this.area.readOnly = false;
    this.form.dispatchEvent(new Event("stays"));
    this.said.textContent = this.text("Incomplete");
  }

  /** Throws where it must be tried again. */
  private async deliver(letter: Letter): Promise<void> {
    const answer = await this.post(letter);
    if (answer.status >= 500) throw new Error(String(answer.status));
    const isSignedOut = new URL(answer.url).pathname === "/log-ind" || answer.status === 403;
    if (isSignedOut) return this.renew(letter);
    const html = await answer.text();
    if (!answer.ok) return this.refuse(letter, html);
    this.remove(letter);
    if (letter.line) letter.line.remove();
    else this.emptyForm();
    this.said.textContent = this.text("Saved");
    this.following.show(html, true);
  }

  private post(letter: Letter): Promise<Response> {
    return fetch(this.form.action, {
      method: "POST",
      body: letter.body,
      headers: { Accept: "text/html" },
      signal: AbortSignal.timeout(20_000),
    });
  }

  private remove(letter: Letter): void {
    const at = this.letters.indexOf(letter);
    if (at >= 0) this.letters.splice(at, 1);
  }

  /** A new session has another token; until there is one, the words wait here. */
  private async renew(letter: Letter): Promise<void> {
    const page = await fetch(this.form.action, { headers: { Accept: "text/html" }, redirect: "manual" });
    const html = page.type === "opaqueredirect" ? "" : await page.text();
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const token = fresh.querySelector<HTMLInputElement>("form[data-stays] [name=csrf]")?.value;
    if (page.status === 404) return this.refuse(letter, html);
    if (!token || token === letter.body.get("csrf")) {
      this.letterWaits(letter);
      this.tell(letter, this.text("SignedOut"));
      throw new Error("signed out");
    }
    for (const one of this.letters) one.body.set("csrf", token);
    for (const field of document.querySelectorAll<HTMLInputElement>("[name=csrf]")) field.value = token;
  }

  /** Mistakes: the form as the server shows it, with what was typed. Not over what is being typed now. */
  private refuse(letter: Letter, html: string): void {
    letter.refused = new DOMParser().parseFromString(html, "text/html");
    if (!letter.line) return this.correct(letter);
    this.tell(letter, this.text("Refused"));
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary";
    button.textContent = this.text("Correct");
    button.addEventListener("click", () => {
      if (this.area.value.trim()) this.area.focus();
      else this.correct(letter);
    });
    if (letter.refused.querySelector("form[data-stays]")) letter.line.append(" ", button);
  }

  private correct(letter: Letter): void {
    const form = letter.refused!.querySelector<HTMLFormElement>("form[data-stays]");
    if (!form) {  // another page answered: it holds what was typed
      this.remove(letter);
      return this.following.show(`<main>${letter.refused!.querySelector("main")?.innerHTML ?? ""}</main>`);
    }
    this.remove(letter);
    letter.line?.remove();
    const summary = letter.refused!.querySelector("[data-module=error-summary]");
    this.showMistakes(form, summary);
  }

  private showMistakes(fresh: HTMLFormElement, summary: Element | null): void {
    this.form.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    this.form.dispatchEvent(new Event("stays"));
    this.mistakes.replaceChildren();
    if (!summary) return this.area.focus();
    const shown = document.importNode(summary, true) as HTMLElement;
    this.mistakes.append(shown);
    leadToFields(shown);
  }
}

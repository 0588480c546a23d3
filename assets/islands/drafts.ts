// Saves what is being written, so that an expired login or a closed lid loses nothing. The text goes
// to the server alone: nothing about a person is kept in the browser.

const pause = 800;

interface Words {
  saved: string;
  failed: string;
  loggedOut: string;
}

/** The layout says them on <body>, in the reader's language. */
function words(): Words {
  const { textSaved = "", textNotSaved = "", textLoggedOut = "" } = document.body.dataset;
  return { saved: textSaved, failed: textNotSaved, loggedOut: textLoggedOut };
}

function liveRegion(form: HTMLFormElement): HTMLElement {
  const found = form.querySelector<HTMLElement>(".draft-said");
  if (found) return found;
  const region = document.createElement("p");
  region.className = "draft-said";
  region.setAttribute("role", "status");
  const actions = form.querySelector(".actions");
  if (actions) actions.before(region);
  else form.append(region);
  return region;
}

/** All that was typed, but never a password. */
function fields(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  const secret = new Set([...form.querySelectorAll<HTMLInputElement>("[type=password]")].map((i) => i.name));
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !secret.has(name)) sent.append(name, value);
  sent.append("address", new URL(form.action).pathname);
  return sent;
}

function clock(): string {
  return new Intl.DateTimeFormat("da-DK", { hour: "2-digit", minute: "2-digit" }).format(new Date());
}

/** One form's draft: saved after a pause, one saving at a time, none after the form itself is sent. */
class Draft {
  private readonly said = words();
  private waiting: number | undefined;
  private isSaving = false;
  private changedMeanwhile = false;
  private isSent = false;
  private onItsWay = new AbortController();

  constructor(private readonly form: HTMLFormElement) {
    liveRegion(form); // there from the first, so that what comes in it is heard
  }

  changed(): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.save(), pause);
  }

  formIsSent(): void {
    this.isSent = true;
    window.clearTimeout(this.waiting);
    this.onItsWay.abort(); // or the draft could come after what it was the draft of
  }

  pageIsShown(): void {
    this.isSent = false;
  }

  private async save(): Promise<void> {
    this.changedMeanwhile = this.isSaving;
    if (this.isSaving || this.isSent) return;
    this.isSaving = true;
    try {
      this.tell(await this.post());
    } catch {
      if (!this.isSent) this.say(this.said.failed, true);
    } finally {
      this.isSaving = false;
      if (this.changedMeanwhile) this.changed();
    }
  }

  private post(): Promise<Response> {
    this.onItsWay = new AbortController();
    return fetch("/kladder", {
      method: "POST",
      body: fields(this.form),
      credentials: "same-origin",
      redirect: "manual",
      signal: this.onItsWay.signal,
      headers: { Accept: "application/json" },
    });
  }

  private tell(answer: Response): void {
    if (this.isSent) return;
    const isLoggedOut = answer.status === 401 || answer.type === "opaqueredirect";
    if (answer.ok) this.say(`${this.said.saved} ${clock()}`, false);
    else this.say(isLoggedOut ? this.said.loggedOut : this.said.failed, true);
  }

  private say(text: string, isLate: boolean): void {
    const region = liveRegion(this.form);
    region.textContent = text;
    region.classList.toggle("draft-said-late", isLate);
  }
}

export function keepDrafts(form: HTMLFormElement): void {
  const draft = new Draft(form);
  form.addEventListener("input", () => draft.changed());
  form.addEventListener("change", () => draft.changed());
  form.addEventListener("submit", () => draft.formIsSent());
  form.addEventListener("stays", () => draft.pageIsShown());
  window.addEventListener("pageshow", () => draft.pageIsShown());
}

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

export function keepDrafts(form: HTMLFormElement): void {
  const region = liveRegion(form);
  const said = words();
  let waiting: number | undefined;
  let saving = false;
  let changedMeanwhile = false;
  let sent = false;

  function say(text: string, isLate: boolean): void {
    region.textContent = text;
    region.classList.toggle("draft-said-late", isLate);
  }

  async function save(): Promise<void> {
    if (sent) return;
    if (saving) {
      changedMeanwhile = true;
      return;
    }
    saving = true;
    try {
      const answer = await fetch("/kladder", {
        method: "POST",
        body: fields(form),
        credentials: "same-origin",
        redirect: "manual",
        headers: { Accept: "application/json" },
      });
      if (sent) return;
      const loggedOut = answer.status === 401 || answer.type === "opaqueredirect";
      if (answer.ok) say(`${said.saved} ${clock()}`, false);
      else say(loggedOut ? said.loggedOut : said.failed, true);
    } catch {
      say(said.failed, true);
    } finally {
      saving = false;
      if (changedMeanwhile) {
        changedMeanwhile = false;
        wait();
      }
    }
  }

  function wait(): void {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void save(), pause);
  }

  form.addEventListener("input", wait);
  form.addEventListener("change", wait);
  form.addEventListener("submit", () => {
    sent = true;
    window.clearTimeout(waiting);
  });
  window.addEventListener("pageshow", () => (sent = false));
}

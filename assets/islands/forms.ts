// Two small kindnesses to whoever fills in a form: a double click sends it once, and the reader of the
// page starts at what went wrong. The server does not rely on either.

export function sendOnce(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    // After this turn, so that the pressed button's own name and value are still sent.
    window.setTimeout(() => {
      for (const button of buttons(form)) button.disabled = true;
    });
  });
  // Going back shows the page as it was left: with buttons that work.
  window.addEventListener("pageshow", () => {
    for (const button of buttons(form)) button.disabled = false;
  });
}

function buttons(form: HTMLFormElement): HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")];
}

export function startAtMistakes(): void {
  const summary = document.querySelector<HTMLElement>("[data-module=error-summary]");
  if (summary) leadToFields(summary);
}

export function leadToFields(summary: HTMLElement): void {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.getAttribute("href")!.slice(1)));
    if (!field) return;
    event.preventDefault();
    (field.closest(".form-group") ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// How hard a text is to read, while it is written. The server counts: there is one rule.

const pause = 700;

async function count(field: HTMLTextAreaElement, csrf: string): Promise<string> {
  const answer = await fetch("/laesbarhed", {
    method: "POST",
    headers: { Accept: "application/json", "X-CSRF-Token": csrf },
    body: new URLSearchParams({ text: field.value }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { said: string }).said;
}

export function tellReadability(told: HTMLElement): void {
  const form = told.closest("form");
  const field = form?.querySelector<HTMLTextAreaElement>(`textarea[name=${told.dataset.readability}]`);
  const csrf = form?.querySelector<HTMLInputElement>("[name=csrf]")?.value;
  if (!field || !csrf) return;
  let waiting: number | undefined;
  field.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // Without an answer what stood there is too old to stand.
      count(field, csrf).then((said) => (told.textContent = said), () => (told.textContent = ""));
    }, pause);
  });
}

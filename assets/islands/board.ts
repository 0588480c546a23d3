// The ICS board with the family in the room: new cards are said and marked for a moment, and everything on
// it is reached from the keyboard. The keys are listed on the page (ics-keys) and none of them is a letter.
import type { Following } from "./following";

const markedFor = 8_000;

function count(part: Element, side: string): number {
  return Number(part.getAttribute(`data-${side}`));
}

/** What has come, in the words of the server: "Der er kommet et kort: Skole – Det, der virker". */
export function sayWhatComes(board: HTMLElement, said: HTMLElement | null, following: Following): void {
  const parts = () => [...board.querySelectorAll<SVGElement>(".ics-part[id]")];
  const counts = () => new Map(parts().map((part) => [part.id, { works: count(part, "works"), hard: count(part, "hard") }]));
  let before = counts();
  following.onShown((isOwn) => {
    const came: string[] = [];
    for (const part of parts()) {
      const was = before.get(part.id) ?? { works: 0, hard: 0 };
      if (count(part, "works") > was.works) came.push(part.dataset.textWorks ?? "");
      if (count(part, "hard") > was.hard) came.push(part.dataset.textHard ?? "");
    }
    before = counts();
    const isNews = came.length > (isOwn ? 1 : 0);
    if (said && isNews) said.textContent = came.join(". ");
    for (const added of board.querySelectorAll("[data-new]"))
      window.setTimeout(() => added.removeAttribute("data-new"), markedFor);
  });
}

const isField = (at: Element | null): boolean => Boolean(at?.matches("input, textarea, select"));
const isEmptyArea = (at: Element | null): boolean => at instanceof HTMLTextAreaElement && at.value === "";

/** ← and → turn to another dimension, or to the other column from a card; ↑ and ↓ walk over the cards. */
export function walkByKeys(board: HTMLElement): void {
  const heading = board.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  const cards = () => [...board.querySelectorAll<HTMLElement>(".ics-card")];
  const cardsOf = (card: Element) => cards().filter((one) => one.closest(".ics-column") === card.closest(".ics-column"));

  const toOtherColumn = (card: HTMLElement) => {
    const other = cards().filter((one) => one.closest(".ics-column") !== card.closest(".ics-column"));
    other[Math.min(cardsOf(card).indexOf(card), other.length - 1)]?.focus();
  };
  const walk = (card: HTMLElement | null, step: number) => {
    const all = cards();
    const next = card ? all[all.indexOf(card) + step] : step > 0 ? all[0] : undefined;
    (next ?? (step < 0 ? heading : card))?.focus();
  };
  const turn = (key: string) => board.querySelector<HTMLAnchorElement>(`.ics-steps [accesskey=${key === "ArrowRight" ? "n" : "f"}]`)?.click();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const at = document.activeElement as HTMLElement | null;
    const card = at?.closest<HTMLElement>(".ics-card") ?? null;
    const isSideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const isUpOrDown = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (event.key === "Escape" && board.contains(at) && at !== heading) heading?.focus();
    else if (isSideways && card) toOtherColumn(card);
    else if (isSideways && (!isField(at) || isEmptyArea(at))) turn(event.key);
    else if (isUpOrDown && (card || at === heading)) walk(card, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && at === card && card) card.querySelector<HTMLAnchorElement>("a")?.click();
    else return;
    event.preventDefault();
  });
  board.querySelector<HTMLElement>(".ics-keys")?.removeAttribute("hidden");
}

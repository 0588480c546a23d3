// One case at a time on the big screen: ← and → turn, and on a phone a stroke to the side does. The links do the same.
const longEnough = 60; // pixels to the side, and more than up or down

function turn(deck: HTMLElement, forwards: boolean): void {
  deck.querySelector<HTMLAnchorElement>(forwards ? ".deck-next" : ".deck-steps [rel=prev]")?.click();
}

export function turnByKeysAndStrokes(deck: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    if (document.activeElement?.matches("input, textarea, select")) return;
    turn(deck, event.key === "ArrowRight");
    event.preventDefault();
  });
  let from: Touch | undefined;
  deck.addEventListener("touchstart", (event) => { from = event.changedTouches[0]; }, { passive: true });
  deck.addEventListener("touchend", (event) => {
    const to = event.changedTouches[0];
    if (!from || !to) return;
    const aside = to.clientX - from.clientX;
    if (Math.abs(aside) > longEnough && Math.abs(aside) > 2 * Math.abs(to.clientY - from.clientY)) turn(deck, aside < 0);
  }, { passive: true });
}

// A file takes its time on a telephone's connection: after a second the form says that it is on its way.

const patience = 1000;

export function sayItIsOnItsWay(form: HTMLFormElement): void {
  const region = document.createElement("p");
  region.className = "upload-said";
  region.setAttribute("role", "status");
  (form.querySelector(".actions") ?? form).after(region);
  let waiting: number | undefined;
  form.addEventListener("submit", () => {
    waiting = window.setTimeout(() => {
      const bar = document.createElement("progress");
      bar.setAttribute("aria-hidden", "true");
      region.replaceChildren(form.dataset.textSending ?? "", bar);
    }, patience);
  });
  // Going back shows the page as it was left.
  window.addEventListener("pageshow", () => {
    window.clearTimeout(waiting);
    region.replaceChildren();
  });
}

// The network map while it is drawn: dragging, arrow keys, adding without leaving the page. Everything is
// saved as one goes; what could not be saved is tried again, and what somebody else changed meanwhile is shown.
type Node = { id: number; version: number; name: string; short_name: string; domain: string; standing: string; x: number; y: number };
type Point = { x: number; y: number };

const step = 10, longStep = 50, settled = 500, retry = 3000;

export function drawNetwork(root: HTMLElement): void {
  const sheet = root.querySelector<SVGSVGElement>("svg.network-sheet")!;
  const nodes = sheet.querySelector<SVGGElement>("[data-nodes]")!;
  const said = root.querySelector<HTMLElement>("[data-said]")!;
  const waiting = new Map<string, number>();

  const place = (node: Element, at: Point) => {
    node.setAttribute("transform", `translate(${at.x} ${at.y})`);
    (node as SVGElement).dataset.x = String(at.x);
    (node as SVGElement).dataset.y = String(at.y);
  };
  const placeOf = (node: SVGElement): Point => ({ x: Number(node.dataset.x), y: Number(node.dataset.y) });
  const cloudAt = (at: Point) => {
    const away = (cloud: Element) => {
      const text = cloud.querySelector("rect")!;
      return Math.hypot(Number(text.getAttribute("x")) + 128 - at.x, Number(text.getAttribute("y")) + 82 - at.y);
    };
    return [...sheet.querySelectorAll<SVGElement>(".network-cloud")].sort((a, b) => away(a) - away(b))[0];
  };
  const name = (node: SVGElement, to: SVGElement) =>
    node.setAttribute("aria-label", `${node.dataset.name}, ${node.dataset.standing}, ${to.dataset.label}`);

  /** All nodes as the server has them; those that still wait to be saved stay where they were put. */
  const show = (page: { clouds: { nodes: Node[] }[] }) => {
    const all = page.clouds.flatMap((cloud) => cloud.nodes);
    for (const one of all) {
      const there = nodes.querySelector<SVGElement>(`[data-node="${one.id}"]`);
      if (!there) return location.reload();
      there.dataset.version = String(one.version);
      if (!waiting.has(String(one.id))) place(there, one);
    }
    for (const there of nodes.querySelectorAll<SVGElement>("[data-node]"))
      if (!all.some((one) => String(one.id) === there.dataset.node)) there.remove();
  };

  const ask = (address: string, fields?: Record<string, string>) =>
    fetch(address, {
      method: fields ? "POST" : "GET",
      headers: { Accept: "application/json", "X-CSRF-Token": root.dataset.csrf! },
      body: fields && new URLSearchParams(fields),
    });

  const save = async (node: SVGElement) => {
    const id = node.dataset.node!;
    waiting.delete(id);
    try {
      const answer = await ask(`${root.dataset.network}/${id}/placering`, {
        x: node.dataset.x!, y: node.dataset.y!, version: node.dataset.version!,
      });
      if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
      show(await (answer.ok ? answer : await ask(root.dataset.network!)).json());
      said.textContent = answer.ok ? root.dataset.textSaved! : root.dataset.textChanged!;
    } catch {
      said.textContent = root.dataset.textNotSaved!;
      if (!waiting.has(id)) waiting.set(id, window.setTimeout(() => save(node), retry));
    }
  };
  const saveSoon = (node: SVGElement, after: number) => {
    window.clearTimeout(waiting.get(node.dataset.node!));
    waiting.set(node.dataset.node!, window.setTimeout(() => save(node), after));
  };
  const move = (node: SVGElement, to: Point) => {
    place(node, { x: Math.round(Math.min(980, Math.max(20, to.x))), y: Math.round(Math.min(680, Math.max(20, to.y))) });
  };

  const onSheet = (event: PointerEvent): Point => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM()!.inverse());
    return { x: point.x, y: point.y };
  };
  nodes.addEventListener("pointerdown", (event) => {
    const node = (event.target as Element).closest<SVGElement>("[data-node]");
    if (!node || event.button !== 0) return;
    const from = onSheet(event), at = placeOf(node);
    let dragged = false;
    const drag = (moved: PointerEvent) => {
      const now = onSheet(moved);
      dragged ||= Math.hypot(now.x - from.x, now.y - from.y) > 4;
      if (dragged) move(node, { x: at.x + now.x - from.x, y: at.y + now.y - from.y });
    };
    const drop = () => {
      window.removeEventListener("pointermove", drag);
      if (!dragged) return;
      node.addEventListener("click", (click) => click.preventDefault(), { once: true });
      name(node, cloudAt(placeOf(node)));
      saveSoon(node, 0);
    };
    window.addEventListener("pointermove", drag);
    window.addEventListener("pointerup", drop, { once: true });
    window.addEventListener("pointercancel", drop, { once: true });
  });
  nodes.addEventListener("dragstart", (event) => event.preventDefault());

  nodes.addEventListener("keydown", (event) => {
    const node = (event.target as Element).closest<SVGElement>("[data-node]");
    const ways: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    if (!node || !way) return;
    event.preventDefault();
    const length = event.shiftKey ? longStep : step, at = placeOf(node);
    move(node, { x: at.x + way[0] * length, y: at.y + way[1] * length });
    const cloud = cloudAt(placeOf(node));
    name(node, cloud);
    said.textContent = `${root.dataset.textMoved} ${cloud.dataset.label}`;
    saveSoon(node, settled);
  });

  // Leaving the page does not lose the last move.
  window.addEventListener("pagehide", () => {
    for (const node of nodes.querySelectorAll<SVGElement>("[data-node]"))
      if (waiting.has(node.dataset.node!))
        navigator.sendBeacon(`${root.dataset.network}/${node.dataset.node}/placering`, new URLSearchParams({
          csrf: root.dataset.csrf!, x: node.dataset.x!, y: node.dataset.y!, version: node.dataset.version!,
        }));
  });
}

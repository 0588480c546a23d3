// Makes what stands on the page like what the server shows now, node by node: what is alike stays where it
// is, and with it focus, scroll and what is being typed. Elements with an id are known by it.

/** Set here in the browser; the server knows nothing of them. */
const ours = new Set(["data-new"]);

export function patch(now: Element, fresh: Element): void {
  if (now.isEqualNode(fresh)) return;
  for (const { name } of [...now.attributes])
    if (!fresh.hasAttribute(name) && !ours.has(name)) now.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  patchChildren(now, fresh);
}

const idOf = (node: Node | null): string => (node instanceof Element ? node.id : "");

function isAlike(now: Node | null, next: Node): now is Node {
  return now !== null && now.nodeName === next.nodeName && idOf(now) === idOf(next);
}

function patchNode(now: Node, next: Node): void {
  if (now instanceof Element && next instanceof Element) patch(now, next);
  else if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
}

function patchChildren(now: Element, fresh: Element): void {
  const wanted = new Set([...fresh.childNodes].map(idOf));
  for (const child of [...now.children]) if (child.id && !wanted.has(child.id)) child.remove();
  let at: ChildNode | null = now.firstChild;
  for (const next of [...fresh.childNodes]) {
    if (isAlike(at, next)) {
      const same: ChildNode = at as ChildNode;
      at = same.nextSibling;
      patchNode(same, next);
    } else {
      const added = document.importNode(next, true);
      now.insertBefore(added, at);
      if (added instanceof Element) added.setAttribute("data-new", "");
    }
  }
  while (at) {
    const last: ChildNode = at;
    at = last.nextSibling;
    last.remove();
  }
}

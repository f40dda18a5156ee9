import type { Element, Node } from "@xmldom/xmldom";

/** The elements right below one. */
export function elements(element: Element): Element[] {
  return Array.from(element.childNodes as Iterable<Node>).filter((node): node is Element => node.nodeType === 1);
}

export function children(element: Element, name: string): Element[] {
  return elements(element).filter((node) => node.nodeName === name);
}

export function child(element: Element, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

/** All elements below one that a path of names leads to. */
export function path(element: Element, ...names: string[]): Element[] {
  return names.reduce<Element[]>((found, name) => found.flatMap((node) => children(node, name)), [element]);
}

export function content(element: Element): string {
  return (element.textContent ?? "").trim();
}

export function textOf(element: Element, name: string): string {
  const found = child(element, name);
  return found ? content(found) : "";
}

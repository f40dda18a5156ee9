import type { Node } from "@xmldom/xmldom";
import { pollStop } from "../../base/budget.ts";

interface Placed {
  readonly parentNode: Node | null;
  readonly ownerElement?: Node | null;
  readonly attributes?: ArrayLike<Node> | null;
}

/** The order of nodes in their document; good as long as the document stays as it is. */
export class DocumentOrder {
  /** The place of attributes and children by the node that they belong to. */
  readonly #places = new Map<Node, ReadonlyMap<Node, number>>();

  /** The nodes without repetitions, each before those that begin behind it. */
  sorted(nodes: readonly Node[]): Node[] {
    if (nodes.length > 1 && nodes.length * depthOf(nodes[0]) > mostPlaces) return sortedByNumber(nodes);
    const paths = new Map(nodes.map((node) => [node, this.#path(node)]));
    return [...paths.keys()].sort((left, right) => comparePaths(paths.get(left) ?? [], paths.get(right) ?? []));
  }

  /** The places on the way from the top down to the node. */
  #path(node: Node): number[] {
    const path: number[] = [];
    for (let at: Node | null = node; at; at = ownerOf(at)) {
      const owner = ownerOf(at);
      if (owner) path.push(this.#placesIn(owner).get(at) ?? -1);
    }
    return path.reverse();
  }

  #placesIn(owner: Node): ReadonlyMap<Node, number> {
    let places = this.#places.get(owner);
    if (!places) {
      const parts: Node[] = [...Array.from((owner as unknown as Placed).attributes ?? [])];
      for (let child = owner.firstChild; child; child = child.nextSibling) parts.push(child);
      places = new Map(parts.map((part, index) => [part, index]));
      this.#places.set(owner, places);
    }
    return places;
  }
}

/** Paths with more places in all take too much room: then the whole document is numbered. */
const mostPlaces = 100_000;

function depthOf(node: Node): number {
  let depth = 0;
  for (let at: Node | null = node; at; at = ownerOf(at)) depth++;
  return depth;
}

function sortedByNumber(nodes: readonly Node[]): Node[] {
  let top = nodes[0];
  for (let owner = ownerOf(top); owner; owner = ownerOf(owner)) top = owner;
  const numbers = new Map<Node, number>();
  const pending = [top];
  for (let node = pending.pop(); node; node = pending.pop()) {
    pollStop();
    numbers.set(node, numbers.size);
    for (const attribute of Array.from((node as unknown as Placed).attributes ?? []))
      numbers.set(attribute, numbers.size);
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return [...new Set(nodes)].sort((left, right) => (numbers.get(left) ?? 0) - (numbers.get(right) ?? 0));
}

function ownerOf(node: Node): Node | null {
  const { parentNode, ownerElement } = node as unknown as Placed;
  return parentNode ?? ownerElement ?? null;
}

/** What contains another node comes before it. */
function comparePaths(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < left.length && index < right.length; index++)
    if (left[index] !== right[index]) return left[index] - right[index];
  return left.length - right.length;
}

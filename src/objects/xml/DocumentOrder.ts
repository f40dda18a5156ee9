import type { Node } from "@xmldom/xmldom";

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

import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { ItemCollection } from "./ItemCollection.ts";
import { closedType } from "./typeRegistry.ts";

/** LinkedList<T>: `items` are its nodes in order. */
export class LinkedListObject extends ItemCollection {
  constructor(readonly type: ClrType) {
    super([]);
  }

  get clrType(): ClrType {
    return this.type;
  }

  get nodes(): LinkedListNode[] {
    return this.items as LinkedListNode[];
  }

  override get elements(): Iterable<unknown> {
    return this.nodes.map((node) => node.value);
  }
}

export class LinkedListNode extends ClrObject {
  constructor(
    public list: LinkedListObject | null,
    readonly elementType: ClrType,
    public value: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return closedType("System.Collections.Generic.LinkedListNode", this.elementType);
  }

  neighbour(step: number): LinkedListNode | null {
    const nodes = this.list?.nodes ?? [];
    return nodes[nodes.indexOf(this) + step] ?? null;
  }
}

import type { ClrType } from "../../types/ClrType.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { modifiedAfterStart } from "../../values/collections/ItemCollection.ts";

/** LinkedList<T>. */
export class LinkedListObject extends ClrObject {
  version = 0;
  count = 0;
  first: LinkedListNode | null = null;
  last: LinkedListNode | null = null;

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** Puts a node that belongs to no list behind another one; null: at the start. */
  insertAfter(before: LinkedListNode | null, node: LinkedListNode): void {
    const after = before === null ? this.first : before.next;
    node.list = this;
    node.previous = before;
    node.next = after;
    if (before === null) this.first = node;
    else before.next = node;
    if (after === null) this.last = node;
    else after.previous = node;
    this.count++;
    this.version++;
  }

  remove(node: LinkedListNode): void {
    const { previous, next } = node;
    if (previous === null) this.first = next;
    else previous.next = next;
    if (next === null) this.last = previous;
    else next.previous = previous;
    node.list = null;
    node.previous = null;
    node.next = null;
    this.count--;
    this.version++;
  }

  *nodes(): Generator<LinkedListNode> {
    for (let node = this.first; node !== null; node = node.next) yield node;
  }

  override get elements(): Iterable<unknown> {
    return undisturbed(this);
  }
}

function* undisturbed(list: LinkedListObject): Generator<unknown> {
  const { version } = list;
  for (const node of list.nodes()) {
    yield node.value;
    if (list.version !== version) throw modifiedAfterStart();
  }
}

export class LinkedListNode extends ClrObject {
  list: LinkedListObject | null = null;
  previous: LinkedListNode | null = null;
  next: LinkedListNode | null = null;

  constructor(
    readonly elementType: ClrType,
    public value: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return closedType("System.Collections.Generic.LinkedListNode", this.elementType);
  }
}

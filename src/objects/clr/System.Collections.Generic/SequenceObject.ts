import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { collectionWasModified, modifiedAfterStart } from "../../values/collections/ItemCollection.ts";

/** Where the next item of a sequence is taken from: that which came first, or that which came last. */
export type SequenceOrder = "queue" | "stack";

/** Queue, Stack and their like. Putting and taking cost the same whatever the number of items. */
export class SequenceObject extends ClrObject {
  version = 0;
  /** In the order in which they came; what lies before `#start` was taken. */
  #items: unknown[];
  #start = 0;
  /** The room for items, which grows when it is full. */
  capacity: number;

  constructor(
    readonly type: ClrType,
    readonly order: SequenceOrder,
    items: unknown[] = [],
  ) {
    super();
    this.#items = items;
    this.capacity = items.length;
  }

  /** At least so much room: twice what there is, in a queue four places more. */
  ensureCapacity(size: number): void {
    if (size <= this.capacity) return;
    const grown =
      this.order === "stack"
        ? Math.max(this.capacity * 2, this.capacity === 0 ? 4 : 0)
        : Math.max(this.capacity * 2, this.capacity + 4);
    this.capacity = Math.max(grown, size);
  }

  get clrType(): ClrType {
    return this.type;
  }

  get count(): number {
    return this.#items.length - this.#start;
  }

  put(item: unknown): void {
    this.#items.push(item);
    if (this.count > this.capacity) this.ensureCapacity(this.count);
    this.version++;
  }

  /** The item that comes next; undefined where there is none. */
  peek(): unknown {
    if (this.count === 0) return undefined;
    return this.order === "stack" ? this.#items[this.#items.length - 1] : this.#items[this.#start];
  }

  take(): unknown {
    if (this.count === 0) return undefined;
    const item = this.peek();
    this.version++;
    if (this.order === "stack") {
      this.#items.pop();
      return item;
    }
    this.#items[this.#start++] = undefined;
    if (this.#start > longestGap && this.#start * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#start);
      this.#start = 0;
    }
    return item;
  }

  clear(): void {
    this.#items = [];
    this.#start = 0;
    this.version++;
  }

  /** The items in the order in which they come out. */
  toArray(): unknown[] {
    const items = this.#items.slice(this.#start);
    return this.order === "stack" ? items.reverse() : items;
  }

  copy(): SequenceObject {
    return new SequenceObject(this.type, this.order, this.#items.slice(this.#start));
  }

  override get elements(): Iterable<unknown> {
    return undisturbed(this);
  }
}

const longestGap = 1024;

function* undisturbed(sequence: SequenceObject): Generator<unknown> {
  const { version } = sequence;
  for (const item of sequence.toArray()) {
    yield item;
    if (sequence.version !== version)
      throw isOutsideCore[edition()](sequence) ? modifiedAfterStart() : collectionWasModified();
  }
}

/** Whether the type lies outside of .NET's core library: stacks do, in .NET Framework all generic ones and no other. */
const isOutsideCore: PerEdition<(sequence: SequenceObject) => boolean> = {
  Desktop: ({ type }) => type.typeArguments.length > 0,
  Core: ({ order }) => order === "stack",
};

import { checkNotNegative, invalidOperation } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { compareDefault } from "../members/compareDefault.ts";
import { elementsOf } from "../members/listMembers.ts";
import { defaultComparer } from "./defaultComparers.ts";

interface Entry {
  readonly element: unknown;
  readonly priority: unknown;
}

/** Children of a node of the heap. .NET's has four, which decides the order of equal priorities. */
const arity = 4;

class PriorityQueueObject extends ClrObject {
  readonly nodes: Entry[] = [];

  constructor(
    readonly type: ClrType,
    /** The places that .NET keeps for nodes; it doubles them, by four at least. */
    public capacity = 0,
  ) {
    super();
  }

  ensure(count: number): number {
    if (this.capacity < count) this.capacity = Math.max(2 * this.capacity, this.capacity + 4, count);
    return this.capacity;
  }

  get clrType(): ClrType {
    return this.type;
  }

  get first(): Entry {
    if (this.nodes.length === 0) throw invalidOperation("Queue empty.");
    return this.nodes[0];
  }

  enqueue(entry: Entry): void {
    let at = this.nodes.length;
    this.ensure(at + 1);
    this.nodes.push(entry);
    while (at > 0) {
      const parent = Math.floor((at - 1) / arity);
      if (compareDefault(entry.priority, this.nodes[parent].priority) >= 0) break;
      this.nodes[at] = this.nodes[parent];
      at = parent;
    }
    this.nodes[at] = entry;
  }

  dequeue(): Entry {
    const { first } = this;
    const last = this.nodes.pop() as Entry;
    if (this.nodes.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const { nodes } = this;
    let at = 0;
    for (let child = 1; child < nodes.length; child = at * arity + 1) {
      let least = child;
      for (let next = child + 1; next < Math.min(child + arity, nodes.length); next++)
        if (compareDefault(nodes[next].priority, nodes[least].priority) < 0) least = next;
      if (compareDefault(entry.priority, nodes[least].priority) <= 0) break;
      nodes[at] = nodes[least];
      at = least;
    }
    nodes[at] = entry;
  }
}

function tryGive(
  self: PriorityQueueObject,
  element: PSReference,
  priority: PSReference,
  take: (self: PriorityQueueObject) => Entry,
): boolean {
  const found = self.nodes.length > 0 ? take(self) : null;
  element.value = found?.element ?? null;
  priority.value = found?.priority ?? null;
  return found !== null;
}

export default defineClr<PriorityQueueObject>({
  typeParameters: ["TElement", "TPriority"],
  constructors: {
    "()": function () {
      return new PriorityQueueObject(this);
    },
    "(int)": function (capacity: number) {
      checkNotNegative(capacity, "initialCapacity");
      return new PriorityQueueObject(this, capacity);
    },
  },
  properties: {
    Count: (self) => self.nodes.length,
    Capacity: (self) => self.capacity,
    Comparer: (self) => defaultComparer(self.type.typeArguments[1]),
  },
  methods: {
    Enqueue: (self, element: unknown, priority: unknown) => self.enqueue({ element, priority }),
    Dequeue: (self) => self.dequeue().element,
    Peek: (self) => self.first.element,
    EnqueueDequeue: (self, element: unknown, priority: unknown) => {
      const first = self.nodes[0];
      if (first === undefined || compareDefault(priority, first.priority) <= 0) return element;
      const { capacity } = self;
      self.enqueue({ element, priority });
      self.capacity = capacity;
      return self.dequeue().element;
    },
    DequeueEnqueue: (self, element: unknown, priority: unknown) => {
      const taken = self.dequeue().element;
      self.enqueue({ element, priority });
      return taken;
    },
    TryDequeue: (self, element: PSReference, priority: PSReference) =>
      tryGive(self, element, priority, (queue) => queue.dequeue()),
    TryPeek: (self, element: PSReference, priority: PSReference) =>
      tryGive(self, element, priority, (queue) => queue.first),
    "EnqueueRange(System.Collections.Generic.IEnumerable[TElement],TPriority)": (
      self,
      elements: unknown,
      priority: unknown,
    ) => {
      for (const element of elementsOf(elements, "elements")) self.enqueue({ element, priority });
    },
    EnsureCapacity: (self, size: number) => {
      checkNotNegative(size, "capacity");
      return self.ensure(size);
    },
    TrimExcess: (self) => {
      if (self.nodes.length < Math.trunc(self.capacity * 0.9)) self.capacity = self.nodes.length;
    },
    Clear: (self) => {
      self.nodes.length = 0;
    },
  },
});

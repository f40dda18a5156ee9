import { invalidOperation } from "../../errors/argumentChecks.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { ImmutableSequence } from "./ImmutableSequence.ts";
import { creators, emptyOne } from "./immutableMembers.ts";

interface EndRules {
  readonly put: string;
  readonly take: string;
  /** Whether what was put in last is taken first. */
  readonly isStack: boolean;
}

function next({ items }: ImmutableSequence): unknown {
  if (items.length === 0) throw invalidOperation("This operation does not apply to an empty instance.");
  return items[0];
}

function rest(self: ImmutableSequence): ImmutableSequence {
  next(self);
  return self.with(self.items.slice(1));
}

/** Definition of ImmutableQueue and ImmutableStack, of which only the first item is seen. */
export function immutableEnd(full: string, { put, take, isStack }: EndRules): ClrMembers {
  const ofItems = defineClr<ImmutableSequence>({
    typeParameters: ["T"],
    interfaces: ["System.Collections.Generic.IEnumerable[T]"],
    properties: { "bool IsEmpty {get;}": (self) => self.items.length === 0 },
    methods: {
      "T Peek()": next,
      [`${full}[T] ${put}(T value)`]: (self, value: unknown) =>
        self.with(isStack ? [value, ...self.items] : [...self.items, value]),
      [`${full}[T] ${take}()`]: rest,
      [`${full}[T] ${take}([ref] T value)`]: (self, value: PSReference) => {
        value.value = next(self);
        return rest(self);
      },
      [`${full}[T] Clear()`]: (self) => self.with([]),
    },
    staticProperties: emptyOne(full, " {get;}"),
  });
  return defineClr({ arities: () => ofItems as ClrMembers, statics: creators(full, isStack) }) as ClrMembers;
}

import { invalidOperation } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { ImmutableSequence } from "./ImmutableSequence.ts";
import { creators, make } from "./immutableMembers.ts";

const full = "System.Collections.Immutable.ImmutableStack";

function next({ items }: ImmutableSequence): unknown {
  if (items.length === 0) throw invalidOperation("This operation does not apply to an empty instance.");
  return items[0];
}

function rest(self: ImmutableSequence): ImmutableSequence {
  next(self);
  return self.with(self.items.slice(1));
}

const ofItems: ClrMembers<ImmutableSequence> = defineClr<ImmutableSequence>({
  typeParameters: ["T"],
  interfaces: ["System.Collections.Generic.IEnumerable[T]"],
  properties: { "bool IsEmpty {get;}": (self) => self.items.length === 0 },
  methods: {
    "T Peek()": next,
    [`${full}[T] Push(T value)`]: (self, value: unknown) => self.with([value, ...self.items]),
    [`${full}[T] Pop()`]: rest,
    [`${full}[T] Pop([ref] T value)`]: (self, value: PSReference) => {
      value.value = next(self);
      return rest(self);
    },
    [`${full}[T] Clear()`]: (self) => self.with([]),
  },
  staticProperties: {
    [`static ${full}[T] Empty {get;}`]: function (this: ClrType) {
      return make(this, []);
    },
  },
});

export default defineClr({
  arities: () => ofItems as ClrMembers,
  statics: creators("ImmutableStack", (type, items) => make(type, [...items].reverse())),
});

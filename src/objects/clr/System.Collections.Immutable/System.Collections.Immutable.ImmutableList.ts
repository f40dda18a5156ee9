import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { checkRange } from "../members/listMembers.ts";
import type { ImmutableSequence } from "./ImmutableSequence.ts";
import { conversion, creators, emptyOne, listMembers, test } from "./immutableMembers.ts";

const full = "System.Collections.Immutable.ImmutableList";
const shared = listMembers(full);

const ofItems: ClrMembers<ImmutableSequence> = defineClr<ImmutableSequence>({
  ...shared,
  typeParameters: ["T"],
  interfaces: ["System.Collections.Generic.IReadOnlyList[T]"],
  properties: {
    "int Count {get;}": (self) => self.items.length,
    ...shared.properties,
  },
  methods: {
    ...shared.methods,
    "T Find(System.Predicate[T] match)": (self, match: Delegate) => {
      const index = self.items.findIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    [`${full}[T] FindAll(System.Predicate[T] match)`]: (self, match: Delegate) =>
      self.with(self.items.filter(test(match))),
    "int FindIndex(System.Predicate[T] match)": (self, match: Delegate) => self.items.findIndex(test(match)),
    "bool Exists(System.Predicate[T] match)": (self, match: Delegate) => self.items.some(test(match)),
    "bool TrueForAll(System.Predicate[T] match)": (self, match: Delegate) => self.items.every(test(match)),
    "void ForEach(System.Action[T] action)": (self, action: Delegate) => {
      for (const item of self.items) callDelegate(action, item);
    },
    [`${full}[T] GetRange(int index, int count)`]: (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      return self.with(self.items.slice(index, index + count));
    },
    [`${full}[T] Reverse()`]: (self) => self.with([...self.items].reverse()),
  },
  staticProperties: emptyOne(full),
});

export default defineClr({
  arities: () => ofItems as ClrMembers,
  statics: { ...creators(full), ...conversion(full) },
});

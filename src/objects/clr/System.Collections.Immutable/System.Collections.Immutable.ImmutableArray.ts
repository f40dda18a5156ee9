import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { checkRange } from "../members/listMembers.ts";
import type { ImmutableSequence } from "./ImmutableSequence.ts";
import { conversion, creators, emptyOne, listMembers } from "./immutableMembers.ts";

const full = "System.Collections.Immutable.ImmutableArray";
const shared = listMembers(full);

const ofItems: ClrMembers<ImmutableSequence> = defineClr<ImmutableSequence>({
  ...shared,
  kind: "struct",
  typeParameters: ["T"],
  interfaces: ["System.Collections.Generic.IReadOnlyList[T]"],
  properties: {
    "int Length {get;}": (self) => self.items.length,
    "bool IsDefault {get;}": () => false,
    "bool IsDefaultOrEmpty {get;}": (self) => self.items.length === 0,
    ...shared.properties,
  },
  methods: {
    ...shared.methods,
    [`${full}[T] Slice(int start, int length)`]: (self, start: number, length: number) => {
      checkRange(self.items, start, length);
      return self.with(self.items.slice(start, start + length));
    },
  },
  staticProperties: emptyOne(full),
});

export default defineClr({
  arities: () => ofItems as ClrMembers,
  statics: { ...creators(full), ...conversion(full) },
});

import { BoundMember } from "../../members/BoundMember.ts";
import { boundValue } from "../../members/boundMembers.ts";
import { PSMethod } from "../../members/PSMethod.ts";
import { typeByNameOrNull } from "../../types/typeRegistry.ts";

/** The overloads of a method or of an indexer, as text; none for any other member. */
export function definitionsOf(self: BoundMember | PSMethod): readonly string[] {
  const method = self instanceof BoundMember ? boundValue(self) : self;
  return method instanceof PSMethod ? method.definitions : [];
}

/** The type that all overloads of an indexer give, or Object. */
export function indexedTypeName(self: BoundMember | PSMethod): string {
  const names = definitionsOf(self).map((definition) => definition.slice(0, definition.indexOf(" ")));
  const shared = names.every((name) => name === names[0]) ? names[0] : undefined;
  return (shared && typeByNameOrNull(shared)?.name) ?? "System.Object";
}

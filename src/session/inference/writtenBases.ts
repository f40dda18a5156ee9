import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import type { InferredType } from "./InferredType.ts";

/** What a class of a text is made on; nothing where that leads back to the class itself. */
export function writtenBases(definition: TypeDefinition, context: InferenceContext): InferredType[] {
  const seen = new Set<TypeDefinition>();
  const pending = [definition];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { definition: base } of basesOf(at, context)) {
      if (base === definition) return [];
      if (base) pending.push(base);
    }
  }
  return basesOf(definition, context);
}

function basesOf({ baseTypes }: TypeDefinition, context: InferenceContext): InferredType[] {
  return baseTypes.flatMap(({ typeName }) => context.resolve(typeName) ?? []);
}

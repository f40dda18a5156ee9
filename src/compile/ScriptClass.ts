import type { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { ClrType, type TypeParts } from "../objects/model/ClrType.ts";
import { type ParsedTypeName, parseTypeName } from "../objects/model/TypeName.ts";
import { arrayTypeOf, genericTypeOf, typeByNameOrNull } from "../objects/model/typeRegistry.ts";

/** The type of a class or enumeration that a script defined; names in its signatures may be other script types. */
export class ScriptClass extends ClrType {
  readonly #types: CaseInsensitiveMap<ClrType>;

  constructor(parts: TypeParts, types: CaseInsensitiveMap<ClrType>) {
    super(parts);
    this.#types = types;
  }

  override resolveSignatureType(name: string): ClrType | null {
    const parsed = parseTypeName(name);
    return parsed && this.#resolve(parsed);
  }

  #resolve(name: ParsedTypeName): ClrType | null {
    if (name.kind === "array") {
      const element = this.#resolve(name.element);
      return element && arrayTypeOf(element, name.rank);
    }
    if (name.typeArguments.length === 0) return this.#types.get(name.name) ?? typeByNameOrNull(name.name);
    const closed = name.typeArguments.map((argument) => this.#resolve(argument));
    return closed.every((type) => type !== null) ? genericTypeOf(name.name, closed) : null;
  }
}

import type { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { ClrType, type TypeParts } from "../objects/model/ClrType.ts";
import { parseTypeName } from "../objects/model/TypeName.ts";
import { composeType, typeByNameOrNull } from "../objects/model/typeRegistry.ts";

/** The type of a class or enumeration that a script defined; names in its signatures may be other script types. */
export class ScriptClass extends ClrType {
  readonly #types: CaseInsensitiveMap<ClrType>;

  constructor(parts: TypeParts, types: CaseInsensitiveMap<ClrType>) {
    super(parts);
    this.#types = types;
  }

  override resolveSignatureType(name: string): ClrType | null {
    const parsed = parseTypeName(name);
    return parsed && composeType(parsed, (plain) => this.#types.get(plain) ?? typeByNameOrNull(plain));
  }
}

import { ClrType, type TypeParts } from "../../objects/types/ClrType.ts";
import { parseTypeName } from "../../objects/types/TypeName.ts";
import { composeType } from "../../objects/types/typeRegistry.ts";

/** The type of a class or enumeration that a script defined; names in its signatures may be other script types. */
export class ScriptClass extends ClrType {
  readonly #findType: (name: string) => ClrType | null;

  constructor(parts: TypeParts, findType: (name: string) => ClrType | null) {
    super(parts);
    this.#findType = findType;
  }

  override get isDynamic(): boolean {
    return true;
  }

  override resolveSignatureType(name: string): ClrType | null {
    const parsed = parseTypeName(name);
    return parsed && composeType(parsed, this.#findType);
  }
}

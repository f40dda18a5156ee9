import { ClrType, type TypeParts } from "../../../../src/objects/types/ClrType.ts";
import type { SourceTypes } from "./SourceTypes.ts";

/** The type of a class of C# source; names in its signatures may be other types of the source. */
export class AddedClass extends ClrType {
  readonly #types: SourceTypes;

  constructor(parts: TypeParts, types: SourceTypes) {
    super(parts);
    this.#types = types;
  }

  override resolveSignatureType(name: string): ClrType | null {
    return this.#types.inSignature(name);
  }
}

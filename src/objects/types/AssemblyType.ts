import { usualParameterNames } from "../calls/usualParameterNames.ts";
import { ClrType } from "./ClrType.ts";
import type { ClrMembers } from "./defineClr.ts";
import type { LoadedAssembly } from "./LoadedAssembly.ts";
import { TypeDefinition } from "./TypeDefinition.ts";
import { type TypeMetadata, withMembersOf } from "./typeMetadata.ts";

/** A type of an assembly that a session loaded; names in its signatures may be other types of the assembly. */
export class AssemblyType extends ClrType {
  /** What the type itself declares. */
  readonly row: TypeMetadata;
  readonly #assembly: LoadedAssembly;
  #whole: TypeMetadata | undefined;

  constructor(
    assembly: LoadedAssembly,
    row: TypeMetadata,
    code: ClrMembers | undefined,
    typeArguments: readonly ClrType[] = [],
  ) {
    const name = row.name.replace(/`\d+$/, "");
    super({
      name: typeArguments.length === 0 ? row.name : `${row.name}[${typeArguments.map((type) => type.name).join(",")}]`,
      definition: new TypeDefinition(
        name,
        { ...code, base: row.base, interfaces: row.interfaces, kind: row.kind },
        row,
      ),
      genericName: row.name,
      typeArguments,
    });
    this.row = row;
    this.#assembly = assembly;
  }

  override get assembly(): LoadedAssembly {
    return this.#assembly;
  }

  override get metadata(): TypeMetadata {
    if (!this.#whole) {
      const base = this.base?.metadata;
      this.#whole = base && this.row.kind !== "enum" ? withMembersOf(base, this.row) : this.row;
    }
    return this.#whole;
  }

  override resolveSignatureType(name: string): ClrType | null {
    const { typeArguments } = this;
    const parameters = typeArguments.length === 0 ? [] : usualParameterNames(this.shortName, typeArguments.length);
    return this.#assembly.resolve(name, parameters, typeArguments);
  }
}

import { usualParameterNames } from "../calls/usualParameterNames.ts";
import { ClrType } from "./ClrType.ts";
import type { ClrMembers } from "./defineClr.ts";
import type { LoadedAssembly } from "./LoadedAssembly.ts";
import { TypeDefinition } from "./TypeDefinition.ts";
import { type TypeMetadata, withMembersOf } from "./typeMetadata.ts";
import { typeText } from "./typeText.ts";

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
      const row = this.#closedRow();
      this.#whole = base && row.kind !== "enum" ? withMembersOf(base, row) : row;
    }
    return this.#whole;
  }

  override resolveSignatureType(name: string): ClrType | null {
    return this.#assembly.resolve(name, this.#parameters, this.typeArguments);
  }

  get #parameters(): readonly string[] {
    const { length } = this.typeArguments;
    return length === 0 ? [] : usualParameterNames(this.shortName, length);
  }

  /** With type arguments in place of type parameters, as types that derive from this one have it. */
  #closedRow(): TypeMetadata {
    const parameters = this.#parameters;
    if (parameters.length === 0) return this.row;
    const closed = (text: string) =>
      text.replace(/(?<![\w.])[A-Z]\w*(?![\w.`(])/g, (word) => {
        const given = this.typeArguments[parameters.indexOf(word)];
        return given ? typeText(given) : word;
      });
    const { properties, fields, methods } = this.row;
    return {
      ...this.row,
      properties: properties.map(closed),
      fields: fields.map(closed),
      methods: methods.map(closed),
    };
  }
}

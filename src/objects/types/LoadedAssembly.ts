import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { AssemblyType } from "./AssemblyType.ts";
import type { ClrType } from "./ClrType.ts";
import type { ClrMembers } from "./defineClr.ts";
import { parseTypeName } from "./TypeName.ts";
import type { TypeMetadata } from "./typeMetadata.ts";
import { composeType, genericTypeOf, typeByNameOrNull } from "./typeRegistry.ts";

/** Who an assembly is, as the manifest in its file says. */
export interface AssemblyIdentity {
  readonly name: string;
  /** Of four numbers: "5.7.1.0". */
  readonly version: string;
  /** "" for one that belongs to no culture. */
  readonly culture: string;
  /** Whether it has a public key. */
  readonly isSigned: boolean;
}

/** What is known of an assembly that is no part of .NET: rows as the tables of types have them, and the code that works. */
export interface AssemblyModel {
  /** The public types in the order in which they are listed; a row says only what its type itself declares. */
  readonly rows: readonly TypeMetadata[];
  /** Undefined: no member of the type works. */
  codeOf(typeName: string): ClrMembers | undefined;
}

/** An assembly that a session loaded from a file. Its types are the session's own. */
export class LoadedAssembly {
  readonly fullName: string;
  readonly #model: AssemblyModel;
  readonly #rows: ReadonlyMap<string, TypeMetadata>;
  readonly #types = new Map<TypeMetadata, AssemblyType>();
  readonly #closed = new Map<string, AssemblyType>();

  constructor(
    readonly identity: AssemblyIdentity,
    readonly location: string,
    model: AssemblyModel,
  ) {
    const { name, version, culture } = identity;
    this.fullName = `${name}, Version=${version}, Culture=${culture === "" ? "neutral" : culture}, PublicKeyToken=null`;
    this.#model = model;
    this.#rows = new Map(model.rows.map((row) => [foldCase(row.name), row]));
  }

  /** The public types in the order in which they are listed. */
  get types(): readonly AssemblyType[] {
    return this.#model.rows.map((row) => this.#typeOf(row));
  }

  /** A type of the assembly by its full name; null where it has none. */
  find(name: string): AssemblyType | null {
    const row = this.#rows.get(foldCase(name));
    return row ? this.#typeOf(row) : null;
  }

  #typeOf(row: TypeMetadata): AssemblyType {
    let type = this.#types.get(row);
    if (!type) {
      type = new AssemblyType(this, row, this.#model.codeOf(row.name));
      this.#types.set(row, type);
    }
    return type;
  }

  /** A type that a signature of the assembly names; `closed` are the type arguments of the type that has the member. */
  resolve(name: string, parameters: readonly string[] = [], closed: readonly ClrType[] = []): ClrType | null {
    const parsed = parseTypeName(name);
    if (!parsed) return null;
    const plain = (word: string) => closed[parameters.indexOf(word)] ?? this.find(word) ?? typeByNameOrNull(word);
    return composeType(parsed, plain, (word, given) => this.close(word, given) ?? genericTypeOf(word, given));
  }

  /** A generic type of the assembly closed over types; null where it has none. */
  close(name: string, closed: readonly ClrType[]): AssemblyType | null {
    const open = this.find(`${name.replace(/`\d+$/, "")}\`${closed.length}`);
    if (!open) return null;
    const key = `${open.name}[${closed.map((type) => type.name).join(",")}]`;
    let type = this.#closed.get(key);
    if (!type) {
      type = new AssemblyType(this, open.row, this.#model.codeOf(open.name), closed);
      this.#closed.set(key, type);
    }
    return type;
  }
}

import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { parseTypeName } from "../../../../src/objects/types/TypeName.ts";
import {
  arrayTypeOf,
  composeType,
  genericTypeOf,
  typeByNameOrNull,
} from "../../../../src/objects/types/typeRegistry.ts";
import type { TypeReference } from "./csharpSyntax.ts";
import { keywordTypes } from "./keywordTypes.ts";

/** What names of types mean in a source: its own types, C#'s words, those of the namespaces that it uses, those of the session. */
export class SourceTypes {
  readonly #own = new Map<string, ClrType>();

  constructor(
    readonly namespaces: readonly string[],
    readonly findInSession: (name: string) => ClrType | null,
  ) {}

  add(type: ClrType): void {
    this.#own.set(type.name, type);
    this.#own.set(type.shortName, type);
  }

  /** By the name as C# writes it; null where there is none. */
  named(name: string): ClrType | null {
    const keyword = keywordTypes.get(name);
    if (keyword !== undefined) return typeByNameOrNull(keyword);
    const own = this.#own.get(name);
    if (own) return own;
    for (const prefix of ["", ...this.namespaces.map((space) => `${space}.`)]) {
      const found = typeByNameOrNull(prefix + name) ?? this.findInSession(prefix + name);
      // A name alone is one of System's to PowerShell, and to C# only where the source says so.
      if (found?.name === prefix + name) return found;
    }
    return null;
  }

  resolve({ name, typeArguments, arrays, isNullable }: TypeReference): ClrType | null {
    let found = typeArguments.length === 0 ? this.named(name) : this.#generic(name, typeArguments);
    if (found && isNullable) found = genericTypeOf("System.Nullable", [found]);
    for (let count = 0; found && count < arrays; count++) found = arrayTypeOf(found, 1);
    return found;
  }

  #generic(name: string, typeArguments: readonly TypeReference[]): ClrType | null {
    const closed = typeArguments.map((argument) => this.resolve(argument));
    if (!closed.every((type) => type !== null)) return null;
    for (const prefix of ["", ...this.namespaces.map((space) => `${space}.`)]) {
      const found = genericTypeOf(prefix + name, closed);
      if (found) return found;
    }
    return null;
  }

  /** A type by its name as signatures of members have it. */
  inSignature(name: string): ClrType | null {
    const parsed = parseTypeName(name);
    return (
      parsed &&
      composeType(parsed, (plain) => this.#own.get(plain) ?? typeByNameOrNull(plain) ?? this.findInSession(plain))
    );
  }
}

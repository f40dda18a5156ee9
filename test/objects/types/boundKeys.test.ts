import { clrTypeTable } from "virtual:clr-types";
import { expect } from "chai";
import type { ClrType } from "../../../src/objects/types/ClrType.ts";
import type { TypeDefinition } from "../../../src/objects/types/TypeDefinition.ts";
import { typeMetadata } from "../../../src/objects/types/typeMetadata.ts";
import { typeByNameOrNull } from "../../../src/objects/types/typeRegistry.ts";
import { useEdition } from "../harness.ts";

describe("definitions of .NET types", () => {
  it("bind every key to a member", () => {
    const found = new Set<string>();
    const bound = new Set<string>();
    for (const edition of ["Desktop", "Core"] as const) {
      useEdition(edition);
      for (const { name } of clrTypeTable.values()) {
        const type = typeByNameOrNull(name);
        if (!type?.definition) continue;
        for (const [key, code] of codeOf(type.definition)) {
          if (usedBy(type).has(code)) bound.add(`${name}: ${key}`);
          else found.add(`${name}: ${key}`);
        }
      }
    }
    expect([...found].filter((each) => !bound.has(each))).to.deep.equal([]);
  });

  it("leave signatures to the tables that have them", () => {
    const repeated = [...clrTypeTable.values()].flatMap(({ name, load }) => {
      const { constructors, methods, statics, properties, staticProperties, indexers, typeParameters, holds } = load();
      const keys = { ...constructors, ...methods, ...statics, ...properties, ...staticProperties, ...indexers };
      const row = typeMetadata(typeParameters ? `${name}\`${typeParameters.length}` : name);
      const known = new Set(
        [row?.constructors, row?.methods, row?.properties, row?.fields].flatMap((texts) => texts ?? []),
      );
      return [...Object.keys(keys), ...(holds ?? [])]
        .filter((key) => key !== "()" && known.has(key) && !isConversion(key))
        .map((key) => `${name}: ${key}`);
    });
    expect(repeated.filter((each) => !each.startsWith(sharedWithUnknown))).to.deep.equal([]);
  });
});

/** Conversions differ by what they give, which only a whole signature tells. */
function isConversion(key: string): boolean {
  return / op_(Im|Ex)plicit\(/.test(key);
}

/** Its definition is that of a type, too, which no table has. */
const sharedWithUnknown = "System.Security.AccessControl.FileSystemAccessRule: ";

function codeOf({ constructors, methods, statics, properties, staticProperties, indexers }: TypeDefinition) {
  const plain: [string, unknown][] = [...constructors, ...methods, ...statics];
  const accessed = [...properties, ...staticProperties, ...indexers].map(([key, access]): [string, unknown] => [
    key,
    typeof access === "function" ? access : access.get,
  ]);
  return [...plain, ...accessed];
}

function usedBy(type: ClrType): Set<unknown> {
  const { members } = type;
  const groups = [...members.methods.values(), ...members.staticMethods.values()].flatMap(({ overloads }) => overloads);
  const properties = [...members.properties.values(), ...members.staticProperties.values(), ...members.indexers];
  const codes = [...members.constructors, ...groups].map(({ code }) => code as unknown);
  return new Set([...codes, ...properties.flatMap(({ get, set }) => [get, set] as unknown[])]);
}

import { ClrType } from "../../../src/objects/types/ClrType.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { AddedClass } from "../_shared/csharp/AddedClass.ts";
import { ClassMembers } from "../_shared/csharp/ClassMembers.ts";
import type { CSharpClass, CSharpEnum, CSharpFile } from "../_shared/csharp/csharpSyntax.ts";
import { SourceTypes } from "../_shared/csharp/SourceTypes.ts";

/** The types that C# source makes, in its order; null where it names a type that is not emulated, or a base class of others. */
export function addedTypes(
  { types, namespaces }: CSharpFile,
  findInSession: (name: string) => ClrType | null,
): readonly ClrType[] | null {
  const spaces = types.map(({ name }) => name.slice(0, Math.max(0, name.lastIndexOf("."))));
  const known = new SourceTypes(
    [...new Set([...spaces, ...namespaces])].filter((name) => name !== ""),
    findInSession,
  );
  const made: ClrType[] = [];
  for (const type of types) {
    const added = type.kind === "enum" ? enumType(type, known) : classType(type, known);
    if (added === null) return null;
    known.add(added);
    made.push(added);
  }
  const isWhole = types.every((type) => type.kind === "enum" || isResolved(type, known));
  return isWhole ? made : null;
}

/** Whether every type that the class names is known, and whether it has bases that it may have. */
function isResolved({ members, bases }: CSharpClass, known: SourceTypes): boolean {
  const isBase = (type: ClrType | null) => type instanceof AddedClass || type?.kind === "interface";
  return (
    bases.every((base) => isBase(known.resolve(base))) &&
    members.every((member) => {
      const named = [...(member.kind === "method" ? member.parameters.map(({ type }) => type) : [])];
      if (!(member.kind === "method" && (member.isConstructor || member.type.name === "void"))) named.push(member.type);
      return named.every((type) => known.resolve(type) !== null);
    })
  );
}

function enumType({ name, isFlags, valueType, values }: CSharpEnum, known: SourceTypes): ClrType | null {
  const underlying = known.named(valueType);
  if (underlying === null) return null;
  return new ClrType({
    name,
    kind: "enum",
    base: () => typeByName("System.Enum"),
    interfaces: () => typeByName("System.DayOfWeek").interfaces,
    enumValues: new Map([...values].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))),
    isFlags,
    underlyingTypeName: underlying.name,
  });
}

function classType(node: CSharpClass, known: SourceTypes): ClrType {
  const bases = () => node.bases.map((base) => known.resolve(base)).filter((type) => type !== null);
  const usual = node.kind === "class" ? "System.Object" : "System.ValueType";
  const type: ClrType = new AddedClass(
    {
      name: node.name,
      kind: node.kind,
      base: () => bases().find((base) => base.kind !== "interface") ?? typeByName(usual),
      interfaces: () => bases().filter((base) => base.kind === "interface"),
      members: new ClassMembers(() => type, node, known),
    },
    known,
  );
  return type;
}

import { ownEntry } from "../../base/ownEntry.ts";
import type { Extent } from "../../diag/Extent.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { integerOf, isNumber } from "../../objects/text/numbers/numberDigits.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { type IntegerRange, integerRange, isInRange } from "../../objects/types/enumUnderlyingType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Expression, MemberExpression } from "../../syntax/ast/expressions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { isAttributeConstant } from "../../syntax/parser/checks/constantValues.ts";
import type { FileContext } from "../blocks/Unit.ts";
import { evaluateExpression } from "../expressions/evaluateExpression.ts";

/** Reports an error at a place. */
type Report = (id: string, extent: Extent, ...texts: string[]) => void;

/** The type of an enumeration's values; Int32 where none is written. */
export function underlyingTypeOf(definition: TypeDefinition, file: FileContext): ClrType {
  const [written] = definition.baseTypes;
  return (written && file.findParsed(written.typeName)) ?? typeByName("System.Int32");
}

/** The values of another enumeration of the same text by its name, in lower case; null where there is none. */
export type OtherEnumeration = (name: string) => ReadonlyMap<string, bigint> | null;

/** The names of an enumeration with their numbers: what is written, else one more than the one before. */
export function enumerationValues(
  definition: TypeDefinition,
  file: FileContext,
  engine: Engine,
  report: Report,
  other: OtherEnumeration = () => null,
): Map<string, bigint> {
  const values = new Map<string, bigint>();
  const type = underlyingTypeOf(definition, file);
  const range = integerRange(type);
  if (!range) {
    report("InvalidUnderlyingType", definition.baseTypes[0].extent, type.name);
    return values;
  }
  const reader = new ValueReader(definition.name, type, range, file, engine, report, other);
  const names = new Set<string>();
  let next = 0n;
  for (const member of definition.members) {
    if (member.kind !== "PropertyMember") continue;
    const { source, start } = member.extent;
    const name: Extent = { source, start, end: start + member.name.length };
    if (member.initialValue) next = reader.read(member.initialValue) ?? next;
    else if (!isInRange(next, range)) report("EnumeratorValueOutOfBounds", name, reader.typeText);
    const end = member.initialValue?.extent.end ?? name.end;
    if (names.has(member.name.toLowerCase())) report("MemberAlreadyDefined", { ...name, end }, member.name);
    names.add(member.name.toLowerCase());
    values.set(member.name, next++);
  }
  return values;
}

/** How errors name the integer types. */
const keywords: Readonly<Record<string, string>> = {
  Byte: "byte",
  SByte: "sbyte",
  Int16: "short",
  UInt16: "ushort",
  Int32: "int",
  UInt32: "uint",
  Int64: "long",
  UInt64: "ulong",
};

/** Reads written values as numbers of the underlying type. */
class ValueReader {
  readonly typeText: string;

  constructor(
    /** The name of the enumeration that is being made. */
    readonly owner: string,
    readonly type: ClrType,
    readonly range: IntegerRange,
    readonly file: FileContext,
    readonly engine: Engine,
    readonly report: Report,
    readonly other: OtherEnumeration,
  ) {
    this.typeText = ownEntry(keywords, type.shortName) ?? type.name;
  }

  /** Null where an error was reported. */
  read(written: Expression): bigint | null {
    const expression = withNumbers(written, (node) => this.#ofOther(node));
    const value = this.#isConstant(expression) ? evaluateExpression(expression, this.engine) : undefined;
    if (value === undefined || Array.isArray(value)) {
      this.report("EnumeratorValueMustBeConstant", expression.extent);
      return null;
    }
    const number = this.#numberOf(value);
    if (number === null) this.report("CannotConvertValue", expression.extent, this.typeText);
    else if (isInRange(number, this.range)) return number;
    else this.report("EnumeratorValueOutOfBounds", expression.extent, this.typeText);
    return null;
  }

  /** `[E]::Name` of another enumeration of the text is its number. */
  #ofOther(node: object): Expression | null {
    const { kind, expression, member, extent } = node as Partial<MemberExpression>;
    if (kind !== "MemberExpression" || expression?.kind !== "TypeExpression") return null;
    if (member?.kind !== "StringConstantExpression" || !extent) return null;
    const values = this.other(expression.typeName.fullName.toLowerCase());
    const name = member.value.toLowerCase();
    const [, value] = [...(values ?? [])].find(([one]) => one.toLowerCase() === name) ?? [];
    if (value === undefined) return null;
    return { kind: "ConstantExpression", extent, value: isInt32(value) ? Number(value) : value };
  }

  /** A member of a type that is only being made is no constant. */
  #isConstant(expression: Expression): boolean {
    if (!isAttributeConstant(expression, false) || expression.kind === "ArrayLiteral") return false;
    let isMade = true;
    walk(expression, (node) => {
      if (node.kind !== "TypeExpression") return;
      const name = node.typeName.fullName.toLowerCase();
      const isOwn = name === this.owner.toLowerCase() || this.other(name) !== null;
      if (isOwn || this.file.findParsed(node.typeName) === null) isMade = false;
    });
    return isMade;
  }

  #numberOf(value: unknown): bigint | null {
    if (value instanceof EnumValue) return value.value;
    const integer = integerOf(value);
    if (integer !== null) return integer;
    try {
      const target = isNumber(value) || typeof value === "string" ? "System.Numerics.BigInteger" : this.type.name;
      return integerOf(convertTo(value, typeByName(target)));
    } catch (error) {
      if (error instanceof PSError) return null;
      throw error;
    }
  }
}

const isInt32 = (value: bigint) => BigInt.asIntN(32, value) === value;

/** An expression with other nodes in the places where there are such. */
function withNumbers<T>(node: T, replacement: (node: object) => Expression | null): T {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => withNumbers(item, replacement)) as T;
  const other = replacement(node);
  if (other) return other as T;
  const places = Object.entries(node).filter(([key]) => key !== "extent");
  const changed = places.flatMap(([key, value]) => {
    const made = isTree(value) ? withNumbers(value, replacement) : value;
    return made === value ? [] : [[key, made] as const];
  });
  return changed.length === 0 ? node : { ...node, ...Object.fromEntries(changed) };
}

const isTree = (value: unknown) =>
  Array.isArray(value) || (typeof value === "object" && value !== null && "kind" in value);

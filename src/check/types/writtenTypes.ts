import type { Extent } from "../../diag/Extent.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";

/** A type as a text names it; a generic one with the number of its arguments. */
export interface WrittenType {
  readonly name: string;
  readonly extent: Extent;
  /** Whether it is an array of it. */
  readonly isArray?: boolean;
  /** Of a generic one with one argument, which is no generic one itself: its name. */
  readonly argument?: string;
}

/** The types that stand in brackets at a node, those of its generic arguments too. */
export function typesAt(node: Node): readonly WrittenType[] {
  if (node.kind !== "TypeExpression" && node.kind !== "TypeConstraint" && node.kind !== "Attribute") return [];
  return typesIn(node.typeName);
}

function typesIn(name: TypeName): readonly WrittenType[] {
  if (name.form === "Array") return typesIn(name.elementType);
  if (name.form === "Simple") return [{ name: name.name, extent: name.extent }];
  const { typeName, genericArguments } = name;
  return [
    { name: generic(typeName.name, genericArguments.length), extent: typeName.extent },
    ...genericArguments.flatMap(typesIn),
  ];
}

/** The type that New-Object is given as a text; null where it is none. */
export function typeOfNewObject(command: Command): WrittenType | null {
  const given = namedArgument(command, "typename") ?? plainArguments(command)[0] ?? null;
  const [name] = given === null ? [] : (literalValues(given) ?? []);
  if (given === null || typeof name !== "string") return null;
  const [, plain, rest] = /^\s*([\w.+`]+)\s*(\[.*)?$/.exec(name) ?? [];
  if (plain === undefined) return null;
  const count = rest === undefined || plain.includes("`") || /^\[\s*\]/.test(rest) ? 0 : argumentsIn(rest);
  const isArray = rest !== undefined && /\[\s*,*\s*\]\s*$/.test(rest);
  const [, argument] = /^\[\s*\[?\s*([\w.]+)\s*\]?\s*\]\s*$/.exec(rest ?? "") ?? [];
  return {
    name: count === 0 ? plain : generic(plain, count),
    extent: given.extent,
    ...(isArray && { isArray }),
    ...(argument !== undefined && { argument }),
  };
}

/** The number of arguments may be written already: "List`1[int]". */
function generic(name: string, count: number): string {
  return name.includes("`") ? name : `${name}\`${count}`;
}

/** How many type arguments stand in the outer brackets. */
function argumentsIn(brackets: string): number {
  let depth = 0;
  let count = 1;
  for (const character of brackets) {
    if (character === "[") depth++;
    else if (character === "]") depth--;
    else if (character === "," && depth === 1) count++;
  }
  return count;
}

/** The name of a type with the number of its arguments: List`1; null for an array's. */
export function nameWithCount(type: TypeName): string | null {
  if (type.form === "Array") return null;
  return type.form === "Generic" ? `${type.typeName.name}\`${type.genericArguments.length}` : type.name;
}

/** The names that a type may stand for: its own, and behind each namespace that the text uses. */
export function possibleNames(name: string, tree: ScriptBlock): readonly string[] {
  const spaces = tree.usingStatements.flatMap(({ usingStatementKind, name: space }) =>
    usingStatementKind === "Namespace" && space !== null ? [space.value] : [],
  );
  return [name, ...spaces.map((space) => `${space}.${name}`)];
}

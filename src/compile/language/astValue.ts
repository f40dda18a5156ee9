import type { Extent } from "../../diag/Extent.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { TupleObject } from "../../objects/values/collections/TupleObject.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { VariablePath } from "../../syntax/ast/VariablePath.ts";
import type { SyntaxTree } from "./AstObject.ts";
import { ExtentObject } from "./ExtentObject.ts";
import { TypeNameObject } from "./TypeNameObject.ts";
import { VariablePathObject } from "./VariablePathObject.ts";

/** A field of a syntax node as the .NET property of the declared type has it. */
export function astValue(tree: SyntaxTree, value: unknown, declaredType: string): unknown {
  if (typeof value !== "object" || value === null || value instanceof ClrObject) return value ?? null;
  if (Array.isArray(value)) return collectionOf(tree, value, declaredType);
  if ("kind" in value) return tree.objectOf(value as Node);
  if ("form" in value) return new TypeNameObject(value as TypeName);
  if ("userPath" in value) return new VariablePathObject(value as VariablePath);
  if ("source" in value) return new ExtentObject(value as Extent);
  const items = Object.values(value).map((item) => astValue(tree, item, ""));
  return new TupleObject(typeByName(declaredType), items);
}

/** Flags come as names, everything else as a ReadOnlyCollection. */
function collectionOf(tree: SyntaxTree, values: readonly unknown[], declaredType: string): unknown {
  const element = /^System\.Collections\.ObjectModel\.ReadOnlyCollection\[(.*)\]$/.exec(declaredType)?.[1];
  if (element === undefined) return flagsOf(values as readonly string[], declaredType);
  return new ListObject(
    typeByName(declaredType),
    values.map((value) => astValue(tree, value, element)),
  );
}

function flagsOf(names: readonly string[], enumeration: string): bigint {
  const { enumValues } = typeByName(enumeration);
  return names.reduce((bits, name) => bits | (enumValues.get(name) ?? 0n), 0n);
}

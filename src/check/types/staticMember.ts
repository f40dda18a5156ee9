import type { Edition } from "../../diag/Edition.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import type { TypeFacts } from "./TypeFacts.ts";
import { nameWithCount, possibleNames } from "./writtenTypes.ts";

/** A static member that a text names: `[math]::Sqrt`. */
export interface StaticMember {
  /** The type as it is written. */
  readonly type: string;
  readonly name: string;
  readonly extent: Extent;
  /** The names that the type has in an edition; null where that is not known. */
  readonly namesIn: (edition: Edition) => readonly string[] | null;
  /** Whether these are all that the type has. */
  readonly isWhole: boolean;
}

/** The one at a node, of a type that is .NET's; null for any other node. */
export function staticMember(node: Node, tree: ScriptBlock, scope: ScriptScope, types: TypeFacts): StaticMember | null {
  if ((node.kind !== "MemberExpression" && node.kind !== "InvokeMemberExpression") || !node.static) return null;
  const { expression, member } = node;
  if (expression.kind !== "TypeExpression" || member.kind !== "StringConstantExpression") return null;
  const { typeName } = expression;
  const type = nameWithCount(typeName);
  if (type === null || scope.typeNames().has(type.toLowerCase())) return null;
  const namesIn = (edition: Edition): readonly string[] | null => {
    for (const name of possibleNames(type, tree)) {
      const found = types.statics(name, edition);
      if (found !== null) return found;
    }
    return null;
  };
  const isWhole = possibleNames(type, tree).some(types.isWhole);
  return { type, name: member.value, extent: member.extent, namesIn, isWhole };
}

/** Whether a list has a name, whatever its case. */
export function hasName(names: readonly string[], name: string): boolean {
  const key = name.toLowerCase();
  return key === "new" || names.some((each) => each.toLowerCase() === key);
}

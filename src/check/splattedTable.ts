import type { Expression, Hashtable } from "../syntax/ast/expressions.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { pureExpression } from "../syntax/ast/pureExpression.ts";
import { walk } from "../syntax/ast/walk.ts";

/** A hashtable that is splatted. */
export interface SplattedTable {
  readonly table: Hashtable;
  /** False: keys may come or go between its making and the call. */
  readonly isWhole: boolean;
  /** Keys that it gets behind its making, some of them not in every case. */
  readonly later: readonly Expression[];
}

const scopes = new WeakMap<Node, ReadonlyMap<string, SplattedTable | null>>();

/**
 * The hashtable that a variable holds in a scope, where it is written there once and as a literal; null where that cannot be
 * known; undefined: it is not written there.
 */
export function splattedTable(scope: Node, name: string): SplattedTable | null | undefined {
  let tables = scopes.get(scope);
  if (tables === undefined) {
    tables = tablesOf(scope);
    scopes.set(scope, tables);
  }
  return tables.get(name);
}

function tablesOf(scope: Node): ReadonlyMap<string, SplattedTable | null> {
  const tables = new Map<string, SplattedTable | null>();
  const uses = new Map<string, number>();
  const later = new Map<string, Expression[]>();
  walk(scope, (node) => {
    const added = addedKey(node);
    if (added !== null) later.set(added.table, [...(later.get(added.table) ?? []), added.key]);
    if (node.kind === "AssignmentStatement" && node.left.kind === "VariableExpression") {
      const key = node.left.variablePath.userPath.toLowerCase();
      const value = pureExpression(node.right);
      const given = value?.kind === "Hashtable" ? value : null;
      // `$table += @{ ... }` adds its keys to those that are there.
      if (node.operator === "PlusEquals" && given !== null)
        later.set(key, [...(later.get(key) ?? []), ...given.keyValuePairs.map((pair) => pair.key)]);
      else {
        const table = node.operator === "Equals" && !tables.has(key) ? given : null;
        tables.set(key, table && { table, isWhole: true, later: [] });
      }
    } else if (node.kind === "VariableExpression" && !node.splatted) {
      const key = node.variablePath.userPath.toLowerCase();
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  });
  for (const [key, found] of tables) {
    // The assignment itself is a use; any further one may change the table.
    if (found && (uses.get(key) ?? 0) > 1) tables.set(key, { ...found, isWhole: false, later: later.get(key) ?? [] });
  }
  return tables;
}

/** `$table.Key = ...`, `$table['Key'] = ...` and `$table.Add('Key', ...)`: the variable in lower case, and the key. */
function addedKey(node: Node): { readonly table: string; readonly key: Expression } | null {
  if (node.kind === "AssignmentStatement" && node.operator === "Equals") {
    const { left } = node;
    if (left.kind === "MemberExpression") return keyOf(left.expression, left.member);
    return left.kind === "IndexExpression" ? keyOf(left.target, left.index) : null;
  }
  if (node.kind !== "InvokeMemberExpression" || node.static || node.arguments?.length !== 2) return null;
  const { member } = node;
  const isAdd = member.kind === "StringConstantExpression" && member.value.toLowerCase() === "add";
  return isAdd ? keyOf(node.expression, node.arguments[0]) : null;
}

function keyOf(table: Expression, key: Expression): { readonly table: string; readonly key: Expression } | null {
  if (table.kind !== "VariableExpression" || key.kind !== "StringConstantExpression") return null;
  return { table: table.variablePath.userPath.toLowerCase(), key };
}

import type { Hashtable } from "../syntax/ast/expressions.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { pureExpression } from "../syntax/ast/pureExpression.ts";
import { walk } from "../syntax/ast/walk.ts";

/** A hashtable that is splatted. */
export interface SplattedTable {
  readonly table: Hashtable;
  /** False: keys may come or go between its making and the call. */
  readonly isWhole: boolean;
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
  walk(scope, (node) => {
    if (node.kind === "AssignmentStatement" && node.left.kind === "VariableExpression") {
      const key = node.left.variablePath.userPath.toLowerCase();
      const value = node.operator === "Equals" ? pureExpression(node.right) : null;
      const table = value?.kind === "Hashtable" && !tables.has(key) ? value : null;
      tables.set(key, table && { table, isWhole: true });
    } else if (node.kind === "VariableExpression" && !node.splatted) {
      const key = node.variablePath.userPath.toLowerCase();
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  });
  for (const [key, found] of tables) {
    // The assignment itself is a use; any further one may change the table.
    if (found && (uses.get(key) ?? 0) > 1) tables.set(key, { ...found, isWhole: false });
  }
  return tables;
}

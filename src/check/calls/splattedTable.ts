import { oncePer } from "../../base/oncePer.ts";
import type { Expression, Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { walk } from "../../syntax/ast/walk.ts";

/** A hashtable that is splatted. */
export interface SplattedTable {
  readonly table: Hashtable;
  /** False: keys may come or go between its making and the call. */
  readonly isWhole: boolean;
  /** Keys that it gets behind its making, some of them not in every case. */
  readonly later: readonly Expression[];
}

interface FoundTable extends Omit<SplattedTable, "later"> {
  readonly later: readonly AddedKey[];
  /** How many commands get it. */
  readonly splats: number;
}

/** One of several assignments of a variable. */
interface Making {
  /** Null: of anything but a table. */
  readonly table: Hashtable | null;
  readonly node: Node;
  readonly block: Node | undefined;
}

interface Tables {
  readonly found: ReadonlyMap<string, FoundTable | null>;
  /** Those of variables that are written more than once. */
  readonly several: ReadonlyMap<string, readonly Making[]>;
  readonly uses: ReadonlyMap<string, number>;
  readonly added: ReadonlyMap<string, readonly AddedKey[]>;
}

interface AddedKey {
  readonly key: Expression;
  /** The block that adds it. */
  readonly block: Node | undefined;
}

/**
 * The hashtable that a variable holds in a scope, where it is written there once and as a literal, or last so above the call in its block; null where that cannot be
 * known; undefined: it is not written there. `ancestors` are those of the command that gets it: where several do, a key that another branch
 * adds is none of its.
 */
function splattedTable(scope: Node, name: string, ancestors: readonly Node[]): SplattedTable | null | undefined {
  const tables = tablesOf(scope);
  const found = tables.found.get(name);
  if (found === null) return lastMade(tables, name, ancestors);
  if (found === undefined) return found;
  const own = found.later.filter(({ block }) => found.splats < 2 || block === undefined || ancestors.includes(block));
  return { ...found, later: own.map(({ key }) => key) };
}

/** The same in the nearest of the scopes around a command that writes it; null where none does. */
export function splattedAround(name: string, ancestors: readonly Node[]): SplattedTable | null {
  const scopes = ancestors.filter(({ kind }) => kind === "ScriptBlock").reverse();
  for (const scope of scopes) {
    const found = splattedTable(scope, name, ancestors);
    if (found !== undefined) return found;
  }
  return null;
}

/** The table that a variable written several times gets in the block of a call, above it and nowhere deeper; null where that is not sure. */
function lastMade({ several, uses, added }: Tables, name: string, ancestors: readonly Node[]): SplattedTable | null {
  const makings = several.get(name) ?? [];
  const start = ancestors.at(-1)?.extent.start ?? 0;
  const last = makings.findLast(({ node }) => node.extent.start < start);
  if (last == null || last.table === null || last.block !== blockOf(ancestors)) return null;
  const own = (added.get(name) ?? []).filter(
    ({ key }) => last.node.extent.end <= key.extent.start && key.extent.start < start,
  );
  return { table: last.table, isWhole: (uses.get(name) ?? 0) <= makings.length, later: own.map(({ key }) => key) };
}

function blockOf(ancestors: readonly Node[]): Node | undefined {
  return ancestors.findLast(({ kind }) => kind === "StatementBlock" || kind === "NamedBlock");
}

const tablesOf = oncePer((scope: Node): Tables => {
  const tables = new Map<string, FoundTable | null>();
  const makings = new Map<string, Making[]>();
  const uses = new Map<string, number>();
  const splats = new Map<string, number>();
  const later = new Map<string, AddedKey[]>();
  walk(scope, (node, ancestors) => {
    const added = addedKey(node);
    const add = (table: string, keys: readonly Expression[]): void => {
      const block = blockOf(ancestors);
      later.set(table, [...(later.get(table) ?? []), ...keys.map((key) => ({ key, block }))]);
    };
    if (added !== null) add(added.table, [added.key]);
    if (node.kind === "AssignmentStatement" && node.left.kind === "VariableExpression") {
      const key = node.left.variablePath.userPath.toLowerCase();
      const value = pureExpression(node.right);
      const given = value?.kind === "Hashtable" ? value : null;
      // `$table += @{ ... }` adds its keys to those that are there.
      if (node.operator === "PlusEquals" && given !== null)
        add(
          key,
          given.keyValuePairs.map((pair) => pair.key),
        );
      else {
        const table = node.operator === "Equals" && !tables.has(key) ? given : null;
        tables.set(key, table && { table, isWhole: true, later: [], splats: 0 });
        const making = { table: node.operator === "Equals" ? given : null, node, block: blockOf(ancestors) };
        makings.set(key, [...(makings.get(key) ?? []), making]);
      }
    } else if (node.kind === "VariableExpression") {
      const key = node.variablePath.userPath.toLowerCase();
      const counts = node.splatted ? splats : uses;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  for (const [key, found] of tables) {
    // The assignment itself is a use; any further one may change the table.
    const isWhole = (uses.get(key) ?? 0) <= 1;
    if (found)
      tables.set(key, {
        ...found,
        isWhole,
        later: isWhole ? [] : (later.get(key) ?? []),
        splats: splats.get(key) ?? 0,
      });
  }
  return { found: tables, several: makings, uses, added: later };
});

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

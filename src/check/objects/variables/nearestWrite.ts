import type { Node } from "../../../syntax/ast/Node.ts";
import { isScope, type TreeIndex, type VariableWrite } from "../TreeIndex.ts";

/**
 * What gave a variable the value that it has at a node, of all that write it: the loop around that goes through its items, or the assignment
 * before in the same block. null where another place may have done so.
 */
export function nearestWrite(
  node: Node,
  writes: readonly VariableWrite[],
  { parentOf }: TreeIndex,
): VariableWrite | null {
  if (writes.length < 2) return null;
  const isWithin = ({ at }: VariableWrite, { extent }: Node): boolean =>
    extent.start <= at.extent.start && at.extent.end <= extent.end;
  let child = node;
  for (let around = parentOf(node); around !== null; child = around, around = parentOf(around)) {
    // A block that is no argument of a command runs at some other time.
    if (isScope(around, parentOf(around))) return null;
    if (around.kind === "ScriptBlockExpression" && parentOf(around)?.kind !== "Command") return null;
    if (around.kind === "ForEachStatement" && around.body === child) {
      const [body, loop] = [child, around];
      if (writes.some((write) => isWithin(write, body))) return null;
      const own = writes.find(({ at }) => at === loop);
      if (own !== undefined) return own;
    }
    if (around.kind !== "StatementBlock" && around.kind !== "NamedBlock") continue;
    const statements: readonly Node[] = around.statements;
    const place = statements.indexOf(child);
    const inside = child;
    if (writes.some((write) => isWithin(write, inside) && write.at !== inside)) return null;
    const before = statements
      .slice(0, Math.max(place, 0))
      .findLast((each) => writes.some((write) => isWithin(write, each)));
    if (before === undefined) continue;
    const own = writes.find(({ at }) => at === before);
    return before.kind === "AssignmentStatement" && before.operator === "Equals" && own?.is === "value" ? own : null;
  }
  return null;
}

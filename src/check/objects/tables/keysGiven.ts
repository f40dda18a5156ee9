import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";

/** What a text gives tables and objects that are there already. */
export interface GivenKeys {
  readonly names: readonly string[];
  /** Whether it gives some under names that are worked out. */
  readonly hasOthers: boolean;
}

export const keysGiven = oncePer((tree: ScriptBlock): GivenKeys => {
  const keys: Expression[] = [];
  walk(tree, (node) => {
    const key = keyAt(node);
    if (key !== null) keys.push(key);
  });
  const names = keys.flatMap((key) => (key.kind === "StringConstantExpression" ? [key.value] : []));
  return { names, hasOthers: keys.some((key) => !isWritten(key)) };
});

/** `$x.Key = 1`, `$x['Key'] = 1`, `$x.Add('Key', 1)` */
function keyAt(node: Node): Expression | null {
  if (node.kind === "InvokeMemberExpression" && node.arguments?.length === 2) {
    const isAdd = node.member.kind === "StringConstantExpression" && /^add$/i.test(node.member.value);
    return isAdd ? node.arguments[0] : null;
  }
  if (node.kind !== "AssignmentStatement") return null;
  if (node.left.kind === "MemberExpression") return node.left.member;
  return node.left.kind === "IndexExpression" ? node.left.index : null;
}

function isWritten({ kind }: Expression): boolean {
  return kind === "StringConstantExpression" || kind === "ConstantExpression";
}

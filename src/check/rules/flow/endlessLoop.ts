import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type {
  DoUntilStatement,
  DoWhileStatement,
  ForStatement,
  WhileStatement,
} from "../../../syntax/ast/statements.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";

export const endlessLoop: Rule = {
  id: "EndlessLoop",
  severity: "warning",
  summary:
    "A loop whose condition asks for variables alone, none of which the loop changes: `for ($i = 0; $i -lt 9; $j++)`.",
  node(node, _ancestors, { unit, report }) {
    if (
      node.kind === "ForStatement" &&
      node.condition === null &&
      node.iterator === null &&
      node.initializer !== null
    ) {
      if (!mayLeave(node))
        report(
          node.initializer.extent,
          "This loop has a beginning and no condition: ';' stands behind each of the three parts.",
        );
      return;
    }
    if (!isLoop(node) || node.condition === null) return;
    const condition = pureExpression(node.condition);
    const names = condition === null ? null : comparedNames(condition);
    if (condition === null || names === null || names.length === 0) return;
    const { writesOf, sharedNames } = treeIndex(unit.tree);
    const isWithin = ({ extent }: Node): boolean => node.extent.start <= extent.start && extent.end <= node.extent.end;
    const initializer = node.kind === "ForStatement" ? node.initializer : null;
    const isFirst = ({ extent }: Node): boolean =>
      initializer !== null && initializer.extent.start <= extent.start && extent.end <= initializer.extent.end;
    const isChanged = names.some((name) => writesOf(name, node).some(({ at }) => isWithin(at) && !isFirst(at)));
    if (isChanged || names.some((name) => sharedNames.has(name)) || mayLeave(node)) return;
    report(condition.extent, `Nothing in the loop changes $${names.join(" or $")}: it never ends, or never begins.`);
  },
};

function isLoop(node: Node): node is ForStatement | WhileStatement | DoWhileStatement | DoUntilStatement {
  return /^(?:For|While|DoWhile|DoUntil)Statement$/.test(node.kind);
}

/** The variables of a comparison with numbers or texts, in lower case; null where it asks for anything else. */
function comparedNames(condition: Node): readonly string[] | null {
  if (condition.kind !== "BinaryExpression" || !/^I(?:lt|le|gt|ge|ne|eq)$/.test(condition.operator)) return null;
  const sides = [condition.left, condition.right];
  if (!sides.every(({ kind }) => /^(?:Variable|Constant|StringConstant)Expression$/.test(kind))) return null;
  const variables = sides.flatMap((side) => (side.kind === "VariableExpression" ? [side.variablePath] : []));
  if (
    variables.some(
      ({ userPath }) => userPath.includes(":") || /^(?:_|\?|true|false|null|lastexitcode)$/i.test(userPath),
    )
  )
    return null;
  return variables.map(({ userPath }) => userPath.toLowerCase());
}

/** Whether something in the loop ends it, or may change variables of any name. */
function mayLeave(loop: Node): boolean {
  let found = false;
  walk(loop, (node) => {
    if (/^(?:Break|Return|Exit|Throw|Continue)Statement$/.test(node.kind)) found = true;
    if (node.kind === "Command" && node.invocationOperator !== "Unknown") found = true;
    if (node.kind === "ConvertExpression" && /^ref$/i.test(node.type.typeName.name)) found = true;
    if (node.kind === "Command" && isOther(node.commandElements[0])) found = true;
  });
  return found;
}

/** A command whose name is made, or that runs a text or sets a variable by its name. */
function isOther(head: Node): boolean {
  return (
    head.kind !== "StringConstantExpression" ||
    /^(?:invoke-expression|iex|(?:set|new|clear|remove)-variable|sv)$/i.test(head.value)
  );
}

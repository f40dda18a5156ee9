import type { Edition } from "../../../diag/Edition.ts";
import type { StringConstantExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { parseScript } from "../../../syntax/parser/parseScript.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { showsText } from "../../words/showsText.ts";

export const unexpandedText: Rule = {
  id: "UnexpandedText",
  severity: "warning",
  summary: "A text in single quotes with the name of a variable of the script: it is shown as it stands.",
  node(node, ancestors, { unit, scope, report }) {
    if (node.kind !== "StringConstantExpression" || node.stringConstantType !== "SingleQuoted") return;
    const inner =
      isPlainValue(ancestors) || isShown(node, ancestors, scope) ? variableWithin(node.value, unit.edition) : null;
    if (inner !== null && treeIndex(unit.tree).writesOf(inner.toLowerCase(), node).length > 0) {
      report(node.extent, `Single quotes leave $($${inner}...) as it stands. Double quotes put its value in.`);
      return;
    }
    const isAddress = isAddressAlone(node, ancestors);
    const names = Array.from(
      node.value.matchAll(/^\$([A-Za-z]\w*)$|\$\{?([A-Za-z]\w{3,})\}?/g),
      ([, whole, part]) => whole ?? part,
    );
    const isCurrent = /\$_(?!\w)/.test(node.value) && ancestors.some(({ kind }) => kind === "ScriptBlockExpression");
    if ((names.length === 0 && !isCurrent) || !(isAddress || isShown(node, ancestors, scope))) return;
    const { writesOf } = treeIndex(unit.tree);
    const isSet = (name: string): boolean =>
      writesOf(name, node).length > 0 || (isOfSession(name) && isAddress && ofFolders.test(name));
    const own = names.filter((name) => name.toLowerCase() !== "env");
    if (names.length > 0 && own.length === 0) return;
    if (own.every((name) => isSet(name.toLowerCase())))
      report(node.extent, `Single quotes leave $${own[0] ?? "_"} as it stands. Double quotes put its value in.`);
  },
};

/** The first variable whose value `$(...)` would put into a text in double quotes; null for none, and where it runs commands. */
function variableWithin(text: string, edition: Edition): string | null {
  if (!text.includes("$(")) return null;
  const { ast, errors } = parseScript(`@"\n${text}\n"@`, { edition, tokens: false });
  let found: string | null = null;
  if (errors.length > 0) return found;
  walk(ast, (node, ancestors) => {
    if (node.kind === "VariableExpression" && ancestors.some(({ kind }) => kind === "SubExpression"))
      found ??= ancestors.some(({ kind }) => kind === "Command") ? null : node.variablePath.userPath;
  });
  return found;
}

/** Whether a text is the value of a key in a table, or all that a variable is given: others may be patterns and code. */
function isPlainValue(ancestors: readonly Node[]): boolean {
  const [parent, pipeline, around] = [1, 2, 3].map((up) => ancestors.at(-up));
  if (parent?.kind !== "CommandExpression" || pipeline?.kind !== "Pipeline" || pipeline.pipelineElements.length > 1)
    return parent?.kind === "CommandExpression" && pipeline?.kind === "AssignmentStatement";
  return around?.kind === "Hashtable" || around?.kind === "AssignmentStatement";
}

/** Variables of a session that hold a folder. */
const ofFolders = /^(?:home|psscriptroot|pshome|pwd)$/;

/** Whether a text is a path, an address, the name of a file or a sentence, and the whole value of a variable or the default of a parameter. */
function isAddressAlone({ value }: StringConstantExpression, ancestors: readonly Node[]): boolean {
  const [parent, around] = [ancestors.at(-1), ancestors.at(-2)];
  const isValue = parent?.kind === "CommandExpression" && around?.kind === "AssignmentStatement";
  if (!isValue && parent?.kind !== "Parameter") return false;
  if (isValue && /^[A-Z][a-z]*(?:[ ,:]+[$\w-]+){3,}[.!?]*$/.test(value)) return true;
  return (
    /^(?:https?:\/\/|[A-Za-z]:\\|\\\\\w|\$\w+[\\/])[^\s"'`|;(){}]+$/.test(value) ||
    /^[\w${}-]+\.(?:csv|log|txt|xml|html?|json|zip|xlsx?)$/i.test(value)
  );
}

function isShown(node: Node, ancestors: readonly Node[], scope: ScriptScope): boolean {
  const parent = ancestors.at(-1);
  if (parent?.kind === "BinaryExpression" && parent.operator === "Format" && parent.left === node) return true;
  if (parent?.kind === "Command") {
    const name = scope.calledBy(parent);
    const before = parent.commandElements[(parent.commandElements as readonly Node[]).indexOf(node) - 1];
    const named = before?.kind === "CommandParameter" ? before.parameterName.toLowerCase() : "";
    if (showsText(name) || /^write-log/i.test(name)) return true;
    return (
      /^(?:path|literalpath|destination|filepath|message|identity|uri|name|computername)$/.test(named) &&
      !/mock|should|variable/i.test(name)
    );
  }
  const [pipeline, around] = [ancestors.at(-2), ancestors.at(-3)];
  return parent?.kind === "CommandExpression" && pipeline?.kind === "Pipeline" && around?.kind === "ThrowStatement";
}

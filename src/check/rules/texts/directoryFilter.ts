import { SourceText } from "../../../diag/SourceText.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { parseScript } from "../../../syntax/parser/parseScript.ts";
import { commandName } from "../../commandName.ts";
import { namedArgument } from "../../plainArguments.ts";
import type { Rule } from "../../Rule.ts";
import { directoryProperties } from "../../words/directoryProperties.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

/** Filters of Active Directory's cmdlets read as PowerShell's own: `Name -like 'a*'` is a name, an operator and a value. */
export const directoryFilter: Rule = {
  id: "DirectoryFilter",
  severity: "error",
  summary:
    "A filter of Active Directory's cmdlets with an operator that it does not have, or a property that is nearly one: \"Enabled = 'True'\".",
  node(node, _ancestors, { report }) {
    const name = node.kind === "Command" ? commandName(node) : null;
    if (
      node.kind !== "Command" ||
      name === null ||
      !/^(?:get|search)-ad(?:user|computer|group|object|organizationalunit)$/i.test(name)
    )
      return;
    const filter = namedArgument(node, "filter");
    const tree = filter === null ? null : treeOf(filter);
    if (filter === null || tree === null) return;
    walk(tree, (inner) => {
      const fault = inner.kind === "Command" ? faultOf(inner) : null;
      if (fault !== null) report(filter.extent, fault.replace("{0}", name));
    });
  },
};

function treeOf(filter: Expression): ScriptBlock | null {
  if (filter.kind === "ScriptBlockExpression") return filter.scriptBlock;
  if (filter.kind !== "StringConstantExpression" && filter.kind !== "ExpandableStringExpression") return null;
  const { ast, errors } = parseScript(new SourceText(filter.value), { edition: "Desktop", tokens: false });
  return errors.length > 0 ? null : ast;
}

function faultOf(command: Command): string | null {
  const [, sign] = command.commandElements;
  const property = commandName(command);
  if (property === null || sign === undefined || !/^[A-Za-z][\w-]*$/.test(property)) return null;
  if (
    sign.kind === "StringConstantExpression" &&
    sign.stringConstantType === "BareWord" &&
    /^(?:[=!<>]+|like|eq|ne)$/i.test(sign.value)
  )
    return `The filter of {0} has no operator '${sign.value}'. It takes ${operators
      .slice(0, 4)
      .map((each) => `-${each}`)
      .join(", ")} and others of PowerShell's.`;
  if (sign.kind !== "CommandParameter") return null;
  const operator = sign.parameterName.toLowerCase();
  if (!operators.includes(operator))
    return `The filter of {0} has no operator '-${sign.parameterName}'.${didYouMean(nearNames(operator, operators), "-")}`;
  const near = directoryProperties.some((each) => each.toLowerCase() === property.toLowerCase())
    ? []
    : nearNames(property, directoryProperties);
  return near.length === 0 || property.length < 5
    ? null
    : `'${property}' is no property of Active Directory's.${didYouMean(near)}`;
}

/** about_ActiveDirectory_Filter */
const operators: readonly string[] = "eq ne like notlike lt le gt ge approx band bor recursivematch and or not".split(
  " ",
);

import type { CommandShape } from "../../calls/CommandShape.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { keysOfDefaults } from "../../script/ScriptFacts.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";

export const defaultKey: Rule = {
  id: "DefaultKey",
  severity: "warning",
  summary: "A key of $PSDefaultParameterValues with a command, or a parameter of one, that is nearly another one.",
  node(node, _ancestors, context) {
    const keys = node.kind === "AssignmentStatement" ? keysOfDefaults(node) : null;
    for (const key of keys === "unknown" ? [] : (keys ?? [])) {
      const fault = key.kind === "StringConstantExpression" ? faultOf(key.value, context) : null;
      if (fault !== null) context.report(key.extent, fault);
    }
  },
};

/** `Get-Item:Force`; one with a wildcard means what nobody knows. */
function faultOf(key: string, { scope, table, unit }: RuleContext): string | null {
  const [, command, parameter] = /^([^:*?]+):([^:*?]+)$/.exec(key) ?? [];
  if (command === undefined || scope.isFunction(command)) return null;
  const shape = table.shape(scope.resolve(command), unit.edition);
  return shape === null ? faultOfCommand(command, table) : faultOfParameter(parameter, shape);
}

function faultOfCommand(command: string, table: CommandTable): string | null {
  const near = table
    .near(command)
    .filter((each) => command.length > 7 && distance(command.toLowerCase(), each.toLowerCase(), 1) === 1);
  return near.length === 0 ? null : `There is no command '${command}'.${didYouMean(near)}`;
}

function faultOfParameter(parameter: string, { name, parameters, hasMoreParameters }: CommandShape): string | null {
  const names = parameters.flatMap((each) => [each.name, ...each.aliases]);
  const word = parameter.toLowerCase();
  // The beginning of a name is that parameter on a command line, and none here.
  if (names.some((each) => each.toLowerCase() === word)) return null;
  const begun = names.filter((each) => each.toLowerCase().startsWith(word));
  const near = begun.length > 0 ? begun.slice(0, 3) : nearNames(parameter, names);
  return hasMoreParameters && near.length === 0
    ? null
    : `${name} has no parameter '-${parameter}'.${didYouMean(near, "-")}`;
}

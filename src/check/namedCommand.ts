import { absentCommand } from "../command/catalogue/absentCommands.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import type { CommandTable } from "./CommandTable.ts";
import { commandName, commandWord } from "./commandName.ts";
import type { ParsedUnit } from "./ParsedUnit.ts";
import type { NamedCommand } from "./Rule.ts";
import type { CommandCall } from "./ScriptFacts.ts";
import type { ScriptScope } from "./ScriptScope.ts";

/** What a call means by its name; null where the name is a path, a block, or not known before it runs. */
export function namedCommand(
  call: CommandCall,
  unit: ParsedUnit,
  scope: ScriptScope,
  table: CommandTable,
): NamedCommand | null {
  const [head] = call.command.commandElements;
  const word = commandWord(call.command);
  const written = commandName(call.command);
  if (word === null || written === null || isNoName(written)) return null;
  const qualifier = word === written ? null : word.slice(0, word.length - written.length - 1);
  const name = qualifier === null ? scope.resolve(written) : written;
  return {
    ...call,
    written,
    name,
    qualifier,
    extent: head.extent,
    kind: kindOf(name, unit, scope, table),
    get isGuarded() {
      return scope.isAsked(written) || scope.isAsked(name) || call.ancestors.some(asksForEdition);
    },
  };
}

function kindOf(name: string, unit: ParsedUnit, scope: ScriptScope, table: CommandTable): NamedCommand["kind"] {
  if (scope.isFunction(name)) return "function";
  if (table.surroundings.functions(unit.edition).has(name.toLowerCase())) return "session";
  if (table.spelling(name) !== null) return "cmdlet";
  if (table.surroundings.isProgram(name)) return "program";
  if (absentCommand(name) !== null) return "absent";
  return /\.(?:exe|com|cmd|bat|msc|cpl|sh|py|vbs)$/i.test(name) ? "program" : "unknown";
}

/** Variables that tell where a script runs. */
const editionVariables =
  /^(?:(?:global|script|local):)?(?:psversiontable|psedition|iscoreclr|iswindows|islinux|ismacos|host)$/i;

const guards = new WeakMap<Node, boolean>();

/** Whether a node is a statement that chooses by edition, version or system. */
export function asksForEdition(node: Node): boolean {
  if (node.kind !== "IfStatement" && node.kind !== "SwitchStatement" && node.kind !== "TernaryExpression") return false;
  let asks = guards.get(node);
  if (asks === undefined) {
    const conditions = node.kind === "IfStatement" ? node.clauses.map(({ condition }) => condition) : [node.condition];
    asks = conditions.some(mentionsEdition);
    guards.set(node, asks);
  }
  return asks;
}

function mentionsEdition(condition: Node): boolean {
  let found = false;
  walk(condition, (node) => {
    if (node.kind === "VariableExpression" && editionVariables.test(node.variablePath.userPath)) found = true;
  });
  return found;
}

/** Paths, patterns and drives; but `%` and `?` are aliases. */
function isNoName(written: string): boolean {
  return written === "" || (/[\\/:*?%]|\.ps1$/i.test(written) && written !== "%" && written !== "?");
}

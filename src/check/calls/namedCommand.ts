import { absentCommand } from "../../command/catalogue/absentCommands.ts";
import type { NamedCommand } from "../Rule.ts";
import type { ParsedUnit } from "../script/ParsedUnit.ts";
import type { CommandCall } from "../script/ScriptFacts.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import type { CommandTable } from "./CommandTable.ts";
import { commandName, commandWord } from "./commandName.ts";

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
    get isAsked() {
      return scope.isAsked(written) || scope.isAsked(name);
    },
    get isForEdition() {
      return this.isAsked || scope.guards.guards(call.command, call.ancestors);
    },
  };
}

function kindOf(name: string, unit: ParsedUnit, scope: ScriptScope, table: CommandTable): NamedCommand["kind"] {
  if (scope.isFunction(name)) return "function";
  if (table.surroundings.functions(unit.edition).has(name.toLowerCase())) return "session";
  if (table.spelling(name) !== null) return "cmdlet";
  if (table.surroundings.isProgram(name)) return "program";
  if (absentCommand(name) !== null || table.isOfSomeModule(name)) return "absent";
  return /\.(?:exe|com|cmd|bat|msc|cpl|sh|py|vbs)$/i.test(name) ? "program" : "unknown";
}

/** Paths, patterns and drives; but `%` and `?` are aliases. */
function isNoName(written: string): boolean {
  return written === "" || (/[\\/:*?%]|\.ps1$/i.test(written) && written !== "%" && written !== "?");
}

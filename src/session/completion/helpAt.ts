import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { allParameterSets } from "../../binding/ParameterMetadata.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { Session } from "../Session.ts";
import { commandTips, parametersOf } from "./commandCandidates.ts";

type HelpKind = "command" | "parameter" | "syntax";

/** Help of a command or a parameter, and the line that is about what was asked. */
interface Help {
  readonly lines: readonly string[];
  readonly top: number;
}

/**
 * Help of what the cursor stands in or behind: all that Get-Help has on the command, from the parameter on, or the parameter
 * in short, or the ways to call the command; null where there is none.
 */
export function helpAt(session: Session, text: string, cursor: number, kind: HelpKind): Help | null {
  const { ast } = parseScript(text, { edition: session.options.edition });
  let command: Command | null = null;
  walk(ast, (node) => {
    if (node.kind === "Command" && node.extent.start <= cursor && cursor <= node.extent.end + 1) command = node;
  });
  return command === null ? null : helpOf(session, command, cursor, kind);
}

function helpOf(session: Session, command: Command, cursor: number, kind: HelpKind): Help | null {
  const { engine } = session;
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression") return null;
  session.activate();
  if (kind === "syntax") return { lines: commandTips(engine)(head.value).split("\n"), top: 0 };
  const parameter = parameterOf(command, cursor, parametersOf(engine, head.value));
  if (kind === "parameter") return parameter && { lines: parameterLines(parameter), top: 0 };
  const found = findCommand(engine, engine.globalScope, head.value);
  if (!found) return null;
  const lines = fullHelp(engine, found.name);
  return { lines, top: parameter ? placeOf(parameter, lines) : 0 };
}

function fullHelp(engine: Engine, name: string): string[] {
  const view = new SessionStateView(engine, engine.globalScope);
  const help = view.callCommand("Get-Help", [name], new Map([["Full", true]]));
  return view.callCommand("Out-String", [], new Map(), help).map(toText).join("").trimEnd().split(/\r?\n/);
}

/** The line below the heading of the parameters that a parameter's own help begins with. */
function placeOf({ name }: ParameterMetadata, lines: readonly string[]): number {
  const heading = lines.findIndex((line) => line.trim() === "PARAMETERS");
  const place = lines.findIndex((line, at) => at > heading && /^\s+(\S+)/.exec(line)?.[1] === `-${name}`);
  return Math.max(0, place);
}

/** The parameter whose name or value the cursor stands in. */
function parameterOf(
  { commandElements }: Command,
  cursor: number,
  parameters: readonly ParameterMetadata[],
): ParameterMetadata | null {
  const named = commandElements.filter(
    (element, index) =>
      element.kind === "CommandParameter" &&
      element.extent.start <= cursor &&
      cursor <= Math.max(element.extent.end, commandElements[index + 1]?.extent.end ?? 0),
  );
  const last = named.at(-1);
  if (last?.kind !== "CommandParameter") return null;
  const typed = last.parameterName.toLowerCase();
  const names = ({ name, aliases }: ParameterMetadata): string[] => [name, ...aliases].map((one) => one.toLowerCase());
  return (
    parameters.find((one) => names(one).includes(typed)) ??
    parameters.find((one) => names(one).some((name) => name.startsWith(typed))) ??
    null
  );
}

function parameterLines(parameter: ParameterMetadata): string[] {
  const sets = [...parameter.sets.entries()];
  const [, first] = sets[0];
  const type = parameter.isSwitch ? "" : ` <${typeText(parameter.type)}>`;
  const positions = sets.map(([, set]) => (set.position < 0 ? "named" : String(set.position)));
  const named = sets.map(([name]) => name).filter((name) => name !== allParameterSets);
  const rows: [string, string][] = [
    ["Required", sets.every(([, set]) => set.mandatory) ? "true" : "false"],
    ["Position", [...new Set(positions)].join(", ")],
    ["Pipeline input", pipelineText(first.pipelineByValue, first.pipelineByProperty)],
  ];
  if (parameter.aliases.length > 0) rows.push(["Aliases", parameter.aliases.join(", ")]);
  if (named.length > 0) rows.push(["Sets", named.join(", ")]);
  return [
    `-${parameter.name}${type}`,
    ...(parameter.help ? [`  ${parameter.help}`] : []),
    ...rows.map(([name, value]) => `  ${name.padEnd(15)} ${value}`),
  ];
}

function pipelineText(byValue: boolean, byProperty: boolean): string {
  if (!byValue && !byProperty) return "false";
  return `true (${[...(byValue ? ["ByValue"] : []), ...(byProperty ? ["ByPropertyName"] : [])].join(", ")})`;
}

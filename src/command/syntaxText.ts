import { notModelled } from "../objects/errors/runtimeError.ts";
import { newLine } from "../objects/text/newLine.ts";
import type { ClrType } from "../objects/types/ClrType.ts";
import { typeByNameOrNull } from "../objects/types/typeRegistry.ts";
import { shownAccelerator } from "../objects/types/typeText.ts";
import type { CommandService, CommandView, ParameterSetView, ParameterView } from "./services/CommandService.ts";

/**
 * How types are written: as Get-Command does ("string"), as help with text of its own does ("String"), or as help does
 * that knows only the syntax: as Get-Command, with the values of sets and enumerations ("{a | b}").
 */
export type TypeStyle = "command" | "help" | "values";

/**
 * The ways to call a command, one line a parameter set; what Get-Command -Syntax writes. A script that was asked for by
 * its path is shown by that, as an alias is.
 */
export function syntaxText(
  service: CommandService,
  command: CommandView,
  path: string | null = null,
  alias: string | null = null,
): string {
  const name = alias ?? path ?? command.name;
  if (!service.hasKnownParameters(command)) throw notModelled(`The syntax of ${name}`);
  const lines = syntaxLines(service, command, "command").map((line) => name + line.slice(command.name.length));
  const target = alias === null ? (path ?? service.aliasTarget(command)) : command.name;
  return `${target === null ? "" : `${name} (alias) -> ${target}${newLine()}`}${newLine()}${lines.join(newLine() + newLine())}${newLine()}`;
}

export function syntaxLines(service: CommandService, command: CommandView, style: TypeStyle): string[] {
  const advanced = service.isAdvanced(command) || style === "help";
  return service.parameterSets(command).map((set) => {
    const parts = orderedParameters(set).map((parameter) => parameterSyntax(parameter, style));
    return `${command.name} ${[...parts, ...(advanced ? ["[<CommonParameters>]"] : [])].join(" ")}`;
  });
}

/** Positional ones by position, then the mandatory, then the rest. */
export function orderedParameters(set: ParameterSetView): ParameterView[] {
  const own = set.parameters.filter((parameter) => !parameter.isCommon);
  const positional = own
    .filter((parameter) => parameter.position >= 0)
    .sort((left, right) => left.position - right.position);
  const named = own.filter((parameter) => parameter.position < 0);
  return [
    ...positional,
    ...named.filter((parameter) => parameter.mandatory),
    ...named.filter((parameter) => !parameter.mandatory),
  ];
}

/** What of a parameter decides how it is written. */
export type SyntaxPart = Pick<ParameterView, "name" | "type" | "typeName" | "isSwitch" | "mandatory" | "position"> &
  Partial<Pick<ParameterView, "validValues">>;

export function parameterSyntax(parameter: SyntaxPart, style: TypeStyle): string {
  const name = parameter.position >= 0 ? `[-${parameter.name}]` : `-${parameter.name}`;
  if (parameter.isSwitch) return parameter.mandatory ? name : `[-${parameter.name}]`;
  const values = style === "values" ? listedValues(parameter) : [];
  const text = `${name} ${values.length > 0 ? `{${values.join(" | ")}}` : `<${typeText(parameter, style)}>`}`;
  return parameter.mandatory ? text : `[${text}]`;
}

function listedValues({ validValues = [], type }: SyntaxPart): readonly string[] {
  if (validValues.length > 0) return validValues;
  // A FlagsExpression takes the names of its enumeration.
  const one = type.elementType ?? type.typeArguments[0] ?? type;
  return one.isEnum ? [...one.enumValues.keys()] : [];
}

export function typeText(parameter: SyntaxPart, style: TypeStyle): string {
  return style === "help" ? helpTypeText(parameter) : commandTypeText(parameter.typeName || parameter.type.name);
}

/** The name of a type as syntax shows it: an accelerator, or what stands behind its namespace; "List[string]". */
function commandTypeText(name: string): string {
  if (name.endsWith("[]")) return `${commandTypeText(name.slice(0, -2))}[]`;
  const generic = /^([^[]+?)(?:`\d+)?\[(.+)\]$/.exec(name);
  if (generic && lastPart(generic[1]) === "Nullable") return commandTypeText(generic[2].replace(/^\[|\]$/g, ""));
  if (generic)
    return `${lastPart(generic[1])}[${generic[2]
      .replace(/^\[|\]$/g, "")
      .split(",")
      .map((part) => commandTypeText(part.trim()))
      .join(",")}]`;
  if (name === "System.Object") return "Object";
  return shownAccelerator(name) ?? lastPart(name);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** A type of a product that is not emulated has its name alone. */
function helpTypeText({ type, typeName }: SyntaxPart): string {
  // What comes as it was given is shown as the product's type.
  const named = type.name === "System.Management.Automation.PSObject" ? typeByNameOrNull(typeName) : null;
  if (named) return shortNameOf(named);
  const isKnown = typeName === "" || typeByNameOrNull(typeName) !== null;
  return isKnown || type.name === typeName ? shortNameOf(type) : lastPart(typeName);
}

function shortNameOf(type: ClrType): string {
  return type.elementType ? `${shortNameOf(type.elementType)}[]` : type.shortName;
}

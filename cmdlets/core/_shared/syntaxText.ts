import type {
  CommandService,
  CommandView,
  ParameterSetView,
  ParameterView,
} from "../../../src/command/CommandService.ts";
import type { ClrType } from "../../../src/objects/model/ClrType.ts";
import { newLine } from "../../../src/objects/text/newLine.ts";
import { parameterTypeName } from "../../../src/objects/types/typeText.ts";

/** How types are written: as Get-Command does ("string"), or as help with text of its own does ("String"). */
export type TypeStyle = "command" | "help";

/** The ways to call a command, one line a parameter set; what Get-Command -Syntax writes. */
export function syntaxText(service: CommandService, command: CommandView): string {
  const lines = syntaxLines(service, command, "command");
  const target = service.aliasTarget(command);
  return `${target === null ? "" : `${command.name} (alias) -> ${target}${newLine()}`}${newLine()}${lines.join(newLine() + newLine())}${newLine()}`;
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

export function parameterSyntax(parameter: ParameterView, style: TypeStyle): string {
  const name = parameter.position >= 0 ? `[-${parameter.name}]` : `-${parameter.name}`;
  if (parameter.isSwitch) return parameter.mandatory ? name : `[-${parameter.name}]`;
  const text = `${name} <${typeText(parameter, style)}>`;
  return parameter.mandatory ? text : `[${text}]`;
}

export function typeText(parameter: ParameterView, style: TypeStyle): string {
  return style === "help" ? helpTypeText(parameter.type) : parameterTypeName(parameter.type);
}

function helpTypeText(type: ClrType): string {
  return type.elementType ? `${helpTypeText(type.elementType)}[]` : type.shortName;
}

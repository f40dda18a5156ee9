import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { BlockCode, CmdletBinding, CompiledParameter, Execute } from "../../runtime/functions/BlockCode.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import { Layout } from "../../runtime/scope/Layout.ts";
import { Scope } from "../../runtime/scope/Scope.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { dynamicOfCmdlet } from "./dynamicOfCmdlet.ts";
import { hasUnknownParameters } from "./looseArguments.ts";
import { sourceWith } from "./sourceWith.ts";

/** Names of variables that cannot be set, which a parameter of the stand-in may not have. */
const readOnlyNames = new Set(
  "? ConsoleFileName EnabledExperimentalFeatures Error ExecutionContext false HOME Host IsCoreCLR IsMacOS IsWindows PID PSCulture PSEdition PSHOME PSUICulture PSVersionTable ShellId true"
    .toLowerCase()
    .split(" "),
);

/** Parameters that every advanced function has, which a function that declares them loses. */
const commonNames = new Set(
  "Verbose Debug ErrorAction WarningAction ErrorVariable WarningVariable OutVariable OutBuffer"
    .toLowerCase()
    .split(" "),
);

export interface StandInOptions {
  readonly untyped: readonly string[];
  readonly unvalidated: readonly string[];
}

/** A function with the parameters of a command that runs `process` for each object. */
export function standInOf(
  engine: Engine,
  command: CommandInfo,
  name: string,
  module: PSModule | null,
  options: StandInOptions,
  blocks: { readonly begin: Execute; readonly process: Execute; readonly end: Execute },
): FunctionInfo {
  const code = blockOf(command)?.code;
  // The block that makes dynamic parameters finds its variables in the places that they have in the function.
  const layout = code?.layout ?? new Layout();
  const own = (metadataOf(command)?.parameters ?? []).filter(
    (one) => !one.isCommon && !one.isAdded && !one.isDynamic && !commonNames.has(one.name.toLowerCase()),
  );
  const isCmdlet = command instanceof CmdletInfo && !hasUnknownParameters(command);
  const isAdvanced = isCmdlet || (code?.isAdvanced ?? false);
  const template = compileText("process { }", null, engine);
  const made: BlockCode = {
    ...template.code,
    layout,
    parameters: own.map((one) => parameterOf(renamed(one), layout, options)),
    isAdvanced,
    needsBinder: () => isAdvanced || (code?.needsBinder() ?? true),
    binding: isCmdlet || code ? bindingOf(command, code) : null,
    ...blocks,
    dynamicParameters: dynamicOf(command, module) ?? (isCmdlet ? dynamicOfCmdlet(command) : null),
    hasNamedBlocks: true,
    slots: {
      ...(code ?? template.code).slots,
      args: isAdvanced ? -1 : layout.slot("args"),
      underscore: layout.slot("_"),
    },
  };
  const names = made.parameters.map((one) => `\${${one.name}}`).join(", ");
  const source = sourceWith(template.source, made, ` param (${names}) process { } `);
  return new FunctionInfo(name, new CompiledScriptBlock(engine, source, module));
}

/** The block that makes dynamic parameters, with the variables and functions of the module that it stands in. */
function dynamicOf(command: CommandInfo, module: PSModule | null): Execute | null {
  const home = blockOf(command)?.module ?? null;
  const execute = blockOf(command)?.code.dynamicParameters ?? null;
  if (execute === null || home === null || home === module) return execute;
  return (frame, out) => {
    const { engine, code, scope, cells, streams } = frame;
    const inner = new Scope(home.scope as Scope, scope.layout, scope.cells);
    const there = new Frame(engine, code, inner, cells, streams);
    there.invocation = frame.invocation;
    there.makeCmdlet = () => frame.cmdlet as object;
    engine.frame = there;
    try {
      return execute(there, out);
    } finally {
      engine.frame = frame;
    }
  };
}

function blockOf(command: CommandInfo): CompiledScriptBlock | null {
  return command instanceof FunctionInfo || command instanceof ExternalScriptInfo ? command.block : null;
}

function bindingOf(command: CommandInfo, code: BlockCode | undefined): CmdletBinding | null {
  if (!(command instanceof CmdletInfo)) return code?.binding ?? null;
  return {
    defaultParameterSetName: command.metadata.defaultSetName,
    positionalBinding: false,
    supportsShouldProcess: command.supportsShouldProcess,
    confirmImpact: command.confirmImpact,
    supportsPaging: command.metadata.parameters.some(({ isAdded, name }) => isAdded && name === "IncludeTotalCount"),
  };
}

/** What a parameter is called where calls are judged and answered: by a name that a variable can have. */
export function nameInMock(name: string): string {
  return readOnlyNames.has(name.toLowerCase()) ? `_${name}` : name;
}

/** The name that the command itself has for it. */
export function nameInCommand(name: string): string {
  return name.startsWith("_") && readOnlyNames.has(name.slice(1).toLowerCase()) ? name.slice(1) : name;
}

function renamed(parameter: ParameterMetadata): ParameterMetadata {
  const name = nameInMock(parameter.name);
  return name === parameter.name ? parameter : { ...parameter, name, aliases: [...parameter.aliases, parameter.name] };
}

/** A check by a script has a blank more around it, as the text of a proxy is written. */
function asWritten(rule: ValidationRule): ValidationRule {
  return rule.rule === "script" ? { ...rule, shown: ` ${rule.script.text} ` } : rule;
}

function parameterOf(given: ParameterMetadata, layout: Layout, options: StandInOptions): CompiledParameter {
  const isListed = (names: readonly string[]): boolean =>
    names.some((name) => name.toLowerCase() === given.name.toLowerCase());
  const object = typeByName("System.Object");
  const untyped = isListed(options.untyped)
    ? { type: object, typeName: object.name, isSwitch: false, isUntyped: true, transform: null, psTypeName: null }
    : {};
  const validation = isListed(options.unvalidated) ? [] : given.validation.map(asWritten);
  return {
    name: given.name,
    slot: layout.slot(given.name),
    metadata: { ...given, notModelled: false, isDynamic: false, ...untyped, validation },
    defaultValue: null,
    repeatedSet: null,
    obsolete: null,
    isTyped: false,
    conversion: null,
    constraint: null,
  };
}

import { singleQuoted } from "../../base/text/singleQuoted.ts";
import {
  allParameterSets,
  type ParameterMetadata,
  type ParameterSetMetadata,
} from "../../binding/ParameterMetadata.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import type { CommandMetadataObject } from "../values/CommandMetadataObject.ts";
import { ParameterMetadataView } from "../values/parameterViews.ts";
import { validationRuleOf } from "./attributesToMetadata.ts";
import { CmdletInfo, type CommandInfo } from "./CommandInfo.ts";
import { cmdletHelpLink } from "./cmdletHelpLink.ts";
import { scriptOf } from "./scriptOf.ts";

/** The text of a function that stands for another command, whole and in its parts: what ProxyCommand gives. */
export function proxyText(metadata: CommandMetadataObject, help: string | null): string {
  const { command } = metadata;
  const parts: (readonly [string, string])[] = [
    ...(hasDynamic(command) ? [["dynamicparam", proxyDynamic(command)] as const] : []),
    ["begin", proxyBegin(command)],
    ["process", proxyStep("$steppablePipeline.Process($_)")],
    ["end", proxyStep("$steppablePipeline.End()")],
    ...(proxies[edition()].hasClean ? [["clean", proxyClean()] as const] : []),
  ];
  const blocks = parts.map(([name, body]) => `${name}\n{${body}}\n`).join("\n");
  const forwarded = `\n.ForwardHelpTargetName ${qualifiedName(command)}\n.ForwardHelpCategory ${category(command)}\n`;
  const gap = hasDynamic(command) ? "\n\n\n" : "\n\n";
  return `${proxyBinding(metadata)}\nparam(${proxyParameters(metadata)})${gap}${blocks}<#\n${help ?? forwarded}\n#>\n`;
}

interface ProxyRules {
  readonly hasClean: boolean;
  /** What the pipeline of a function's proxy begins with. */
  readonly originOfFunctions: string;
}

const proxies: PerEdition<ProxyRules> = {
  Desktop: { hasClean: false, originOfFunctions: "$myInvocation.CommandOrigin" },
  Core: { hasClean: true, originOfFunctions: "" },
};

/** [CmdletBinding(...)], or nothing for a function without it. */
export function proxyBinding({ command, binding }: CommandMetadataObject): string {
  const isCmdlet = command instanceof CmdletInfo;
  if (!isCmdlet && !scriptOf(command)?.code.isAdvanced) return "";
  const set = binding.defaultParameterSetName ?? "";
  const helpUri = binding.helpUri ?? (isCmdlet ? cmdletHelpLink(command.name) : null) ?? "";
  const capability = binding.remotingCapability;
  return bindingText([
    set === "" ? null : `DefaultParameterSetName=${singleQuoted(set)}`,
    binding.supportsShouldProcess ? `SupportsShouldProcess=$true, ConfirmImpact='${binding.confirmImpact}'` : null,
    binding.supportsPaging ? "SupportsPaging=$true" : null,
    isCmdlet || binding.positionalBinding ? null : "PositionalBinding=$false",
    helpUri === "" ? null : `HelpUri=${singleQuoted(helpUri)}`,
    capability === "PowerShell" ? null : `RemotingCapability=${singleQuoted(capability)}`,
  ]);
}

function bindingText(parts: readonly (string | null)[]): string {
  return `[CmdletBinding(${parts.filter((part) => part !== null).join(", ")})]`;
}

/** What stands between "param(" and ")". */
export function proxyParameters({ command, parameters }: CommandMetadataObject): string {
  const own = [...(parameters?.entries() ?? [])].filter(
    ({ value }) => value instanceof ParameterMetadataView && !value.parameter.isDynamic && !value.parameter.notModelled,
  );
  return own
    .map(({ key, value }) => parameterText(toText(key), value as ParameterMetadataView, isWrittenInPlace(command)))
    .join(",\n");
}

/** Positions that a simple function's parameters have without being written are not shown. */
function isWrittenInPlace(command: CommandInfo): boolean {
  return command instanceof CmdletInfo || (scriptOf(command)?.code.isAdvanced ?? false);
}

function parameterText(name: string, view: ParameterMetadataView, isCmdlet: boolean): string {
  const { parameter } = view;
  const { validation, psTypeName } = rulesOf(view);
  const sets = [...parameter.sets].map(([set, facts]) => setText(set, facts, isCmdlet || parameter.hasWrittenSets));
  const names = view.aliases.items.map(toText);
  const aliases = names.length > 0 ? [`[Alias(${names.map(singleQuoted).join(",")})]`] : [];
  const named = psTypeName === null ? [] : [`[PSTypeName(${singleQuoted(psTypeName)})]`];
  const credential =
    view.type.name === "System.Management.Automation.PSCredential"
      ? ["[System.Management.Automation.CredentialAttribute()]"]
      : [];
  const lines = [...sets, ...aliases, ...validation.map(ruleText), ...named].filter((line) => line !== "");
  return `\n${[...lines, `[${typeText(view.type)}]`, ...credential, `\${${name}}`].map((line) => `    ${line}`).join("\n")}`;
}

/** What the parameter checks: by its attributes, where a script may have changed these. */
function rulesOf(view: ParameterMetadataView): Pick<ParameterMetadata, "validation" | "psTypeName"> {
  const seen = view.seenAttributes;
  if (seen === null) return view.parameter;
  const attributes = seen.filter((one) => one instanceof AttributeObject);
  return {
    validation: attributes.map(validationRuleOf).filter((rule) => rule !== null),
    psTypeName: attributes.some((one) => one.shortName === "pstypename") ? view.parameter.psTypeName : null,
  };
}

function setText(name: string, set: ParameterSetMetadata, showsPosition: boolean): string {
  const parts = [
    name === allParameterSets ? null : `ParameterSetName=${singleQuoted(name)}`,
    set.mandatory ? "Mandatory=$true" : null,
    set.position >= 0 && showsPosition ? `Position=${set.position}` : null,
    set.pipelineByValue ? "ValueFromPipeline=$true" : null,
    set.pipelineByProperty ? "ValueFromPipelineByPropertyName=$true" : null,
    set.remaining ? "ValueFromRemainingArguments=$true" : null,
    set.helpMessage === null ? null : `HelpMessage=${singleQuoted(set.helpMessage)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `[Parameter(${parts.join(", ")})]`;
}

function ruleText(rule: ValidationRule): string {
  switch (rule.rule) {
    case "set":
      return `[ValidateSet(${rule.values.map(singleQuoted).join(",")})]`;
    case "range":
      return `[ValidateRange(${toText(rule.minimum)}, ${toText(rule.maximum)})]`;
    case "rangeKind":
      return `[ValidateRange([System.Management.Automation.ValidateRangeKind]::${rule.kind})]`;
    case "pattern":
      return `[ValidatePattern(${singleQuoted(rule.pattern)})]`;
    case "length":
      return `[ValidateLength(${rule.minimum}, ${rule.maximum})]`;
    case "count":
      return `[ValidateCount(${rule.minimum}, ${rule.maximum})]`;
    case "script":
      return `[ValidateScript({ ${rule.script.text} })]`;
    default:
      return plainRules.get(rule.rule) ?? "";
  }
}

const plainRules: ReadonlyMap<string, string> = new Map([
  ["notNull", "[ValidateNotNull()]"],
  ["notNullOrEmpty", "[ValidateNotNullOrEmpty()]"],
  ["notNullOrWhiteSpace", "[ValidateNotNullOrWhiteSpace()]"],
  ["allowNull", "[AllowNull()]"],
  ["allowEmptyString", "[AllowEmptyString()]"],
  ["allowEmptyCollection", "[AllowEmptyCollection()]"],
]);

export function proxyBegin(command: CommandInfo): string {
  const isAdvanced = command instanceof CmdletInfo || (scriptOf(command)?.code.isAdvanced ?? false);
  const origin = command instanceof CmdletInfo ? "$myInvocation.CommandOrigin" : proxies[edition()].originOfFunctions;
  const buffer = [
    "$outBuffer = $null",
    "if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))",
    "{",
    "    $PSBoundParameters['OutBuffer'] = 1",
    "}",
    "",
  ];
  const find = `$wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand(${nameAndKind(command)})`;
  return tried([
    ...(isAdvanced ? buffer : []),
    find,
    ...(isAdvanced ? [] : ["$PSBoundParameters.Add('$args', $args)"]),
    "$scriptCmd = {& $wrappedCmd @PSBoundParameters }",
    "",
    `$steppablePipeline = $scriptCmd.GetSteppablePipeline(${origin})`,
    isAdvanced
      ? "$steppablePipeline.Begin($PSCmdlet)"
      : "$steppablePipeline.Begin($myInvocation.ExpectingInput, $ExecutionContext)",
  ]);
}

export function proxyStep(step: string): string {
  return tried([step]);
}

export function proxyClean(): string {
  return "\n    if ($null -ne $steppablePipeline) {\n        $steppablePipeline.Clean()\n    }\n";
}

export function proxyDynamic(command: CommandInfo): string {
  return tried([
    `$targetCmd = $ExecutionContext.InvokeCommand.GetCommand(${nameAndKind(command)}, $PSBoundParameters)`,
    "$dynamicParams = @($targetCmd.Parameters.GetEnumerator() | Microsoft.PowerShell.Core\\Where-Object { $_.Value.IsDynamic })",
    "if ($dynamicParams.Length -gt 0)",
    "{",
    "    $paramDictionary = [Management.Automation.RuntimeDefinedParameterDictionary]::new()",
    "    foreach ($param in $dynamicParams)",
    "    {",
    "        $param = $param.Value",
    "",
    "        if(-not $MyInvocation.MyCommand.Parameters.ContainsKey($param.Name))",
    "        {",
    "            $dynParam = [Management.Automation.RuntimeDefinedParameter]::new($param.Name, $param.ParameterType, $param.Attributes)",
    "            $paramDictionary.Add($param.Name, $dynParam)",
    "        }",
    "    }",
    "",
    "    return $paramDictionary",
    "}",
  ]);
}

function tried(lines: readonly string[]): string {
  const body = lines.map((line) => (line === "" ? "" : `        ${line}`)).join("\n");
  return `\n    try {\n${body}\n    } catch {\n        throw\n    }\n`;
}

function nameAndKind(command: CommandInfo): string {
  return `${singleQuoted(qualifiedName(command))}, [System.Management.Automation.CommandTypes]::${category(command)}`;
}

function qualifiedName(command: CommandInfo): string {
  return command instanceof CmdletInfo ? `${command.definition.module}\\${command.name}` : command.name;
}

function category(command: CommandInfo): string {
  return command.commandType === "Filter" ? "Function" : command.commandType;
}

/** The cmdlets that work on providers ask these for parameters, whatever they get. */
const askProviders = /^\w+-(ChildItem|Content|Item|ItemProperty|ItemPropertyValue|Location|Path|PSDrive|PSProvider)$/i;

function hasDynamic(command: CommandInfo): boolean {
  if (!(command instanceof CmdletInfo)) return false;
  if (command.definition.dynamicParameters !== undefined) return true;
  return command.moduleName === "Microsoft.PowerShell.Management" && askProviders.test(command.name);
}

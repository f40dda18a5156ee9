import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { type CommandInfo, ExternalScriptInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";

/** Whether a command is written in script, so that one can read the defaults of its parameters. */
export function hasWrittenDefaults(command: CommandInfo): command is FunctionInfo | ExternalScriptInfo {
  return command instanceof FunctionInfo || command instanceof ExternalScriptInfo;
}

/** The text of the parameter's default as it is written, without the quotes around a string; nothing for $null. */
export function writtenDefault(command: FunctionInfo | ExternalScriptInfo, name: string): string {
  const parameters = parameterTrees(command.block);
  const found = parameters.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found?.text ?? "";
}

interface WrittenParameter {
  readonly name: string;
  readonly text: string;
}

function parameterTrees(block: ScriptBlock): WrittenParameter[] {
  const { ast } = (block as unknown as { readonly source: { readonly ast: unknown } }).source;
  const tree = ast as {
    readonly parameters?: readonly ParameterTree[] | null;
    readonly body?: { readonly paramBlock?: { readonly parameters: readonly ParameterTree[] } | null };
    readonly paramBlock?: { readonly parameters: readonly ParameterTree[] } | null;
  };
  const all = tree.paramBlock?.parameters ?? tree.body?.paramBlock?.parameters ?? tree.parameters ?? [];
  return all.map((one) => ({
    name: one.name.variablePath.unqualifiedPath,
    text: one.defaultValue ? writtenText(one.defaultValue) : "",
  }));
}

interface ParameterTree {
  readonly name: { readonly variablePath: { readonly unqualifiedPath: string } };
  readonly defaultValue: DefaultTree | null;
}

interface DefaultTree {
  readonly value?: unknown;
  readonly variablePath?: { readonly unqualifiedPath: string };
  readonly extent: {
    readonly source: { slice(from: number, to: number): string };
    readonly start: number;
    readonly end: number;
  };
}

function writtenText({ value, variablePath, extent }: DefaultTree): string {
  if (variablePath?.unqualifiedPath.toLowerCase() === "null") return "";
  return typeof value === "string" ? value : extent.source.slice(extent.start, extent.end);
}

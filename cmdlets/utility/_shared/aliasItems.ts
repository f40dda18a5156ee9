import { keepsAllScope } from "../../../src/command/aliasOptions.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { AliasView, ScopedItemOption, ScopeName } from "../../../src/command/SessionState.ts";
import { scopedOptions } from "./variableNames.ts";

export interface AliasValues {
  readonly Name?: string;
  readonly Value?: string;
  readonly Description?: string;
  readonly Option?: unknown;
  readonly PassThru: boolean;
  readonly Scope?: string;
  readonly Force: boolean;
}

/** What New-Alias and Set-Alias share: makes or replaces the alias. */
export function setAliasItem(cmdlet: CmdletContext, values: AliasValues, mustBeNew: boolean): void {
  const name = values.Name ?? "";
  const definition = values.Value ?? "";
  const scope = (values.Scope ?? undefined) as ScopeName | undefined;
  if (!cmdlet.shouldProcess(`Name: ${name} Value: ${definition}`, mustBeNew ? "New Alias" : "Set Alias")) return;
  const there = cmdlet.state.getAlias(name, scope ?? "Local");
  if (mustBeNew && there && !values.Force) {
    return fail(
      cmdlet,
      "AliasAlreadyExists",
      `The alias is not allowed, because an alias with the name '${name}' already exists.`,
      name,
      "ResourceExists",
    );
  }
  if (there?.options.includes("Constant") || (there?.options.includes("ReadOnly") && !values.Force)) {
    return fail(
      cmdlet,
      "AliasNotWritable",
      `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`,
      name,
      "WriteError",
    );
  }
  const option = scopedOptions(values.Option) ?? [];
  const lost = there && keepsAllScope(name, there.options, option);
  if (lost) return cmdlet.error(lost);
  const alias = { name, definition, description: values.Description ?? "", options: option };
  cmdlet.state.setAlias(alias, scope, values.Force);
  if (values.PassThru) cmdlet.write(aliasObject(cmdlet, cmdlet.state.getAlias(name, scope) ?? alias));
}

export function aliasObject(_cmdlet: CmdletContext, alias: AliasView): unknown {
  return alias.clr ?? alias;
}

export function optionText(options: readonly ScopedItemOption[]): string {
  return options.length === 0 ? "None" : options.join(", ");
}

function fail(
  cmdlet: CmdletContext,
  id: string,
  message: string,
  target: string,
  category: "ResourceExists" | "WriteError",
): void {
  const exception = category === "WriteError" ? "SessionStateUnauthorizedAccessException" : "SessionStateException";
  cmdlet.error({ id, message, category, target, exception: `System.Management.Automation.${exception}` });
}

import { changedAliasOptions, keepsAllScope } from "../../command/aliasOptions.ts";
import type { ProviderContext } from "../../command/Provider.ts";
import type { AliasView } from "../../command/SessionState.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { invalidArgument, managementError } from "../providerErrors.ts";
import { type ItemGuard, isGuarded } from "../SessionStateProvider.ts";
import { SessionTableProvider } from "./SessionTableProvider.ts";
import { scopedItemOptions } from "./scopedItemOptions.ts";

/** Alias: over the session's aliases. */
export class AliasProvider extends SessionTableProvider {
  protected override readonly itemType = "System.Management.Automation.AliasInfo";
  protected names(): readonly string[] {
    return this.state.aliases().map((alias) => alias.name);
  }

  protected find(name: string): unknown {
    const alias = this.state.getAlias(name);
    return alias ? (alias.clr ?? alias) : undefined;
  }

  protected contentOf(item: unknown): unknown {
    return this.#view(item)?.definition ?? null;
  }

  protected set(name: string, value: unknown, context: ProviderContext | null): void {
    const force = context?.force ?? false;
    const there = this.state.getAlias(name);
    const given = context ? scopedItemOptions(context.cmdlet.raw("Options")) : undefined;
    // Options without a value are those of the alias that there is.
    const content = value ?? (given ? there?.definition : null) ?? null;
    if (content === null) {
      if (there) this.remove(name, force);
      return;
    }
    if (there && isGuarded(there.options, force)) {
      throw notWritable(there.name);
    }
    const definition = this.#view(content)?.definition ?? unwrap(content);
    if (typeof definition !== "string" || definition === "") throw invalidArgument("value");
    // -Force makes a new alias; without it the one that there is stands for something else.
    const kept = force ? undefined : there;
    const options = given ?? kept?.options ?? [];
    const refused = kept
      ? changedAliasOptions(name, kept.options, options)
      : keepsAllScope(name, there?.options ?? [], options);
    if (refused) throw refused;
    const readOnly = kept !== undefined && value !== null && value !== undefined && isGuarded(options, force);
    const becomes = readOnly ? kept.definition : definition;
    this.state.setAlias({ name, definition: becomes, description: kept?.description ?? "", options }, undefined, force);
    // The options are set first, and then keep the definition from being changed.
    if (readOnly) throw notWritable(name);
  }

  protected remove(name: string, force: boolean): void {
    const there = this.state.getAlias(name);
    if (there && isGuarded(there.options, force)) {
      const text = `Alias was not removed because alias ${there.name} is constant or read-only.`;
      throw unauthorized("AliasNotRemovable", text, there.name);
    }
    this.state.removeAlias(name, undefined, force);
  }

  protected override guardOf(name: string): ItemGuard | null {
    const alias = this.state.getAlias(name);
    return alias ? { kind: "Alias", options: alias.options } : null;
  }

  #view(item: unknown): AliasView | undefined {
    if (item === null || typeof item !== "object" || !("name" in item) || typeof item.name !== "string")
      return undefined;
    return this.state.getAlias(item.name);
  }
}

function notWritable(name: string): PSError {
  const text = `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`;
  return unauthorized("AliasNotWritable", text, name);
}

function unauthorized(id: string, text: string, name: string): PSError {
  return managementError(id, "WriteError", text, "SessionStateUnauthorizedAccessException", name);
}

import type { ProviderContext } from "../../command/Provider.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { invalidArgument } from "../providerErrors.ts";
import type { ItemGuard } from "../SessionStateProvider.ts";
import { ScopedItemProvider, scopedName } from "./ScopedItemProvider.ts";
import { scopedItemOptions } from "./scopedItemOptions.ts";

/** Function: over functions and filters. */
export class FunctionProvider extends ScopedItemProvider {
  protected override readonly itemType = "System.Management.Automation.FunctionInfo";
  protected names(): readonly string[] {
    return this.state.functions().map((each) => each.name);
  }

  protected find(name: string): unknown {
    const { name: bare, scope } = scopedName(name);
    return (this.state.getFunction(bare, scope) ?? this.state.getFunction(`${name}\\`))?.clr;
  }

  protected override nameOf(path: string): string {
    return this.state.getFunction(path) === undefined && this.state.getFunction(`${path}\\`) ? `${path}\\` : path;
  }

  protected contentOf(item: unknown): unknown {
    return this.#bodyOf(item) ?? null;
  }

  protected set(name: string, value: unknown, context: ProviderContext | null): void {
    const force = context?.force ?? false;
    const option = context ? scopedItemOptions(context.cmdlet.raw("Options")) : undefined;
    // Options without a value are those of the function that there is.
    const content = value ?? (option ? this.find(name) : null) ?? null;
    if (content === null) {
      if (this.find(name) !== undefined) this.state.removeFunction(name, undefined, force);
      return;
    }
    const { name: bare, scope } = scopedName(name);
    this.state.setFunction(bare, this.#code(content), scope, { force, ...(option ? { option } : {}) });
  }

  protected remove(name: string, force: boolean): void {
    this.state.removeFunction(name, undefined, force);
  }

  protected override guardOf(name: string): ItemGuard | null {
    const found = this.state.getFunction(name);
    return found ? { kind: "Function", options: found.options } : null;
  }

  #code(value: unknown): ScriptBlock {
    const plain = unwrap(value);
    if (plain instanceof ScriptBlock) return plain;
    if (typeof plain === "string") return this.state.createScriptBlock(plain);
    const body = this.#bodyOf(plain);
    if (body) return body;
    throw invalidArgument("value");
  }

  #bodyOf(item: unknown): ScriptBlock | undefined {
    if (item === null || typeof item !== "object" || !("name" in item) || typeof item.name !== "string")
      return undefined;
    const found = this.state.getFunction(item.name);
    return found !== undefined && Object.is(found.clr, item) ? found.body : undefined;
  }
}

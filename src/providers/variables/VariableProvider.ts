import type { ProviderContext } from "../../command/Provider.ts";
import type { VariableView } from "../../command/SessionState.ts";
import type { ItemGuard } from "../SessionStateProvider.ts";
import { ScopedItemProvider, scopedName } from "./ScopedItemProvider.ts";

/** Variable: over the variables that the running scope sees. */
export class VariableProvider extends ScopedItemProvider {
  protected override readonly itemType = "System.Management.Automation.PSVariable";
  /** The newest first, which is how a scope's table gives them. */
  protected names(): readonly string[] {
    return this.state
      .variables()
      .map((variable) => variable.name)
      .reverse();
  }

  protected find(name: string): unknown {
    const { name: bare, scope } = scopedName(name);
    return this.state.getVariable(bare, scope)?.clr;
  }

  protected contentOf(item: unknown): unknown {
    return this.#view(item)?.value ?? null;
  }

  /** An item that is set is a new variable, without type and options, in place of the one that was there. */
  protected set(name: string, value: unknown, context: ProviderContext | null): void {
    const source = this.#view(value);
    const fresh = context ? { option: [], description: "", isUntyped: true } : {};
    const { name: bare, scope } = scopedName(name);
    this.state.setVariable(bare, source ? source.value : (value ?? null), {
      ...(scope ? { scope } : {}),
      ...fresh,
      ...(source ? { option: source.options, description: source.description } : {}),
      force: context?.force ?? false,
    });
  }

  protected remove(name: string, force: boolean): void {
    const { name: bare, scope } = scopedName(name);
    this.state.removeVariable(bare, scope, force);
  }

  protected override guardOf(name: string): ItemGuard | null {
    const found = this.state.getVariable(name);
    return found ? { kind: "Variable", options: found.options } : null;
  }

  #view(item: unknown): VariableView | undefined {
    if (item === null || typeof item !== "object" || !("name" in item) || typeof item.name !== "string")
      return undefined;
    const view = this.state.getVariable(item.name);
    return view !== undefined && Object.is(view.clr, item) ? view : undefined;
  }
}

import { catalogueNames } from "../command/catalogue.ts";
import { PSError } from "../objects/model/PSError.ts";
import { toText } from "../objects/ops/toText.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { findCommand } from "../runtime/commandLookup.ts";
import { metadataOf } from "../runtime/parameterViews.ts";
import { SessionStateView } from "../runtime/SessionStateView.ts";
import type { Session } from "./Session.ts";

/** What a session has by name, for who completes or colours what a person types. Nothing that a script wrote is run. */
export class SessionNames {
  constructor(readonly session: Session) {}

  /** Cmdlets, functions and aliases. */
  commands(): string[] {
    const state = this.#state();
    return [...state.cmdletNames(), ...state.functions().map((one) => one.name), ...state.aliases().map((alias) => alias.name)];
  }

  /** Cmdlets of Exchange that are known and not modelled. */
  catalogued(): string[] {
    return catalogueNames("exchange");
  }

  parameters(command: string): string[] {
    const found = findCommand(this.session.engine, this.session.engine.globalScope, command);
    return (found ? (metadataOf(found)?.parameters ?? []) : []).map((parameter) => parameter.name);
  }

  variables(): string[] {
    return this.#state()
      .variables()
      .map((variable) => variable.name);
  }

  /** Names of the members of a variable's value. */
  membersOf(variable: string): string[] {
    const state = this.#state();
    const value = state.getVariable(variable)?.value;
    if (value === undefined || value === null) return [];
    return state
      .callCommand("Get-Member", [], new Map(), [value])
      .flatMap((member) => state.callCommand("Select-Object", [], new Map([["ExpandProperty", "Name"]]), [member]))
      .map(toText);
  }

  /** Last parts of the paths that begin with a text; none where it leads nowhere. */
  paths(beginning: string): string[] {
    try {
      const found = this.session.engine.service(providerServiceKey).filePaths(`${beginning}*`);
      return found.map((path) => path.slice(path.lastIndexOf("\\") + 1)).sort();
    } catch (thrown) {
      if (thrown instanceof PSError) return [];
      throw thrown;
    }
  }

  /** What the person's own `prompt` function gives, else the prompt of the Exchange Management Shell. */
  prompt(): string {
    const { session } = this;
    const own = this.#state().getFunction("prompt");
    if (!own || own.body === session.standardPrompt) return `[PS] ${session.engine.service(providerServiceKey).location.path}>`;
    try {
      return own.body.invoke().map(toText).join("");
    } catch (thrown) {
      if (!(thrown instanceof PSError)) throw thrown;
      return "PS>";
    }
  }

  #state(): SessionStateView {
    this.session.activate();
    return new SessionStateView(this.session.engine, this.session.engine.globalScope);
  }
}

import type { SessionState } from "../../command/SessionState.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import { SessionStateProvider } from "../SessionStateProvider.ts";

/** Providers over a table of the session itself: aliases, functions, variables as the running scope sees them. */
export abstract class SessionTableProvider extends SessionStateProvider {
  readonly #current: () => SessionState;

  constructor(
    readonly info: ProviderInfo,
    state: () => SessionState,
    separator: "\\" | "/",
  ) {
    super(separator);
    this.#current = state;
  }

  protected get state(): SessionState {
    return this.#current();
  }
}

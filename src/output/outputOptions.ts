import type { CmdletContext } from "../command/prelude.ts";
import { rememberError } from "../command/rememberError.ts";
import type { OutputOptions } from "../format/device/OutputFormatter.ts";
import { defaultEnumerationLimit } from "../format/shape/displayText.ts";
import { toText } from "../objects/ops/toText.ts";

/** What formatting takes from the session that a cmdlet runs in: $FormatEnumerationLimit, $ErrorView, $Error. */
export function outputOptions(cmdlet: CmdletContext): OutputOptions {
  const { state } = cmdlet;
  return {
    screenWidth: cmdlet.host.width,
    enumerationLimit() {
      const limit = state.getVariable("FormatEnumerationLimit", "Global")?.value;
      return typeof limit === "number" ? limit : defaultEnumerationLimit;
    },
    errorView: () => toText(state.getVariable("ErrorView")?.value ?? "NormalView"),
    findsCommand: (name) => (state.getAlias(name) ?? state.getFunction(name) ?? state.getCmdlet(name)) !== undefined,
    onError: (error) => rememberError(cmdlet, error),
  };
}

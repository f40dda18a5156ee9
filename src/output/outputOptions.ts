import type { CmdletContext } from "../command/prelude.ts";
import { rememberError } from "../command/rememberError.ts";
import type { OutputOptions } from "../format/device/OutputFormatter.ts";
import { defaultEnumerationLimit } from "../format/shape/displayText.ts";
import { toText } from "../objects/ops/toText.ts";

/** What formatting takes from the session that a cmdlet runs in: $FormatEnumerationLimit, $ErrorView, $Error. */
export function outputOptions(cmdlet: CmdletContext): OutputOptions {
  return {
    screenWidth: cmdlet.host.width,
    enumerationLimit() {
      const limit = cmdlet.state.getVariable("FormatEnumerationLimit", "Global")?.value;
      return typeof limit === "number" ? limit : defaultEnumerationLimit;
    },
    errorView: () => toText(cmdlet.state.getVariable("ErrorView")?.value ?? "NormalView"),
    onError: (error) => rememberError(cmdlet, error),
  };
}

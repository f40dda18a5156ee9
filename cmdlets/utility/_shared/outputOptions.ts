import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { OutputOptions } from "../../../src/format/device/OutputFormatter.ts";
import { defaultEnumerationLimit } from "../../../src/format/shape/displayText.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { rememberError } from "./rememberError.ts";

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

import type { CmdletContext } from "../../command/prelude.ts";
import { HostInformationMessage } from "../../objects/clr/System.Management.Automation/System.Management.Automation.HostInformationMessage.ts";

/** Where words of a run are shown. */
export interface Screen {
  /** A text with or without its line end, in a colour of the console; null: the colour that there is. */
  write(text: string, color: string | null): void;
}

/** The screen of a cmdlet's call: what is written goes by way of the information stream, as with Write-Host. */
export function informationScreen(cmdlet: CmdletContext): Screen {
  return {
    write(text, color) {
      const endsLine = text.endsWith("\n");
      const shown = endsLine ? text.slice(0, -1) : text;
      cmdlet.information(new HostInformationMessage(shown, !endsLine, color, null), ["PSHOST"]);
    },
  };
}

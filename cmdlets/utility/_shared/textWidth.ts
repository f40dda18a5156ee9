import type { CmdletContext } from "../../../src/command/prelude.ts";

const widthWithoutScreen = 80;

/** Columns that text for strings and files is laid out to where -Width does not say: Windows PowerShell takes the screen's. */
export function textWidth(cmdlet: CmdletContext): number {
  return cmdlet.edition === "Core" ? widthWithoutScreen : cmdlet.host.width - 1;
}

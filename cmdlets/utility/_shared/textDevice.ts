import type { CmdletContext } from "../../../src/command/prelude.ts";

const tableWidthWithoutScreen = 80;
const noLimit = 2 ** 31 - 1;

export interface TextDeviceParts {
  readonly width: number;
  readonly proseWidth?: number;
}

/**
 * What output for strings and files is laid out to. Where -Width does not say, Windows PowerShell takes the screen's
 * columns; PowerShell 7 cuts tables only.
 */
export function textDevice(cmdlet: CmdletContext, width: number | undefined): TextDeviceParts {
  if (width !== undefined) return { width };
  if (cmdlet.edition === "Desktop") return { width: cmdlet.host.width - 1 };
  return { width: tableWidthWithoutScreen, proseWidth: noLimit };
}

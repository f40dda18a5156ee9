import type { CmdletContext } from "../../../src/command/prelude.ts";
import { type CellMetric, textCells } from "../../../src/format/layout/cellMetric.ts";

const tableWidthWithoutScreen = 80;
const noLimit = 2 ** 31 - 1;

export interface OutputDeviceParts {
  readonly width: number;
  readonly proseWidth?: number;
  readonly cells?: CellMetric;
}

/**
 * What output for strings and files is laid out to. Where -Width does not say, Windows PowerShell takes the screen's
 * columns; PowerShell 7 cuts tables only.
 */
export function outputDevice(cmdlet: CmdletContext, width: number | undefined): OutputDeviceParts {
  if (cmdlet.edition === "Desktop") return { width: width ?? cmdlet.host.width - 1 };
  if (width !== undefined) return { width, cells: textCells };
  return { width: tableWidthWithoutScreen, proseWidth: noLimit, cells: textCells };
}

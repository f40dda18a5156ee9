import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PerEdition } from "../../../src/diag/Edition.ts";
import { type CellMetric, textCells } from "../../../src/format/layout/cellMetric.ts";

const tableWidthWithoutScreen = 80;
const noLimit = 2 ** 31 - 1;

export interface OutputDeviceParts {
  readonly width: number;
  readonly proseWidth?: number;
  readonly cells?: CellMetric;
}

/** What output for strings and files is laid out to; `width` is what -Width says. */
export function outputDevice(cmdlet: CmdletContext, width: number | undefined): OutputDeviceParts {
  return width === undefined ? unlimited[cmdlet.edition](cmdlet) : { width, ...cells[cmdlet.edition] };
}

/** Windows PowerShell takes the screen's columns; PowerShell 7 cuts tables only. */
const unlimited: PerEdition<(cmdlet: CmdletContext) => OutputDeviceParts> = {
  Desktop: ({ host }) => ({ width: host.width - 1 }),
  Core: () => ({ width: tableWidthWithoutScreen, proseWidth: noLimit, cells: textCells }),
};

const cells: PerEdition<Pick<OutputDeviceParts, "cells">> = { Desktop: {}, Core: { cells: textCells } };

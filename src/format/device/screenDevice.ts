import type { CellMetric } from "../layout/cellMetric.ts";
import type { LineDevice } from "./LineDevice.ts";

/** What a screen says of itself. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** How the screen measures text; absent: one UTF-16 unit is one cell. */
  readonly cells?: CellMetric;
  write(text: string, color?: "Yellow"): void;
  writeError(text: string): void;
}

/** A screen as a device for lines: the last column stays free, so that a full line does not break. */
export function screenDevice(screen: Screen): LineDevice {
  return {
    get width() {
      return screen.width - 1;
    },
    get height() {
      return screen.height;
    },
    ...(screen.cells ? { cells: screen.cells } : {}),
    writeLine(text, stream) {
      if (stream === "Error") screen.writeError(`${text}\n`);
      else if (stream) screen.write(`${stream.toUpperCase()}: ${text}\n`, "Yellow");
      else screen.write(`${text}\n`);
    },
  };
}

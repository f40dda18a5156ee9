import type { ScreenStream } from "../../objects/values/shell/StreamRecord.ts";
import type { CellMetric } from "../layout/cellMetric.ts";

/** What formatted output goes to: knows only its width, and takes finished lines. */
export interface LineDevice {
  /** Cells that a line may fill. */
  readonly width: number;
  /** Cells for lists and texts of views, where they have more than tables. */
  readonly proseWidth?: number;
  /** Lines of a screen; absent where there is none. Only repeated table headers depend on it. */
  readonly height?: number;
  /** How text is measured; absent: one UTF-16 unit is one cell. */
  readonly cells?: CellMetric;
  /** `stream`: the line belongs to what came along that stream, which only screens show. */
  writeLine(text: string, stream?: ScreenStream | null): void;
  /** Takes a string of the pipeline as it is, its line breaks included; absent: it comes line by line. */
  writeText?(text: string): void;
}

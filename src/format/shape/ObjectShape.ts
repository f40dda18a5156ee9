import type { GroupBy, View } from "../views/View.ts";
import type { FormatEntry, ShapeInfo } from "./FormatData.ts";

/** How the objects of one document are turned into entries: decided at the first one. */
export interface ObjectShape {
  readonly info: ShapeInfo;
  readonly autoSize: boolean;
  /** The view it follows, which only objects of its types fit; null: properties, which anything may have. */
  readonly view: View | null;
  readonly groupBy: GroupBy | null;
  entry(target: unknown): FormatEntry;
}

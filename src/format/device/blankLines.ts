import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";
import type { ShapeInfo } from "../shape/FormatData.ts";

type Shapes = ReadonlySet<ShapeInfo["kind"]>;

/** Where blank lines stand that one edition alone has: Windows PowerShell has more of them at all ends and around lists. */
export interface BlankLines {
  readonly beforeDocument: Shapes;
  readonly beforeHeading: Shapes;
  readonly afterGroup: Shapes;
  readonly afterDocument: boolean;
  /** A wide row that is not full stands below the blank line after its group, unless the document ends with the group. */
  readonly holdsWideRow: boolean;
}

const all: Shapes = new Set(["Table", "List", "Wide", "Custom"]);
const lists: Shapes = new Set(["List"]);
const allButLists: Shapes = new Set(["Table", "Wide", "Custom"]);

const rules: PerEdition<BlankLines> = {
  Desktop: {
    beforeDocument: all,
    beforeHeading: all,
    afterGroup: all,
    afterDocument: true,
    holdsWideRow: false,
  },
  Core: {
    beforeDocument: allButLists,
    beforeHeading: lists,
    afterGroup: allButLists,
    afterDocument: false,
    holdsWideRow: true,
  },
};

export function blankLines(): BlankLines {
  return rules[edition()];
}

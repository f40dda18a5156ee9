import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** What Measure-Object found; null stands for what was not asked for. Values are of the model. */
export class MeasureInfo extends ClrObject {
  constructor(
    readonly kind: "Generic" | "GenericObject" | "Text",
    public property: string | null,
    readonly figures: ReadonlyMap<string, unknown>,
  ) {
    super();
  }

  get clrType(): ClrType {
    return types[this.kind]();
  }

  figure(name: string): unknown {
    return this.figures.get(name) ?? null;
  }
}

const types = {
  Generic: lazyType("Microsoft.PowerShell.Commands.GenericMeasureInfo"),
  GenericObject: lazyType("Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"),
  Text: lazyType("Microsoft.PowerShell.Commands.TextMeasureInfo"),
};

export default defineClr<MeasureInfo>({
  properties: { Property: (self) => self.property },
});

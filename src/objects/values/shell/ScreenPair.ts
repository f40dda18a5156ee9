import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** Two numbers of a host's screen: a Size (width, height) or Coordinates (x, y), both counted in cells. */
export class ScreenPair extends ClrObject {
  constructor(
    readonly kind: "Size" | "Coordinates",
    public first: number,
    public second: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return types[this.kind]();
  }

  override get equalityKey(): string {
    return `${this.kind}:${this.first},${this.second}`;
  }

  copy(): ScreenPair {
    return new ScreenPair(this.kind, this.first, this.second);
  }
}

const types = {
  Size: lazyType("System.Management.Automation.Host.Size"),
  Coordinates: lazyType("System.Management.Automation.Host.Coordinates"),
};

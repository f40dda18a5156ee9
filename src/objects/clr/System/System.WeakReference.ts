import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A reference that would not keep its object; nothing is collected here, so that it always has it. */
class WeakReferenceObject extends ClrObject {
  constructor(
    public target: unknown,
    readonly tracksResurrection: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return weakReferenceType();
  }
}

const weakReferenceType = lazyType("System.WeakReference");

export default defineClr<WeakReferenceObject>({
  constructors: {
    "(System.Object)": (target: unknown) => new WeakReferenceObject(target, false),
    "(System.Object,bool)": (target: unknown, tracks: boolean) => new WeakReferenceObject(target, tracks),
  },
  properties: {
    IsAlive: (self) => self.target !== null,
    TrackResurrection: (self) => self.tracksResurrection,
    Target: {
      get: (self) => self.target,
      set: (self, target: unknown) => {
        self.target = target;
      },
    },
  },
});

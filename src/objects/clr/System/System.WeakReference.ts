import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { PSReference } from "../../values/PSReference.ts";

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

/** WeakReference<T>. */
class TypedWeakReference extends WeakReferenceObject {
  constructor(
    readonly type: ClrType,
    target: unknown,
    tracks: boolean,
  ) {
    super(target, tracks);
  }

  override get clrType(): ClrType {
    return this.type;
  }
}

const typed = defineClr<TypedWeakReference>({
  typeParameters: ["T"],
  constructors: {
    "(T)": function (target: unknown) {
      return new TypedWeakReference(this, target, false);
    },
    "(T,bool)": function (target: unknown, tracks: boolean) {
      return new TypedWeakReference(this, target, tracks);
    },
  },
  methods: {
    TryGetTarget: (self, result: PSReference) => {
      result.value = self.target;
      return self.target !== null;
    },
    SetTarget: (self, target: unknown) => {
      self.target = target;
    },
  },
});

export default defineClr<WeakReferenceObject>({
  arities: () => typed as ClrMembers,
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

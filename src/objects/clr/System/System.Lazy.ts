import { callDelegate } from "../../calls/callDelegate.ts";
import { construct } from "../../calls/construct.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { toText } from "../../ops/toText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A value that is made when it is first asked for. */
class LazyObject extends ClrObject {
  #made: { readonly value: unknown } | null = null;

  constructor(
    readonly type: ClrType,
    readonly make: () => unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  get isMade(): boolean {
    return this.#made !== null;
  }

  get value(): unknown {
    this.#made ??= { value: this.make() };
    return this.#made.value;
  }
}

function withFactory(this: ClrType, factory: Delegate | null): LazyObject {
  checkNotNull(factory, "valueFactory");
  return new LazyObject(this, () => callDelegate(factory as Delegate));
}

function withConstructor(this: ClrType): LazyObject {
  return new LazyObject(this, () => construct(this.typeArguments[0], []));
}

export default defineClr<LazyObject>({
  typeParameters: ["T"],
  constructors: {
    "()": withConstructor,
    "(bool)": withConstructor,
    "(T)": function (value: unknown) {
      const made = new LazyObject(this, () => value);
      void made.value;
      return made;
    },
    "(System.Func[T])": withFactory,
    "(System.Func[T],bool)": withFactory,
  },
  properties: {
    IsValueCreated: (self) => self.isMade,
    Value: (self) => self.value,
  },
  toText: (self) => (self.isMade ? toText(self.value) : "Value is not created."),
});

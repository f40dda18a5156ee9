import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";

/** A delegate ([Func[int, bool]], [Predicate[string]], [Action] ...): what is called, with model values in and out. */
export class Delegate extends ClrObject {
  constructor(
    readonly type: ClrType,
    /** Arguments are of the delegate's parameter types; the result is of its result type (undefined for void). */
    readonly invoke: (...args: unknown[]) => unknown,
    /** Those it calls one after the other, where it is made of several. */
    readonly parts: readonly Delegate[] | null = null,
  ) {
    super();
  }

  /** The single delegates in order of their calls. */
  get invocations(): readonly Delegate[] {
    return this.parts ?? [this];
  }

  get clrType(): ClrType {
    return this.type;
  }
}

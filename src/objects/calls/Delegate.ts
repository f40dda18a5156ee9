import type { ReflectedMember } from "../members/ReflectedMember.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "../values/ClrObject.ts";

/** A delegate ([Func[int, bool]], [Predicate[string]], [Action] ...): what is called, with model values in and out. */
export class Delegate extends ClrObject {
  constructor(
    readonly type: ClrType,
    /** Arguments are of the delegate's parameter types; the result is of its result type (undefined for void). */
    readonly invoke: (...args: unknown[]) => unknown,
    /** Those it calls one after the other, where it is made of several. */
    readonly parts: readonly Delegate[] | null = null,
    /** The method that it calls, and on what; null where no member of a type stands behind it. */
    readonly origin: { readonly target: unknown; readonly method: ReflectedMember } | null = null,
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

import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";

/** An instance of a class that a script defined. `fields` are in the order of the properties, base class first. */
export class ScriptObject extends ClrObject {
  readonly fields: unknown[] = [];

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }
}

const otherFields = new WeakMap<object, unknown[]>();

/** The script properties of any instance of a script class, also of one whose base is a .NET type. */
export function scriptFields(self: unknown): unknown[] {
  if (self instanceof ScriptObject) return self.fields;
  let fields = otherFields.get(self as object);
  if (!fields) {
    fields = [];
    otherFields.set(self as object, fields);
  }
  return fields;
}

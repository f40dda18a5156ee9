import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { Encoding } from "./Encoding.ts";
import type { StreamObject } from "./StreamObject.ts";
import { typeByName } from "./typeRegistry.ts";

/** BinaryReader and BinaryWriter over a stream. */
export class BinaryFile extends ClrObject {
  constructor(
    readonly kind: "Reader" | "Writer",
    readonly stream: StreamObject,
    readonly encoding: Encoding,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`System.IO.Binary${this.kind}`);
  }
}

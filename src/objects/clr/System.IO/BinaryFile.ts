import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";

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

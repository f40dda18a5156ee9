import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { byteItems } from "../../values/byteItems.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A row of Format-Hex. */
export class ByteCollection extends ClrObject {
  constructor(
    readonly bytes: Uint8Array,
    readonly offset: number,
    readonly path: string | null,
    readonly label: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return collectionType();
  }

  get hexBytes(): string {
    return Array.from(this.bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
  }

  get ascii(): string {
    return Array.from(this.bytes, (byte) => {
      if ((byte >= 0x20 && byte < 0x7f) || byte >= 0xa0) return String.fromCharCode(byte);
      return rules[edition()].unprintable(byte);
    }).join("");
  }
}

interface RowRules {
  /** What stands for a byte that is no letter or sign. */
  readonly unprintable: (byte: number) => string;
  readonly offsetDigits: number;
}

const rules: PerEdition<RowRules> = {
  Desktop: { unprintable: () => ".", offsetDigits: 8 },
  Core: { unprintable: (byte) => (byte === 0 ? " " : "\ufffd"), offsetDigits: 16 },
};

const collectionType = lazyType("Microsoft.PowerShell.Commands.ByteCollection");

export default defineClr<ByteCollection>({
  properties: {
    Offset: (self) => self.offset,
    Offset64: (self) => BigInt(self.offset),
    Bytes: (self) => byteItems(self.bytes),
    Path: (self) => self.path,
    HexOffset: (self) => self.offset.toString(16).toUpperCase().padStart(16, "0"),
    Label: (self) => self.label,
    HexBytes: (self) => self.hexBytes,
    Ascii: (self) => self.ascii,
  },
  toText: (self) => {
    const offset = self.offset.toString(16).toUpperCase().padStart(rules[edition()].offsetDigits, "0");
    const end = self.bytes.length === 16 ? newLine() : "";
    return `${offset}   ${self.hexBytes.padEnd(49)}${self.ascii.padEnd(16)}${end}`;
  },
});

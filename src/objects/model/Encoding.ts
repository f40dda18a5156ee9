import { codePages, preambleOf, type TextCodec } from "../../base/textCodec.ts";
import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/** System.Text.Encoding and the classes derived from it. */
export class Encoding extends ClrObject {
  constructor(
    readonly codec: TextCodec,
    /** Whether writers put the mark in front of a file. */
    readonly emitsPreamble = preambleOf(codec).length > 0,
  ) {
    super();
  }

  get codePage(): number {
    return codePages[this.codec];
  }

  get preamble(): readonly number[] {
    return this.emitsPreamble ? preambleOf(this.codec) : [];
  }

  get clrType(): ClrType {
    return typeByName(typeNames[this.codec] ?? "System.Text.Encoding");
  }

  override get equalityKey(): string {
    return `System.Text.Encoding:${this.codec}:${this.emitsPreamble}`;
  }
}

const typeNames: Partial<Record<TextCodec, string>> = {
  "utf-8": "System.Text.UTF8Encoding",
  "us-ascii": "System.Text.ASCIIEncoding",
  "utf-16": "System.Text.UnicodeEncoding",
  "utf-16BE": "System.Text.UnicodeEncoding",
};

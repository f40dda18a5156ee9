import { checkTextLength } from "../../../base/budget.ts";
import { clrException } from "../../errors/PSError.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";
import type { Encoding } from "./Encoding.ts";
import type { StreamObject } from "./StreamObject.ts";
import type { StringBuilder } from "./StringBuilder.ts";

/** StringWriter (into a builder) and StreamWriter (into a stream). */
export class TextWriterObject extends ClrObject {
  newLine = newLine();
  autoFlush = false;
  isOpen = true;
  #pending = "";
  #isStarted: boolean;

  constructor(
    readonly typeName: string,
    readonly builder: StringBuilder | null,
    readonly stream: StreamObject | null,
    readonly encoding: Encoding,
  ) {
    super();
    this.#isStarted = stream !== null && stream.position > 0;
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  write(text: string): void {
    if (!this.isOpen) throw clrException("System.ObjectDisposedException", "Cannot write to a closed TextWriter.");
    const length = this.builder?.text.length ?? this.#pending.length;
    checkTextLength(length + text.length, text.length);
    if (this.builder) this.builder.text += text;
    else this.#pending += text;
    if (this.autoFlush) this.flush();
  }

  flush(): void {
    if (!this.stream) return;
    const bytes = this.encoding.encode(this.#pending);
    const preamble = this.#isStarted || !this.stream.isOpen ? [] : this.encoding.preamble;
    if (preamble.length > 0) this.stream.write(Uint8Array.from(preamble));
    this.#isStarted = true;
    if (bytes.length > 0) this.stream.write(bytes);
    this.#pending = "";
    this.stream.flush();
  }

  close(): void {
    if (!this.isOpen) return;
    if (this.stream?.isOpen) this.flush();
    this.isOpen = false;
    this.stream?.close();
  }
}

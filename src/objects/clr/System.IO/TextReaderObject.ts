import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";

/** StringReader and StreamReader: text that is read from the front. */
export class TextReaderObject extends ClrObject {
  #text: string | null;
  #at = 0;
  isOpen = true;

  constructor(
    readonly typeName: string,
    text: string | null,
    readonly stream: StreamObject | null = null,
    public encoding: Encoding | null = null,
  ) {
    super();
    this.#text = text;
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#open().length;
  }

  peek(): number {
    const text = this.#open();
    return this.#at < text.length ? text.charCodeAt(this.#at) : -1;
  }

  read(count: number): string {
    const found = this.#open().slice(this.#at, this.#at + count);
    this.#at += found.length;
    return found;
  }

  readLine(): string | null {
    const text = this.#open();
    if (this.#at >= text.length) return null;
    const line = /[^\r\n]*/y;
    line.lastIndex = this.#at;
    const found = line.exec(text)?.[0] ?? "";
    this.#at += found.length;
    if (text[this.#at] === "\r" && text[this.#at + 1] === "\n") this.#at += 2;
    else if (this.#at < text.length) this.#at++;
    return found;
  }

  readToEnd(): string {
    return this.read(this.#open().length);
  }

  close(): void {
    this.isOpen = false;
    this.stream?.close();
  }

  /** What is unread is read anew from the stream. */
  discard(): void {
    if (!this.stream) return;
    this.#text = null;
    this.#at = 0;
  }

  #open(): string {
    if (!this.isOpen) throw clrException("System.ObjectDisposedException", "Cannot read from a closed TextReader.");
    if (
      this.stream &&
      (this.#text === null || (this.#at >= this.#text.length && this.stream.position < this.stream.length))
    ) {
      this.#text = this.#decode(this.stream.read(this.stream.length));
      this.#at = 0;
    }
    return this.#text ?? "";
  }

  /** The stream's bytes as text, without a byte order mark. */
  #decode(bytes: Uint8Array): string {
    return (this.encoding?.decode(bytes) ?? "").replace(/^\ufeff/, "");
  }
}

import { runEnd } from "../../base/text/runEnd.ts";
import { type ClrException, clrException } from "../errors/PSError.ts";
import { type RootFault, rootFaultTexts, setRootFault } from "../errors/xmlRootFault.ts";

const nameStart = /[\p{L}_]/u;
const nameCharacters = /[\p{L}\p{N}\p{M}_:.\u00b7-]{1,100}/uy;
const blanks = /[ \t\r\n]{1,100}/y;

/** A place in a text of XML, with the errors that .NET reports there. */
export class XmlCursor {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  get character(): string {
    return this.#text[this.at] ?? "";
  }

  startsWith(text: string, at = this.at): boolean {
    return this.#text.startsWith(text, at);
  }

  indexOf(text: string, from: number): number {
    return this.#text.indexOf(text, from);
  }

  slice(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  /** Matches a sticky pattern here and passes over what it took. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  skipBlanks(): boolean {
    const start = this.at;
    this.at = this.blanksEnd(start);
    return this.at > start;
  }

  /** Where the blanks that begin at a place end. */
  blanksEnd(at: number): number {
    return runEnd(this.#text, at, blanks);
  }

  /** A name with its prefix. */
  name(): string {
    const first = this.character;
    if (!nameStart.test(first)) {
      if (first === "") throw this.error("Unexpected end of file has occurred.", this.at);
      const code = first.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
      throw this.error(`Name cannot begin with the '${first}' character, hexadecimal value 0x${code}.`, this.at);
    }
    const start = this.at;
    this.at = runEnd(this.#text, start, nameCharacters);
    const name = this.#text.slice(start, this.at);
    if (this.isAtEnd) throw this.error("Unexpected end of file while parsing Name has occurred.", this.at);
    return name;
  }

  locate(position: number): { readonly line: number; readonly column: number } {
    const before = this.#text.slice(0, position);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: position - start + 1 };
  }

  error(message: string, position: number): ClrException {
    const { line, column } = this.locate(position);
    return xmlException(`${message} Line ${line}, position ${column}.`, line, column);
  }

  /** That a document has not one root; without a position the error tells no place. */
  rootError(fault: RootFault, position: number | null): ClrException {
    const text = rootFaultTexts[fault];
    const thrown = position === null ? xmlException(text, 0, 0) : this.error(text, position);
    setRootFault(thrown.exception, fault);
    return thrown;
  }

  unexpected(expected: string): ClrException {
    return this.error(`'${this.character}' is an unexpected token. The expected token is '${expected}'.`, this.at);
  }

  /** What stands right behind an attribute's value. */
  unexpectedFollower(): ClrException {
    return this.error(`'${this.character}' is an unexpected token. Expecting whitespace.`, this.at);
  }

  unexpectedQuote(): ClrException {
    if (this.isAtEnd) throw this.error("Unexpected end of file has occurred.", this.at);
    return this.error(`'${this.character}' is an unexpected token. The expected token is '"' or '''.`, this.at);
  }
}

function xmlException(message: string, line: number, column: number): ClrException {
  const thrown = clrException("System.Xml.XmlException", message);
  thrown.exception.details.set("LineNumber", line);
  thrown.exception.details.set("LinePosition", column);
  return thrown;
}

import { escapeXml, escapeXmlAttribute } from "../../../base/text/escapeXml.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";
import type { TextWriterObject } from "./TextWriterObject.ts";
import type { XmlWriterSettings } from "./XmlWriterSettings.ts";

interface OpenElement {
  readonly name: string;
  /** Namespaces by prefix that the element declares. */
  readonly declared: Map<string, string>;
  /** Those of them that are still to be written, behind the attributes. */
  readonly pending: Map<string, string>;
  hasChildren: boolean;
  /** Text in it: nothing is indented from there on. */
  hasText: boolean;
}

/** An XmlWriter: XmlTextWriter, or what XmlWriter.Create gives, which writes the declaration by itself. */
export class XmlWriterObject extends ClrObject {
  readonly #open: OpenElement[] = [];
  /** The start tag is not closed yet: attributes may follow. */
  #isTagOpen = false;
  #attribute: { readonly name: string; value: string } | null = null;
  #hasWritten = false;
  #hasRoot = false;
  #hasFailed = false;
  isOpen = true;

  constructor(
    readonly typeName: "System.Xml.XmlTextWriter" | "System.Xml.XmlWellFormedWriter",
    readonly target: TextWriterObject,
    readonly settings: XmlWriterSettings,
    /** The encoding that the declaration names; null: none. */
    readonly encodingName: string | null,
    readonly declaresItself: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get state(): string {
    if (!this.isOpen) return "Closed";
    if (this.#attribute) return "Attribute";
    if (this.#isTagOpen) return "Element";
    if (this.#open.length > 0) return "Content";
    return this.#hasWritten ? "Prolog" : "Start";
  }

  startDocument(standalone: boolean | null = null): void {
    if (this.#hasWritten) throw this.#invalid("WriteStartDocument needs to be the first call.");
    this.#declaration(standalone);
  }

  endDocument(): void {
    while (this.#open.length > 0) this.endElement();
    this.#hasWritten = this.declaresItself;
  }

  startElement(prefix: string | null, localName: string | null, namespace: string | null): void {
    if (!localName) throw this.#failed(clrError("System.ArgumentException", "EmptyName", [], "localName"));
    this.#beforeMarkup();
    if (this.#open.length === 0) {
      if (this.#hasRoot) throw this.#invalid(tokenText("StartElement", "EndRootElement"));
      this.#hasRoot = true;
    }
    const known = namespace && prefix === null ? this.lookUpPrefix(namespace) : null;
    const used = prefix ?? known ?? "";
    const name = used ? `${used}:${localName}` : localName;
    const parent = this.#open.at(-1);
    if (parent) parent.hasChildren = true;
    this.#open.push({ name, declared: new Map(), pending: new Map(), hasChildren: false, hasText: false });
    this.#put(`<${name}`);
    this.#isTagOpen = true;
    if (namespace !== null && this.#namespaceOf(used) !== namespace) this.#declare(used, namespace);
  }

  endElement(isFull = false): void {
    this.endAttribute();
    const element = this.#open.pop();
    if (!element) throw this.#invalid(this.declaresItself ? tokenText("EndElement", this.state) : noStartTag);
    if (this.#isTagOpen) this.#pendingDeclarations(element);
    if (this.#isTagOpen && !isFull) this.#put(" />");
    else {
      if (this.#isTagOpen) {
        this.#put(">");
        if (!this.declaresItself) this.#line(this.#open.length);
      } else if (element.hasChildren && !element.hasText) this.#line(this.#open.length);
      this.#put(`</${element.name}>`);
    }
    this.#isTagOpen = false;
  }

  startAttribute(prefix: string | null, localName: string | null, namespace: string | null): void {
    this.endAttribute();
    if (!this.#isTagOpen) {
      const state = this.#hasFailed ? "Error" : this.state === "Content" ? "Element Content" : this.state;
      throw this.#invalid(`Token StartAttribute in state ${state} would result in an invalid XML document.`);
    }
    const isDeclaration = prefix === "xmlns" || (prefix === null && localName === "xmlns");
    const used = prefix ?? (namespace && !isDeclaration ? this.#prefixFor(namespace) : "");
    if (namespace && used && !isDeclaration && used !== "xml" && this.#namespaceOf(used) !== namespace)
      this.#declare(used, namespace);
    this.#attribute = { name: used ? `${used}:${localName}` : String(localName), value: "" };
  }

  endAttribute(): void {
    const attribute = this.#attribute;
    if (!attribute) return;
    this.#attribute = null;
    const declaration = /^xmlns(?::(.*))?$/.exec(attribute.name);
    if (declaration) {
      const { declared, pending } = this.#open[this.#open.length - 1];
      pending.delete(declaration[1] ?? "");
      declared.set(declaration[1] ?? "", attribute.value);
    }
    const { newLineOnAttributes, indent } = this.settings;
    if (newLineOnAttributes && indent) this.#line(this.#open.length);
    else this.#put(" ");
    this.#put(`${attribute.name}="${escapeAttribute(attribute.value)}"`);
  }

  attribute(prefix: string | null, localName: string | null, namespace: string | null, value: string | null): void {
    this.startAttribute(prefix, localName, namespace);
    if (this.#attribute) this.#attribute.value = value ?? "";
    this.endAttribute();
  }

  element(prefix: string | null, localName: string | null, namespace: string | null, value: string | null): void {
    this.startElement(prefix, localName, namespace);
    if (value) this.text(value);
    this.endElement();
  }

  /** An empty text closes the start tag, but for an XmlTextWriter. */
  text(value: string | null): void {
    if (value === null || (value === "" && !this.declaresItself)) return;
    if (this.#attribute) this.#attribute.value += value;
    else this.#content(escapeXml(value));
  }

  raw(text: string | null): void {
    if (text || !this.declaresItself) this.#content(text ?? "");
  }

  cdata(text: string | null): void {
    this.#content(`<![CDATA[${(text ?? "").replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
  }

  comment(text: string | null): void {
    this.#markup(`<!--${text ?? ""}-->`);
  }

  /** A declaration in front of all that is written stands for the writer's own. */
  processingInstruction(name: string | null, text: string | null): void {
    if (name === "xml" && this.declaresItself && !this.#hasWritten) {
      if (!this.settings.omitDeclaration) this.#put(`<?xml ${text}?>`);
    } else this.#markup(`<?${name}${text ? ` ${text}` : ""}?>`);
  }

  docType(name: string, publicId: string | null, systemId: string | null, subset: string | null): void {
    const id =
      publicId !== null ? ` PUBLIC "${publicId}" "${systemId}"` : systemId !== null ? ` SYSTEM "${systemId}"` : "";
    this.#markup(`<!DOCTYPE ${name}${id}${subset !== null ? `[${subset}]` : ""}>`);
  }

  lookUpPrefix(namespace: string): string | null {
    for (const element of [...this.#open].reverse())
      for (const [prefix, uri] of element.declared)
        if (uri === namespace && this.#namespaceOf(prefix) === namespace) return prefix;
    return null;
  }

  flush(): void {
    this.target.flush();
  }

  close(closesTarget: boolean): void {
    if (!this.isOpen) return;
    this.endDocument();
    this.isOpen = false;
    this.target.flush();
    if (closesTarget) this.target.close();
  }

  /** A prefix for an attribute's namespace: one in scope, or a made one. */
  #prefixFor(namespace: string): string {
    const known = this.lookUpPrefix(namespace);
    return known || `d${this.#open.length}p1`;
  }

  #namespaceOf(prefix: string): string | null {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const found = this.#open[at].declared.get(prefix);
      if (found !== undefined) return found;
    }
    return prefix === "" ? "" : null;
  }

  #declare(prefix: string, namespace: string): void {
    const { declared, pending } = this.#open[this.#open.length - 1];
    declared.set(prefix, namespace);
    pending.set(prefix, namespace);
  }

  #pendingDeclarations({ pending }: OpenElement): void {
    for (const [prefix, namespace] of pending)
      this.#put(` xmlns${prefix ? `:${prefix}` : ""}="${escapeAttribute(namespace)}"`);
    pending.clear();
  }

  #declaration(standalone: boolean | null): void {
    const encoding = this.encodingName === null ? "" : ` encoding="${this.encodingName}"`;
    const alone = standalone === null ? "" : ` standalone="${standalone ? "yes" : "no"}"`;
    this.#put(`<?xml version="1.0"${encoding}${alone}?>`);
  }

  #markup(text: string): void {
    this.#beforeMarkup();
    const parent = this.#open.at(-1);
    if (parent) parent.hasChildren = true;
    this.#put(text);
  }

  #content(text: string): void {
    this.#closeTag();
    const parent = this.#open.at(-1);
    if (parent) parent.hasText = true;
    this.#put(text);
  }

  /** Closes a start tag and begins a line where the writer indents. */
  #beforeMarkup(): void {
    if (!this.#hasWritten && this.declaresItself && !this.settings.omitDeclaration) this.#declaration(null);
    this.#closeTag();
    if (this.#hasWritten && !this.#open.some((element) => element.hasText)) this.#line(this.#open.length);
  }

  #closeTag(): void {
    this.endAttribute();
    if (this.#isTagOpen) {
      this.#pendingDeclarations(this.#open[this.#open.length - 1]);
      this.#put(">");
    }
    this.#isTagOpen = false;
  }

  #line(depth: number): void {
    const { indent, indentChars, newLineChars } = this.settings;
    if (indent) this.#put((newLineChars ?? newLine()) + indentChars.repeat(depth));
  }

  #invalid(text: string): unknown {
    return this.#failed(clrException("System.InvalidOperationException", text));
  }

  /** An XmlTextWriter that failed stays so. */
  #failed(error: unknown): unknown {
    this.#hasFailed = !this.declaresItself;
    return error;
  }

  #put(text: string): void {
    if (!this.isOpen) throw this.#invalid("The Writer is closed or in error state.");
    this.#hasWritten = true;
    this.target.write(text);
  }
}

const noStartTag = "There was no XML start tag open.";

function tokenText(token: string, state: string): string {
  return `Token ${token} in state ${state} would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment. `;
}

function escapeAttribute(text: string): string {
  return escapeXmlAttribute(text, { "\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;" });
}

import { pollStop } from "../../base/budget.ts";
import { clrException } from "../errors/PSError.ts";
import { rootFaultTexts } from "../errors/xmlRootFault.ts";

/** An element of serialized objects: attributes by name, child elements, or text. */
export interface XmlElementNode {
  readonly name: string;
  readonly namespace: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElementNode[];
  text: string;
  /** Index of its "<" in the text. */
  readonly start: number;
  /** Index behind its end tag. */
  end: number;
}

/** Reads the root element of a text; throws the XmlException that .NET throws for what is none. */
export function parseElements(text: string): XmlElementNode {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const open: XmlElementNode[] = [];
  let root: XmlElementNode | null = null;
  const token =
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
  for (const found of source.matchAll(token)) {
    const [all, cdata, closing, name, attributes, selfClosing] = found;
    const parent = open[open.length - 1];
    pollStop();
    if (name !== undefined) {
      const element = makeElement(name, attributes, found.index, found.index + all.length);
      if (parent) parent.children.push(element);
      else if (root) throw xmlFault(rootFaultTexts.SeveralRoots, source, found.index + 1);
      else root = element;
      if (selfClosing === "") open.push(element);
    } else if (closing !== undefined) {
      if (parent?.name !== closing) {
        const where = parent ? position(source, parent.start + 1) : { line: 1, column: 1 };
        const start = parent
          ? `The '${parent.name}' start tag on line ${where.line} position ${where.column} does not match the end tag of '${closing}'.`
          : "Unexpected end tag.";
        throw xmlFault(start, source, found.index + 2);
      }
      open.pop();
      parent.end = found.index + all.length;
    } else if (all.startsWith("<?") || all.startsWith("<!--")) continue;
    else if (parent) parent.text += cdata ?? decodeEntities(all);
    else if (cdata !== undefined || all.trim() !== "" || all === "<")
      throw xmlFault(rootFaultTexts.NoElement, source, found.index + all.length - all.trimStart().length);
  }
  if (!root) throw xmlFault(rootFaultTexts.NoRoot, null, 0);
  if (open.length > 0) {
    const names = open.map((element) => element.name).reverse();
    const sentence = `Unexpected end of file has occurred. The following elements are not closed: ${names.join(", ")}.`;
    throw xmlFault(sentence, source, source.length);
  }
  return root;
}

function makeElement(name: string, attributes: string, start: number, end: number): XmlElementNode {
  const found = new Map<string, string>();
  for (const [, key, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(key, decodeEntities(double ?? single ?? ""));
  }
  return { name, namespace: found.get("xmlns") ?? null, attributes: found, children: [], text: "", start, end };
}

/** The XmlException of a place in a text; without a text it tells no place. */
export function xmlFault(sentence: string, text: string | null, index: number): unknown {
  if (text === null) return clrException("System.Xml.XmlException", sentence);
  const { line, column } = position(text, index);
  return clrException("System.Xml.XmlException", `${sentence} Line ${line}, position ${column}.`);
}

function position(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities.get(name ?? "") ?? all;
  });
}

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

import type { Element } from "@xmldom/xmldom";
import type { XmlNode } from "../values/io/XmlNode.ts";

/** The properties that PowerShell sees on an XML node: attributes, then child elements by name, then #text and the like. */
export function xmlProperties(node: XmlNode): { name: string; definition: string }[] {
  const found = new Map<string, { count: number; isComplex: boolean; settable: boolean }>();
  const element = node.node as unknown as Element;
  const isDocument = node.node.nodeType === 9;
  for (const attribute of Array.from(element.attributes ?? [])) {
    found.set(attribute.name, { count: (found.get(attribute.name)?.count ?? 0) + 1, isComplex: false, settable: true });
  }
  for (const child of Array.from(element.childNodes ?? [])) {
    if (child.nodeType === 3 && /^\s*$/.test(child.nodeValue ?? "") && isDocument) continue;
    const name = child.nodeType === 7 && child.nodeName === "xml" ? "xml" : child.nodeName;
    const isComplex = child.nodeType === 1 && !isSimple(child as unknown as Element);
    const known = found.get(name);
    found.set(name, {
      count: (known?.count ?? 0) + 1,
      isComplex: (known?.isComplex ?? false) || isComplex,
      settable: !isComplex,
    });
  }
  return Array.from(found, ([name, { count, isComplex, settable }]) => {
    const type = count > 1 ? "System.Object[]" : isComplex ? "System.Xml.XmlElement" : "string";
    return { name, definition: `${type} ${name} {get;${settable && count === 1 ? "set;" : ""}}` };
  });
}

function isSimple(element: Element): boolean {
  if (element.attributes.length > 0) return false;
  return Array.from(element.childNodes).every((child) => child.nodeType === 3 || child.nodeType === 4);
}

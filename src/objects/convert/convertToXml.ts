import type { Node } from "@xmldom/xmldom";
import { newException } from "../errors/ExceptionObject.ts";
import { ClrException, PSError } from "../errors/PSError.ts";
import { type RootFault, rootFaultOf } from "../errors/xmlRootFault.ts";
import { toText } from "../ops/toText.ts";
import type { ClrType } from "../types/ClrType.ts";
import type { XmlDocument } from "../values/io/XmlNode.ts";
import { failedConversion } from "./castError.ts";

/** The text of any value, read as an XML document. */
export function convertToXml(value: unknown, type: ClrType): unknown {
  const text = toText(value);
  const parameterless = type.members.constructors.find((constructor) => constructor.signature.parameters.length === 0);
  const load = type.members.method("LoadXml")?.overloads[0];
  if (!parameterless?.code || !load?.code) return undefined;
  const document = parameterless.code.call(type) as XmlDocument;
  try {
    document.keepsLineEnds = false;
    if (text !== "") read(load.code, document, text);
    document.keepsLineEnds = true;
  } catch (error) {
    if (!(error instanceof ClrException) && !(error instanceof PSError)) throw error;
    const { message } = error.exception;
    const fault = /^<.{0,2}$/s.test(text) ? null : rootFaultOf(error.exception);
    const own = (fault && castTexts[fault]) ?? message;
    const cause = own === message ? error.exception : newException("System.InvalidOperationException", own);
    throw failedConversion("InvalidCastToXmlDocument", value, type, own, cause);
  }
  return document;
}

/** Reads the text; the cast, unlike LoadXml, asks for no root. */
function read(load: (document: unknown, text: string) => unknown, document: XmlDocument, text: string): void {
  try {
    load(document, text);
  } catch (error) {
    if (!(error instanceof ClrException) || rootFaultOf(error.exception) !== "NoRoot") throw error;
    load(document, `${text}<root/>`);
    document.node.removeChild(document.node.lastChild as Node);
  }
}

/** The cast reads node by node and says other things than LoadXml where the root is wrong. */
const castTexts: Partial<Readonly<Record<RootFault, string>>> = {
  SeveralRoots: "This document already has a 'DocumentElement' node.",
  NoElement:
    "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.",
};

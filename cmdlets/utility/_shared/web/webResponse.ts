import { type HttpResponse, reasonPhrase } from "../../../../src/cloud/HttpMessage.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { MemberTable } from "../../../../src/objects/members/MemberTable.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { byteItems } from "../../../../src/objects/values/byteItems.ts";
import { GenericDictionary } from "../../../../src/objects/values/collections/GenericDictionary.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { StreamObject } from "../../../../src/objects/values/io/StreamObject.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { PSCustomObject } from "../../../../src/objects/values/PSObject.ts";
import type { WebAnswer } from "./sendWebRequest.ts";
import { webRules } from "./webRules.ts";

const textTypes = /^(text\/|application\/(json|xml|xhtml\+xml|javascript|x-www-form-urlencoded|[\w.-]+\+(json|xml)))/i;

function isText(response: HttpResponse): boolean {
  return textTypes.test(response.headers["content-type"] ?? "text/html");
}

/** The object that Invoke-WebRequest writes. */
export function webResponse(cmdlet: CmdletContext, answer: WebAnswer, basic: boolean): PropertyBag {
  const { response, url, method } = answer;
  const bytes = new TextEncoder().encode(response.body);
  const headers = headerTable(cmdlet, response, bytes.length);
  const common = {
    StatusCode: response.status,
    StatusDescription: reasonPhrase(response.status),
    Headers: headers.table,
    RawContent: `HTTP/1.1 ${response.status} ${reasonPhrase(response.status)}\r\n${headers.text}\r\n${isText(response) ? response.body : ""}`,
    RawContentLength: BigInt(bytes.length),
    RawContentStream: new StreamObject("System.IO.MemoryStream", bytes),
    BaseResponse: baseResponse(response, url, method),
  };
  const space = "Microsoft.PowerShell.Commands";
  if (!isText(response))
    return new PropertyBag(`${space}.WebResponseObject`, {
      ...common,
      Content: byteItems(bytes),
    });
  const isBasic = basic || webRules[cmdlet.edition].isAlwaysBasic;
  return new PropertyBag(`${space}.${isBasic ? "BasicHtmlWebResponseObject" : "HtmlWebResponseObject"}`, {
    ...common,
    Content: response.body,
    Images: elements(response.body, "img"),
    InputFields: elements(response.body, "input"),
    Links: elements(response.body, "a"),
  });
}

export function baseResponse(response: HttpResponse, url: string, method: string): PropertyBag {
  const status = typeByName("System.Net.HttpStatusCode");
  return new PropertyBag("System.Net.HttpWebResponse", {
    StatusCode: EnumValue.of(status, BigInt(response.status)),
    StatusDescription: reasonPhrase(response.status),
    Method: method,
    ResponseUri: convertTo(url, typeByName("System.Uri")),
    ContentType: response.headers["content-type"] ?? "",
    ContentLength: BigInt(Buffer.byteLength(response.body)),
    Server: response.headers.server ?? "",
    Headers: null,
  });
}

function headerTable(cmdlet: CmdletContext, response: HttpResponse, length: number) {
  const { headerType, headerValue } = webRules[cmdlet.edition];
  const table = GenericDictionary.of("System.String", headerType, true);
  const lines: string[] = [];
  const rows = [["content-length", String(length)], ...Object.entries(response.headers)];
  for (const [name, value] of rows) {
    const spelled = name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
    table.set(spelled, headerValue(value));
    lines.push(`${spelled}: ${value}\r\n`);
  }
  return { table, text: lines.join("") };
}

/** Elements of a name with their attributes, as WebCmdletElementCollection holds them. */
function elements(html: string, tag: string): unknown[] {
  const whole = tag === "a" ? /<a\s[^>]*>[\s\S]*?<\/a>/gi : new RegExp(`<${tag}\\b[^>]*>`, "gi");
  return [...html.matchAll(whole)].map(([outer]) => {
    const made = new PSCustomObject(new MemberTable());
    made.extended.setNote("outerHTML", outer);
    made.extended.setNote("tagName", tag.toUpperCase());
    const open = /^<[^>]*>/.exec(outer)?.[0] ?? "";
    for (const [, name, quoted, single, bare] of open.matchAll(
      /\s([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
    ))
      made.extended.setNote(name, quoted ?? single ?? bare ?? null);
    return made;
  });
}

import { replaceCharacters } from "../../../base/text/replaceCharacters.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { decodeHtml, encodeHtml } from "../../text/htmlEntities.ts";
import { decodeUrl, decodeUrlBytes, encodeUrl, encodeUrlBytes } from "../../text/urlEncoding.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { NameValueCollection } from "../System.Collections.Specialized/NameValueCollection.ts";
import { QueryCollection } from "../System.Collections.Specialized/QueryCollection.ts";
import { asciiBytes, throughBytes } from "../System.Net/urlBytes.ts";

type Text = string | null;

const encoding = "System.Text.Encoding";

const encodeLower = (bytes: Uint8Array) => encodeUrlBytes(bytes, true);

const through =
  <Made>(change: (text: string) => Made) =>
  (text: Text) =>
    text === null ? null : change(text);

function parseQuery(query: Text): NameValueCollection {
  checkNotNull(query, "query");
  const found = new QueryCollection();
  const text = (query as string).replace(/^\?/, "");
  for (const part of text === "" ? [] : text.split("&")) {
    const equals = part.indexOf("=");
    found.add(equals < 0 ? null : decodeUrl(part.slice(0, equals)), decodeUrl(part.slice(equals + 1)));
  }
  return found;
}

const attributeEntities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "'": "&#39;", "<": "&lt;" };

/** As a text of JavaScript; what HTML could read as its own is written as a number. */
function scriptText(text: string): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u0000-\u001f'<>&\u0085\u2028\u2029]/g, code);
}

export default defineClr({
  statics: {
    "ParseQueryString(string)": parseQuery,
    "HtmlEncode(string)": through(encodeHtml),
    "HtmlDecode(string)": through(decodeHtml),
    "HtmlAttributeEncode(string)": through((text) =>
      replaceCharacters(text, /[&"'<]/g, (character) => attributeEntities[character]),
    ),
    "UrlEncode(string)": through((text) => encodeUrl(text, true)),
    "UrlDecode(string)": through(decodeUrl),
    [`UrlEncode(string,${encoding})`]: (text: Text, by: Encoding) =>
      text === null ? null : encodeUrlBytes(by.encode(text), true),
    "UrlEncode(byte[])": throughBytes(encodeLower),
    "UrlEncode(byte[],int,int)": throughBytes(encodeLower),
    "UrlEncodeToBytes(string)": through((text) => asciiBytes(encodeUrl(text, true))),
    [`UrlEncodeToBytes(string,${encoding})`]: (text: Text, by: Encoding) =>
      text === null ? null : asciiBytes(encodeLower(by.encode(text))),
    "UrlEncodeToBytes(byte[])": throughBytes((bytes) => asciiBytes(encodeLower(bytes))),
    "UrlEncodeToBytes(byte[],int,int)": throughBytes((bytes) => asciiBytes(encodeLower(bytes))),
    [`UrlDecode(string,${encoding})`]: (text: Text, by: Encoding) =>
      text === null ? null : decodeUrl(text, (bytes) => by.decode(bytes)),
    [`UrlDecode(byte[],${encoding})`]: (bytes: readonly unknown[] | null, by: Encoding) =>
      throughBytes((all) => by.decode(decodeUrlBytes(all)))(bytes),
    "UrlDecodeToBytes(string)": through((text) => decodeUrlBytes(new TextEncoder().encode(text))),
    "UrlDecodeToBytes(byte[])": throughBytes(decodeUrlBytes),
    "UrlDecodeToBytes(byte[],int,int)": throughBytes(decodeUrlBytes),
    "HtmlEncode(System.Object)": (value: unknown) => (value === null ? null : encodeHtml(valueText(value))),
    UrlPathEncode: through((text) =>
      replaceCharacters(text, /[^\x21-\x7e]/g, (character) => encodeURIComponent(character).toLowerCase()),
    ),
    "JavaScriptStringEncode(string)": through(scriptText),
    "JavaScriptStringEncode(string,bool)": (text: string | null, quotes: boolean) =>
      quotes ? `"${scriptText(text ?? "")}"` : scriptText(text ?? ""),
  },
});

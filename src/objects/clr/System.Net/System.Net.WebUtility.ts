import { decodeHtml, encodeHtml } from "../../text/htmlEntities.ts";
import { decodeUrl, encodeUrl } from "../../text/urlEncoding.ts";
import { defineType } from "../../types/TypeDefinition.ts";

type Text = string | null;

const through = (change: (text: string) => string) => (text: Text) => (text === null ? null : change(text));

export default defineType({
  name: "System.Net.WebUtility",
  statics: {
    "static string HtmlEncode(string value)": through(encodeHtml),
    "static string HtmlDecode(string value)": through(decodeHtml),
    "static string UrlEncode(string value)": through((text) => encodeUrl(text)),
    "static string UrlDecode(string encodedValue)": through(decodeUrl),
  },
});

import { decodeHtml, encodeHtml } from "../../text/htmlEntities.ts";
import { decodeUrl, decodeUrlBytes, encodeUrl, encodeUrlBytes } from "../../text/urlEncoding.ts";
import { defineClr } from "../../types/defineClr.ts";
import { asciiBytes, throughBytes } from "./urlBytes.ts";

type Text = string | null;

const through = (change: (text: string) => string) => (text: Text) => (text === null ? null : change(text));

export default defineClr({
  statics: {
    "HtmlEncode(string)": through(encodeHtml),
    "HtmlDecode(string)": through(decodeHtml),
    UrlEncode: through((text) => encodeUrl(text)),
    UrlDecode: through(decodeUrl),
    UrlEncodeToBytes: throughBytes((bytes) => asciiBytes(encodeUrlBytes(bytes))),
    UrlDecodeToBytes: throughBytes(decodeUrlBytes),
  },
});

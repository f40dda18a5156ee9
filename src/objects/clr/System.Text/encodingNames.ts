import type { TextCodec } from "../../../base/text/textCodec.ts";

/** What .NET tells of an encoding. */
export interface EncodingNames {
  readonly web: string;
  readonly shown: string;
  /** The code page of Windows nearest to it, which encodings of one byte a character have; absent: that of UTF-16. */
  readonly windows?: number;
  /** The name in the body of a mail; absent: that of the web. */
  readonly body?: string;
  /** The name in the head of a mail; absent: that of the web. */
  readonly header?: string;
}

export const encodingNames: Readonly<Record<TextCodec, EncodingNames>> = {
  "utf-8": { web: "utf-8", shown: "Unicode (UTF-8)" },
  "utf-16": { web: "utf-16", shown: "Unicode" },
  "utf-16BE": { web: "utf-16BE", shown: "Unicode (Big-Endian)" },
  "utf-32": { web: "utf-32", shown: "Unicode (UTF-32)" },
  "utf-32BE": { web: "utf-32BE", shown: "Unicode (UTF-32 Big-Endian)" },
  "utf-7": { web: "utf-7", shown: "Unicode (UTF-7)" },
  "us-ascii": { web: "us-ascii", shown: "US-ASCII", windows: 1252 },
  "iso-8859-1": { web: "iso-8859-1", shown: "Western European (ISO)", windows: 1252 },
  "windows-1252": { web: "Windows-1252", shown: "Western European (Windows)", windows: 1252, body: "iso-8859-1" },
  IBM437: { web: "IBM437", shown: "OEM United States", windows: 1252 },
  ibm850: { web: "ibm850", shown: "Western European (DOS)", windows: 1252 },
  ibm852: { web: "ibm852", shown: "Central European (DOS)", windows: 1250 },
  "windows-1250": { web: "windows-1250", shown: "Central European (Windows)", windows: 1250, body: "iso-8859-2" },
  "windows-1251": { web: "windows-1251", shown: "Cyrillic (Windows)", windows: 1251, body: "koi8-r" },
  "windows-1253": { web: "windows-1253", shown: "Greek (Windows)", windows: 1253, body: "iso-8859-7" },
  "windows-1254": { web: "windows-1254", shown: "Turkish (Windows)", windows: 1254, body: "iso-8859-9" },
  "windows-1255": { web: "windows-1255", shown: "Hebrew (Windows)", windows: 1255 },
  "windows-1256": { web: "windows-1256", shown: "Arabic (Windows)", windows: 1256 },
  "windows-1257": { web: "windows-1257", shown: "Baltic (Windows)", windows: 1257 },
  "windows-1258": { web: "windows-1258", shown: "Vietnamese (Windows)", windows: 1258 },
  "iso-8859-2": { web: "iso-8859-2", shown: "Central European (ISO)", windows: 1250 },
  "iso-8859-4": { web: "iso-8859-4", shown: "Baltic (ISO)", windows: 1257 },
  "iso-8859-5": { web: "iso-8859-5", shown: "Cyrillic (ISO)", windows: 1251 },
  "iso-8859-13": { web: "iso-8859-13", shown: "Estonian (ISO)", windows: 1257 },
  "iso-8859-15": { web: "iso-8859-15", shown: "Latin 9 (ISO)", windows: 1252 },
  "koi8-r": { web: "koi8-r", shown: "Cyrillic (KOI8-R)", windows: 1251 },
  cp866: { web: "cp866", shown: "Cyrillic (DOS)", windows: 1251 },
  "windows-874": { web: "windows-874", shown: "Thai (Windows)", windows: 874 },
  "iso-8859-3": { web: "iso-8859-3", shown: "Latin 3 (ISO)", windows: 1254 },
  "iso-8859-6": { web: "iso-8859-6", shown: "Arabic (ISO)", windows: 1256 },
  "iso-8859-7": { web: "iso-8859-7", shown: "Greek (ISO)", windows: 1253 },
  "iso-8859-8": { web: "iso-8859-8", shown: "Hebrew (ISO-Visual)", windows: 1255 },
  "iso-8859-9": { web: "iso-8859-9", shown: "Turkish (ISO)", windows: 1254 },
  "koi8-u": { web: "koi8-u", shown: "Cyrillic (KOI8-U)", windows: 1251 },
  macintosh: { web: "macintosh", shown: "Western European (Mac)", windows: 1252 },
  "x-mac-cyrillic": { web: "x-mac-cyrillic", shown: "Cyrillic (Mac)", windows: 1251 },
  "dos-720": { web: "DOS-720", shown: "Arabic (DOS)", windows: 1256 },
  ibm737: { web: "ibm737", shown: "Greek (DOS)", windows: 1253 },
  ibm775: { web: "ibm775", shown: "Baltic (DOS)", windows: 1257 },
  ibm855: { web: "IBM855", shown: "OEM Cyrillic", windows: 1252 },
  ibm857: { web: "ibm857", shown: "Turkish (DOS)", windows: 1254 },
  ibm00858: { web: "IBM00858", shown: "OEM Multilingual Latin I", windows: 1252 },
  ibm860: { web: "IBM860", shown: "Portuguese (DOS)", windows: 1252 },
  ibm861: { web: "ibm861", shown: "Icelandic (DOS)", windows: 1252 },
  "dos-862": { web: "DOS-862", shown: "Hebrew (DOS)", windows: 1255 },
  ibm863: { web: "IBM863", shown: "French Canadian (DOS)", windows: 1252 },
  ibm864: { web: "IBM864", shown: "Arabic (864)", windows: 1256 },
  ibm865: { web: "IBM865", shown: "Nordic (DOS)", windows: 1252 },
  ibm869: { web: "ibm869", shown: "Greek, Modern (DOS)", windows: 1253 },
  shift_jis: {
    web: "shift_jis",
    shown: "Japanese (Shift-JIS)",
    windows: 932,
    body: "iso-2022-jp",
    header: "iso-2022-jp",
  },
  gb2312: { web: "gb2312", shown: "Chinese Simplified (GB2312)", windows: 936 },
  "ks_c_5601-1987": { web: "ks_c_5601-1987", shown: "Korean", windows: 949 },
  big5: { web: "big5", shown: "Chinese Traditional (Big5)", windows: 950 },
  "euc-jp": { web: "euc-jp", shown: "Japanese (EUC)", windows: 932 },
};

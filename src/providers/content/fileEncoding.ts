import type { PerEdition } from "../../diag/Edition.ts";
import { encodingArgument } from "../../objects/convert/namedEncoding.ts";
import { edition } from "../../objects/host/edition.ts";
import { Encoding } from "../../objects/values/io/Encoding.ts";

/** What a file is read or written for: Windows PowerShell has a default of its own for each. */
export type EncodingUse = "setContent" | "outFile" | "export" | "clixml" | "session" | "appendedCsv" | "read" | "data";

/**
 * The encoding that -Encoding names, or the default of the edition: UTF-8 without a mark in Core; in Desktop ANSI for
 * Set-Content and for reading content and scripts, UTF-8 for reading data (CSV, XML, Select-String), UTF-16 for Out-File,
 * `>` and Export-Clixml, ASCII for Export-Csv. Source: about_Character_Encoding.
 */
export function fileEncoding(value: unknown, use: EncodingUse): Encoding {
  const given = encodingArgument(value);
  return given instanceof Encoding ? given : defaults[edition()](use);
}

const ansi = new Encoding("windows-1252");
const utf8WithoutMark = new Encoding("utf-8", false);
const utf16 = new Encoding("utf-16");

const ofDesktop: Readonly<Record<EncodingUse, Encoding>> = {
  setContent: ansi,
  outFile: utf16,
  export: new Encoding("us-ascii"),
  clixml: utf16,
  session: new Encoding("utf-8", true),
  appendedCsv: utf8WithoutMark,
  read: ansi,
  data: utf8WithoutMark,
};

const defaults: PerEdition<(use: EncodingUse) => Encoding> = {
  Desktop: (use) => ofDesktop[use],
  Core: () => utf8WithoutMark,
};

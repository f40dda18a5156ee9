import { encodingArgument } from "../../objects/convert/namedEncoding.ts";
import { edition } from "../../objects/model/ambient.ts";
import { Encoding } from "../../objects/model/Encoding.ts";

/** Which writer asks, since Windows PowerShell has another default for each. */
export type EncodingUse = "setContent" | "outFile" | "export" | "read";

/**
 * The encoding that -Encoding names, or the default of the edition: UTF-8 without a mark in Core; in Desktop ANSI for
 * Set-Content and reading, UTF-16 for Out-File and `>`, ASCII for Export-Csv and the like.
 */
export function fileEncoding(value: unknown, use: EncodingUse): Encoding {
  const given = encodingArgument(value);
  return given instanceof Encoding ? given : defaultEncoding(use);
}

function defaultEncoding(use: EncodingUse): Encoding {
  if (edition() === "Core") return new Encoding("utf-8", false);
  if (use === "outFile") return new Encoding("utf-16");
  return new Encoding(use === "export" ? "us-ascii" : "windows-1252");
}

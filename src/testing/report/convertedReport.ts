import { convertTo } from "../../objects/convert/convertTo.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";

/** A report as ConvertTo-JUnitReport and ConvertTo-NUnitReport give it: a document, or a text, which is UTF-16 then. */
export function convertedReport(text: string, asString: boolean): unknown {
  if (asString) return text.trimEnd().replace('encoding="utf-8"', 'encoding="utf-16"');
  return convertTo(text, typeByName("System.Xml.XmlDocument"));
}

import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import {
  type PropertyKey,
  type PropertyParameter,
  parsePropertyParameters,
} from "../../src/command/propertyParameter.ts";
import { rememberError } from "../../src/command/rememberError.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { htmlEncode } from "../../src/formats/html/htmlEncode.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { cultureText } from "../../src/objects/text/cultureText.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";

export default defineCmdlet({
  name: "ConvertTo-Html",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects as an HTML table or list.",
  description: "Without -Fragment a whole page, line by line.",
  parameters: {
    InputObject: "psobject",
    Property: "object[]",
    Body: "string[]",
    Head: "string[]",
    Title: "string",
    As: "string",
    CssUri: "uri",
    Fragment: "switch",
    PostContent: "string[]",
    PreContent: "string[]",
    Meta: "hashtable",
    Charset: "string",
    Transitional: "switch",
  },
  examples: [
    {
      title: "A table",
      transcript:
        "PS> [pscustomobject]@{ A = 1; B = 2 } | ConvertTo-Html -Fragment\n<table>\n<colgroup><col/><col/></colgroup>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>\n",
    },
  ],
  steps(cmdlet, values) {
    const given = parsePropertyParameters(values.Property ?? ["*"], [
      labelKey[cmdlet.edition],
      { name: "width", kinds: ["int", "string"] },
      { name: "alignment", kinds: ["string"] },
    ]);
    const isList = values.As?.toLowerCase() === "list";
    let columns: readonly Column[] = [];
    let count = 0;
    const lines = (texts: readonly string[] | undefined) => {
      for (const text of texts ?? []) cmdlet.write(text);
    };
    return {
      begin() {
        if (!values.Fragment) writePageHead(cmdlet, values, cmdlet.isBound("Transitional"));
        lines(values.PreContent);
        cmdlet.write("<table>");
      },
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === null || input === undefined) return;
        const hadColumns = columns.length > 0;
        if (isList || !hadColumns) columns = resolveColumns(given, input);
        const isFirst = count++ === 0;
        if (columns.length === 0) return;
        lines(isList ? listRows(cmdlet, input, columns, isFirst) : tableRows(cmdlet, input, columns, !hadColumns));
      },
      end() {
        cmdlet.write("</table>");
        lines(values.PostContent);
        if (!values.Fragment) cmdlet.write("</body></html>");
      },
    };
  },
});

interface PageValues {
  readonly Title?: string;
  readonly Head?: readonly string[];
  readonly Body?: readonly string[];
  readonly CssUri?: unknown;
  readonly Charset?: string;
  readonly Meta?: unknown;
}

function writePageHead(cmdlet: CmdletContext, values: PageValues, isTransitional: boolean): void {
  const strict =
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';
  const kind = isTransitional ? strict.replace("Strict", "Transitional").replace("strict", "transitional") : strict;
  const lines = (texts: readonly string[]) => {
    for (const text of texts) cmdlet.write(text);
  };
  lines([kind, '<html xmlns="http://www.w3.org/1999/xhtml">', "<head>"]);
  if (values.Charset !== undefined) cmdlet.write(`<meta charset="${values.Charset}">`);
  if (values.Meta instanceof Hashtable) writeMeta(cmdlet, values.Meta);
  lines(values.Head ?? [`<title>${values.Title ?? "HTML TABLE"}</title>`]);
  if (values.CssUri !== undefined && values.CssUri !== null)
    cmdlet.write(`<link rel="stylesheet" type="text/css" href="${toText(values.CssUri)}" />`);
  lines(["</head><body>", ...(values.Body ?? [])]);
}

const httpMeta = new Set(["content-type", "default-style", "x-ua-compatible"]);
const namedMeta = new Set(["application-name", "author", "description", "generator", "keywords", "viewport"]);

function writeMeta(cmdlet: CmdletContext, meta: Hashtable): void {
  for (const { key, value } of meta.entries()) {
    const name = toText(key);
    const folded = name.toLowerCase();
    if (!httpMeta.has(folded) && !namedMeta.has(folded)) {
      cmdlet.warning(
        `Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: ${name} and ${toText(value)} may not function correctly.`,
      );
    }
    cmdlet.write(`<meta ${httpMeta.has(folded) ? "http-equiv" : "name"}="${name}" content="${toText(value)}">`);
  }
}

/** The columns that an object has; those of the first one that has any are the table's. */
function resolveColumns(given: readonly PropertyParameter[], input: unknown): Column[] {
  return given.flatMap(({ expression, entries }) =>
    expression.resolve(input).map((resolved, _, all) => ({
      expression: resolved,
      entries,
      title: titleOf[edition()](expression, resolved, all.length),
    })),
  );
}

/** A column, and what it is called where no label is given. */
interface Column extends PropertyParameter {
  readonly title: string;
}

type Expression = PropertyParameter["expression"];

/** PowerShell 6.2 took "name" as another word for it (its list of changes). */
const labelKey: PerEdition<PropertyKey> = {
  Desktop: { name: "label", kinds: ["string"] },
  Core: { name: "label", alias: "name", kinds: ["string"] },
};

/** Windows PowerShell names the column of the only property that a pattern finds by the pattern (PowerShell/PowerShell#4276). */
const titleOf: PerEdition<(given: Expression, found: Expression, count: number) => string> = {
  Desktop: (given, found, count) => (count === 1 ? given.text : found.text),
  Core: (_, found) => found.text,
};

function columnName({ title, entries }: Column): string {
  const name = entries.get("label");
  return typeof name === "string" ? name : title;
}

function tableRows(cmdlet: CmdletContext, input: unknown, columns: readonly Column[], isFirst: boolean): string[] {
  const rows: string[] = [];
  if (isFirst) {
    rows.push(`<colgroup>${columns.map(columnTag).join("")}</colgroup>`);
    rows.push(`<tr>${columns.map((column) => `<th>${columnName(column)}</th>`).join("")}</tr>`);
  }
  rows.push(`<tr>${columns.map((column) => `<td>${htmlEncode(cellText(cmdlet, input, column))}</td>`).join("")}</tr>`);
  return rows;
}

function columnTag({ entries }: PropertyParameter): string {
  const width = entries.get("width");
  const alignment = entries.get("alignment");
  return `<col${width === undefined ? "" : ` width = "${toText(width)}"`}${alignment === undefined ? "" : ` align = "${toText(alignment)}"`}/>`;
}

function listRows(cmdlet: CmdletContext, input: unknown, columns: readonly Column[], isFirst: boolean): string[] {
  const rows = columns.map(
    (column) => `<tr><td>${columnName(column)}:</td><td>${htmlEncode(cellText(cmdlet, input, column))}</td></tr>`,
  );
  return isFirst ? rows : ["<tr><td><hr></td></tr>", ...rows];
}

function cellText(cmdlet: CmdletContext, input: unknown, { expression }: PropertyParameter): string {
  const [result] = expression.results(input);
  if (!result) return "";
  if (result.error) {
    rememberError(cmdlet, result.error);
    return "";
  }
  return cultureText(result.value);
}

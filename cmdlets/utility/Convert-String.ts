import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { convertText, learnConversion, type TextExample } from "./_Convert-String/textExamples.ts";

export default defineCmdlet({
  name: "Convert-String",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop"],
  synopsis: "Brings texts into the form that an example shows.",
  description:
    "An example shows which words come over, in which order, case and how many of their letters. Of texts with fewer words the first and the last still come over; a text that lacks a word between them is left out. Texts with more words than all examples end in NotModelled, and so do examples that show different things.",
  source: "document",
  parameters: { Example: "psobject[]", InputObject: "string" },
  examples: [
    {
      title: "First names shortened",
      transcript: `PS> 'Evan Narvaez', 'David Chew' | Convert-String -Example 'Patti Fuller=Fuller, P.'
Narvaez, E.
Chew, D.
`,
    },
    {
      title: "An example as a table",
      transcript: `PS> 'mx02.contoso.com' | Convert-String -Example @{ Before = 'mx01.fabrikam.net'; After = 'FABRIKAM\\mx01' }
CONTOSO\\mx02
`,
    },
  ],
  steps(cmdlet, values) {
    const conversions = (values.Example ?? []).map((one) => learnConversion(exampleOf(one)));
    return {
      process() {
        const input = values.InputObject ?? "";
        const all = conversions.map((one) => convertText(one, input));
        const found = new Set(all.flatMap((one) => (typeof one === "string" ? [] : [one.text])));
        const [text] = found;
        if (found.size > 1) throw notModelled(`The form of '${input}', which the examples show differently,`);
        if (text !== undefined) cmdlet.write(text);
        else if (!all.includes("does not fit")) throw notModelled(`The form of '${input}', which no example shows,`);
      },
    };
  },
});

/** "before=after", or an object with Before and After. */
function exampleOf(given: unknown): TextExample {
  const value = unwrap(given);
  if (value instanceof Dictionary || typeof value !== "string")
    return { before: toText(getMember(value, "Before")), after: toText(getMember(value, "After")) };
  const at = value.indexOf("=");
  if (at < 0) throw notModelled(`The example '${value}', which has no '=',`);
  return { before: value.slice(0, at), after: value.slice(at + 1) };
}

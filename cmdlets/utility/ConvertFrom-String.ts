import { defineCmdlet } from "../../src/command/prelude.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { split } from "../../src/objects/ops/split.ts";
import { toArray } from "../../src/objects/ops/toArray.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { Byte, Char, Double } from "../../src/objects/values/numbers.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";

export default defineCmdlet({
  name: "ConvertFrom-String",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop"],
  aliases: ["CFS"],
  synopsis: "Cuts texts at a delimiter and makes objects of the parts.",
  description:
    "Numbers become values of the smallest type, a single character a char; dates stay text. Learning from a template (-TemplateFile, -TemplateContent) is not modelled.",
  source: "inferred",
  parameters: { Delimiter: "string", PropertyNames: { type: "string[]", aliases: ["PN"] }, InputObject: "string" },
  examples: [
    {
      title: "Words become properties",
      transcript: `PS> ('mx1 25' | ConvertFrom-String -PropertyNames Name, Port).Port
25
`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        const made = new PSCustomObject(new MemberTable());
        const cut = split(values.InputObject ?? "", values.Delimiter ?? "\\s", false);
        const parts = toArray(cut);
        for (const [index, part] of parts.entries())
          made.extended.setNote(values.PropertyNames?.[index] ?? `P${index + 1}`, partValue(toText(part)));
        cmdlet.write(made);
      },
    };
  },
});

function partValue(text: string): unknown {
  if (text.length === 1 && !/\d/.test(text)) return new Char(text.charCodeAt(0));
  if (/^-?\d{1,9}$/.test(text)) {
    const number = Number(text);
    return number >= 0 && number <= 255 ? new Byte(number) : number;
  }
  if (/^-?\d{10,18}$/.test(text)) return BigInt(text);
  return /^-?\d+\.\d+$/.test(text) ? new Double(Number(text)) : text;
}

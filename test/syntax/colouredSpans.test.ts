import { expect } from "chai";
import { parseScript } from "../../src/syntax/parser/parseScript.ts";
import { colouredSpans } from "../../src/syntax/print/colouredSpans.ts";

/** The pieces of a script that are not plain, with their kinds. */
function colours(script: string): string {
  const spans = colouredSpans(parseScript(script, { edition: "Core" })).filter(({ kind }) => kind !== "Plain");
  return spans.map(({ start, end, kind }) => `${kind}:${script.slice(start, end)}`).join(" ");
}

const cases: readonly (readonly [script: string, colours: string])[] = [
  ["Get-Item -Path 'a' # c", "Command:Get-Item Parameter:-Path String:'a' Comment:# c"],
  ["if ($a -eq 1) { b }", "Keyword:if Variable:$a Operator:-eq Number:1 Command:b"],
  ["[int]$x = $y.Length", "Type:int Variable:$x Operator:= Variable:$y Operator:. Member:Length"],
  ['"a $b" | c', 'String:"a $b" Operator:| Command:c'],
  ["foreach ($i in 1..3) { }", "Keyword:foreach Variable:$i Keyword:in Number:1 Operator:.. Number:3"],
  ["1..3 | f @s", "Number:1 Operator:.. Number:3 Operator:| Command:f Variable:@s"],
  ["$(", ""],
];

describe("colouredSpans", () => {
  for (const [script, expected] of cases) it(`colours ${script}`, () => expect(colours(script)).to.equal(expected));
});

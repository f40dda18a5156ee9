import { expect } from "chai";
import fc from "fast-check";
import { parseScript } from "../../src/syntax/parser/parseScript.ts";
import { printScript } from "../../src/syntax/print/printScript.ts";
import { shapeOf } from "./harness.ts";

const pieces = [
  ..."(){}[];,|&$@=+-.:?!%*/<>`'\"#\n \t_1",
  ...[
    "if",
    "else",
    "foreach",
    "in",
    "while",
    "do",
    "until",
    "for",
    "switch",
    "default",
    "try",
    "catch",
    "finally",
    "trap",
  ],
  ...[
    "function f",
    "filter g",
    "class C",
    "enum E",
    "param",
    "begin",
    "process",
    "end",
    "return",
    "throw",
    "break",
    "data",
  ],
  ...[
    "$x",
    "$env:y",
    "${z w}",
    "@s",
    "$(",
    "@(",
    "@{",
    "a=1",
    "[int]",
    "::new()",
    ".Length",
    "-eq",
    "-not",
    "-join",
    "-foo:",
    "--%",
  ],
  ...[
    "1.5",
    "0x1F",
    "1kb",
    "'q'",
    '"d $x"',
    "@'\nh\n'@",
    '@"\n$x\n"@',
    "2>&1",
    ">> f",
    "&&",
    "||",
    "..",
    "??",
    "?.",
    "++",
    "--",
  ],
  ...["Get-Thing", "-Name", "a.b", "<# c #>", "# d\n", "using namespace N\n", ":l ", "hidden", "static"],
];

const scripts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 25 })
  .map((parts) => parts.join(""));

describe("a printed script", () => {
  for (const script of ["# d\nusing namespace N\n", "[int]>> f", "[int] > for", "filter f { $_ }", "!3a"])
    it(`is the same as ${JSON.stringify(script)}`, () =>
      expect(shapeOf(printScript(parseScript(script, { edition: "Core" }).ast))).to.equal(shapeOf(script)));
});

describe("any text", () => {
  it("parses to a tree within its bounds", () => {
    fc.assert(
      fc.property(scripts, fc.constantFrom("Core", "Desktop"), (script, edition) => {
        const { ast, errors } = parseScript(script, { edition });
        expect(ast.extent.end).to.equal(script.length);
        for (const { extent } of errors) expect(extent.start).to.be.at.most(extent.end);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it("parses, when printed, to an equal tree", () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { ast, errors } = parseScript(script, { edition: "Core" });
        fc.pre(errors.length === 0 && !script.endsWith("`"));
        expect(shapeOf(printScript(ast))).to.equal(shapeOf(script));
      }),
      { seed: 1, numRuns: 1000, maxSkipsPerRun: 100 },
    );
  });
});

import { expect } from "chai";
import fc from "fast-check";
import { parseScript } from "../../src/syntax/parser/parseScript.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { shapeOf } from "./harness.ts";
import { printScript } from "./print/printScript.ts";
import { scriptTexts } from "./scriptTexts.ts";

describe("a printed script", () => {
  for (const script of ["# d\nusing namespace N\n", "[int]>> f", "[int] > for", "filter f { $_ }", "!3a", ">--%}"])
    it(`is the same as ${JSON.stringify(script)}`, () =>
      expect(shapeOf(printScript(parseScript(script, { edition: "Core" }).ast))).to.equal(shapeOf(script)));
});

describe("any text", function () {
  this.timeout(600_000);

  it("parses to a tree within its bounds", () => {
    fc.assert(
      fc.property(scriptTexts, fc.constantFrom("Core", "Desktop"), (script, edition) => {
        const { ast, errors } = parseScript(script, { edition });
        expect(ast.extent.end).to.equal(script.length);
        for (const { extent } of errors) expect(extent.start).to.be.at.most(extent.end);
      }),
      fuzzSettings(3000),
    );
  });

  it("parses, when printed, to an equal tree", () => {
    fc.assert(
      fc.property(scriptTexts, (script) => {
        const { ast, errors } = parseScript(script, { edition: "Core" });
        fc.pre(errors.length === 0 && !script.endsWith("`"));
        expect(shapeOf(printScript(ast))).to.equal(shapeOf(script));
      }),
      { ...fuzzSettings(1000), maxSkipsPerRun: 100 },
    );
  });
});

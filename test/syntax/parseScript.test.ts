import { expect } from "chai";
import { parseScript } from "../../src/syntax/parser/parseScript.ts";
import { errorsOf, sketch } from "./harness.ts";

function messages(script: string): readonly string[] {
  return parseScript(script, { edition: "Core" }).errors.map(({ message }) => message);
}

/** True when every error could be mended by more input: what a prompt asks before it goes on to another line. */
function wantsMore(script: string): boolean {
  const { errors } = parseScript(script, { edition: "Core" });
  return errors.length > 0 && errors.every(({ incompleteInput }) => incompleteInput);
}

const incomplete: readonly (readonly [script: string, wantsMore: boolean])[] = [
  ["if ($a) {", true],
  ["if ($a)", true],
  ["foreach ($a in 1..3", true],
  ["$a = @{", true],
  ["'abc", true],
  ["@'\nabc", true],
  ["<# abc", true],
  ["a |", true],
  ["(1 + 2", true],
  ["$a.", true],
  ["1 +", true],
  ["function f {", true],
  ["class A {", true],
  ["try {", true],
  ["a | ; b", false],
  [")", false],
  ["1 2", false],
  ["a", false],
];

const texts: readonly (readonly [script: string, message: string])[] = [
  ["1 2", "Unexpected token '2' in expression or statement."],
  ["1 +", "You must provide a value expression following the '+' operator."],
  ["'a", "The string is missing the terminator: '."],
  ["if (1) {", "Missing closing '}' in statement block or type definition."],
  ["function f($a, $a) {}", "Duplicate parameter $a in parameter list."],
  ["@{a=1;a=2}", "Duplicate keys 'a' are not allowed in hash literals."],
  ["echo a,@b", "Splatted variables like '@b' cannot be part of a comma-separated list of arguments."],
  ["200y", "The numeric constant 200y is not valid."],
];

/** What edition Desktop reads otherwise. */
const desktop: readonly (readonly [script: string, tree: string, errors: string])[] = [
  ["a && b", "", "InvalidEndOfLine@2-4"],
  ["1y", "(Pipe (Cmd:Unknown (Str:BareWord:1y)))", ""],
  ['"`e"', "(Pipe (Expr (Str:DoubleQuoted:e)))", ""],
  ["clean {}", "", ""],
  ["a\n| b", "", "EmptyPipeElement@2-3"],
];

describe("parseScript", () => {
  for (const [script, expected] of incomplete) {
    it(`${expected ? "wants" : "does not want"} more of ${script}`, () => expect(wantsMore(script)).to.equal(expected));
  }
  for (const [script, message] of texts) {
    it(`says what is wrong with ${script}`, () => expect(messages(script)).to.include(message));
  }
  for (const [script, tree, errors] of desktop) {
    it(`reads ${script} as edition Desktop does`, () => {
      if (tree !== "") expect(sketch(script, "Desktop")).to.equal(tree);
      expect(errorsOf(script, "Desktop")).to.equal(errors);
    });
  }

  it("keeps comments with their places", () => {
    const { comments } = parseScript("# one\na <# two #> b # three");
    expect(comments.map(({ block, text, extent }) => [block, text, extent.start])).to.deep.equal([
      [false, "# one", 0],
      [true, "<# two #>", 8],
      [false, "# three", 20],
    ]);
  });

  it("reads what #requires asks for", () => {
    const { ast } = parseScript(
      "#requires -Version 5.1 -Modules a, @{ModuleName='b';ModuleVersion='2.0'}\n#requires -RunAsAdministrator\n1",
    );
    expect(ast.scriptRequirements).to.deep.equal({
      requiredPSVersion: "5.1",
      requiredPSEditions: [],
      requiredModules: [
        { name: "a", guid: null, moduleVersion: null, requiredVersion: null, maximumVersion: null },
        { name: "b", guid: null, moduleVersion: "2.0", requiredVersion: null, maximumVersion: null },
      ],
      requiredAssemblies: [],
      requiredPSSnapIns: [],
      requiredApplicationId: null,
      isElevationRequired: true,
    });
  });

  for (const open of ["(", "[", "{", "$(", "@{a=", '"$(', "if(1){", "!", "$a[", "$a=", ",", "[a[", "$a.b("]) {
    it(`survives 10000 times ${open}`, () => {
      const { errors } = parseScript(open.repeat(10_000), { edition: "Core" });
      expect(errors.length).to.be.greaterThan(0);
    });
  }
});

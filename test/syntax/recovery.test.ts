import { expect } from "chai";
import { parseScript } from "../../src/syntax/parser/parseScript.ts";
import { errorsOf, sketch } from "./harness.ts";

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["# SIG # Begin signature block\n# abc", ""],
  [
    "# SIG # Begin signature block\nfoo bar; if (1) { 2 }",
    "TokenAfterEndOfValidScriptText@30-37 TokenAfterEndOfValidScriptText@48-49 TokenAfterEndOfValidScriptText@39-51",
  ],
  [
    "[a(B=C.D, E=1)]\n",
    "MissingExpressionInNamedArgument@5-5 MissingEndParenthesisInExpression@5-5 UnexpectedAttribute@0-15 ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock@5-5",
  ],
  ["$h['b' -x", "UnexpectedToken@7-9"],
  ["$h[1 2", "MissingEndSquareBracket@4-4 UnexpectedToken@5-6"],
  ["@(if (1) { 1", "MissingEndCurlyBrace@9-10 MissingEndParenthesisInSubexpression@14-14"],
  ["if (T {", "MissingEndCurlyBrace@6-7 MissingEndParenthesisAfterStatement@8-8"],
  ["} else\n{ 2 }", "UnexpectedToken@0-1"],
  ["[g in uid]1", "EndSquareBracketExpectedAtEndOfAttribute@2-2 TypeNotAllowedBeforeStatement@0-2 UnexpectedToken@3-5"],
  [
    '[D("a",S=true\n ]\nx',
    "MissingExpressionInNamedArgument@9-9 MissingEndParenthesisInExpression@9-9 UnexpectedAttribute@0-9 UnexpectedToken@17-18 ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock@9-9",
  ],
  ["configuration\n", "MissingConfigurationName@15-15"],
  [
    "configuration -x {1}",
    "InvalidConfigurationName@14-16 ParserError@14-16 UnexpectedToken@18-19 UnexpectedToken@19-20",
  ],
  ["configuration $module.Params.state", "ParserError@14-21"],
  [
    "{configuration }",
    "ParameterRequiresArgument@16-16 MissingConfigurationName@15-16 ParserError@15-16 MissingEndCurlyBrace@0-1",
  ],
  ["a $b[[0] c", "MissingTypename@6-6 MissingArrayIndexExpression@5-5"],
  [
    '$h = @{ a = 1; *:C" = 2; "d" = 3 }\ntry { "x y" }',
    "MissingEndCurlyBrace@7-7 ExpectedValueExpression@16-16 UnexpectedToken@16-19 UnexpectedToken@33-34 MissingCatchOrFinally@48-48 InvalidLeftHandSide@25-28",
  ],
  [
    "function f($a, [int[ $x = $(1)) { 2 }",
    "UnexpectedToken@21-23 EndSquareBracketExpectedAtEndOfAttribute@37-37 InvalidFunctionParameter@19-19 MissingEndParenthesisInFunctionParameterList@19-19",
  ],
  ["FOR (", "MissingEndParenthesisAfterStatement@5-5"],
];

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["[A,  B , C=D ,  E = 1.2.3]", "(Pipe (Expr (TypeExpression:A,B, C=D, E=1.2.3)))"],
  ["[A[[int,x , y = z],string], B, C = D]", "(Pipe (Expr (TypeExpression:A[int,x, y=z,string],B, C=D)))"],
  ["$x<# c #>.Length", "(Pipe (Expr (Member:instance (Var:$x) (Str:BareWord:Length))))"],
  ["'a'<##><##>[0]", "(Pipe (Expr (Index (Str:SingleQuoted:a) (Num:Int32:0))))"],
  ["1e–7", "(Pipe (Expr (Num:Double:1E-07)))"],
];

describe("a script with errors", () => {
  for (const [script, expected] of errors)
    it(`has those of PowerShell: ${JSON.stringify(script)}`, () => expect(errorsOf(script)).to.equal(expected));

  it("names keywords as PowerShell writes them, except where it quotes", () => {
    const messages = ["FOR (", "WHILE", "WHILE (", "IF", "BEGIN"].map(
      (script) => parseScript(script).errors[0].message,
    );
    expect(messages).to.deep.equal([
      "Missing closing ')' after expression in 'for' statement.",
      "Missing opening '(' after keyword 'WHILE'.",
      "Missing expression after 'while' in loop.",
      "Missing '(' after 'IF' in if statement.",
      "Missing statement block after 'begin'.",
    ]);
  });
});

describe("a script without", () => {
  for (const [script, expected] of trees)
    it(`has PowerShell's tree: ${JSON.stringify(script)}`, () => expect(sketch(script)).to.equal(expected));
});

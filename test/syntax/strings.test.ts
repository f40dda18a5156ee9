import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  [
    '"a $(echo "x") b"',
    '(Pipe (Expr (Exp:DoubleQuoted:a $(echo "x") b (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:x))))))))',
  ],
  [
    '"a $(echo ")") b"',
    '(Pipe (Expr (Exp:DoubleQuoted:a $(echo ") (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:))))))))) (Pipe (Cmd:Unknown (Str:BareWord:b)))',
  ],
  [
    '"a $(echo ""x"") b"',
    '(Pipe (Expr (Exp:DoubleQuoted:a $(echo ""x"") b (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:x))))))))',
  ],
  [
    '"a $(echo `"x`") b"',
    '(Pipe (Expr (Exp:DoubleQuoted:a $(echo `"x`") b (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:x))))))))',
  ],
  [
    '"a $(echo \'"\') b"',
    "(Pipe (Expr (Exp:DoubleQuoted:a $(echo '\"') b (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:SingleQuoted:\"))))))))",
  ],
  [
    "\"a $(echo ')') b\"",
    "(Pipe (Expr (Exp:DoubleQuoted:a $(echo ')') b (SubExpression (StatementBlock (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:SingleQuoted:)))))))))",
  ],
  ['"a $(<# ) #> 1) b"', "(Pipe (Expr (Exp:DoubleQuoted:a $(<# ) #> 1) b (SubExpression (StatementBlock)))))"],
  [
    '"a $("b $("c")") d"',
    '(Pipe (Expr (Exp:DoubleQuoted:a $("b $("c")") d (SubExpression (StatementBlock (Pipe (Expr (Exp:DoubleQuoted:b $("c") (SubExpression (StatementBlock (Pipe (Expr (Str:DoubleQuoted:c)))))))))))))',
  ],
  [
    '"a $$ b $? $^ $_ $x:y $x: $env:foo $env::bar $x::y $1 $a.b $a[0] ${a b} ${env:x} $@ $ $"',
    "(Pipe (Expr (Exp:DoubleQuoted:a $$ b $? $^ $_ $x:y $x: $env:foo $env::bar $x::y $1 $a.b $a[0] ${a b} ${env:x} $@ $ $ (Var:$$) (Var:$?) (Var:$^) (Var:$_) (Var:$x:y) (Var:$x:) (Var:$env:foo) (Var:$env) (Var:$x) (Var:$1) (Var:$a) (Var:$a) (Var:$a b) (Var:$env:x))))",
  ],
  ['"$global:x:y"', "(Pipe (Expr (Exp:DoubleQuoted:$global:x:y (Var:$global:x:y))))"],
  ['"$a:"', "(Pipe (Expr (Exp:DoubleQuoted:$a: (Var:$a:))))"],
  ['"${}"', "(Pipe (Expr (Exp:DoubleQuoted:${} (Var:$:Error:))))"],
  ['"${a"', '(Pipe (Expr (Exp:DoubleQuoted:${a" (Var:$a))))'],
  ['"${a`}b}"', "(Pipe (Expr (Exp:DoubleQuoted:${a`}b} (Var:$a}b))))"],
  ['"${a{b}"', "(Pipe (Expr (Exp:DoubleQuoted:${a{b} (Var:$a{b))))"],
  ['"a`tb`u{41}`e`""', '(Pipe (Expr (Str:DoubleQuoted:a\tbA\u001b")))'],
  ["'it''s'", "(Pipe (Expr (Str:SingleQuoted:it's)))"],
  ['"say ""hi"""', '(Pipe (Expr (Str:DoubleQuoted:say "hi")))'],
  ["@'\nit's `n $x\n'@", "(Pipe (Expr (Str:SingleQuotedHereString:it's `n $x)))"],
  [
    '@"\na $x $(1)\n"@',
    "(Pipe (Expr (Exp:DoubleQuotedHereString:a $x $(1) (Var:$x) (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))))))",
  ],
  [
    '"$a.b $($a.b) $a[0] ${a b} $env:x"',
    "(Pipe (Expr (Exp:DoubleQuoted:$a.b $($a.b) $a[0] ${a b} $env:x (Var:$a) (SubExpression (StatementBlock (Pipe (Expr (Member:instance (Var:$a) (Str:BareWord:b)))))) (Var:$a) (Var:$a b) (Var:$env:x))))",
  ],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  [
    '"a $(echo ")") b"',
    "TerminatorExpectedAtEndOfString@10-12 MissingEndParenthesisInSubexpression@13-13 UnexpectedToken@13-14 TerminatorExpectedAtEndOfString@16-17",
  ],
  ["\"a $(echo ')') b\"", "TerminatorExpectedAtEndOfString@10-12 MissingEndParenthesisInSubexpression@13-13"],
  ['"a $(<# ) #> 1) b"', "MissingTerminatorMultiLineComment@5-9 MissingEndParenthesisInSubexpression@10-10"],
  [
    '"a $$ b $? $^ $_ $x:y $x: $env:foo $env::bar $x::y $1 $a.b $a[0] ${a b} ${env:x} $@ $ $"',
    "InvalidVariableReferenceWithDrive@22-25",
  ],
  ['"$a:"', "InvalidVariableReferenceWithDrive@1-4"],
  ['"${}"', "EmptyVariableReference@3-4"],
  ['"${a"', "IncompleteDollarVariableReference@2-5 TerminatorExpectedAtEndOfString@0-5"],
  ['"${a{b}"', "OpenBraceNeedsToBeBackTickedInVariableName@5-6"],
];

describe("strings", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

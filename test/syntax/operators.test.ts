import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["$a -eq$b", "(Pipe (Expr (Bin:Ieq (Var:$a) (Var:$b))))"],
  ["$a -foo+2", "(Pipe (Expr (ErrorExpr (Var:$a) (Param:foo)))) (Pipe (Expr (Num:Int32:2)))"],
  ["$a -f5", "(Pipe (Expr (Bin:Format (Var:$a) (Num:Int32:5))))"],
  ['$a -eq"b"', "(Pipe (Expr (Bin:Ieq (Var:$a) (Str:DoubleQuoted:b))))"],
  ["$a -eq'b'", "(Pipe (Expr (Bin:Ieq (Var:$a) (Str:SingleQuoted:b))))"],
  ["$a -eq(1)", "(Pipe (Expr (Bin:Ieq (Var:$a) (ParenExpression (Pipe (Expr (Num:Int32:1)))))))"],
  ["$a -eq[int]", "(Pipe (Expr (Bin:Ieq (Var:$a) (TypeExpression:int))))"],
  ["$a -eq-1", "(Pipe (Expr (Bin:Ieq (Var:$a) (Num:Int32:-1))))"],
  ["$a -eq.5", "(Pipe (Expr (Bin:Ieq (Var:$a) (Num:Double:0.5))))"],
  [
    "$a -eq/b",
    "(Pipe (Expr (Bin:Ieq (Var:$a) (Bin:Divide (ErrorExpr) (ErrorExpr))))) (Pipe (Cmd:Unknown (Str:BareWord:b)))",
  ],
  ["$a -eq:b", "(Pipe (Expr (Bin:Ieq (Var:$a) (ErrorExpr)))) (Pipe (Cmd:Unknown (Str:BareWord::b)))"],
  ["$a -foo:b", "(Pipe (Expr (ErrorExpr (Var:$a) (Param:foo)))) (Pipe (Cmd:Unknown (Str:BareWord::b)))"],
  ["$a -notb", "(Pipe (Expr (ErrorExpr (Var:$a) (Param:notb))))"],
  ["-not$a", "(Pipe (Expr (Un:Not (Var:$a))))"],
  ["-not(1)", "(Pipe (Expr (Un:Not (ParenExpression (Pipe (Expr (Num:Int32:1)))))))"],
  ["- 5:b", "(Pipe (Expr (Un:Minus (Num:Int32:5)))) (Pipe (Cmd:Unknown (Str:BareWord::b)))"],
  [
    "[int]5:b",
    "(Pipe (Expr (ConvertExpression (TypeConstraint:int) (Num:Int32:5)))) (Pipe (Cmd:Unknown (Str:BareWord::b)))",
  ],
  ["-not-1", "(Pipe (Expr (Un:Not (Num:Int32:-1))))"],
  ["$true ? 1:2", "(Pipe (Expr (TernaryExpression (Var:$true) (Num:Int32:1) (Num:Int32:2))))"],
  ["$true?1:2", "(Pipe (Expr (Var:$true?1:2)))"],
  ["$true ? 1 : 2", "(Pipe (Expr (TernaryExpression (Var:$true) (Num:Int32:1) (Num:Int32:2))))"],
  ["$a ?? 1", "(Pipe (Expr (Bin:QuestionQuestion (Var:$a) (Num:Int32:1))))"],
  ["$a??1", "(Pipe (Expr (Var:$a??1)))"],
  ["$a ??= 1", "(AssignmentStatement:QuestionQuestionEquals (Var:$a) (Expr (Num:Int32:1)))"],
  ["$a?.b", "(Pipe (Expr (Member:instance (Var:$a?) (Str:BareWord:b))))"],
  ["${a}?.b", "(Pipe (Expr (Member:instance (Var:$a) (Str:BareWord:b))))"],
  ["${a}?[0]", "(Pipe (Expr (Index (Var:$a) (Num:Int32:0))))"],
  ["$a ?. b", "(Pipe (Expr (ErrorExpr (Var:$a)))) (Pipe (Cmd:Dot (Str:BareWord:b)))"],
  [
    "1 + 2 * 3 -eq 7 -and $true",
    "(Pipe (Expr (Bin:And (Bin:Ieq (Bin:Plus (Num:Int32:1) (Bin:Multiply (Num:Int32:2) (Num:Int32:3))) (Num:Int32:7)) (Var:$true))))",
  ],
  ["1 -shl 2 + 1", "(Pipe (Expr (Bin:Shl (Num:Int32:1) (Bin:Plus (Num:Int32:2) (Num:Int32:1)))))"],
  ["-not $a -eq $b", "(Pipe (Expr (Bin:Ieq (Un:Not (Var:$a)) (Var:$b))))"],
  [
    "$a -split ',' -join ';'",
    "(Pipe (Expr (Bin:Join (Bin:Isplit (Var:$a) (Str:SingleQuoted:,)) (Str:SingleQuoted:;))))",
  ],
  ["1,2 + 3", "(Pipe (Expr (Bin:Plus (List (Num:Int32:1) (Num:Int32:2)) (Num:Int32:3))))"],
  ["1..3 -f 2", "(Pipe (Expr (Bin:Format (Bin:DotDot (Num:Int32:1) (Num:Int32:3)) (Num:Int32:2))))"],
  ["$a++ + ++$b", "(Pipe (Expr (Bin:Plus (Un:PostfixPlusPlus (Var:$a)) (Un:PlusPlus (Var:$b)))))"],
  ["-join 1,2", "(Pipe (Expr (List (Un:Join (Num:Int32:1)) (Num:Int32:2))))"],
  ["!$a -is [int]", "(Pipe (Expr (Bin:Is (Un:Exclaim (Var:$a)) (TypeExpression:int))))"],
  [
    "[int]'1' + 2",
    "(Pipe (Expr (Bin:Plus (ConvertExpression (TypeConstraint:int) (Str:SingleQuoted:1)) (Num:Int32:2))))",
  ],
  [
    "[int][string]$a",
    "(Pipe (Expr (ConvertExpression (TypeConstraint:int) (ConvertExpression (TypeConstraint:string) (Var:$a)))))",
  ],
  ["$a -band 1 -bor 2", "(Pipe (Expr (Bin:Bor (Bin:Band (Var:$a) (Num:Int32:1)) (Num:Int32:2))))"],
  ["$a ?? $b ?? $c", "(Pipe (Expr (Bin:QuestionQuestion (Bin:QuestionQuestion (Var:$a) (Var:$b)) (Var:$c))))"],
  [
    "$a -ceq 'x' -or $b -inotmatch 'y'",
    "(Pipe (Expr (Bin:Or (Bin:Ceq (Var:$a) (Str:SingleQuoted:x)) (Bin:Inotmatch (Var:$b) (Str:SingleQuoted:y)))))",
  ],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["$a -foo+2", "UnexpectedToken@3-7 UnexpectedToken@7-9"],
  ["$a -eq/b", "ExpectedValueExpression@6-6 ExpectedValueExpression@7-7 UnexpectedToken@7-8"],
  ["$a -eq:b", "ExpectedValueExpression@6-6 UnexpectedToken@6-8"],
  ["$a -foo:b", "UnexpectedToken@3-7 UnexpectedToken@7-9"],
  ["$a -notb", "UnexpectedToken@3-8"],
  ["$a ?. b", "ExpectedValueExpression@4-4 UnexpectedToken@4-5"],
];

describe("operators", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

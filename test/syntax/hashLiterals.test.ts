import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["@{}", "(Pipe (Expr (Hashtable)))"],
  [
    "@{a=1;b=2}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1))) (Str:BareWord:b) (Pipe (Expr (Num:Int32:2))))))",
  ],
  [
    "@{a=1 b=2}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1)))))) (Pipe (Cmd:Unknown (Str:BareWord:b=2)))",
  ],
  ["@{a 1}", "(Pipe (Expr (Hashtable (Str:BareWord:a) (ErrorStatement))))"],
  ["@{a=}", "(Pipe (Expr (Hashtable (Str:BareWord:a) (ErrorStatement))))"],
  ["@{a=1", "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1))))))"],
  [
    '@{1=2;$a=3;"b"=4;(c)=5}',
    "(Pipe (Expr (Hashtable (Num:Int32:1) (Pipe (Expr (Num:Int32:2))) (Var:$a) (Pipe (Expr (Num:Int32:3))) (Str:DoubleQuoted:b) (Pipe (Expr (Num:Int32:4))) (ParenExpression (Pipe (Cmd:Unknown (Str:BareWord:c)))) (Pipe (Expr (Num:Int32:5))))))",
  ],
  [
    "@{a=if(1){2}else{3}}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (IfStatement (Pipe (Expr (Num:Int32:1))) (StatementBlock (Pipe (Expr (Num:Int32:2)))) (StatementBlock (Pipe (Expr (Num:Int32:3))))))))",
  ],
  [
    "@{a=1,2;b=@(3)}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (List (Num:Int32:1) (Num:Int32:2)))) (Str:BareWord:b) (Pipe (Expr (ArrayExpression (StatementBlock (Pipe (Expr (Num:Int32:3))))))))))",
  ],
  ["@{-a=1}", "(AssignmentStatement:Equals (ErrorExpr (Hashtable) (Param:a)) (Expr (Num:Int32:1)))"],
  ["@{a.b=1}", "(Pipe (Expr (Hashtable (Str:BareWord:a) (ErrorStatement))))"],
  [
    "@{if=1;for=2}",
    "(Pipe (Expr (Hashtable (Str:BareWord:if) (Pipe (Expr (Num:Int32:1))) (Str:BareWord:for) (Pipe (Expr (Num:Int32:2))))))",
  ],
  ["@{ a = 1 , 2 }", "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (List (Num:Int32:1) (Num:Int32:2)))))))"],
  [
    "@{a=1;;b=2}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1))) (Str:BareWord:b) (Pipe (Expr (Num:Int32:2))))))",
  ],
  [
    "@{a=1;a=2}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1))) (Str:BareWord:a) (Pipe (Expr (Num:Int32:2))))))",
  ],
  ["@{=1}", "(AssignmentStatement:Equals (Hashtable) (Expr (Num:Int32:1)))"],
  [
    "@{a=b c d;e=f}",
    "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Cmd:Unknown (Str:BareWord:b) (Str:BareWord:c) (Str:BareWord:d))) (Str:BareWord:e) (Pipe (Cmd:Unknown (Str:BareWord:f))))))",
  ],
  ["@{a=1|b}", "(Pipe (Expr (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1)) (Cmd:Unknown (Str:BareWord:b))))))"],
  ["@{[int]=1}", "(Pipe (Expr (Hashtable (TypeExpression:int) (Pipe (Expr (Num:Int32:1))))))"],
  ["@{$a.b=1}", "(Pipe (Expr (Hashtable (Member:instance (Var:$a) (Str:BareWord:b)) (Pipe (Expr (Num:Int32:1))))))"],
  ["@{a-b=1}", "(Pipe (Expr (Hashtable (Str:BareWord:a) (ErrorStatement))))"],
  [
    "@{'a' = 1; A=2}",
    "(Pipe (Expr (Hashtable (Str:SingleQuoted:a) (Pipe (Expr (Num:Int32:1))) (Str:BareWord:A) (Pipe (Expr (Num:Int32:2))))))",
  ],
  [
    "@{1=1;'1'=2;1l=2}",
    "(Pipe (Expr (Hashtable (Num:Int32:1) (Pipe (Expr (Num:Int32:1))) (Str:SingleQuoted:1) (Pipe (Expr (Num:Int32:2))) (Num:Int64:1) (Pipe (Expr (Num:Int32:2))))))",
  ],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["@{a=1 b=2}", "UnexpectedToken@6-9 MissingEndCurlyBrace@2-2 UnexpectedToken@9-10"],
  ["@{a 1}", "MissingEqualsInHashLiteral@3-3"],
  ["@{a=}", "MissingStatementInHashLiteral@4-4"],
  ["@{a=1", "MissingEndCurlyBrace@2-2"],
  ["@{-a=1}", "MissingEndCurlyBrace@2-2 UnexpectedToken@2-4 UnexpectedToken@6-7 InvalidLeftHandSide@0-4"],
  ["@{a.b=1}", "MissingEqualsInHashLiteral@3-3"],
  ["@{a=1;a=2}", "DuplicateKeyInHashLiteral@6-7"],
  ["$x.M(@{$k=1}, @{b=$y[1,2]; c=(1,2)})", ""],
  [
    "$x.M(@{a=1,2})",
    "UnexpectedToken@10-11 MissingEndCurlyBrace@7-7 MissingEndParenthesisInMethodCall@12-12 UnexpectedToken@12-13 UnexpectedToken@13-14",
  ],
  ["@{=1}", "MissingEndCurlyBrace@2-2 UnexpectedToken@4-5 InvalidLeftHandSide@0-1"],
  ["@{a-b=1}", "MissingEqualsInHashLiteral@3-3"],
  ["@{'a' = 1; A=2}", "DuplicateKeyInHashLiteral@11-12"],
  ["@{1=1;'1'=2;1l=2}", "DuplicateKeyInHashLiteral@6-9 DuplicateKeyInHashLiteral@12-14"],
];

describe("hash literals", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

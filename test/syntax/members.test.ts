import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["${a:}", "(Pipe (Expr (Var:$a:)))"],
  ["$a:", "(Pipe (Expr (Var:$a:)))"],
  ["$:", "(Pipe (Expr (Var:$:)))"],
  ["$a:=1", "(AssignmentStatement:Equals (Var:$a:) (Expr (Num:Int32:1)))"],
  ["$global:x", "(Pipe (Expr (Var:$global:x)))"],
  ["$script:env:x", "(Pipe (Expr (Var:$script:env:x)))"],
  ["$variable:x", "(Pipe (Expr (Var:$variable:x)))"],
  ["$private:x", "(Pipe (Expr (Var:$private:x)))"],
  ["$local:x.y", "(Pipe (Expr (Member:instance (Var:$local:x) (Str:BareWord:y))))"],
  [
    "$env:ProgramFiles(x86)",
    "(Pipe (Expr (Var:$env:ProgramFiles))) (Pipe (Expr (ParenExpression (Pipe (Cmd:Unknown (Str:BareWord:x86))))))",
  ],
  ["${env:ProgramFiles(x86)}", "(Pipe (Expr (Var:$env:ProgramFiles(x86))))"],
  ["$x::y", "(Pipe (Expr (Member:static (Var:$x) (Str:BareWord:y))))"],
  ["$a .b", "(Pipe (Expr (Var:$a))) (Pipe (Cmd:Unknown (Str:BareWord:.b)))"],
  ["$a . b", "(Pipe (Expr (Var:$a))) (Pipe (Cmd:Dot (Str:BareWord:b)))"],
  ["$a.", "(Pipe (Expr (Member:instance (ErrorExpr) (Var:$a))))"],
  ["$a [0]", "(Pipe (Expr (Var:$a))) (Pipe (Cmd:Unknown (Str:BareWord:[0])))"],
  ["$a::b", "(Pipe (Expr (Member:static (Var:$a) (Str:BareWord:b))))"],
  ["$a :: b", "(Pipe (Expr (Var:$a))) (Pipe (Cmd:Unknown (Str:BareWord:::) (Str:BareWord:b)))"],
  ["[int] ::MaxValue", "(Pipe (Expr (TypeExpression:int))) (Pipe (Cmd:Unknown (Str:BareWord:::MaxValue)))"],
  ["[int]::MaxValue", "(Pipe (Expr (Member:static (TypeExpression:int) (Str:BareWord:MaxValue))))"],
  ["[int]. Name", "(Pipe (Expr (Member:instance (TypeExpression:int) (Str:BareWord:Name))))"],
  ["$a.b", "(Pipe (Expr (Member:instance (Var:$a) (Str:BareWord:b))))"],
  [
    "$a.b.c(1)[2]::d",
    "(Pipe (Expr (Member:static (Index (Call:call (Member:instance (Var:$a) (Str:BareWord:b)) (Str:BareWord:c) (Num:Int32:1)) (Num:Int32:2)) (Str:BareWord:d))))",
  ],
  ["$a.$b", "(Pipe (Expr (Member:instance (Var:$a) (Var:$b))))"],
  ['$a."b c"()', "(Pipe (Expr (Call:call (Var:$a) (Str:DoubleQuoted:b c))))"],
  [
    "$a.Where{1}",
    "(Pipe (Expr (Call:call (Var:$a) (Str:BareWord:Where) (ScriptBlockExpression (ScriptBlock (NamedBlock:unnamed (Pipe (Expr (Num:Int32:1)))))))))",
  ],
  ["$a.(b)", "(Pipe (Expr (Member:instance (Var:$a) (ParenExpression (Pipe (Cmd:Unknown (Str:BareWord:b)))))))"],
  ["${a}?.b", "(Pipe (Expr (Member:instance (Var:$a) (Str:BareWord:b))))"],
  ["${a}?[0]", "(Pipe (Expr (Index (Var:$a) (Num:Int32:0))))"],
  ["$a.b[int](1)", "(Pipe (Expr (Call:call (Var:$a) (Str:BareWord:b) (Num:Int32:1))))"],
  ["[x]::new()", "(Pipe (Expr (Call:static call (TypeExpression:x) (Str:BareWord:new))))"],
  ["$a.1", "(Pipe (Expr (Member:instance (Var:$a) (Num:Int32:1))))"],
  ["$a::b(1,2)", "(Pipe (Expr (Call:static call (Var:$a) (Str:BareWord:b) (Num:Int32:1) (Num:Int32:2))))"],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["${a:}", "InvalidBracedVariableReference@0-5"],
  ["$a:", "InvalidVariableReferenceWithDrive@0-3"],
  ["$:", "InvalidVariableReference@0-2"],
  ["$a:=1", "InvalidVariableReferenceWithDrive@0-3"],
  ["$env:ProgramFiles(x86)", "UnexpectedToken@17-18"],
  ["$a .b", "UnexpectedToken@3-5"],
  ["$a . b", "UnexpectedToken@3-4"],
  ["$a.", "MissingPropertyName@3-3"],
  ["$a [0]", "UnexpectedToken@3-6 MissingTypename@4-4"],
  ["$a :: b", "UnexpectedToken@3-5"],
  ["[int] ::MaxValue", "UnexpectedToken@6-16"],
];

describe("members", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

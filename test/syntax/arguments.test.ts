import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["echo $a.", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Var:$a) (Str:BareWord:.)))"],
  ["echo $a. b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Var:$a) (Str:BareWord:.) (Str:BareWord:b)))"],
  [
    "echo $a.b.c",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Member:instance (Var:$a) (Str:BareWord:b)) (Str:BareWord:c))))",
  ],
  ["echo $a.b(1)", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Call:call (Var:$a) (Str:BareWord:b) (Num:Int32:1))))"],
  [
    "echo $a[0].b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Index (Var:$a) (Num:Int32:0)) (Str:BareWord:b))))",
  ],
  ["echo $a .b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Var:$a) (Str:BareWord:.b)))"],
  ["echo [int]::MaxValue", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:[int]::MaxValue)))"],
  ["echo [int]", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:[int])))"],
  ["echo $a::b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:static (Var:$a) (Str:BareWord:b))))"],
  [
    'echo "a".Length',
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Str:DoubleQuoted:a) (Str:BareWord:Length))))",
  ],
  ['echo "a"b', "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:a) (Str:BareWord:b)))"],
  ['echo "a"$b', "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuoted:a) (Var:$b)))"],
  [
    "echo 'a'.b'c'",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Str:SingleQuoted:a) (Str:BareWord:b)) (Str:SingleQuoted:c)))",
  ],
  [
    "echo (1).foo",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (ParenExpression (Pipe (Expr (Num:Int32:1)))) (Str:BareWord:foo))))",
  ],
  [
    "echo (1)foo",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (ParenExpression (Pipe (Expr (Num:Int32:1)))) (Str:BareWord:foo)))",
  ],
  [
    "echo (1)(2)",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (ParenExpression (Pipe (Expr (Num:Int32:1)))) (ParenExpression (Pipe (Expr (Num:Int32:2))))))",
  ],
  [
    "echo {a}.foo",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (ScriptBlockExpression (ScriptBlock (NamedBlock:unnamed (Pipe (Cmd:Unknown (Str:BareWord:a)))))) (Str:BareWord:foo))))",
  ],
  [
    "echo {a}b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (ScriptBlockExpression (ScriptBlock (NamedBlock:unnamed (Pipe (Cmd:Unknown (Str:BareWord:a)))))) (Str:BareWord:b)))",
  ],
  [
    "echo @(1)b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (ArrayExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))) (Str:BareWord:b)))",
  ],
  [
    "echo @{a=1}.a",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Hashtable (Str:BareWord:a) (Pipe (Expr (Num:Int32:1)))) (Str:BareWord:a))))",
  ],
  [
    "echo $(1)b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))) (Str:BareWord:b)))",
  ],
  [
    "echo $(1).b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))) (Str:BareWord:b))))",
  ],
  [
    "echo a$(1).b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Exp:BareWord:a$(1).b (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))))))",
  ],
  [
    "echo $(1)$(2)",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:1))))) (SubExpression (StatementBlock (Pipe (Expr (Num:Int32:2)))))))",
  ],
  ["echo @a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Var:@a)))"],
  ["echo @a.b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Member:instance (Var:@a) (Str:BareWord:b))))"],
  ["echo @a,b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (List (Var:@a) (Str:BareWord:b))))"],
  ["echo @", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:@)))"],
  ['echo @"', "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:DoubleQuotedHereString:)))"],
  ["echo @b:c", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Var:@b:c)))"],
  ["& $a.b", "(Pipe (Cmd:Ampersand (Member:instance (Var:$a) (Str:BareWord:b))))"],
  ["& $a.b 1", "(Pipe (Cmd:Ampersand (Member:instance (Var:$a) (Str:BareWord:b)) (Num:Int32:1)))"],
  ['& "a" b', "(Pipe (Cmd:Ampersand (Str:DoubleQuoted:a) (Str:BareWord:b)))"],
  [". a", "(Pipe (Cmd:Dot (Str:BareWord:a)))"],
  [".a", "(Pipe (Cmd:Unknown (Str:BareWord:.a)))"],
  ["..\\a", "(Pipe (Cmd:Unknown (Str:BareWord:..\\a)))"],
  [".\\a b", "(Pipe (Cmd:Unknown (Str:BareWord:.\\a) (Str:BareWord:b)))"],
  ["& .\\a", "(Pipe (Cmd:Ampersand (Str:BareWord:.\\a)))"],
  ["&a", "(Pipe (Cmd:Ampersand (Str:BareWord:a)))"],
  ["& a.b", "(Pipe (Cmd:Ampersand (Str:BareWord:a.b)))"],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["echo @a.b", "SplattingNotPermitted@5-7"],
  ["echo @a,b", "SplattingNotPermittedInArgumentList@5-7"],
  ["echo @", "UnrecognizedToken@5-6"],
  ['echo @"', "TerminatorExpectedAtEndOfString@5-7"],
];

describe("arguments", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

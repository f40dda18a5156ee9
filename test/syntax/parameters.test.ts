import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["echo -1", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-1)))"],
  ["echo -1x", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-1x)))"],
  ["echo -.5", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-.5)))"],
  ["echo +1", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:+1)))"],
  ["echo --1", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:--1)))"],
  ["echo -- -a -b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:-) (Str:BareWord:-a) (Str:BareWord:-b)))"],
  ["echo -- --", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:-) (Str:BareWord:--)))"],
  ["echo --foo", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:--foo)))"],
  [
    "echo --% a | b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:--%) (Str:BareWord:a )) (Cmd:Unknown (Str:BareWord:b)))",
  ],
  [
    'echo --% a "b | c" | d',
    '(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:--%) (Str:BareWord:a "b | c" )) (Cmd:Unknown (Str:BareWord:d)))',
  ],
  [
    "echo a --% && b",
    "(PipelineChain:AndAnd (Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:a) (Str:BareWord:--%) (Str:BareWord:))) (Pipe (Cmd:Unknown (Str:BareWord:b))))",
  ],
  ["echo -foo: bar", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (Str:BareWord:bar))))"],
  ["echo -foo:", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo)))"],
  ["echo -foo:,b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo) (Str:BareWord:b)))"],
  ["echo -foo:a,b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (List (Str:BareWord:a) (Str:BareWord:b)))))"],
  ["echo -foo:-bar", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (Str:BareWord:-bar))))"],
  ["echo -foo:@a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (Var:@a))))"],
  [
    "echo -foo:$a.b",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (Member:instance (Var:$a) (Str:BareWord:b)))))",
  ],
  [
    "echo -foo:{a}",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (ScriptBlockExpression (ScriptBlock (NamedBlock:unnamed (Pipe (Cmd:Unknown (Str:BareWord:a)))))))))",
  ],
  [
    "echo -foo: (1)",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:foo (ParenExpression (Pipe (Expr (Num:Int32:1)))))))",
  ],
  ["echo -a:1 -b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:a (Num:Int32:1)) (Param:b)))"],
  ["echo -?", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:?)))"],
  ["echo -?:a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:? (Str:BareWord:a))))"],
  ["echo -a?b", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:a?b)))"],
  ["echo -_a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:_a)))"],
  ["echo -é", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:é)))"],
  ['echo -"a"', "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-a)))"],
  ["echo -$a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Exp:BareWord:-$a (Var:$a))))"],
  [
    "echo -(1)",
    "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-) (ParenExpression (Pipe (Expr (Num:Int32:1))))))",
  ],
  ["echo -", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-)))"],
  ["echo - a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-) (Str:BareWord:a)))"],
  ["echo -a.b.c", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:a) (Str:BareWord:.b.c)))"],
  ["echo -a[1]", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Param:a) (Str:BareWord:[1])))"],
  ["echo -2>a", "(Pipe (Cmd:Unknown (Str:BareWord:echo) (Str:BareWord:-2>a)))"],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["echo -foo:", "ParameterRequiresArgument@10-10"],
  ["echo -foo:,b", "MissingArgument@10-11"],
  ["echo -foo:@a", "SplattingNotPermitted@10-12"],
];

describe("parameters", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

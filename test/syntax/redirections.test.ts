import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["a 1>&2", "(Pipe (Cmd:Unknown (Str:BareWord:a) (MergingRedirection:Output>Output)))"],
  ["a 2>&1", "(Pipe (Cmd:Unknown (Str:BareWord:a) (MergingRedirection:Error>Output)))"],
  ["a *>&1", "(Pipe (Cmd:Unknown (Str:BareWord:a) (MergingRedirection:All>Output)))"],
  ["a 2>$null", "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Error> (Var:$null))))"],
  ["a > b", "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Output> (Str:BareWord:b))))"],
  ["a >> b", "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Output>> (Str:BareWord:b))))"],
  [
    "a 2>b 3>c",
    "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Error> (Str:BareWord:b)) (FileRedirection:Warning> (Str:BareWord:c))))",
  ],
  ["a > b > c", "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Output> (Str:BareWord:b))))"],
  ["a >", "(Pipe (Cmd:Unknown (Str:BareWord:a) (FileRedirection:Output> (ErrorExpr))))"],
  ["a <b", "(Pipe (Cmd:Unknown (Str:BareWord:a)))"],
  ["$x 2>&1 | b", "(Pipe (Expr (Var:$x) (MergingRedirection:Error>Output)) (Cmd:Unknown (Str:BareWord:b)))"],
  ["1 > 2", "(Pipe (Expr (Num:Int32:1) (FileRedirection:Output> (Num:Int32:2))))"],
  ["a 2 >b", "(Pipe (Cmd:Unknown (Str:BareWord:a) (Num:Int32:2) (FileRedirection:Output> (Str:BareWord:b))))"],
  ["a 7>b", "(Pipe (Cmd:Unknown (Str:BareWord:a) (Str:BareWord:7>b)))"],
  ["'a' >", "(Pipe (Expr (Str:SingleQuoted:a) (FileRedirection:Output> (ErrorExpr))))"],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["a 1>&2", "RedirectionNotSupported@2-6"],
  ["a > b > c", "StreamAlreadyRedirected@6-9"],
  ["a >", "MissingFileSpecification@3-3"],
  ["a <b", "RedirectionNotSupported@2-3"],
  ["'a' >", "MissingFileSpecification@5-5"],
];

describe("redirections", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["using namespace System.Text", "(UsingStatement:Namespace (Str:BareWord:System.Text))"],
  ["using namespace a; b", "(UsingStatement:Namespace (Str:BareWord:a)) (Pipe (Cmd:Unknown (Str:BareWord:b)))"],
  ["a; using namespace b", "(Pipe (Cmd:Unknown (Str:BareWord:a))) (UsingStatement:Namespace (Str:BareWord:b))"],
  ["using", ""],
  ["using foo", "(Pipe (Cmd:Unknown (Str:BareWord:foo)))"],
  ["using namespace", ""],
  ["using namespace $x", ""],
  ["using namespace a b", "(UsingStatement:Namespace (Str:BareWord:a)) (Pipe (Cmd:Unknown (Str:BareWord:b)))"],
  ["using type X = System.Int32", "(UsingStatement:Type (Str:BareWord:X) (Str:BareWord:System.Int32))"],
  [
    "using module @{ModuleName='x'; ModuleVersion='1.0'}",
    "(UsingStatement:Module (Hashtable (Str:BareWord:ModuleName) (Pipe (Expr (Str:SingleQuoted:x))) (Str:BareWord:ModuleVersion) (Pipe (Expr (Str:SingleQuoted:1.0)))))",
  ],
  ["using namespace a..b", "(UsingStatement:Namespace (Str:BareWord:a..b))"],
  ["using assembly a.dll", "(UsingStatement:Assembly (Str:BareWord:a.dll))"],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["a; using namespace b", "UsingMustBeAtStartOfScript@3-20"],
  ["using", "MissingUsingStatementDirective@5-5"],
  ["using foo", "MissingUsingStatementDirective@5-5"],
  ["using namespace", "MissingUsingItemName@15-15"],
  ["using namespace $x", "InvalidValueForUsingItemName@16-18"],
  ["using namespace a b", "MissingStatementTerminator@18-19"],
  ["using type X = System.Int32", "UsingStatementNotSupported@0-27"],
  ["using namespace a..b", "InvalidNamespaceValue@16-20"],
];

describe("usings", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

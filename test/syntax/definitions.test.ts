import { expect } from "chai";
import { errorsOf, sketch } from "./harness.ts";

const trees: readonly (readonly [script: string, tree: string])[] = [
  ["function f{}", "(FunctionDefinition:function f (ScriptBlock (NamedBlock:unnamed)))"],
  ["function f { }", "(FunctionDefinition:function f (ScriptBlock (NamedBlock:unnamed)))"],
  [
    "function f($a, [int]$b = 1){ }",
    "(FunctionDefinition:function f (Parameter (Var:$a)) (Parameter (TypeConstraint:int) (Var:$b) (Num:Int32:1)) (ScriptBlock (NamedBlock:unnamed)))",
  ],
  ["filter f {$_}", "(FunctionDefinition:filter f (ScriptBlock (NamedBlock:unnamed (Pipe (Expr (Var:$_))))))"],
  ["function global:f {}", "(FunctionDefinition:function global:f (ScriptBlock (NamedBlock:unnamed)))"],
  ["function a.b-c {}", "(FunctionDefinition:function a.b-c (ScriptBlock (NamedBlock:unnamed)))"],
  [
    "function 'a b' {}",
    "(ErrorStatement) (Pipe (Expr (Str:SingleQuoted:a b))) (Pipe (Expr (ScriptBlockExpression (ScriptBlock (NamedBlock:unnamed)))))",
  ],
  ["param($a) 1", "(ParamBlock (Parameter (Var:$a))) (Pipe (Expr (Num:Int32:1)))"],
  [
    "[CmdletBinding()]\nparam([Parameter(Mandatory, Position=0)][string]$a)\n$a",
    "(ParamBlock (Attribute:CmdletBinding) (Parameter (Attribute:Parameter (NamedAttributeArgument (Num:Boolean:True)) (NamedAttributeArgument (Num:Int32:0))) (TypeConstraint:string) (Var:$a))) (Pipe (Expr (Var:$a)))",
  ],
  [
    "begin{1} process{2} end{3}",
    "(NamedBlock:Begin (Pipe (Expr (Num:Int32:1)))) (NamedBlock:Process (Pipe (Expr (Num:Int32:2)))) (NamedBlock:End (Pipe (Expr (Num:Int32:3))))",
  ],
  ["dynamicparam{} clean{}", "(NamedBlock:Dynamicparam) (NamedBlock:Clean)"],
  ["begin{1} 2", "(NamedBlock:Begin (Pipe (Expr (Num:Int32:1))))"],
  [
    "function f($a) { param($b) }",
    "(FunctionDefinition:function f (Parameter (Var:$a)) (ScriptBlock (ParamBlock (Parameter (Var:$b))) (NamedBlock:unnamed)))",
  ],
  ["function", "(ErrorStatement)"],
  ["function f", "(ErrorStatement)"],
  ["function f(", "(ErrorStatement)"],
  ["param($a", "(ParamBlock (Parameter (Var:$a)))"],
  ["param([int])", "(ParamBlock (Parameter (TypeConstraint:int) (Var:$__error__)))"],
  [
    "class A { [int]$x = 3; [string] M([int]$a) { return 1 } A() : base(1) {} }",
    "(TypeDefinition:class A (PropertyMember:Public x (TypeConstraint:int) (Num:Int32:3)) (FunctionMember:Public M (TypeConstraint:string) (FunctionDefinition:function M (Parameter (TypeConstraint:int) (Var:$a)) (ScriptBlock (NamedBlock:unnamed (ReturnStatement (Pipe (Expr (Num:Int32:1)))))))) (FunctionMember:Public A (FunctionDefinition:function A (ScriptBlock (NamedBlock:unnamed (Expr))))))",
  ],
  [
    "enum E { A; B = 3 }",
    "(TypeDefinition:enum E (PropertyMember:Public, Static, Literal A) (PropertyMember:Public, Static, Literal B (Num:Int32:3)))",
  ],
  ["enum E : byte { A }", "(TypeDefinition:enum E (TypeConstraint:byte) (PropertyMember:Public, Static, Literal A))"],
  ["class A : B, C {}", "(TypeDefinition:class A (TypeConstraint:B) (TypeConstraint:C))"],
  [
    "class A { hidden static [int]$x }",
    "(TypeDefinition:class A (PropertyMember:Public, Static, Hidden x (TypeConstraint:int)))",
  ],
  ["class A", "(ErrorStatement)"],
  ["class A {", "(TypeDefinition:class A)"],
  [
    "enum A { B, C }",
    "(TypeDefinition:enum A (PropertyMember:Public, Static, Literal B)) (Pipe (Expr (ErrorExpr))) (Pipe (Cmd:Unknown (Str:BareWord:C)))",
  ],
  ["workflow f {}", "(FunctionDefinition:workflow f (ScriptBlock (NamedBlock:unnamed)))"],
  [
    "[Flags()] enum A { B = 1 }",
    "(TypeDefinition:enum A (Attribute:Flags) (PropertyMember:Public, Static, Literal B (Num:Int32:1)))",
  ],
];

const errors: readonly (readonly [script: string, errors: string])[] = [
  ["function 'a b' {}", "MissingNameAfterKeyword@8-8 UnexpectedToken@15-16"],
  ["begin{1} 2", "MissingNamedBlocks@9-10"],
  ["function f($a) { param($b) }", "OnlyOneParameterListAllowed@17-26"],
  ["function", "MissingNameAfterKeyword@8-8"],
  ["function f", "MissingFunctionBody@10-10"],
  ["function f(", "MissingEndParenthesisInFunctionParameterList@11-11"],
  ["param($a", "MissingEndParenthesisInFunctionParameterList@8-8"],
  ["param([int])", "InvalidFunctionParameter@11-11 MissingEndParenthesisInFunctionParameterList@11-11"],
  ["class A", "MissingTypeBody@7-7"],
  ["class A {", "MissingEndCurlyBrace@9-9"],
  [
    "enum A { B, C }",
    "MissingPropertyTerminator@10-10 MissingEndCurlyBrace@8-8 MissingExpressionAfterOperator@11-11 UnexpectedToken@12-13 UnexpectedToken@14-15",
  ],
  ["workflow f {}", "WorkflowNotSupportedInPowerShellCore@0-13"],
];

describe("definitions", () => {
  for (const [script, tree] of trees) it(`reads ${script}`, () => expect(sketch(script)).to.equal(tree));
  for (const [script, list] of errors)
    it(`reports what is wrong with ${script}`, () => expect(errorsOf(script)).to.equal(list));
});

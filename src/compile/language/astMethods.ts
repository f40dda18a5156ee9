import { ownEntry } from "../../base/ownEntry.ts";
import type { Delegate } from "../../objects/calls/Delegate.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { InstanceMethod } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { scriptBlockOf } from "../blocks/scriptBlockOf.ts";
import { type AstObject, SyntaxTree } from "./AstObject.ts";
import { findNodes } from "./findNodes.ts";
import { safeValue } from "./safeValue.ts";
import { acceptCustomVisitor, visitTree } from "./visitTree.ts";

type Methods = Readonly<Record<string, InstanceMethod<AstObject>>>;

/** The methods of an *Ast class that are not those of every one. */
export function astMethods(className: string): { readonly methods: Methods; readonly statics?: Methods } {
  return className === "Ast" ? { methods: common } : { methods: ownEntry(own, className) ?? {} };
}

const language = "System.Management.Automation.Language";

const common: Methods = {
  FindAll: (self: AstObject, test: Delegate, nested: boolean) =>
    new ListObject(
      typeByName(`System.Collections.Generic.List[${language}.Ast]`),
      findNodes(self, test, nested, false),
    ),
  Find: (self: AstObject, test: Delegate, nested: boolean) => findNodes(self, test, nested, true)[0] ?? null,
  [`Visit(${language}.AstVisitor)`]: (self: AstObject, visitor: unknown) => visitTree(self, visitor),
  [`Visit(${language}.ICustomAstVisitor)`]: (self: AstObject, visitor: unknown) => acceptCustomVisitor(self, visitor),
  Copy: (self: AstObject) => {
    const node = copyOf(self.node) as Node;
    return new SyntaxTree(node).objectOf(node);
  },
  ToString: (self: AstObject) => self.text,
  SafeGetValue: (self: AstObject) => safeValue(self),
};

/** A copy of a node and what is below it; places and names are shared. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null || "source" in value || "form" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field)]));
}

const asObject = (self: AstObject, node: Node | null) => node && self.tree.objectOf(node);

const purity: Methods = {
  GetPureExpression: (self: AstObject) =>
    asObject(self, self.node.kind === "Pipeline" ? pureExpression(self.node) : null),
};

const own: Readonly<Record<string, Methods>> = {
  ScriptBlockAst: {
    GetScriptBlock: ({ node, tree }: AstObject) => {
      if (tree.isFaulty)
        throw clrException(
          "System.Management.Automation.PSInvalidOperationException",
          "Operation is not valid due to the current state of the object.",
        );
      if (node.kind !== "ScriptBlock") throw notModelled("GetScriptBlock of a function");
      return scriptBlockOf(node, runningEngine());
    },
  },
  CommandAst: {
    GetCommandName: ({ node }: AstObject) => {
      const name = node.kind === "Command" ? node.commandElements[0] : null;
      return name?.kind === "StringConstantExpression" ? name.value : null;
    },
  },
  VariableExpressionAst: {
    IsConstantVariable: ({ node }: AstObject) =>
      node.kind === "VariableExpression" &&
      node.variablePath.isVariable &&
      /^(true|false|null)$/i.test(node.variablePath.unqualifiedPath),
  },
  PipelineBaseAst: purity,
  PipelineAst: purity,
  PipelineChainAst: purity,
  ErrorStatementAst: purity,
  AssignmentStatementAst: {
    ...purity,
    GetAssignmentTargets: (self: AstObject) =>
      new ListObject(
        typeByName(`System.Collections.Generic.List[${language}.ExpressionAst]`),
        self.node.kind === "AssignmentStatement" ? targetsOf(self.node.left).map((node) => asObject(self, node)) : [],
      ),
  },
};

/** What an assignment's left side assigns to: the parts of a list, without the types in front of them. */
function targetsOf(left: Expression): Expression[] {
  if (left.kind === "ArrayLiteral") return left.elements.flatMap(targetsOf);
  if (left.kind === "ConvertExpression" || left.kind === "AttributedExpression") return targetsOf(left.child);
  if (left.kind === "ParenExpression") {
    const inner = pureExpression(left.pipeline);
    if (inner) return targetsOf(inner);
  }
  return [left];
}

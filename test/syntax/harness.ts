import { sessionResolver } from "../../src/compile/classes/sessionResolver.ts";
import type { Edition } from "../../src/diag/Edition.ts";
import { childrenOf } from "../../src/syntax/ast/childrenOf.ts";
import type { Node, NodeKind } from "../../src/syntax/ast/Node.ts";
import { type ParseResult, parseScript } from "../../src/syntax/parser/parseScript.ts";
import { nodeDetail } from "../../src/syntax/print/nodeDetail.ts";

/** Short names for the nodes that every tree is full of. */
const shortNames: Readonly<Partial<Record<NodeKind, string>>> = {
  ArrayLiteral: "List",
  BinaryExpression: "Bin",
  Command: "Cmd",
  CommandExpression: "Expr",
  CommandParameter: "Param",
  ConstantExpression: "Num",
  ErrorExpression: "ErrorExpr",
  ExpandableStringExpression: "Exp",
  IndexExpression: "Index",
  InvokeMemberExpression: "Call",
  MemberExpression: "Member",
  Pipeline: "Pipe",
  StringConstantExpression: "Str",
  UnaryExpression: "Un",
  VariableExpression: "Var",
};

function sketchOf(node: Node): string {
  const detail = nodeDetail(node);
  const name = (shortNames[node.kind] ?? node.kind) + (detail === "" ? "" : `:${detail}`);
  const children = childrenOf(node)
    .filter((child) => child.kind !== "BaseCtorInvokeMemberExpression")
    .sort((left, right) => left.extent.start - right.extent.start || right.extent.end - left.extent.end);
  return `(${[name, ...children.map(sketchOf)].join(" ")})`;
}

/** The statements of a script as one line: node, detail and children in brackets. */
export function sketch(script: string, edition: Edition = "Core"): string {
  const { ast } = parseScript(script, { edition });
  const top = childrenOf(ast).flatMap((child) =>
    child.kind === "NamedBlock" && child.unnamed ? childrenOf(child) : [child],
  );
  return top.map(sketchOf).join(" ");
}

/** The errors of a script as words: `id@start-end`. */
export function errorsOf(script: string, edition: Edition = "Core"): string {
  return errorWords(parseScript(script, { edition }));
}

/** The same where .NET's types are known. */
export function errorsWithTypes(script: string, edition: Edition = "Core"): string {
  return errorWords(parseScript(script, { edition, resolver: sessionResolver(null) }));
}

function errorWords({ errors }: ParseResult): string {
  return errors.map(({ id, extent }) => `${id}@${extent.start}-${extent.end}`).join(" ");
}

/** A tree without its places, nodes in the order of visit: what printing and parsing again must keep. */
export function shapeOf(script: string): string {
  const shape = (node: Node): unknown[] => [node.kind, nodeDetail(node), ...childrenOf(node).map(shape)];
  return JSON.stringify(shape(parseScript(script, { edition: "Core" }).ast));
}

import type { Node } from "@xmldom/xmldom";
import { checkStop, checkTextLength, claimArray, pollStop } from "../../base/budget.ts";
import { once } from "../../base/once.ts";
import { Surrounding } from "../../base/Surrounding.ts";
import { type ClrException, clrException, type PSError } from "../errors/PSError.ts";
import { notModelled } from "../errors/runtimeError.ts";
import { checkXPath, notNodeSet, type XPathFacts, XPathFault } from "./checkXPath.ts";
import { DocumentOrder } from "./DocumentOrder.ts";

/** What is used of the xpath package; its own declarations leave `parse` out. */
interface XPathLibrary {
  parse(expression: string): {
    evaluate(options: {
      readonly node: Node;
      readonly namespaces: (prefix: string) => string | null;
      readonly functions: (name: string, namespace: string) => XPathFunction | null;
    }): unknown;
  };
  readonly XNodeSet: { readonly prototype: NodeSet };
  readonly PathExpr: PathExpressions;
  readonly Step: { readonly ATTRIBUTE: number; readonly FOLLOWING: number; readonly PRECEDING: number };
}

type XPathFunction = (context: unknown, ...values: readonly { stringValue(): string }[]) => string;

interface PathExpressions {
  applyStep(step: { readonly axis: number }, context: unknown, node: Node): Node[];
  applySteps(steps: readonly unknown[], context: unknown, nodes: readonly Node[]): Node[];
  predicateMatches(predicate: unknown, context: unknown): boolean;
}

interface NodeSet {
  nodes: Node[];
  size: number;
  addArray(nodes: readonly Node[]): void;
  toArray(): Node[];
  first(): Node | null;
}

const documentType = 9;

/** The order of the nodes of the document that an expression looks at now. */
const documentOrder = new Surrounding(new DocumentOrder());

/** A step from several nodes leads to each node once; the package keeps all ways, which grow without an end. Stops are seen. */
function watchSteps(expressions: PathExpressions): void {
  const { applySteps, predicateMatches } = expressions;
  expressions.applySteps = (steps, context, nodes) =>
    steps.reduce<readonly Node[]>((from, step) => {
      const found = new Set<Node>();
      for (const node of from) {
        checkStop();
        const reached = applySteps([step], context, [node]);
        claimArray(reached.length);
        for (const one of reached) found.add(one);
      }
      return [...found];
    }, nodes) as Node[];
  expressions.predicateMatches = (predicate, context) => {
    checkStop();
    return predicateMatches(predicate, context);
  };
}

/** As System.Xml has the axes: what declares a namespace is no attribute, and nothing stands before or behind a document. */
function narrowAxes({ PathExpr, Step }: XPathLibrary): void {
  const { applyStep } = PathExpr;
  PathExpr.applyStep = (step, context, node) => {
    const isBeside = step.axis === Step.FOLLOWING || step.axis === Step.PRECEDING;
    if (isBeside && node.nodeType === documentType) return [];
    const found = applyStep(step, context, node);
    return step.axis === Step.ATTRIBUTE ? found.filter(({ nodeName }) => !/^xmlns(?::|$)/.test(nodeName)) : found;
  };
}

/** The package looks for each node among all others, and asks two nodes at a time for their order; this does not. */
const xpathLibrary = once((): XPathLibrary => {
  const library = require("xpath") as unknown as XPathLibrary;
  narrowAxes(library);
  watchSteps(library.PathExpr);
  Object.assign(library.XNodeSet.prototype, {
    addArray(this: NodeSet, nodes: readonly Node[]) {
      this.nodes = [...new Set([...this.nodes, ...nodes])];
      this.size = this.nodes.length;
    },
    toArray(this: NodeSet) {
      return documentOrder.current.sorted(this.nodes);
    },
    first(this: NodeSet) {
      return this.nodes.length < 2 ? (this.nodes[0] ?? null) : documentOrder.current.sorted(this.nodes)[0];
    },
  });
  return library;
});

/** Nodes that an XPath expression selects; `namespaces` is what a manager knows, null without one. */
export function selectNodes(node: Node, expression: string, namespaces: ReadonlyMap<string, string> | null): Node[] {
  const result = evaluateXPath(node, expression, namespaces);
  if (!Array.isArray(result)) throw xpathError(notNodeSet);
  return result;
}

/** What an XPath expression gives: nodes, a text, a number or a truth value. */
export function evaluateXPath(
  node: Node,
  expression: string,
  namespaces: ReadonlyMap<string, string> | null,
): Node[] | string | number | boolean {
  const xpath = xpathLibrary();
  if (expression.length > longestExpression) throw xpathError("The XPath expression is too long.");
  const facts = xpathFacts(expression);
  requireNames(facts, namespaces);
  let parsed: ReturnType<XPathLibrary["parse"]>;
  try {
    parsed = xpath.parse(expression);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw unread(expression);
  }
  const result = documentOrder.during(new DocumentOrder(), () => {
    try {
      const found = parsed.evaluate({
        node,
        namespaces: (prefix) => namespaces?.get(prefix) ?? null,
        functions: (name, namespace) => (namespace === "" && name === "translate" ? translate : null),
      }) as XPathResult;
      return found.toArray?.() ?? found;
    } catch (error) {
      if (!(error instanceof Error) || error instanceof RangeError) throw error;
      throw unread(expression);
    }
  });
  if (Array.isArray(result)) return result;
  if (typeof result.num === "number") return result.num;
  return typeof result.b === "boolean" ? result.b : String(result.str ?? "");
}

/** translate(value, from, to): the package's makes a list of a text's characters, at once. */
const translate: XPathFunction = (_context, ...values) => {
  if (values.length !== 3) throw new Error("Function translate expects (string, string, string)");
  const [value, from, to] = values.map((each) => each.stringValue());
  checkTextLength(value.length);
  const places = new Map<string, string>();
  for (let at = 0; at < from.length; at++) if (!places.has(from[at])) places.set(from[at], to[at] ?? "");
  let text = "";
  for (let at = 0; at < value.length; at++) {
    pollStop();
    const character = value[at];
    text += places.get(character) ?? character;
  }
  return text;
};

/** A node set, a number, a truth value or a text, as the package has them. */
interface XPathResult {
  readonly toArray?: () => Node[];
  readonly num?: number;
  readonly b?: boolean;
  readonly str?: string;
}

/** Characters of an XPath expression. */
export const longestExpression = 10_000;

function xpathFacts(expression: string): XPathFacts {
  try {
    return checkXPath(expression);
  } catch (error) {
    throw error instanceof XPathFault ? xpathError(error.message) : error;
  }
}

/** A variable and a function of one's own need more than a manager of namespaces, which has no values for them. */
function requireNames({ needsContext, prefixes }: XPathFacts, namespaces: ReadonlyMap<string, string> | null): void {
  if (namespaces === null && (needsContext || prefixes.length > 0))
    throw xpathError(
      "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.",
    );
  if (needsContext) throw xpathError("XsltContext is needed for this query because of an unknown function.");
  const missing = prefixes.find((prefix) => prefix !== "xml" && !namespaces?.has(prefix));
  if (missing !== undefined) throw xpathError(`Namespace prefix '${missing}' is not defined.`);
}

/** What the grammar allows, and the package does not know. */
function unread(expression: string): PSError {
  return notModelled(`The XPath expression '${expression}'`);
}

function xpathError(message: string): ClrException {
  return clrException("System.Xml.XPath.XPathException", message);
}

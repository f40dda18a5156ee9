import type { FunctionMember, NamedBlock, PropertyMember, ScriptBlock } from "../../ast/definitions.ts";
import type { VariableExpression } from "../../ast/expressions.ts";
import type { Node } from "../../ast/Node.ts";
import { checkAttributeTarget } from "./attributeTargets.ts";
import { MethodFlow } from "./MethodFlow.ts";
import type { Report } from "./Report.ts";

/** Variables that a method may use although it does not set them. */
const givenVariables = new Set([
  "_",
  "args",
  "error",
  "false",
  "input",
  "lastexitcode",
  "matches",
  "myinvocation",
  "nestedpromptlevel",
  "null",
  "outputencoding",
  "psboundparameters",
  "pscmdlet",
  "pscommandpath",
  "psitem",
  "psscriptroot",
  "pwd",
  "stacktrace",
  "this",
  "true",
  "?",
]);

/** What holds in classes: methods return what they promise, and use their own variables only. */
export class ClassMemberChecks {
  readonly #report: Report;
  readonly #unassigned = new Set<VariableExpression>();

  constructor(report: Report) {
    this.#report = report;
  }

  check(node: Node, ancestors: readonly Node[]): void {
    switch (node.kind) {
      case "FunctionMember":
        this.#method(node);
        return;
      case "PropertyMember":
        if (isVoid(node.propertyType?.typeName.fullName)) {
          if (node.propertyType !== null)
            this.#report("TypeNotAllowedForProperty", node.propertyType.extent, node.propertyType.typeName.fullName);
        }
        return;
      case "BreakStatement":
      case "ContinueStatement":
        this.#label(node, ancestors);
        return;
      case "Attribute":
        checkAttributeTarget(node, ancestors, this.#report);
        return;
      case "ReturnStatement":
        this.#return(node, ancestors);
        return;
      case "VariableExpression":
        this.#variable(node, ancestors);
        return;
      default:
    }
  }

  #method(member: FunctionMember): void {
    const { body, parameters, name, extent } = member.functionDefinition;
    if (body.paramBlock !== null) this.#report("ParamBlockNotAllowedInMethod", body.paramBlock.extent);
    const block = namedBlockOf(body);
    if (block !== null) this.#report("NamedBlockNotAllowedInMethod", block.extent);
    if (member.isConstructor && member.returnType !== null) {
      this.#report("ConstructorCantHaveReturnType", member.returnType.extent);
    }
    const flow = new MethodFlow((parameters ?? []).map((parameter) => parameter.name.variablePath.unqualifiedPath));
    const reachesEnd = flow.run(body.endBlock?.statements ?? []);
    for (const node of flow.unassigned) {
      if (!givenVariables.has(node.variablePath.unqualifiedPath.toLowerCase())) this.#unassigned.add(node);
    }
    if (reachesEnd && member.returnType !== null && !isVoid(member.returnType.typeName.fullName)) {
      const { source, start } = extent;
      this.#report("MethodHasCodePathNotReturn", { source, start, end: start + name.length }, name);
    }
  }

  #return(node: Extract<Node, { kind: "ReturnStatement" }>, ancestors: readonly Node[]): void {
    const member = memberAround(ancestors);
    if (member?.kind !== "FunctionMember") return;
    const isVoidMethod = member.returnType === null || isVoid(member.returnType.typeName.fullName);
    if (isVoidMethod && node.pipeline !== null) this.#report("VoidMethodHasReturn", node.extent);
    if (!isVoidMethod && node.pipeline === null) this.#report("NonVoidMethodMissingReturnValue", node.extent);
  }

  /** A label that a jump names must be one of a loop in the same method. */
  #label(node: Extract<Node, { kind: "BreakStatement" | "ContinueStatement" }>, ancestors: readonly Node[]): void {
    if (node.label?.kind !== "StringConstantExpression") return;
    const label = node.label.value;
    for (let index = ancestors.length - 1; index >= 0; index--) {
      const outer = ancestors[index];
      if (outer === undefined || outer.kind === "FunctionMember") break;
      if ("label" in outer && typeof outer.label === "string" && outer.label.toLowerCase() === label.toLowerCase())
        return;
      if (index === 0) return;
    }
    this.#report("LabelNotFound", node.extent, label);
  }

  #variable(node: VariableExpression, ancestors: readonly Node[]): void {
    if (this.#unassigned.has(node)) {
      this.#report("VariableNotLocal", node.extent);
      return;
    }
    const { userPath } = node.variablePath;
    if (userPath.length !== 4 || userPath.toLowerCase() !== "this") return;
    const member = memberAround(ancestors);
    if (member !== null && isStatic(member)) this.#report("NonStaticMemberAccessInStaticMember", node.extent);
  }
}

function isStatic(member: FunctionMember | PropertyMember): boolean {
  const attributes = member.kind === "FunctionMember" ? member.methodAttributes : member.propertyAttributes;
  return attributes.includes("Static");
}

function isVoid(name: string | undefined): boolean {
  return name !== undefined && /^(system\.)?void$/i.test(name);
}

function namedBlockOf(body: ScriptBlock): NamedBlock | null {
  const blocks = [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.cleanBlock];
  const end = body.endBlock?.unnamed === false ? body.endBlock : null;
  const named = [...blocks, end].filter((block) => block !== null);
  return named.sort((left, right) => left.extent.start - right.extent.start)[0] ?? null;
}

/** The member whose code a node is part of directly, not by way of a script block or function. */
function memberAround(ancestors: readonly Node[]): FunctionMember | PropertyMember | null {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const node = ancestors[index];
    if (node?.kind === "PropertyMember") return node;
    if (node?.kind !== "ScriptBlock") continue;
    const member = ancestors[index - 2];
    return member?.kind === "FunctionMember" ? member : null;
  }
  return null;
}

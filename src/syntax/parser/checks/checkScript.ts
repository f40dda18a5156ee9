import type { ScriptBlock } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import { type Visit, walk } from "../../ast/walk.ts";
import type { SyntaxRules } from "../../lexer/syntaxRules.ts";
import type { Resolver } from "../Resolver.ts";
import { checkAssignmentTargets } from "./assignmentTargets.ts";
import { checkAttributeArguments } from "./attributeArguments.ts";
import { checkAttributedExpressions } from "./attributedExpressions.ts";
import { checkCatchClauses } from "./catchClauses.ts";
import { ClassMemberChecks } from "./classMembers.ts";
import { checkDataSection } from "./dataSections.ts";
import { DscResourceChecks } from "./dscResources.ts";
import { checkFinallyJumps } from "./finallyJumps.ts";
import { checkHashKeys } from "./hashKeys.ts";
import { checkParameterLists } from "./parameterLists.ts";
import { checkPropertyAssignments } from "./propertyAssignments.ts";
import type { Report } from "./Report.ts";
import { checkReservedSyntax } from "./reservedSyntax.ts";
import { checkSplatting } from "./splatting.ts";
import { TypeDefinitionChecks } from "./typeDefinitions.ts";
import { TypeReferenceChecks } from "./typeReferences.ts";
import { checkUsingExpressions } from "./usingExpressions.ts";
import { checkUsingStatements } from "./usingStatements.ts";

/** What PowerShell holds against a script that its grammar allows; `hasTypes`: it defines classes or enumerations. */
export function checkScript(
  root: ScriptBlock,
  rules: SyntaxRules,
  resolver: Resolver | null,
  hasTypes: boolean,
  report: Report,
): void {
  checkUsingStatements(root, resolver, report);
  if (hasTypes) {
    const references = resolver === null ? null : new TypeReferenceChecks(root, resolver, report);
    walk(
      root,
      (node, ancestors) => {
        references?.enter(node, ancestors);
        checkPropertyAssignments(node, ancestors, report);
      },
      (node) => references?.leave(node),
    );
    const typeDefinitions = new TypeDefinitionChecks(report);
    const dscResources = resolver === null ? null : new DscResourceChecks(resolver, report);
    walk(root, (node, ancestors) => {
      dscResources?.check(node);
      typeDefinitions.check(node, ancestors);
    });
  }
  const classMembers = new ClassMemberChecks(report);
  const check: Visit = (node, ancestors) => {
    switch (node.kind) {
      case "Attribute":
        checkAttributeArguments(node, ancestors, report);
        break;
      case "AttributedExpression":
      case "ConvertExpression":
      case "Parameter":
        checkAttributedExpressions(node, ancestors, report);
        break;
      case "AssignmentStatement":
      case "UnaryExpression":
        checkAssignmentTargets(node, report);
        break;
      case "TryStatement":
        checkCatchClauses(node, resolver, report);
        break;
      case "ForEachStatement":
      case "SwitchStatement":
      case "BlockStatement":
        checkReservedSyntax(node, ancestors, rules, report);
        break;
      case "ReturnStatement":
      case "BreakStatement":
      case "ContinueStatement":
        checkFinallyJumps(node, ancestors, rules, report);
        break;
      case "Hashtable":
        checkHashKeys(node, report);
        break;
      case "VariableExpression":
        checkSplatting(node, ancestors, report);
        break;
      case "UsingExpression":
        checkUsingExpressions(node, report);
        break;
      case "FunctionDefinition":
        checkReservedSyntax(node, ancestors, rules, report);
        checkParameterLists(node, ancestors, report);
        break;
      case "ParamBlock":
        checkParameterLists(node, ancestors, report);
        break;
      case "DataStatement":
        checkDataSection(node, report);
        break;
      default:
    }
    classMembers.check(node, ancestors);
  };
  walk(root, check, null, hasTypes ? isConstant : isSurelyRight);
}

function isConstant(node: Node): boolean {
  return node.kind === "StringConstantExpression" || node.kind === "ConstantExpression";
}

/** Outside of classes, variables are looked at for splatting only. */
function isSurelyRight(node: Node): boolean {
  return isConstant(node) || (node.kind === "VariableExpression" && !node.splatted);
}

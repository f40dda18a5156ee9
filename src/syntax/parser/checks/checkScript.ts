import type { ScriptBlock } from "../../ast/definitions.ts";
import { walk } from "../../ast/walk.ts";
import type { Edition } from "../../lexer/LexerState.ts";
import type { Resolver } from "../Resolver.ts";
import { checkAssignmentTargets } from "./assignmentTargets.ts";
import { checkAttributeArguments } from "./attributeArguments.ts";
import { checkAttributedExpressions } from "./attributedExpressions.ts";
import { checkCatchClauses } from "./catchClauses.ts";
import { ClassMemberChecks } from "./classMembers.ts";
import { checkDataSection } from "./dataSections.ts";
import { checkFinallyJumps } from "./finallyJumps.ts";
import { checkHashKeys } from "./hashKeys.ts";
import { checkParameterLists } from "./parameterLists.ts";
import { checkPropertyAssignments } from "./propertyAssignments.ts";
import type { Report } from "./Report.ts";
import { checkReservedSyntax } from "./reservedSyntax.ts";
import { checkSplatting } from "./splatting.ts";
import { TypeDefinitionChecks } from "./typeDefinitions.ts";
import { checkTypeReferences } from "./typeReferences.ts";
import { checkUsingExpressions } from "./usingExpressions.ts";
import { checkUsingStatements } from "./usingStatements.ts";

/** What PowerShell holds against a script that its grammar allows. */
export function checkScript(root: ScriptBlock, edition: Edition, resolver: Resolver | null, report: Report): void {
  checkUsingStatements(root, resolver, report);
  if (resolver !== null) checkTypeReferences(root, resolver, report);
  const typeDefinitions = new TypeDefinitionChecks(report);
  walk(root, (node, ancestors) => {
    typeDefinitions.check(node, ancestors);
    checkPropertyAssignments(node, ancestors, report);
  });
  const classMembers = new ClassMemberChecks(report);
  walk(root, (node, ancestors) => {
    checkAttributeArguments(node, ancestors, report);
    checkAttributedExpressions(node, ancestors, report);
    checkAssignmentTargets(node, report);
    checkCatchClauses(node, resolver, report);
    checkReservedSyntax(node, ancestors, edition, report);
    checkFinallyJumps(node, ancestors, report);
    checkHashKeys(node, report);
    checkSplatting(node, ancestors, report);
    checkUsingExpressions(node, report);
    classMembers.check(node, ancestors);
    checkParameterLists(node, ancestors, report);
    if (node.kind === "DataStatement") checkDataSection(node, report);
  });
}

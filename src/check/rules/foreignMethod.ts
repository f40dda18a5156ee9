import { ownEntry } from "../../base/ownEntry.ts";
import { objectContext } from "../objects/objectsOf.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";

export const foreignMethod: Rule = {
  id: "ForeignMethod",
  severity: "warning",
  summary: "A method of texts or lists in other languages, called on an object that is not known: `.toLowerCase()`.",
  node(node, _ancestors, { unit, table, scope, report }) {
    if (node.kind !== "InvokeMemberExpression" || node.static || node.member.kind !== "StringConstantExpression")
      return;
    const key = node.member.value.toLowerCase();
    const meant = ownEntry(foreign, key);
    if (meant === undefined || treeIndex(unit.tree).ownNames.has(key)) return;
    if (objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression) !== null) return;
    report(node.member.extent, `No object of .NET has '${node.member.value}()'. Did you mean ${meant}?`);
  },
};

/** What .NET and PowerShell have in their place. */
const foreign: Readonly<Record<string, string>> = {
  charat: "'[index]'",
  includes: "'Contains()'",
  isempty: "'[string]::IsNullOrEmpty()'",
  isnullorempty: "'[string]::IsNullOrEmpty()'",
  isnullorwhitespace: "'[string]::IsNullOrWhiteSpace()'",
  lstrip: "'TrimStart()'",
  rstrip: "'TrimEnd()'",
  strip: "'Trim()'",
  substr: "'Substring()'",
  tolowercase: "'ToLower()'",
  touppercase: "'ToUpper()'",
};

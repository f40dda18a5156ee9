import { ownEntry } from "../../../base/ownEntry.ts";
import { has } from "../../objects/KnownObjects.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";

export const foreignMethod: Rule = {
  id: "ForeignMethod",
  severity: "warning",
  summary: "A method of texts or lists in other languages, called on an object that is not known: `.toLowerCase()`.",
  node(node, _ancestors, { unit, table, scope, report }) {
    if (node.kind !== "InvokeMemberExpression" || node.static || node.member.kind !== "StringConstantExpression")
      return;
    const key = node.member.value.toLowerCase();
    const [first, ...more] = node.arguments ?? [];
    // Threads join too, and lists have slices of a place and a length.
    const isOther =
      (key === "join" && first?.kind !== "StringConstantExpression") || (key === "slice" && more.length > 0);
    const meant = isOther ? undefined : ownEntry(foreign, key);
    if (meant === undefined || treeIndex(unit.tree).ownNames.has(key)) return;
    // Of what has a type or methods that are known they are told as unknown.
    const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
    if (objects !== null && (objects.type !== null || objects.hasMethods === true || has(objects, key))) return;
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
  join: "'-join'",
  lstrip: "'TrimStart()'",
  rstrip: "'TrimEnd()'",
  size: "'Count'",
  slice: "'Substring()'",
  strip: "'Trim()'",
  substr: "'Substring()'",
  tolowercase: "'ToLower()'",
  touppercase: "'ToUpper()'",
};

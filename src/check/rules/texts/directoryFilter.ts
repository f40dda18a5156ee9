import { ownEntry } from "../../../base/ownEntry.ts";
import { SourceText } from "../../../diag/SourceText.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type {
  ExpandableStringExpression,
  Expression,
  Hashtable,
  StringConstantExpression,
} from "../../../syntax/ast/expressions.ts";
import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { parseScript } from "../../../syntax/parser/parseScript.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { literalValues } from "../../literalValues.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { writtenExpression } from "../../objects/TreeIndex.ts";
import { writtenTable } from "../../objects/tables/writtenTable.ts";
import { onlyWrite } from "../../objects/variables/onlyWrite.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { beginsAlike } from "../../words/beginsAlike.ts";
import {
  attributesMeant,
  directoryAttributes,
  directoryProperties,
  isDirectoryAttribute,
  isDirectoryProperty,
} from "../../words/directoryProperties.ts";
import { isLikelySlip } from "../../words/isLikelySlip.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

/** Filters of Active Directory's cmdlets read as PowerShell's own: `Name -like 'a*'` is a name, an operator and a value. */
export const directoryFilter: Rule = {
  id: "DirectoryFilter",
  severity: "error",
  summary:
    "A filter of Active Directory's cmdlets with an operator that it does not have, or a property in it or asked for that is nearly one: \"Enabled = 'True'\"; a table of changes with a name that is none of the directory's; one of LDAP whose parentheses are no pairs.",
  node(node, _ancestors, context) {
    tellLdap(ldapFilters(node, context), context);
  },
  call(call, { name }, context) {
    const { report, table } = context;
    const given = (parameter: string): Expression | null => {
      const value = call.named.find((each) => each.parameter.name === parameter)?.value ?? null;
      return value && expressionIn(value);
    };
    tellLdap(texts(given("LDAPFilter")), context);
    if (/^(?:new|set)-ad(?:user|computer|group|object|organizationalunit)$/i.test(name))
      for (const parameter of ["Add", "Remove", "Replace", "OtherAttributes"])
        tellAttributes(writtenTable(textHeld(given(parameter), context)), context);
    if (!/^(?:get|search)-ad(?:user|computer|group|object|organizationalunit)$/i.test(name)) return;
    const asked = given("Properties");
    for (const value of (asked && literalValues(asked)) ?? []) {
      const property = String(value);
      const slips = isDirectoryProperty(property) ? [] : nearNames(property, directoryProperties);
      // Schemas of one's own have other names.
      const isOwn = isDirectoryProperty(property) || slips.length > 0 || table.words.isProperty(property);
      const near = isOwn ? slips : directoryProperties.filter((each) => beginsAlike(property, each));
      if (asked !== null && near.some((each) => isLikelySlip(property, each) || beginsAlike(property, each)))
        report(asked.extent, `'${value}' is no property of Active Directory's.${didYouMean(near)}`, "warning");
    }
    const filter = textHeld(given("Filter"), context);
    const tree = filter === null ? null : treeOf(filter);
    if (filter === null || tree === null) return;
    if (tree === "sign") {
      report(filter.extent, `The filter of ${name} has no operator '<' or '>': it takes -lt, -gt, -le and -ge.`);
      return;
    }
    if (tree === "join") {
      report(filter.extent, `The filter of ${name} has no operator '&', '&&' or '||': it takes -and and -or.`);
      return;
    }
    if (tree === "open") {
      report(filter.extent, `A quotation mark of the filter of ${name} stands alone.`);
      return;
    }
    walk(tree, (inner) => {
      const fault = inner.kind === "Command" ? faultOf(inner) : null;
      if (fault !== null) report(filter.extent, fault.replace("{0}", name));
    });
  },
};

/** `-Replace @{ EmailAddress = ... }`: a table of changes names attributes as the directory does. */
function tellAttributes(changes: Hashtable | null, { table, report }: RuleContext): void {
  for (const { key } of changes?.keyValuePairs ?? []) {
    const [name] = literalValues(key) ?? [];
    if (typeof name !== "string") continue;
    const meant = ownEntry(attributesMeant, name.toLowerCase());
    // Schemas of one's own have other names.
    const isOwn = table.words.isProperty(name) || isDirectoryAttribute(name);
    const near =
      meant !== undefined ? [meant] : isOwn ? [] : directoryAttributes.filter((each) => isLikelySlip(name, each));
    if (near.length > 0)
      report(key.extent, `'${name}' is no attribute of the directory.${didYouMean(near)}`, "warning");
  }
}

/** A text, or that of a variable that is written once, or preset where it is a parameter. */
function textHeld(given: Expression | null, { unit }: RuleContext): Expression | null {
  if (given?.kind !== "VariableExpression") return given;
  const write = onlyWrite(given, unit.tree);
  return write?.at.kind === "Parameter" ? write.at.defaultValue : writtenExpression(write);
}

function tellLdap(filters: readonly WrittenText[], { report }: RuleContext): void {
  for (const text of filters) {
    const fault = faultOfLdap(text.value);
    if (fault !== null) report(text.extent, fault);
  }
}

/** The filters of LDAP that a node has: of a searcher, and given to one that is made. */
function ldapFilters(node: Node, context: RuleContext): readonly WrittenText[] {
  const { unit, table, scope } = context;
  if (node.kind === "ConvertExpression")
    return /^adsisearcher$/i.test(node.type.typeName.name) ? texts(node.child) : [];
  if (node.kind !== "AssignmentStatement" || node.operator !== "Equals" || node.left.kind !== "MemberExpression")
    return [];
  const { expression, member } = node.left;
  if (member.kind !== "StringConstantExpression" || !/^filter$/i.test(member.value)) return [];
  const owner = objectContext(unit.tree, unit.edition, table, scope).objectsOf(expression)?.type;
  return owner != null && /DirectorySearcher$/i.test(owner) ? texts(textHeld(pureExpression(node.right), context)) : [];
}

type WrittenText = StringConstantExpression | ExpandableStringExpression;

function texts(found: Expression | null): readonly WrittenText[] {
  return found?.kind === "StringConstantExpression" || found?.kind === "ExpandableStringExpression" ? [found] : [];
}

/** Parentheses stand in pairs; those of a value are written as `\\28` and `\\29` (RFC 4515). */
function faultOfLdap(text: string): string | null {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")" && --depth < 0) break;
  }
  if (depth === 0) return null;
  return `This filter of LDAP has ${depth > 0 ? "a parenthesis that nothing closes" : "a parenthesis too many"}.`;
}

/** open: a text in it does not end; sign: it compares with a sign that PowerShell does not read; join: && or || stands in it. */
function treeOf(filter: Expression): ScriptBlock | "open" | "sign" | "join" | null {
  if (filter.kind === "ScriptBlockExpression") return filter.scriptBlock;
  if (filter.kind !== "StringConstantExpression" && filter.kind !== "ExpandableStringExpression") return null;
  const { ast, errors } = parseScript(new SourceText(filter.value), { edition: "Desktop", tokens: false });
  if (errors.some(({ id }) => id === "TerminatorExpectedAtEndOfString")) return "open";
  if (errors.some(({ id }) => id === "RedirectionNotSupported")) return "sign";
  if (errors.some(({ id }) => id === "InvalidEndOfLine" || id === "AmpersandNotAllowed")) return "join";
  return errors.length > 0 ? null : ast;
}

/** `a -eq 1 -and b -like 'c*'` is read as one command: properties stand in front of the operators that compare. */
function faultOf({ commandElements }: Command): string | null {
  for (const [place, element] of commandElements.entries()) {
    const fault =
      element.kind === "CommandParameter"
        ? faultOfOperator(element.parameterName, commandElements[place - 1])
        : place > 0 && isBareWord(element)
          ? faultOfWord(element.value, place)
          : null;
    if (fault !== null) return fault;
  }
  return null;
}

/** A sign, or an operator without its dash. */
function faultOfWord(word: string, place: number): string | null {
  const isJoin = place > 2 && /^(?:and|or)$/i.test(word);
  if (!isJoin && !/^[=!<>]+$/.test(word) && !(place === 1 && /^(?:like|notlike|eq|ne|lt|gt|le|ge)$/i.test(word)))
    return null;
  const some = isJoin ? ["and", "or", "not"] : operators.slice(0, 4);
  return `The filter of {0} has no operator '${word}'. It takes ${some.map((each) => `-${each}`).join(", ")} and others of PowerShell's.`;
}

function faultOfOperator(name: string, before: Node | undefined): string | null {
  const operator = name.toLowerCase();
  const property = isBareWord(before) ? before.value : null;
  const isOperator = operators.includes(operator);
  if ((property === null || !/^[A-Za-z][\w-]*$/.test(property)) && (isOperator || before === undefined)) return null;
  if (!isOperator)
    return `The filter of {0} has no operator '-${name}'.${didYouMean(nearNames(operator, operators), "-")}`;
  if (property === null || /^(?:and|or|not)$/.test(operator) || /^(?:and|or)$/i.test(property)) return null;
  const near = isDirectoryProperty(property) ? [] : nearNames(property, directoryProperties);
  return near.length === 0 || property.length < 5
    ? null
    : `'${property}' is no property of Active Directory's.${didYouMean(near)}`;
}

/** about_ActiveDirectory_Filter */
const operators: readonly string[] = "eq ne like notlike lt le gt ge approx band bor recursivematch and or not".split(
  " ",
);

import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { everyMember, has, type KnownObjects, listMethods } from "../../objects/KnownObjects.ts";
import { objectContext, ownerOf } from "../../objects/objectsOf.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import type { ParsedUnit } from "../../script/ParsedUnit.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";

export const methodNotCalled: Rule = {
  id: "MethodNotCalled",
  severity: "warning",
  summary: "A method without parentheses where its result is meant, or a property with them.",
  node(node, ancestors, { unit, table, scope, report }) {
    if (node.kind === "InvokeMemberExpression" && node.static) {
      const [name, owner] = [
        textOf(node.member),
        ownerOf(node.expression, true, objectContext(unit.tree, unit.edition, table, scope)),
      ];
      if (name !== null && owner !== null && isStaticProperty(owner, name, unit, table))
        report(node.member.extent, `'${name}' is a property. Leave the parentheses out.`);
      return;
    }
    if (node.kind === "InvokeMemberExpression" && node.member.kind === "StringConstantExpression") {
      const { value: name } = node.member;
      const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
      const isList = node.expression.kind === "ArrayExpression" || node.expression.kind === "ArrayLiteral";
      const { types } = table.surroundings;
      const isProperty = (type: string): boolean =>
        types.memberType(type, name, { isStatic: false, isCall: false }, unit.edition) !== null &&
        types.argumentCounts(type, name, false, unit.edition) === null;
      const isUnknown = objects === null || (objects.type === null && objects.hasMethods !== true);
      if (
        (isList && /^(?:count|length)$/i.test(name)) ||
        (objects?.type != null && isProperty(objects.type)) ||
        (isUnknown && isPropertyOfAll(name, unit.tree, table, scope)) ||
        (isUnknown && objects !== null && (isPropertyOf(objects, name) || isNoteOf(objects, name, unit.tree)))
      )
        report(node.member.extent, `'${name}' is a property. Leave the parentheses out.`);
      return;
    }
    if (node.kind !== "MemberExpression" || node.static || node.member.kind !== "StringConstantExpression") return;
    if (
      !isRead(ancestors) &&
      !isOwner(node, ancestors) &&
      !(isKept(ancestors) && !treeIndex(unit.tree).memberPlaces.has("invoke"))
    )
      return;
    const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
    const { types } = table.surroundings;
    const name = node.member.value;
    if (objects === null || objects.type === null) {
      const isOfOthers = treeIndex(unit.tree).ownNames.has(name.toLowerCase()) || !isSentence.test(name);
      const isMethod = objects?.methods?.some((each) => each.toLowerCase() === name.toLowerCase()) === true;
      if (
        isMethod ||
        (!isOfOthers &&
          (objects === null || !has(objects, name)) &&
          (ofEach.test(name) || table.words.isMethodAlone(name)))
      )
        report(node.member.extent, `'${name}' is a method. Call it: ${name}().`);
      return;
    }
    const counts = types.argumentCounts(objects.type, name, false, unit.edition);
    if (
      counts === null ||
      types.memberType(objects.type, name, { isStatic: false, isCall: false }, unit.edition) !== null
    )
      return;
    report(node.member.extent, `'${name}' of ${objects.what} is a method. Call it: ${name}().`);
  },
};

/** `[datetime]::Now()` */
function isStaticProperty(owner: string, name: string, { edition }: ParsedUnit, table: CommandTable): boolean {
  const { types } = table.surroundings;
  return (
    types.memberType(owner, name, { isStatic: true, isCall: false }, edition) !== null &&
    types.argumentCounts(owner, name, true, edition) === null
  );
}

function textOf(member: Node): string | null {
  return member.kind === "StringConstantExpression" ? member.value : null;
}

/** Names of methods that no property of what others make has: verbs with something behind them. */
const isSentence = /^(?:(?:To|Get|Trim|Add|Wait|Contains|Starts|Ends|Pad|Remove|Set)[A-Z]\w+|Dispose)$/;

/** The methods of every object. */
const ofEach = /^(?:tostring|gettype|gethashcode)$/i;

/** Names that are those of properties of all objects that have them; objects of COM take parentheses behind any. */
function isPropertyOfAll(name: string, tree: ScriptBlock, table: CommandTable, scope: ScriptScope): boolean {
  const key = name.toLowerCase();
  if (!ofAll.has(key) || scope.isLibrary || treeIndex(tree).ownNames.has(key)) return false;
  return !usesCom(tree) && (key === "count" || key === "length" || table.words.isPropertyAlone(name));
}

/** Whether objects of several types have a name as that of a property, and none of them as that of a method. */
function isPropertyOf({ held }: KnownObjects, name: string): boolean {
  return held !== undefined && held(name, false) !== null && held(name, true) === null;
}

/** Whether objects that have properties alone have one of a name: of what Select-Object leaves, and of Exchange's objects. */
function isNoteOf(objects: KnownObjects, name: string, tree: ScriptBlock): boolean {
  const key = name.toLowerCase();
  const isOfList = objects.elements !== undefined && listMethods.some((each) => each.toLowerCase() === key);
  return (
    objects.isPlain === true &&
    has(objects, name) &&
    !isOfList &&
    !everyName.has(key) &&
    !treeIndex(tree).addedNames.has(key)
  );
}

const everyName: ReadonlySet<string> = new Set(everyMember.map((name) => name.toLowerCase()));

/** Whether a member of the value is read that no method has. */
function isOwner(node: Node, ancestors: readonly Node[]): boolean {
  const around = ancestors.at(-1);
  if ((around?.kind !== "MemberExpression" && around?.kind !== "InvokeMemberExpression") || around.expression !== node)
    return false;
  if (around.member.kind !== "StringConstantExpression") return false;
  const isOfType = node.kind === "MemberExpression" && /^gettype$/i.test(textOf(node.member) ?? "");
  return !(isOfType ? ofGetType : ofMethods).test(around.member.value);
}

/** What PowerShell has of a method that is not called. */
const ofMethods =
  /^(?:invoke|overloaddefinitions|value|name|membertype|typenameofvalue|isinstance|copy|tostring|gettype|equals|gethashcode|foreach|where|count|length|ps\w+)$/i;

/** What somebody may ask of GetType itself: names are those of types. */
const ofGetType = /^(?:invoke|overloaddefinitions|membertype|typenameofvalue|isinstance|copy)$/i;

const ofAll: ReadonlySet<string> = new Set(
  "basename count creationtime exception extension fullname lastwritetime length message stacktrace".split(" "),
);

/** Whether a text makes objects of COM, or gets them: they may come by other names. */
const usesCom = oncePer((tree: ScriptBlock): boolean => {
  let found = false;
  walk(tree, (node) => {
    if (node.kind === "CommandParameter") found ||= /^com/i.test(node.parameterName);
    if (node.kind === "StringConstantExpression")
      found ||= /^GetTypeFromProgID|^GetActiveObject|^BindToMoniker|^ComObject/i.test(node.value);
    if (node.kind === "TypeExpression" || node.kind === "TypeConstraint")
      found ||= /^(?:adsi|adsisearcher|wmi|__comobject)/i.test(node.typeName.name);
  });
  return found;
});

/** Whether a variable or a table keeps the value: a method, where something is invoked later. */
function isKept(ancestors: readonly Node[]): boolean {
  const [parent, around, outer] = [1, 2, 3].map((up) => ancestors.at(-up));
  if (parent?.kind !== "CommandExpression") return false;
  if (around?.kind === "AssignmentStatement") return true;
  return around?.kind === "Pipeline" && around.pipelineElements.length === 1 && outer?.kind === "Hashtable";
}

/** Whether the value is an argument of a command, one side of a comparison, what a loop goes through, or part of a text. */
function isRead(ancestors: readonly Node[]): boolean {
  const [parent, pipeline, around] = [1, 2, 3].map((up) => ancestors.at(-up));
  if (parent?.kind === "Command" || parent?.kind === "BinaryExpression" || parent?.kind === "ArrayLiteral") return true;
  if (parent?.kind === "CommandExpression" && pipeline?.kind === "Pipeline" && pipeline.pipelineElements[0] === parent)
    if (pipeline.pipelineElements.length > 1) return true;
  const isLoop = around?.kind === "ForEachStatement" && around.condition === pipeline;
  const isStatement =
    around?.kind === "StatementBlock" || around?.kind === "NamedBlock" || around?.kind === "AssignmentStatement";
  if (
    parent?.kind === "CommandExpression" &&
    pipeline?.kind === "Pipeline" &&
    pipeline.pipelineElements.length === 1 &&
    (isLoop || isStatement)
  )
    return true;
  const isAlone =
    parent?.kind === "CommandExpression" && pipeline?.kind === "Pipeline" && pipeline.pipelineElements.length === 1;
  return isAlone && around?.kind === "SubExpression" && ancestors.at(-4)?.kind === "ExpandableStringExpression";
}

import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { once } from "../../base/once.ts";
import { oncePer } from "../../base/oncePer.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type {
  BinaryExpression,
  Expression,
  Hashtable,
  InvokeMemberExpression,
  MemberExpression,
} from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { CatchClause, TrapStatement } from "../../syntax/ast/statements.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import { ofClass, ofWritten, staticResult } from "./classObjects.ts";
import { collectionOf, tableOfKeys } from "./collectionElements.ts";
import { statementObjects } from "./commands/functionObjects.ts";
import { contentsOf } from "./contentsOf.ts";
import { elementObjects } from "./elementObjects.ts";
import { heldBy, together } from "./heldBy.ts";
import { itself, type KnownObjects, listMethods, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { exactly, namedType, ofType } from "./ofType.ts";
import { holdsAny, treeIndex, type VariableWrite, writtenExpression } from "./TreeIndex.ts";
import { objectOfTable } from "./tables/objectOfTable.ts";
import { nearestWrite } from "./variables/nearestWrite.ts";
import { objectOfVariable } from "./variables/objectOfVariable.ts";
import { firstArgument, parameterObjects } from "./variables/parameterObjects.ts";
import { testedType } from "./variables/testedType.ts";
import { variableKey } from "./variables/variableKey.ts";

/** What objects of a text are asked of. */
export function objectContext(
  tree: ScriptBlock,
  edition: Edition,
  table: CommandTable,
  scope: ScriptScope,
): ObjectContext {
  const context: ObjectContext = {
    tree,
    edition,
    table,
    scope,
    depth: 0,
    following: [],
    objectsOf: (node) => objectsOf(node, context),
    objectsIn: objectsOf,
  };
  return context;
}

/** Variables and calls that are followed one behind the other. */
const deepest = 12;

/** What the nodes of a tree give that were asked for from outside. */
const knownIn = oncePer((_: ScriptBlock) => new Map<Node, KnownObjects | null>());

/** What an expression or statement gives, of several objects each; null where that cannot be known. */
function objectsOf(node: Node, outer: ObjectContext): KnownObjects | null {
  if (outer.depth > deepest) return null;
  if (outer.following.length > 0) return freshObjects(node, outer);
  const known = knownIn(outer.tree);
  const found = known.get(node);
  if (found !== undefined) return found;
  const fresh = freshObjects(node, outer);
  if (outer.depth === 0) known.set(node, fresh);
  return fresh;
}

function freshObjects(node: Node, outer: ObjectContext): KnownObjects | null {
  const context: ObjectContext = { ...outer, depth: outer.depth + 1, objectsOf: (inner) => objectsOf(inner, context) };
  switch (node.kind) {
    case "StringConstantExpression":
    case "ExpandableStringExpression":
      return ofType("System.String", context);
    case "ConvertExpression":
      // `[pscustomobject][ordered]@{ }`
      if (node.child.kind === "ConvertExpression" && node.child.child.kind === "Hashtable")
        return ofTable(node.child.child, node.type.typeName, context);
      if (node.child.kind === "VariableExpression" && /^pscustomobject$/i.test(node.type.typeName.name))
        return objectOfVariable(node.child, context);
      if (holdsAny(node.type.typeName) && node.child.kind !== "Hashtable") return context.objectsOf(node.child);
      return node.child.kind === "Hashtable"
        ? ofTable(node.child, node.type.typeName, context)
        : ofWritten(node.type.typeName, context);
    case "Hashtable":
      return tableOfKeys(node, context);
    case "ConstantExpression":
      return Number.isInteger(node.value) ? ofNumber(context) : null;
    case "VariableExpression":
      return node.variablePath.driveName?.toLowerCase() === "env"
        ? ofType("System.String", context)
        : ofVariable(node.variablePath.userPath, node, context);
    case "TypeExpression":
      return ofType("System.Type", context);
    case "ParenExpression":
      return objectsOf(node.pipeline, context);
    case "ArrayLiteral":
      return together(node.elements.map((element) => objectsOf(element, context)));
    case "UnaryExpression":
      return node.tokenKind === "Join" ? ofType("System.String", context) : null;
    case "BinaryExpression":
      return ofOperator(node, context);
    case "SubExpression":
    case "ArrayExpression": {
      return statementObjects(node.subExpression.statements, context);
    }
    case "CommandExpression":
      return objectsOf(node.expression, context);
    case "IfStatement":
    case "SwitchStatement":
    case "ForEachStatement":
    case "ForStatement":
    case "WhileStatement":
    case "TryStatement":
      return statementObjects([node], context);
    case "Pipeline":
      return node.background ? null : elementObjects(node, node.pipelineElements.length - 1, context);
    case "IndexExpression": {
      const given = firstArgument(node, context);
      if (given !== null) return given;
      const found = objectsOf(node.target, context);
      if (found?.elements !== undefined && node.index.kind === "StringConstantExpression") {
        const entry = found.held?.(node.index.value, false) ?? null;
        if (entry !== null) return entry;
      }
      if (found?.elements !== undefined) return found.elements;
      return found?.type === "System.String" && !isOfSplit(node.target, context) ? null : found;
    }
    case "MemberExpression":
    case "InvokeMemberExpression":
      return ofMember(node, context);
    default:
      return null;
  }
}

/** A number that is written: another part of the text may give the variable that holds it objects with properties. */
function ofNumber(context: ObjectContext): KnownObjects | null {
  const found = ofType("System.Int32", context);
  return found && { ...found, hasOwnNames: true };
}

/** Whether what is written gives several texts: an element of theirs is a text, and one of a text a character. */
function isOfSplit(node: Expression, context: ObjectContext): boolean {
  if (node.kind === "BinaryExpression") return node.operator.endsWith("split");
  if (node.kind === "InvokeMemberExpression")
    return node.member.kind === "StringConstantExpression" && /^split$/i.test(node.member.value);
  if (node.kind !== "VariableExpression") return false;
  const writes = treeIndex(context.tree).writesOf(variableKey(node), node);
  return (
    writes.length > 0 &&
    writes.every((write) => {
      const value = writtenExpression(write);
      return value !== null && value.kind !== "VariableExpression" && isOfSplit(value, context);
    })
  );
}

/** `[pscustomobject]@{ ... }` has the names that are written, where all of them are. */
function ofTable(table: Hashtable, type: TypeName, context: ObjectContext): KnownObjects | null {
  if (type.name.toLowerCase() === "pscustomobject") return objectOfTable(table, context);
  return /^(?:ordered|hashtable)$/i.test(type.name) ? tableOfKeys(table, context) : null;
}

/** Texts that operators make, the time between two times, what `-as` converts to, and either side of `??`. */
function ofOperator({ operator, left, right }: BinaryExpression, context: ObjectContext): KnownObjects | null {
  switch (operator) {
    case "Format":
    case "Join":
    case "Ireplace":
    case "Creplace":
    case "Isplit":
    case "Csplit":
      return ofType("System.String", context);
    case "As":
      return right.kind === "TypeExpression" ? ofWritten(right.typeName, context) : null;
    case "QuestionQuestion":
      return together([objectsOf(left, context), objectsOf(right, context)]);
    case "Plus":
      return isOf("System.String", left, context) ? ofType("System.String", context) : null;
    case "Minus": {
      if (!isOf("System.DateTime", left, context)) return null;
      const span = ofType("System.TimeSpan", context);
      if (isOf("System.DateTime", right, context)) return span;
      // A time less a span is a time.
      return together([span, ofType("System.DateTime", context)]);
    }
    default:
      return null;
  }
}

function isOf(type: string, node: Expression, context: ObjectContext): boolean {
  const found = objectsOf(node, context)?.type;
  return found === type || `System.${found}`.toLowerCase() === type.toLowerCase();
}

function ofVariable(userPath: string, node: Node, context: ObjectContext): KnownObjects | null {
  const name = userPath.toLowerCase().replace(/^(?:global|script|local|private|using):/, "");
  if (name === "_" || name === "psitem") return ofCurrent(node, context);
  if (name === "this") return ofThis(node, context);
  const index = treeIndex(context.tree);
  const { writesOf, isOwn } = index;
  const writes = writesOf(name, node);
  if (writes.length === 0 && Object.hasOwn(automaticTypes, name)) return ofAutomatic(name, context);
  if (writes.length === 0 && name === "psversiontable") return versionTable(context);
  const tested = testedType(name, node, context.tree, index);
  if (tested !== null) return ofWritten(tested, context);
  const typed = writes.filter((write) => write.is === "typed");
  const types = new Set(typed.map(({ type }) => type.fullName.toLowerCase()));
  if (types.size === 1) {
    const [{ type }] = typed;
    // A variable that is removed loses its type, and what a function sees may be another one of its callers.
    const isOther = writes.some((write) => write.is === "unknown") || (type.form === "Array" && !isOwn(name, node));
    // `[object[]]$list` says nothing of what comes.
    if (holdsAny(type) && writes.length === 1 && typed[0].at.kind === "Parameter")
      return parameterObjects(typed[0].at, context);
    return isOther ? null : ofWritten(type, context);
  }
  const nearest = typed.length > 0 ? null : nearestWrite(node, writes, index);
  if (nearest?.is === "item") return ofWrite(nearest, context);
  const isFollowed = context.following.includes(name);
  const written = isFollowed ? null : writtenObjects(name, writes, context);
  if (written?.collection !== undefined) return written.collection;
  if (nearest !== null && !isNothing(nearest)) return ofWrite(nearest, context);
  return written === null ? itself : written.objects();
}

/** What all that writes a variable makes of it. */
interface WrittenObjects {
  /** Undefined where the writes do not make a collection. */
  readonly collection: KnownObjects | null | undefined;
  readonly objects: () => KnownObjects | null;
}

/** What the writes of a variable make of it where it was not come upon by following another one. */
const known = new WeakMap<readonly VariableWrite[], WrittenObjects>();

function writtenObjects(name: string, writes: readonly VariableWrite[], context: ObjectContext): WrittenObjects {
  if (context.following.length > 0) return followed(name, writes, context);
  let found = known.get(writes);
  if (found === undefined) {
    found = followed(name, writes, { ...context, depth: 0 });
    known.set(writes, found);
  }
  return found;
}

function followed(name: string, writes: readonly VariableWrite[], context: ObjectContext): WrittenObjects {
  const inner: ObjectContext = {
    ...context,
    following: [...context.following, name],
    objectsOf: (value) => objectsOf(value, inner),
  };
  // What a method sets by [ref] is of the type that it has before.
  const others = writes.filter((write) => !isNothing(write) && !isReference(write));
  const telling = others.length > 0 ? others : writes;
  return {
    collection: collectionOf(name, writes, inner),
    objects: once(() => {
      if (telling.length > mostWrites) return null;
      return together(telling.map((write) => ofWrite(write, inner)).filter((each) => each !== itself));
    }),
  };
}

/** `$this` in a class is an object of it. */
function ofThis(node: Node, context: ObjectContext): KnownObjects | null {
  const around = treeIndex(context.tree).ancestorsOf(node);
  const definition = around.findLast((each) => each.kind === "TypeDefinition");
  const isInBlock = around
    .slice(around.indexOf(definition ?? node))
    .some(({ kind }) => kind === "ScriptBlockExpression");
  const found = definition === undefined || isInBlock ? null : ofClass(definition.name, context);
  return found && { ...found, isSingle: true };
}

/** What PowerShell sets is of its type exactly. */
function ofAutomatic(name: string, context: ObjectContext): KnownObjects | null {
  if (name === "error") return ofErrors(context);
  const found = ofType(automaticTypes[name], context);
  // Hosts of their own have more.
  const isHost = name === "host";
  return found && { ...found, members: isHost ? [...found.members, ...ofHosts] : found.members, isWhole: !isHost };
}

/** `$Error`: a list of records, and of exceptions that have one. */
function ofErrors(context: ObjectContext): KnownObjects | null {
  const record = ofType(automaticTypes.error, context);
  if (record === null) return null;
  const elements = { ...record, members: [...record.members, "ErrorRecord"], isWhole: false };
  const members = [...elements.members, ...listMethods];
  return { ...elements, what: "$Error", members, type: null, hasMethods: true, elements };
}

/** What PowerShell's own hosts have beside the members of their base class (observed). */
const ofHosts: readonly string[] = ["Runspace", "DebuggerEnabled", "IsRunspacePushed", "PushRunspace", "PopRunspace"];

/** What `$PSVersionTable` has in one edition or the other. */
function versionTable(context: ObjectContext): KnownObjects {
  const versions = (names: string): KnownObjects | null =>
    together(names.split(" ").map((each) => ofType(each, context)));
  return {
    ...whole,
    what: "$PSVersionTable",
    hasMethods: true,
    members: [...versionTypes.keys(), ...ofTables],
    held: (property) => versions(versionTypes.get(property) ?? "?"),
  };
}

/** about_Automatic_Variables */
const versionTypes = new CaseInsensitiveMap([
  ["PSVersion", "System.Version System.Management.Automation.SemanticVersion"],
  ["PSEdition", "System.String"],
  ["GitCommitId", "System.String"],
  ["OS", "System.String"],
  ["Platform", "System.String"],
  ["BuildVersion", "System.Version"],
  ["CLRVersion", "System.Version"],
  ["PSCompatibleVersions", "System.Version"],
  ["PSRemotingProtocolVersion", "System.Version"],
  ["SerializationVersion", "System.Version"],
  ["WSManStackVersion", "System.Version"],
]);

const ofTables: readonly string[] =
  "Add Clear Clone Contains ContainsKey ContainsValue CopyTo Count GetEnumerator Item Keys Remove Values".split(" ");

/** The types of variables that PowerShell sets, and of the elements of a list. */
const automaticTypes: Readonly<Record<string, string>> = {
  error: "System.Management.Automation.ErrorRecord",
  host: "System.Management.Automation.Host.PSHost",
  myinvocation: "System.Management.Automation.InvocationInfo",
  pscmdlet: "System.Management.Automation.PSCmdlet",
  psscriptroot: "System.String",
  pscommandpath: "System.String",
  event: "System.Management.Automation.PSEventArgs",
  executioncontext: "System.Management.Automation.EngineIntrinsics",
  home: "System.String",
  pshome: "System.String",
  psculture: "System.String",
  psuiculture: "System.String",
  pwd: "System.Management.Automation.PathInfo",
};

/** Places that give one variable a value, before it is a different thing at each. */
const mostWrites = 20;

/** `$x = $null`, `$x = @()`, `$x = ''` */
function isNothing(write: VariableWrite): boolean {
  const value = writtenExpression(write);
  if (value?.kind === "StringConstantExpression") return value.value === "";
  if (value?.kind === "ArrayExpression") return value.subExpression.statements.length === 0;
  return value?.kind === "VariableExpression" && value.variablePath.userPath.toLowerCase() === "null";
}

function isReference({ is, at }: VariableWrite): boolean {
  return is === "unknown" && at.kind === "ConvertExpression";
}

function ofWrite(write: VariableWrite, context: ObjectContext): KnownObjects | null {
  if (write.is === "unknown" && write.at.kind === "Parameter") return parameterObjects(write.at, context);
  if (write.is === "value") return objectsOf(write.node, context);
  const found = write.is === "item" ? objectsOf(write.node, context) : null;
  return found === null || found.elements === undefined ? found : found.elements;
}

/** `$_`: the error of a handler, or what comes down the pipeline to the command of a block. */
function ofCurrent(node: Node, context: ObjectContext): KnownObjects | null {
  const { parentOf } = treeIndex(context.tree);
  let isInBlock = false;
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    if (at.kind === "CatchClause" || at.kind === "TrapStatement") return isInBlock ? null : ofHandler(at, context);
    if (at.kind === "SwitchStatement" || at.kind === "FunctionDefinition") return null;
    if (at.kind === "InvokeMemberExpression" && isInBlock)
      return ofEachElement(at, context) ?? eventArguments(at, context);
    if (at.kind === "ScriptBlockExpression") {
      if (isInBlock) return null;
      isInBlock = true;
    }
    if (isInBlock && at.kind === "Command") {
      const pipeline = parentOf(at);
      if (pipeline?.kind !== "Pipeline") return null;
      const place = pipeline.pipelineElements.indexOf(at);
      return place > 0 ? elementObjects(pipeline, place - 1, context) : null;
    }
  }
  return null;
}

/** The error of a handler; one of a single type has its exception. */
function ofHandler(handler: CatchClause | TrapStatement, context: ObjectContext): KnownObjects | null {
  const error = ofType("System.Management.Automation.ErrorRecord", context);
  const [type, ...others] = handler.kind === "CatchClause" ? handler.catchTypes : [handler.trapType];
  if (error === null || type == null || others.length > 0) return error;
  const held = (name: string, isCall: boolean): KnownObjects | null =>
    !isCall && name.toLowerCase() === "exception"
      ? ofWritten(type.typeName, context)
      : heldBy(error, name, isCall, context);
  return { ...error, held };
}

/** `.Where({ })` and `.ForEach({ })` have an element each in their blocks. */
function ofEachElement({ expression, member }: InvokeMemberExpression, context: ObjectContext): KnownObjects | null {
  if (member.kind !== "StringConstantExpression" || !/^(?:where|foreach)$/i.test(member.value)) return null;
  const found = context.objectsOf(expression);
  return found?.elements === undefined ? found : found.elements;
}

/** `$form.Add_KeyDown({ })`: what the event hands over. */
function eventArguments({ expression, member }: InvokeMemberExpression, context: ObjectContext): KnownObjects | null {
  const [, event] = member.kind === "StringConstantExpression" ? (/^add_(\w+)$/i.exec(member.value) ?? []) : [];
  const type = event === undefined ? null : context.table.eventArguments(event);
  const owner = type === null ? null : ownerOf(expression, false, context);
  return type === null || owner === null || !/^(?:System\.)?Windows\.Forms\./i.test(owner)
    ? null
    : exactly(type, context);
}

function ofMember(node: MemberExpression | InvokeMemberExpression, context: ObjectContext): KnownObjects | null {
  const { expression, member } = node;
  if (member.kind !== "StringConstantExpression") return null;
  const use = { isStatic: node.static, isCall: node.kind === "InvokeMemberExpression" };
  const name = member.value;
  if (!node.static) {
    const inside = contentsOf(expression, name, use.isCall, context);
    if (inside !== null) return inside;
    if (use.isCall && /^gettype$/i.test(name)) return ofType("System.Type", context);
    const owner = objectsOf(expression, context);
    if (owner === null && use.isCall && givesText(name, context)) return ofType("System.String", context);
    // An element that is made has no other in it, and no attribute.
    if (use.isCall && /^createelement$/i.test(name) && owner?.type != null && isDocument.test(owner.type)) {
      const made = heldBy(owner, name, true, context);
      return made && { ...made, isMadeHere: true };
    }
    const [first] =
      (use.isCall && givesArgument.test(name) && node.kind === "InvokeMemberExpression" && node.arguments) || [];
    if (first !== undefined && owner?.type != null && /^(?:xml$|System\.Xml\.)/i.test(owner.type))
      return context.objectsOf(first) ?? heldBy(owner, name, true, context);
    const isSplit = use.isCall && name.toLowerCase() === "split" && owner?.type != null && isText(owner.type);
    return isSplit ? ofType("System.String", context) : owner && heldBy(owner, name, use.isCall, context);
  }
  const own = staticResult(expression, name, use.isCall, context);
  if (own !== undefined) return own;
  const owner = ownerOf(expression, true, context);
  if (owner === null) return null;
  if (use.isCall && name.toLowerCase() === "new") return exactly(owner, context);
  const type = context.table.memberType(owner, name, use);
  if (type === null) return null;
  // `[Net.HttpWebRequest]::Create($url)` says that it makes any request, and makes one of its own.
  const isOwn = use.isCall && /^create/i.test(name) && isBaseOf(type, owner, context);
  return ofType(isOwn ? owner : type, context);
}

function isBaseOf(type: string, derived: string, { table }: ObjectContext): boolean {
  const lineage = table.surroundings.types.lineage(derived);
  if (lineage?.slice(1).some((each) => each.toLowerCase() === type.toLowerCase()) === true) return true;
  // Tables of the check's own do not say it of all: what is derived has all that its base has.
  const [own, inherited] = [table.members(derived) ?? [], table.members(type) ?? []];
  return inherited.length > 0 && own.length > inherited.length && inherited.every((each) => own.includes(each));
}

/** What puts a node into another one gives that node. */
const givesArgument = /^(?:appendchild|prependchild|insertbefore|insertafter)$/i;

const isDocument = /^(?:xml|(?:System\.)?Xml\.XmlDocument)$/i;

function isText(type: string): boolean {
  return /^(?:System\.)?String$/i.test(type);
}

/** Whether a method of objects that are not known gives a text: those of that name do, whatever has them. */
function givesText(name: string, { tree }: ObjectContext): boolean {
  return (
    /^(?:to(?:lower|upper)(?:invariant)?|trim(?:start|end)?|substring|pad(?:left|right)|to(?:short|long)(?:date|time)string)$/i.test(
      name,
    ) && !treeIndex(tree).ownNames.has(name.toLowerCase())
  );
}

/** The type of .NET on which a member is named; null where it is not known. */
export function ownerOf(expression: Expression, isStatic: boolean, context: ObjectContext): string | null {
  return isStatic ? namedType(expression, context) : (objectsOf(expression, context)?.type ?? null);
}

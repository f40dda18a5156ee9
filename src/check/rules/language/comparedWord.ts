import type { Edition } from "../../../diag/Edition.ts";
import type { Parameter } from "../../../syntax/ast/definitions.ts";
import type { Expression, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { Call } from "../../calls/Call.ts";
import { everySet } from "../../calls/CommandShape.ts";
import { functionShape, valuesOf } from "../../calls/functionShape.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { listItems } from "../../listItems.ts";
import { literalValues } from "../../literalValues.ts";
import { wordsOfType } from "../../objects/classObjects.ts";
import { elementObjects } from "../../objects/elementObjects.ts";
import type { KnownObjects } from "../../objects/KnownObjects.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex, type VariableWrite, writtenExpression } from "../../objects/TreeIndex.ts";
import { parameterNamed } from "../../objects/variables/parameterNamed.ts";
import { wordsOf } from "../../objects/wordsOf.ts";
import type { NamedCommand, Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";
import { sameStem } from "../../words/sameStem.ts";

export const comparedWord: Rule = {
  id: "ComparedWord",
  severity: "warning",
  summary:
    "A comparison of a property, or of a parameter with a list of values, with a word that it never has, and that is nearly one that it has.",
  call(call, named, context) {
    tellFilter(call, named, context);
  },
  node(node, ancestors, context) {
    const [left, values] = comparison(node);
    if (left === null) return;
    for (const value of values) {
      const least = left.kind === "VariableExpression" ? 3 : 2;
      if (value.kind !== "StringConstantExpression" || value.value.length < least) continue;
      const { words, isClosed, areTexts } = wordsAt(left, ancestors, context);
      // Enumerations are compared with the beginning of a name, too; texts are not.
      const isText = isLike(node) || (areTexts ?? (left.kind === "VariableExpression" || isSetName(left)));
      const key = value.value.toLowerCase();
      const begun = (words ?? []).filter((word) => word.toLowerCase().startsWith(key));
      const isWhole = begun.some((word) => word.length === key.length);
      // The beginning of several is none of them.
      if (words === null || isWhole || (!isText && begun.length === 1)) continue;
      const near = value.value.length < 3 ? [] : begun.length > 0 ? begun.slice(0, 3) : nearWords(value.value, words);
      const what = left.kind === "VariableExpression" ? `$${left.variablePath.userPath}` : "The property";
      // Lists of words to look for are often longer than what there is.
      if (near.length > 0 || (isClosed && (!isText || isEquality(node)) && !/^[\d-]/.test(value.value)))
        context.report(value.extent, `${what} never has '${value.value}'.${hint(near, words)}`);
    }
  },
};

/** `Where-Object Status -eq 'Stopped'` */
function tellFilter(call: Call, { ancestors }: NamedCommand, { unit, table, scope, report }: RuleContext): void {
  const pipeline = ancestors.at(-1);
  if (call.shape.name !== "Where-Object" || pipeline?.kind !== "Pipeline") return;
  const given = givenValues(call);
  const property = given.find(({ parameter }) => parameter.name === "Property")?.value;
  const value = given.find(({ parameter }) => parameter.name === "Value")?.value;
  const isEqual = call.named.some(({ parameter }) => /^C?(?:EQ|NE)$/.test(parameter.name));
  if (!isEqual || property?.kind !== "StringConstantExpression" || value?.kind !== "StringConstantExpression") return;
  const context = objectContext(unit.tree, unit.edition, table, scope);
  const owner = elementObjects(pipeline, pipeline.pipelineElements.indexOf(call.command) - 1, context);
  const words = owner && wordsOf(owner, property.value, { table });
  if (words === null) return;
  const key = value.value.toLowerCase();
  const begun = words.filter((word) => word.toLowerCase().startsWith(key));
  const isBegun = begun.length === 1 && owner?.noun === undefined;
  if (isBegun || begun.some((word) => word.length === key.length)) return;
  const near = begun.length > 0 ? begun.slice(0, 3) : nearWords(value.value, words);
  const isClosed = owner !== null && isClosedList(owner, property.value) && !/^\d+$/.test(value.value);
  if (near.length > 0 || isClosed) report(value.extent, `The property never has '${value.value}'.${hint(near, words)}`);
}

function nearWords(word: string, words: readonly string[]): readonly string[] {
  const slips = nearNames(word, words);
  return slips.length > 0 ? slips : sameStem(word, words);
}

function hint(near: readonly string[], words: readonly string[]): string {
  return didYouMean(near) || ` It has ${words.slice(0, 8).join(", ")}.`;
}

const compared: readonly string[] = "Ieq Ine Ceq Cne Iin Inotin Icontains Inotcontains".split(" ");

/** These compare texts; one without a wildcard is compared as it stands. */
const likes: readonly string[] = "Ilike Inotlike Clike Cnotlike".split(" ");

function isLike(node: Node): boolean {
  return node.kind === "BinaryExpression" && likes.includes(node.operator);
}

/** What is compared, and with what. */
function comparison(node: Node): readonly [Expression | null, readonly Expression[]] {
  if (node.kind === "BinaryExpression" && compared.includes(node.operator)) return [node.left, listItems(node.right)];
  if (node.kind === "BinaryExpression" && isLike(node) && literalValues(node.right)?.some(isPlain) === true)
    return [node.left, [node.right]];
  if (node.kind === "SwitchStatement" && !node.flags.some((flag) => others.includes(flag)))
    return [pureExpression(node.condition), node.clauses.map(({ condition }) => condition)];
  return [null, []];
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" && !/[*?[`]/.test(value);
}

/** With these a switch compares with patterns, or the lines of a file. */
const others: readonly string[] = ["Regex", "Wildcard", "File"];

function isEquality(node: Node): boolean {
  return node.kind === "SwitchStatement" || (node.kind === "BinaryExpression" && /^[IC](?:eq|ne)$/.test(node.operator));
}

interface Words {
  /** null: they are not known. */
  readonly words: readonly string[] | null;
  /** Whether no other one is possible, however far from them: those of an enumeration of .NET's. */
  readonly isClosed: boolean;
  /** Where that is known of the values: whether they are texts, of which the beginning is none: so a remote session of Exchange's gives its enumerations. */
  readonly areTexts?: boolean;
}

/** The words that a property or parameter can have. */
function wordsAt(expression: Expression, ancestors: readonly Node[], context: RuleContext): Words {
  const { unit, table, scope } = context;
  if (expression.kind === "VariableExpression") {
    const words =
      wordsOfParameter(expression, ancestors) ??
      wordsOfOwn(expression, ancestors, { scope, table }) ??
      wordsWritten(expression, { unit, scope, table });
    return words === null ? wordsTaken(expression, context) : { words, isClosed: true };
  }
  if (expression.kind !== "MemberExpression" || expression.static) return unknownWords;
  const { member } = expression;
  if (member.kind !== "StringConstantExpression") return unknownWords;
  if (isSetName(expression)) return { words: setsAround(ancestors, unit.edition), isClosed: true };
  const owner = objectContext(unit.tree, unit.edition, table, scope).objectsOf(expression.expression);
  return owner === null
    ? unknownWords
    : {
        words: wordsOf(owner, member.value, { table }),
        isClosed: isClosedList(owner, member.value),
        areTexts: owner.noun !== undefined,
      };
}

/** `$PSCmdlet.ParameterSetName` */
function isSetName(node: Expression): boolean {
  return (
    node.kind === "MemberExpression" &&
    node.member.kind === "StringConstantExpression" &&
    /^parametersetname$/i.test(node.member.value) &&
    node.expression.kind === "VariableExpression" &&
    /^pscmdlet$/i.test(node.expression.variablePath.userPath)
  );
}

/** The parameter sets of the function, or the script, around a node; null where more may come. */
function setsAround(ancestors: readonly Node[], edition: Edition): readonly string[] | null {
  const owner = ancestors.findLast(({ kind }) => kind === "FunctionDefinition" || kind === "FunctionMember");
  const [tree] = ancestors;
  const body = owner?.kind === "FunctionDefinition" ? owner.body : owner === undefined ? tree : null;
  if (body?.kind !== "ScriptBlock" || body.paramBlock === null || body.dynamicParamBlock !== null) return null;
  const { setNames, defaultSet } = functionShape("", body, null, edition);
  // One without sets may be run within another one, whose $PSCmdlet it sees.
  return setNames.length === 0 ? null : [...setNames, defaultSet, everySet];
}

/** Whether no other word of a property is possible. */
function isClosedList(owner: KnownObjects, property: string): boolean {
  return owner.words === undefined || isOfModule(owner) || owner.closes?.(property) === true;
}

/** Whether a table of a module's objects says which words they have: all of an enumeration. */
function isOfModule({ isRich, noun, type }: KnownObjects): boolean {
  return isRich === true && noun === undefined && type === null;
}

const unknownWords: Words = { words: null, isClosed: false };

/** That of the function around, or of the script where no function on the way has a variable of its own of that name. */
function parameterSeen(name: string, ancestors: readonly Node[]): Parameter | null {
  const own = parameterNamed(name, ancestors);
  const [tree] = ancestors;
  const last = ancestors.at(-1);
  if (own !== null || tree?.kind !== "ScriptBlock" || last === undefined) return own;
  return treeIndex(tree).isOwn(name, last) ? null : parameterNamed(name, [tree]);
}

/** The names of the enumeration of the texts that a parameter is of. */
function wordsOfOwn(
  { variablePath }: VariableExpression,
  ancestors: readonly Node[],
  context: Pick<RuleContext, "scope" | "table">,
): readonly string[] | null {
  const parameter = parameterSeen(variablePath.userPath.toLowerCase(), ancestors);
  const type = parameter?.attributes.find((each) => each.kind === "TypeConstraint")?.typeName;
  return type?.form === "Simple" && context.scope.typeNamed(type.name) !== null
    ? wordsOfType(type.name, context)
    : null;
}

/** `$level = [LogLevel]::Warning`: the names of the one enumeration that all values of a variable are of. */
function wordsWritten(
  variable: VariableExpression,
  { unit, scope, table }: Pick<RuleContext, "unit" | "scope" | "table">,
): readonly string[] | null {
  const writes = treeIndex(unit.tree).writesOf(variable.variablePath.userPath.toLowerCase(), variable);
  const types = new Set(writes.map((write) => enumerationWritten(write)));
  const [only] = types;
  return types.size === 1 && only != null ? wordsOfType(only, { scope, table }) : null;
}

/** `$type = (Get-Recipient a).RecipientType`: those of the property that is the one value of a variable. */
function wordsTaken(variable: VariableExpression, context: RuleContext): Words {
  const writes = treeIndex(context.unit.tree).writesOf(variable.variablePath.userPath.toLowerCase(), variable);
  const [value] = writes.map(writtenExpression);
  return writes.length === 1 && value?.kind === "MemberExpression" ? wordsAt(value, [], context) : unknownWords;
}

/** The type that a variable keeps, or of which it is given a static member; null for anything else. */
function enumerationWritten(write: VariableWrite): string | null {
  if (write.is === "typed") return write.type.form === "Simple" ? write.type.name : null;
  const value = writtenExpression(write);
  if (value?.kind !== "MemberExpression" || value.static !== true || value.expression.kind !== "TypeExpression")
    return null;
  const { typeName } = value.expression;
  return typeName.form === "Simple" ? typeName.name : null;
}

/** `[ValidateSet('a', 'b')]$name` refuses all other values later on, too; its default value alone is not looked at. */
function wordsOfParameter({ variablePath }: VariableExpression, ancestors: readonly Node[]): readonly string[] | null {
  const parameter = parameterSeen(variablePath.userPath.toLowerCase(), ancestors);
  const values = parameter === null ? null : valuesOf(parameter);
  if (parameter === null || values === null) return null;
  const preset = parameter.defaultValue === null ? [] : literalValues(parameter.defaultValue);
  return preset && [...values.names, ...preset.map(String)];
}

import { registryValueKinds } from "../../../base/registryValueKinds.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Call } from "../../calls/Call.ts";
import type { AllowedValues, ParameterShape } from "../../calls/CommandShape.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { commonParameters } from "../../calls/commonParameters.ts";
import { givenValues, literalsOf, literalsReached } from "../../calls/givenValues.ts";
import type { ObjectContext } from "../../objects/ObjectContext.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { beginsAlike } from "../../words/beginsAlike.ts";
import { isShortened } from "../../words/isShortened.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";
import { sameStem } from "../../words/sameStem.ts";

export const invalidValue: Rule = {
  id: "InvalidValue",
  severity: "error",
  summary: "A value that is not among those that the parameter takes.",
  call(call, named, { unit, table, scope, report }) {
    tellEvent(call, objectContext(unit.tree, unit.edition, table, scope), report);
    tellEncrypted(call, report);
    for (const { parameter, value } of givenValues(call)) {
      tellRange(call, parameter, value, report);
      const allowed = parameter.isSwitch
        ? null
        : (itemTypesOf(call, parameter) ??
          registryKinds(call, parameter) ??
          parameter.values ??
          encodingsOf(parameter) ??
          scopesOf(call, parameter) ??
          providersOf(call, parameter) ??
          rolesOf(parameter, table) ??
          timeZonesOf(call, parameter, table) ??
          enumeration(call, parameter, table, scope));
      if (allowed === null) continue;
      const { names, kind } = allowed;
      for (const literal of literalsReached(value, named.ancestors[0])) {
        const text = String(literal);
        if (isAllowed(text, allowed)) continue;
        const isFolder = parameter.name === "ItemType" && text.toLowerCase() === "folder";
        const near = isFolder ? ["Directory"] : text.length < 3 ? [] : nearValues(text, names);
        const isFew =
          /^\p{L}+$/u.test(text) &&
          (names.length === 1 || (/String$/.test(parameter.type) && names.length <= fewValues));
        if (kind === "listed" && near.length === 0 && !isFew) continue;
        const words = kind === "enumeration" ? "a value of" : "one of";
        const list = names.length > 24 ? `${names.slice(0, 24).join(", ")} and others` : names.join(", ");
        report(
          value.extent,
          `-${parameter.name} of ${call.shape.name} takes ${words} ${list}, not '${text}'.${didYouMean(near)}`,
          near.length > 0 || (call.shape.products === null && kind !== "listed") ? "error" : "warning",
        );
        break;
      }
    }
  },
  // Of a command that nobody knows what nearly every command takes.
  command({ kind, written, command }, { unit, report }) {
    if (kind !== "unknown") return;
    const actions = commonParameters(unit.edition).filter(({ type }) => type === "ActionPreference");
    for (const [index, node] of command.commandElements.entries()) {
      if (node.kind !== "CommandParameter") continue;
      const key = node.parameterName.toLowerCase();
      const parameter = actions.find(({ name, aliases }) =>
        [name, ...aliases].some((each) => each.toLowerCase() === key),
      );
      const value = node.argument ?? command.commandElements[index + 1];
      if (parameter?.values == null || value?.kind !== "StringConstantExpression") continue;
      const near = isAllowed(value.value, parameter.values) ? [] : nearNames(value.value, parameter.values.names);
      if (near.length > 0)
        report(
          value.extent,
          `-${parameter.name} of ${written} does not take '${value.value}'.${didYouMean(near)}`,
          "warning",
        );
    }
  },
};

/** So few values are all that there are: Low, Medium, High. */
const fewValues = 6;

/** The values that are nearest to one, else those with the same words, some of them shortened or one left out: PublishEditor of PublishingEditor, KeepDelete of KeepAndDelete. */
function nearValues(text: string, names: readonly string[]): readonly string[] {
  const near = nearNames(text, names);
  if (near.length > 0) return near;
  const akin = names.filter(
    (name) => isShortened(text, name) || isShortened(name, text) || isWordNear(text, name) || beginsAlike(text, name),
  );
  if (akin.length > 0) return akin.slice(0, 3);
  const stems = sameStem(text, names);
  // A word too many: SendAsRight of SendAs.
  const isLonger = (name: string): boolean => text.startsWith(name) && /^\p{Lu}\p{Ll}/u.test(text.slice(name.length));
  return stems.length > 0 ? stems : names.filter(isLonger);
}

function encodingsOf({ name, type }: ParameterShape): AllowedValues | null {
  return name === "Encoding" && /(?:^|\.)Text\.Encoding$/.test(type) ? encodings : null;
}

/** What `-Encoding` takes in PowerShell 7 (about_Character_Encoding), and .NET's own names that are near to these. */
const encodings: AllowedValues = {
  names: "ascii ansi bigendianunicode bigendianutf32 oem unicode utf7 utf8 utf8BOM utf8NoBOM utf32".split(" "),
  others: "us-ascii utf-8 utf-16 utf-16le utf-16be utf-32 utf-32le utf-32be".split(" "),
  kind: "listed",
};

/** `Register-ObjectEvent $watcher -EventName Created`: an event that objects of the type have. */
function tellEvent(call: Call, context: ObjectContext, report: RuleContext["report"]): void {
  if (call.shape.name !== "Register-ObjectEvent") return;
  const given = givenValues(call);
  const name = given.find(({ parameter }) => parameter.name === "EventName")?.value;
  const owner = given.find(({ parameter }) => parameter.name === "InputObject")?.value;
  const objects = owner === undefined ? null : context.objectsOf(owner);
  if (name?.kind !== "StringConstantExpression" || objects == null || objects.type === null) return;
  if (objects.members.some((each) => each.toLowerCase() === name.value.toLowerCase())) return;
  report(
    name.extent,
    `There is no event '${name.value}' in ${objects.what}.${didYouMean(nearNames(name.value, objects.members))}`,
  );
}

/** Without -AsPlainText and a key it takes what ConvertFrom-SecureString wrote: digits of base 16 alone. */
function tellEncrypted(call: Call, report: RuleContext["report"]): void {
  if (call.shape.name !== "ConvertTo-SecureString" || call.hasUnknown) return;
  const given = givenValues(call);
  if (call.named.some(({ parameter }) => /^(?:AsPlainText|Key|SecureKey)$/.test(parameter.name))) return;
  const value = given.find(({ parameter }) => parameter.name === "String")?.value;
  if (value?.kind !== "StringConstantExpression" || /^[\da-f]*$/i.test(value.value)) return;
  report(
    value.extent,
    "ConvertTo-SecureString takes an encrypted text here, and this is none. A plain one needs -AsPlainText -Force.",
  );
}

function tellRange(call: Call, { name, range }: ParameterShape, value: Node, report: RuleContext["report"]): void {
  if (range === null) return;
  const [least, most] = range;
  const wrong = literalsOf(value).find((literal) => {
    const number = typeof literal === "boolean" ? Number.NaN : Number(literal);
    return number < least || number > most;
  });
  if (wrong === undefined) return;
  report(value.extent, `-${name} of ${call.shape.name} takes a number from ${least} to ${most}, not ${wrong}.`);
}

/** The scopes of variables, aliases and drives (about_Scopes); numbers as well. */
function scopesOf({ shape }: Call, { name, type }: ParameterShape): AllowedValues | null {
  const isOne = name === "Scope" && /String$/i.test(type) && /-(?:variable|alias|psdrive)$/i.test(shape.name);
  return isOne ? { names: ["Global", "Local", "Private", "Script"], kind: "enumeration" } : null;
}

/** The providers of drives that PowerShell and modules of Windows and Exchange bring. */
function providersOf({ shape }: Call, { name }: ParameterShape): AllowedValues | null {
  return name === "PSProvider" && shape.name === "New-PSDrive"
    ? { names: providers, kind: "listed", areWhole: true }
    : null;
}

const providers: readonly string[] =
  "ActiveDirectory Alias Certificate Environment FileSystem Function Registry SqlServer Variable WebAdministration WSMan CMSite".split(
    " ",
  );

/** The roles that setup makes; administrators make others, whose names begin as these do. */
function rolesOf({ type }: ParameterShape, { surroundings }: CommandTable): AllowedValues | null {
  return /(?:^|\.)RoleIdParameter(?:\[\])?$/.test(type)
    ? { names: surroundings.objects.roles(), kind: "listed", areBeginnings: true }
    : null;
}

/** Windows' own time zones; where it has them .NET takes those of the tz database, too. */
function timeZonesOf({ shape }: Call, { name }: ParameterShape, { surroundings }: CommandTable): AllowedValues | null {
  if (!/^(?:get|set)-timezone$/i.test(shape.name) || name !== "Id") return null;
  return { names: surroundings.timeZones, kind: "listed" };
}

/** What New-Item makes of a path that is one of the file system; items of other providers have types of their own. */
function itemTypesOf(call: Call, { name, values }: ParameterShape): AllowedValues | null {
  if (name !== "ItemType" || values === null) return null;
  const path = givenValues(call).find(({ parameter }) => parameter.name === "Path")?.value;
  const isFile = path !== undefined && textsOf(path).some((text) => /^(?:[a-z]:|\\\\)/i.test(text));
  return isFile ? { ...values, kind: "enumeration" } : null;
}

function textsOf(node: Node): readonly string[] {
  return node.kind === "ExpandableStringExpression" ? [node.value] : literalsOf(node).map(String);
}

/** The kinds of values of the registry, which its provider takes as an enumeration (documentation of New-ItemProperty). */
function registryKinds({ shape }: Call, { name }: ParameterShape): AllowedValues | null {
  if (!/^(?:new|set)-itemproperty$/i.test(shape.name) || !/^(?:property)?type$/i.test(name)) return null;
  return { names: registryValueKinds, kind: "enumeration" };
}

function enumeration(
  { shape }: Call,
  { name, type }: ParameterShape,
  table: CommandTable,
  scope: ScriptScope,
): AllowedValues | null {
  const own = scope.typeNamed(type.replace(/\[\]$/, ""));
  const names = own?.isEnum ? own.members.map((member) => member.name) : table.enumeration(type);
  // Its own converter takes whole names alone.
  if (names !== null) return { names, kind: /\.PSMemberTypes$/.test(type) ? "set" : "enumeration" };
  // What a setting takes its property shows.
  const [, noun] = shape.products === null ? [] : (/^(?:set|new|get)-(\w+)$/i.exec(shape.name) ?? []);
  const words = noun === undefined ? null : table.surroundings.objects.noun(noun)?.get(name);
  if (words == null || words.length < 2) return null;
  const isText = /(?:^|\.)String(?:\[\])?$/.test(type);
  if (!isText && /^get-/i.test(shape.name)) return null;
  return { names: words, kind: isText ? "listed" : "enumeration" };
}

/** Enumerations take numbers, lists in one text, and the beginning of a name that only one has. */
function isAllowed(text: string, { names, others, kind, areBeginnings, areWhole }: AllowedValues): boolean {
  const folded = names.map((name) => name.toLowerCase());
  if (others?.includes(text.toLowerCase())) return true;
  if (kind === "listed") {
    const word = text.toLowerCase();
    if (areBeginnings === true && !folded.includes(word) && nearNames(text, names).length > 0) return false;
    const fits = (name: string): boolean =>
      areBeginnings === true ? word.startsWith(name) : areWhole === true ? word === name : name.startsWith(word);
    return text.includes("*") || folded.some(fits);
  }
  if (kind === "set") return folded.includes(text.toLowerCase());
  return text.split(",").every((part) => {
    const word = part.trim().toLowerCase();
    if (folded.includes(word) || /^[-+]?\d+$/.test(word) || /[*$]/.test(word)) return true;
    return folded.filter((name) => name.startsWith(word)).length === 1;
  });
}

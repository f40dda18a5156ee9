import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import {
  type AbsentModule,
  absentCommand,
  absentFamily,
  absentModule,
} from "../../command/catalogue/absentCommands.ts";
import type { VariableExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import { commandName } from "../calls/commandName.ts";
import type { NamedCommand, Rule, RuleContext } from "../Rule.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import { absentAkin, absentBegun } from "../words/absentAkin.ts";
import { aliasMeant } from "../words/aliasMeant.ts";
import { constantMeant } from "../words/constantMeant.ts";
import { dashMeant, movedDash } from "../words/dashMeant.ts";
import { elseMeant } from "../words/elseMeant.ts";
import { moduleWithout } from "../words/familyNouns.ts";
import { isAkinNoun } from "../words/isAkinNoun.ts";
import { isVerbNoun } from "../words/isVerbNoun.ts";
import { keywordMeant } from "../words/keywordMeant.ts";
import { longerOfModule, moduleOfNoun } from "../words/moduleNouns.ts";
import { didYouMean, distance, nearNames } from "../words/nearNames.ts";
import { otherOrder } from "../words/otherOrder.ts";
import { otherVerbs, verbNames, withMeantVerb } from "../words/otherVerbs.ts";
import { messageOnEquals, signMeant } from "../words/signMeant.ts";
import { sortedLetters } from "../words/sortedLetters.ts";

export const unknownCommand: Rule = {
  id: "UnknownCommand",
  severity: "error",
  summary: "A command that is hardly anything but a known one written wrong.",
  node(node, ancestors, { report, scope }) {
    if (node.kind === "VariableExpression") tellFunctionRead(node, ancestors, scope, report);
    // Behind it a variable: the name of the command is not known before it runs, and none begins so.
    const [head] = node.kind === "Command" ? node.commandElements : [];
    if (
      head?.kind === "ExpandableStringExpression" &&
      head.stringConstantType === "BareWord" &&
      head.value.startsWith("=")
    )
      report(head.extent, messageOnEquals(head.value));
  },
  command(named, context) {
    const verdict = judge(named, context);
    if (verdict?.kind === "unknown") context.report(named.extent, verdict.message, verdict.severity);
  },
};

export const unjudgedCommand: Rule = {
  id: "UnjudgedCommand",
  severity: "information",
  summary: "A command that may come from a module or file that cannot be looked into.",
  command(named, context) {
    const verdict = judge(named, context);
    if (verdict?.kind === "unjudged") context.report(named.extent, verdict.message);
  },
};

type Verdict =
  | { readonly kind: "unknown"; readonly message: string; readonly severity: "error" | "warning" }
  | { readonly kind: "unjudged"; readonly message: string };

const verdicts = new WeakMap<NamedCommand, Verdict | null>();

function judge(named: NamedCommand, context: RuleContext): Verdict | null {
  let verdict = verdicts.get(named);
  if (verdict === undefined) {
    verdict = verdictOn(named, context);
    verdicts.set(named, verdict);
  }
  return verdict;
}

function verdictOn(named: NamedCommand, { scope, table }: RuleContext): Verdict | null {
  const { written, name, qualifier } = named;
  if (named.kind !== "unknown" || named.isAsked) return null;
  const constant = constantMeant(named);
  if (constant !== null) return { kind: "unknown", message: constant, severity: "error" };
  if (isOfLanguage(named) || isFilter(named)) return null;
  const sign = signMeant(named, scope);
  if (sign !== null) return { kind: "unknown", message: sign, severity: "error" };
  const keyword =
    qualifier === null ? (elseMeant(named) ?? keywordMeant(written, named.command, isBeforeBlock(named))) : null;
  if (keyword !== null) return { kind: "unknown", message: messageOnKeyword(written, keyword), severity: "error" };
  const start = qualifier === null ? startMeant(named, scope, table) : null;
  if (start !== null) return { kind: "unknown", message: start, severity: "error" };
  // Names without a verb may be programs of any computer.
  if (!isVerbNoun(name))
    return qualifier === null
      ? (onOwnFunction(written, scope) ?? onDashes(named, table) ?? onAlias(named, table))
      : null;
  const moved = qualifier === null ? movedDash(name, (each) => spellingOf(each, table)) : null;
  if (moved !== null)
    return { kind: "unknown", severity: "error", message: `There is no command '${written}'.${didYouMean([moved])}` };
  if (qualifier !== null || isPrefixed(name, scope.prefixes, (each) => table.spelling(each) !== null)) return null;
  const [source] = scope.unknownSources;
  const isOpen = source !== undefined || scope.isLibrary;
  if (scope.surroundings.isDeclared(name, named.extent.source.fileName, isOpen)) return null;
  const near = nearest(name, table.near(name), nearNames(name, [...scope.functionNames(), ...scope.sharedNames]));
  const family = absentFamily(name) ?? familyOfSlip(name, near, scope, table);
  if (family !== null) {
    const isOwn = (each: string): boolean =>
      family.commands.includes(each) || table.isOfModule(scope.resolve(each), family.name);
    const slips = [name.replace(/ies$/, "y"), ...near].filter((each) => isOwn(each) && isOfFamily(name, each));
    const own = slips.length > 0 ? slips : otherVerbs(name, [...family.commands, ...table.commandsOf(family.name)]);
    if (own.length > 0)
      return { kind: "unknown", severity: "warning", message: `There is no command '${written}'.${didYouMean(own)}` };
    const isStranger = scope.hasStrangeSources || scope.isLibrary || isRemote(named);
    const lacking = isStranger ? null : moduleWithout(name, table);
    return lacking === null
      ? unjudged(written, `it seems to be of ${family.name} (${family.where})`)
      : lackedBy(written, lacking);
  }
  // Nobody but the folder's own files makes a file of functions several of a cmdlet of Exchange's, or of a module whose commands are all known.
  const isPlural = source === undefined && near.length > 0 && (table.isOfExchange(near[0]) || isOfWholeModule(near[0]));
  const slip = near.length === 0 ? null : slipOf(name, near[0], isOpen && !isPlural);
  if (slip !== null)
    return {
      kind: "unknown",
      severity: slip === "sure" && !isOpen && !isRemote(named) ? "error" : "warning",
      message: `There is no command '${written}'.${didYouMean(near)}`,
    };
  const begun = sameNoun(name, scope);
  if (begun.length > 0)
    return { kind: "unknown", severity: "warning", message: `There is no command '${written}'.${didYouMean(begun)}` };
  const spelt = isOpen || isRemote(named) ? null : withMeantVerb(name, (each) => spellingOf(each, table));
  const others = isOpen
    ? []
    : [
        ...otherOrder(name),
        ...uncalled(name, scope),
        ...akinNames(name, scope, table),
        ...absentAkin(name),
        ...absentBegun(name),
        ...cmdletBegun(name, table),
        ...(spelt === null ? [] : [spelt]),
      ];
  if (others.length === 0 && !isOpen && !isRemote(named))
    others.push(...longerOfModule(name, scope, table).slice(0, 3));
  if (others.length > 0)
    return {
      kind: "unknown",
      severity: "warning",
      message: `There is no command '${written}'.${didYouMean([...new Set(others)])}`,
    };
  const akin = isOpen || isRemote(named) ? null : akinTo(name, scope, table);
  if (akin !== null)
    return {
      kind: "unknown",
      severity: "warning",
      message: `Nothing here defines '${written}', and neither PowerShell nor Exchange has it. There is ${akin}.`,
    };
  const module = isOpen || isRemote(named) ? null : moduleOfNoun(name, scope, table);
  if (module !== null) return lackedBy(written, module.name);
  const held = scope.isLibrary ? [] : uncalledAround(name, scope);
  if (held.length > 0)
    return { kind: "unknown", severity: "warning", message: `There is no command '${written}'.${didYouMean(held)}` };
  const why =
    source !== undefined
      ? `it may come from ${source.what}`
      : scope.isLibrary
        ? "it may come from what loads this file"
        : isRemote(named)
          ? "it runs in another session"
          : "nothing here defines it, but a module of the computer may";
  return unjudged(written, why);
}

/** The family of the command that a name is nearest to, which it is written like in other letters: `get-csonlineusers`. */
function familyOfSlip(
  name: string,
  [near]: readonly string[],
  scope: ScriptScope,
  table: CommandTable,
): AbsentModule | null {
  const module = near === undefined ? null : table.moduleOf(scope.resolve(near));
  const family = module === null ? null : absentModule(module);
  return family?.kind === "family" && isOfFamily(name, near) ? family : null;
}

/** `${function:Get-Itm}`, where the texts define Get-Item. */
function tellFunctionRead(
  { variablePath, extent }: VariableExpression,
  ancestors: readonly Node[],
  scope: ScriptScope,
  report: RuleContext["report"],
): void {
  if (variablePath.driveName?.toLowerCase() !== "function" || ancestors.at(-1)?.kind === "AssignmentStatement") return;
  const name = variablePath.unqualifiedPath.replace(/^[^:]*:/, "");
  const slip = scope.isFunction(name) ? null : onOwnFunction(name, scope);
  if (slip?.kind === "unknown") report(extent, slip.message, slip.severity);
}

/** Whether a name is a known one of its family written wrong: families have many commands, with every verb, and none in the plural. */
function isOfFamily(name: string, near: string): boolean {
  const [left, right] = [name.toLowerCase(), near.toLowerCase()];
  const isOtherVerb = left.slice(left.indexOf("-")) === right.slice(right.indexOf("-"));
  if (isOtherVerb && verbNames().has(left.slice(0, left.indexOf("-")))) return false;
  const isTail = left.startsWith(right) || right.startsWith(left);
  // One connects to a product, of which there is one name.
  if (right === `${left}s` && /^(?:dis)?connect-/.test(left)) return true;
  if (left === `${right}s` || left === right.replace(/y$/, "ies")) return true;
  const verb = left.slice(0, left.indexOf("-") + 1);
  const isLong = left.length - verb.length >= longest && right.startsWith(verb);
  return !isTail && (distance(left, right, 1) === 1 || (isLong && distance(left, right, 2) === 2));
}

/** Nouns of so many letters that are two apart are one. */
const longest = 14;

function isOfWholeModule(name: string): boolean {
  const module = absentCommand(name)?.module;
  return module?.kind === "cmdlets" && !module.partial;
}

function spellingOf(name: string, table: CommandTable): string | null {
  return table.spelling(name) ?? absentCommand(name)?.name ?? null;
}

function onDashes({ name, command }: NamedCommand, table: CommandTable): Verdict | null {
  const [, first] = command.commandElements;
  const noun =
    first?.kind === "StringConstantExpression" && first.stringConstantType === "BareWord" ? first.value : null;
  const meant = dashMeant(name, noun, (each) => spellingOf(each, table));
  const message = `There is no command '${name}'.${didYouMean(meant === null ? [] : [meant])}`;
  return meant === null ? null : { kind: "unknown", severity: "error", message };
}

function onAlias(named: NamedCommand, table: CommandTable): Verdict | null {
  const near = aliasMeant(named, table);
  return near.length === 0
    ? null
    : { kind: "unknown", severity: "warning", message: `There is no command '${named.written}'.${didYouMean(near)}` };
}

/** A function or configuration of the texts whose name is written with another letter. */
function onOwnFunction(written: string, scope: ScriptScope): Verdict | null {
  if (!/^\p{L}[\p{L}\p{N}_-]{3,}$/u.test(written)) return null;
  const own = [...scope.functionNames(), ...scope.configurationNames()];
  if (own.some((each) => each.toLowerCase() === written.toLowerCase())) return null;
  const near = nearNames(written, own).filter((each) => {
    const [left, right] = [written.toLowerCase(), each.toLowerCase()];
    // Of so few letters all are there, in another order.
    if (left.length < 5) return sortedLetters(left) === sortedLetters(right) && left[0] === right[0];
    // Digits tell steps of one thing apart.
    if (left.replace(/\d/g, "") === right.replace(/\d/g, "")) return false;
    return distance(left, right, 1) === 1 || left.length >= longFunction;
  });
  return near.length === 0
    ? null
    : { kind: "unknown", severity: "warning", message: `There is no command '${written}'.${didYouMean(near)}` };
}

/** From this length on a name that is two letters apart from a function's is that function's. */
const longFunction = 9;

/** Whether the block around is given to -Filter, which reads its text: `Get-ADUser -Filter {Name -eq $name}`. */
function isFilter({ ancestors }: NamedCommand): boolean {
  const place = ancestors.findLastIndex(({ kind }) => kind === "ScriptBlockExpression");
  const around = ancestors[place - 1];
  if (around?.kind === "CommandParameter") return /^filter$/i.test(around.parameterName);
  if (around?.kind !== "Command") return false;
  const before = around.commandElements[(around.commandElements as readonly Node[]).indexOf(ancestors[place]) - 1];
  return before?.kind === "CommandParameter" && /^filter$/i.test(before.parameterName);
}

/** What is said of a name that begins as none does: `-Path x` below a line that was to go on, `!Test-Path x`, `10XB`. */
function startMeant(
  { written, command, ancestors }: NamedCommand,
  scope: ScriptScope,
  table: CommandTable,
): string | null {
  if (/^-[A-Za-z]\w*:?$/.test(written) && command.invocationOperator === "Unknown")
    return `'${written}' is called as a command: a statement begins with it.${isFirstOfLine(command) ? " A backtick as the very last character of the line above makes that line go on." : ""}`;
  const denied = /^!([A-Za-z]\w*-\w+)$/.exec(written)?.[1];
  if (denied !== undefined && (scope.isFunction(denied) || table.spelling(denied) !== null))
    return `'${written}' is called as a command. Parentheses make '!' deny what a command gives: !(${denied} ...).`;
  const [, number, unit] = /^(\d+(?:\.\d+)?)([A-Za-z]{1,3})$/.exec(written) ?? [];
  const isValue = ancestors.at(-2)?.kind === "AssignmentStatement" || ancestors.at(-2)?.kind === "ParenExpression";
  if (unit === undefined || !isValue || !/^[kmgtpexyz]?i?b?$/i.test(unit)) return null;
  return `'${written}' is no number, so that it is called as a command. Sizes are written ${number}KB, MB, GB, TB or PB.`;
}

function isFirstOfLine({ extent: { source, start } }: NamedCommand["command"]): boolean {
  const { text } = source;
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
}

/** Whether the next statement is a block, as it is behind a condition with the brace on a line of its own. */
function isBeforeBlock({ ancestors }: NamedCommand): boolean {
  const [block, pipeline] = ancestors.slice(-2);
  if (block?.kind !== "NamedBlock" && block?.kind !== "StatementBlock") return false;
  const next = block.statements[(block.statements as readonly Node[]).indexOf(pipeline) + 1];
  return next !== undefined && pureExpression(next)?.kind === "ScriptBlockExpression";
}

function messageOnKeyword(written: string, keyword: string): string {
  if (written.toLowerCase() === keyword)
    return `'${written}' is a keyword, and stands where a command is called: there is none of that name.`;
  return `There is no command '${written}'. Did you mean the keyword '${keyword}'?`;
}

function lackedBy(written: string, module: string): Verdict {
  return {
    kind: "unknown",
    severity: "warning",
    message: `Nothing here defines '${written}', and ${module} has no such command.`,
  };
}

function unjudged(written: string, why: string): Verdict {
  return { kind: "unjudged", message: `Whether there is a command '${written}' cannot be judged: ${why}.` };
}

/** Words that only configurations and workflows have. */
const languageWords = ["import-dscresource", "checkpoint-workflow", "suspend-workflow"];

function isOfLanguage({ name, ancestors }: NamedCommand): boolean {
  return (
    languageWords.includes(name.toLowerCase()) ||
    ancestors.some(
      (node) => node.kind === "ConfigurationDefinition" || (node.kind === "FunctionDefinition" && node.isWorkflow),
    )
  );
}

/** `Get-EXOMailbox` for Get-Mailbox imported with the prefix EXO. */
function isPrefixed(name: string, prefixes: readonly string[], isKnown: (name: string) => boolean): boolean {
  const [verb, noun] = name.split("-");
  return prefixes.some(
    (prefix) => noun.toLowerCase().startsWith(prefix) && isKnown(`${verb}-${noun.slice(prefix.length)}`),
  );
}

/**
 * How sure it is that a name is a known one written wrong, and not one of its own; null: it is not. Sure is one letter, or two inside a
 * long name with the same verb. A plural may be of a module that nobody sees, and is none where others' commands are in sight; there another
 * ending makes a name of its own, but for a letter that is missing.
 */
function slipOf(written: string, near: string, isOpen: boolean): "sure" | "likely" | null {
  const [left, right] = [written.toLowerCase(), near.toLowerCase()];
  const apart = distance(left, right, 2);
  const [verb, noun] = left.split("-");
  const [nearVerb, nearNoun] = right.split("-");
  if (apart === 1 && verb !== nearVerb && noun !== nearNoun)
    return sortedLetters(left) === sortedLetters(right) ? "sure" : null;
  if (left.startsWith(right)) {
    const ending = left.slice(right.length);
    if (/^s$/.test(ending) && ofShell.test(verb)) return "likely";
    return isOpen || /^\d$/.test(ending) ? null : /^e?s$/.test(ending) ? "likely" : apart === 1 ? "sure" : null;
  }
  if (apart === 1) {
    // A file of functions may be one of several: Get- stands beside Set-.
    if (verb !== nearVerb) return noun === nearNoun && !(isOpen && verbNames().has(verb)) ? "sure" : null;
    const isSwapped = left.length === right.length && sortedLetters(noun) === sortedLetters(nearNoun);
    // Two letters in the other order, or one too few, make no name of their own.
    if (isSwapped && noun.length > 3) return "sure";
    const isPlural = `${noun}s` === nearNoun && !nearNoun.endsWith("ss");
    if (noun.length < nearNoun.length && nearNoun.length > 3 && !isPlural) return "sure";
    return noun.length >= (isOpen ? 5 : 3) && !(isOpen && right.startsWith(left)) ? "sure" : null;
  }
  const hasSameEnds = noun.slice(0, 3) === nearNoun.slice(0, 3) && noun.slice(-3) === nearNoun.slice(-3);
  return apart === 2 && !isOpen && verb === nearVerb && noun.length >= 9 && hasSameEnds ? "sure" : null;
}

/** Verbs whose commands handle what comes down a pipeline, or write: a module has no several of them. */
const ofShell = /^(?:write|out|format|foreach|where|select|sort|group|measure|tee|convertto|convertfrom)$/;

/** The nearer ones of two kinds of names. */
function nearest(name: string, left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const apart = (near: readonly string[]): number => distance(name.toLowerCase(), near[0].toLowerCase(), 2);
  return apart(right) <= apart(left) ? right : left;
}

/** The one cmdlet that a name is the beginning of: a long one of Exchange's, get-activesyncvirtualdir, or with a verb of the shell, Write-Warn. */
function cmdletBegun(name: string, table: CommandTable): readonly string[] {
  const [verb, noun] = name.toLowerCase().split("-");
  const isOfShell = ofShell.test(verb) && noun.length >= shortNoun;
  if (!isOfShell && noun.length < longNoun) return [];
  // What ends with a word of its own is another name.
  const found = table
    .begun(foldCase(name))
    .filter((each) => /^[a-z]/.test(each.slice(name.length)))
    .filter((each) => isOfShell || table.isOfExchange(each));
  return found.length === 1 ? found : [];
}

/** The functions of a text with the long noun of a name and a verb that begins as its verb does: Convert-Time for ConvertTo-Time. */
function sameNoun(name: string, scope: ScriptScope): readonly string[] {
  const [verb, noun] = name.toLowerCase().split("-");
  if (noun.length < longNoun) return [];
  return scope.functionNames().filter((each) => {
    const [ownVerb, ownNoun] = each.toLowerCase().split("-");
    return ownNoun === noun && (ownVerb.startsWith(verb) || verb.startsWith(ownVerb));
  });
}

/** The functions of a script that nothing calls, with the verb or the noun of a name; or one that begins with it. */
function uncalled(name: string, scope: ScriptScope): readonly string[] {
  const [verb, noun] = name.toLowerCase().split("-");
  const alike = scope.functionNames().filter((each) => {
    const [ownVerb, ownNoun] = each.toLowerCase().split("-");
    return ownNoun !== undefined && (ownNoun === noun || (ownVerb === verb && ownNoun[0] === noun[0]));
  });
  if (alike.length !== 1) return [];
  const [longer] = alike.map((each) => each.toLowerCase());
  if (longer.startsWith(name.toLowerCase()) && noun.length >= longNoun) return alike;
  return isCalled(alike[0], scope) ? [] : alike;
}

function isCalled(name: string, scope: ScriptScope): boolean {
  return scope.facts.some(({ calls }) =>
    calls.some(({ command }) => commandName(command)?.toLowerCase() === name.toLowerCase()),
  );
}

/** The function that nothing calls, with the verb of a name and a noun that its noun is the end of: Test-IsAdmin for Test-Admin. */
function uncalledAround(name: string, scope: ScriptScope): readonly string[] {
  const [verb, noun] = name.toLowerCase().split("-");
  if (noun.length < leastEnd) return [];
  const around = scope.functionNames().filter((each) => {
    const [ownVerb, ownNoun] = each.toLowerCase().split("-");
    return ownVerb === verb && ownNoun !== noun && ownNoun?.endsWith(noun) === true;
  });
  return around.length === 1 && !isCalled(around[0], scope) ? around : [];
}

/** An end that is shorter is that of many words. */
const leastEnd = 5;

/** From this length on what a name begins with is that name. */
const longNoun = 6;

/** Shorter ones are the beginning of many words. */
const shortNoun = 4;

/** The cmdlets of Exchange with the same verb whose nouns say the same with a word more or less, in a text that calls others of them. */
function akinNames(name: string, scope: ScriptScope, table: CommandTable): readonly string[] {
  const [verb, noun] = name.split("-");
  if (!callsExchange(scope, table)) return [];
  const found = table.exchangeNames(verb).filter((each) => {
    const other = each.slice(verb.length + 1);
    return other.length !== noun.length && isAkinNoun(noun, other);
  });
  return found.slice(0, 3);
}

/** A command with the noun of a name, or with one that the name's noun begins with: others name what is theirs otherwise. null: there is none. */
function akinTo(name: string, scope: ScriptScope, table: CommandTable): string | null {
  const [verb, noun] = name.split("-");
  const plain = /^(?:to|from|as)(?=\w{3})|(?:file|object)$/i.test(noun)
    ? table.spelling(`${verb}-${noun.replace(/^(?:to|from|as)|(?:file|object)$/i, "")}`)
    : null;
  if (plain !== null) return plain;
  const own = scope.functionNames().find((each) => each.toLowerCase().endsWith(`-${noun.toLowerCase()}`));
  const found = own ?? table.commandOfNoun(noun);
  return found === null && callsExchange(scope, table) ? table.exchangeAkin(verb, noun) : found;
}

const callers = new WeakMap<ScriptScope, boolean>();

function callsExchange(scope: ScriptScope, table: CommandTable): boolean {
  let found = callers.get(scope);
  if (found === undefined) {
    found = scope.facts.some(({ calls }) => calls.some(({ command }) => table.isOfExchange(scope.calledBy(command))));
    callers.set(scope, found);
  }
  return found;
}

/** Whether a block is meant for another session, whose commands are its own. */
function isRemote({ ancestors }: NamedCommand): boolean {
  return ancestors.some((node, index) => {
    const around = ancestors[index - 1];
    if (node.kind !== "ScriptBlockExpression" || around?.kind !== "Command") return false;
    const [head] = around.commandElements;
    return head.kind === "StringConstantExpression" && /^(?:invoke-command|icm|start-job|sajb)$/i.test(head.value);
  });
}

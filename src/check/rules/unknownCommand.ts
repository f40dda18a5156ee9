import { absentFamily } from "../../command/catalogue/absentCommands.ts";
import { didYouMean, distance, nearNames } from "../nearNames.ts";
import type { NamedCommand, Rule, RuleContext } from "../Rule.ts";

export const unknownCommand: Rule = {
  id: "UnknownCommand",
  severity: "error",
  summary: "A command that is hardly anything but a known one written wrong.",
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
  // Names without a verb may be programs of any computer.
  if (named.kind !== "unknown" || !isVerbNoun(name) || named.isAsked || isOfLanguage(named)) return null;
  if (qualifier !== null || isPrefixed(name, scope.prefixes, (each) => table.spelling(each) !== null)) return null;
  if (scope.surroundings.isDeclared(name, named.extent.source.fileName)) return null;
  const family = absentFamily(name);
  if (family !== null) return unjudged(written, `it seems to be of ${family.name} (${family.where})`);
  const near = nearest(name, table.near(name), nearNames(name, scope.functionNames()));
  const [source] = scope.unknownSources;
  const isOpen = source !== undefined || scope.isLibrary || isRemote(named);
  if (near.length > 0 && isSlip(name, near[0], isOpen))
    return {
      kind: "unknown",
      severity: isOpen ? "warning" : "error",
      message: `There is no command '${written}'.${didYouMean(near)}`,
    };
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

function unjudged(written: string, why: string): Verdict {
  return { kind: "unjudged", message: `Whether there is a command '${written}' cannot be judged: ${why}.` };
}

function isVerbNoun(name: string): boolean {
  return /^[\p{L}]+-[\p{L}][\p{L}\p{N}_]*$/u.test(name);
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
 * Whether a name is a known one written wrong, and not one of its own: one letter, or two inside a long name with the same verb.
 * Another ending makes a name of its own where commands of others are in sight, and a plural always does.
 */
function isSlip(written: string, near: string, isOpen: boolean): boolean {
  const [left, right] = [written.toLowerCase(), near.toLowerCase()];
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left];
  const ending = longer.startsWith(shorter) ? longer.slice(shorter.length) : "";
  if (ending !== "" && (isOpen || (longer === left && /^(?:s|es|\d)$/.test(ending)))) return false;
  const apart = distance(left, right, 2);
  const [verb, noun] = left.split("-");
  const [nearVerb, nearNoun] = right.split("-");
  if (apart === 1) {
    if (verb !== nearVerb) return noun === nearNoun;
    // Two letters in the other order make no name of their own.
    const isSwapped = left.length === right.length && noun.length > 3 && sorted(noun) === sorted(nearNoun);
    return isSwapped || noun.length >= (isOpen ? 5 : 3);
  }
  const hasSameEnds = noun.slice(0, 3) === nearNoun.slice(0, 3) && noun.slice(-3) === nearNoun.slice(-3);
  return apart === 2 && !isOpen && verb === nearVerb && noun.length >= 9 && hasSameEnds;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** The nearer ones of two kinds of names. */
function nearest(name: string, left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const apart = (near: readonly string[]): number => distance(name.toLowerCase(), near[0].toLowerCase(), 2);
  return apart(right) <= apart(left) ? right : left;
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

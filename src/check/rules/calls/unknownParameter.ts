import { type Call, fittingSets, parameterExtent } from "../../calls/Call.ts";
import { type CommandShape, type ParameterShape, placeIn } from "../../calls/CommandShape.ts";
import { commandName } from "../../calls/commandName.ts";
import { commonParameters } from "../../calls/commonParameters.ts";
import { hasOwnDrivesAlone } from "../../objects/commands/drives.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { familyParameters } from "../../words/familyParameters.ts";
import { isOperatorName } from "../../words/isOperatorName.ts";
import { isShortened, nounWords } from "../../words/isShortened.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";
import { isOfOtherEdition } from "../editions/editionParameter.ts";

export const unknownParameter: Rule = {
  id: "UnknownParameter",
  severity: "error",
  summary: "A parameter that the command does not have.",
  command(named, { table, target, report }) {
    // Of a command whose parameters are not known those that every cmdlet has are.
    if ((named.kind !== "absent" && named.kind !== "unknown") || !/^\p{L}+-\p{L}/u.test(named.name)) return;
    if (table.shape(named.name, target.edition) !== null) return;
    const common = commonParameters(target.edition).map(({ name }) => name);
    for (const element of named.command.commandElements) {
      if (element.kind !== "CommandParameter" || element.parameterName.length < 8) continue;
      const written = element.parameterName;
      const [near] = nearNames(written, common);
      const isCommon = near !== undefined && distance(written.toLowerCase(), near.toLowerCase(), 1) === 1;
      const ofFamily = isCommon ? [near] : familyParameters(named.name, written, table);
      if (ofFamily.length > 0)
        report(parameterExtent(element), `No cmdlet has '-${written}'.${didYouMean(ofFamily, "-")}`, "warning");
    }
  },
  call(call, _named, context) {
    const { scope, table, target, report } = context;
    const { shape } = call;
    for (const { written, node, candidates } of call.unbound) {
      if (candidates.length > 0 || isOfOtherEdition(call, written, table, target.edition)) continue;
      if (shape.kind === "function" && shape.takesAnything && !shape.readsRest && isOperatorName(written)) {
        report(
          parameterExtent(node),
          `-${written} is given to ${shape.name} as an argument, and compares nothing. Write parentheses around the command.`,
          "warning",
        );
        return;
      }
      const own = shape.parameters.filter(({ isCommon }) => !isCommon);
      const names = (own.length > 0 ? own : shape.parameters).map(({ name }) => name);
      const readsRest = shape.parameters.some((each) => takesNames(each, call));
      const exact = written.length < 3 ? [] : nearParameters(written, shape);
      const near = exact.length === 0 && readsRest && isOwnModule(shape) ? withLastWord(written, names) : exact;
      const isWhole = isWholeOfTests(call, context);
      const takesRest = shape.takesAnything || (readsRest && !isWhole);
      // A cmdlet that shows what is left over shows the name of a parameter of others, too.
      const isOfOthers = readsRest && shape.kind === "cmdlet" && written.length > 3 && table.words.isProperty(written);
      const isBare = shape.takesAnything && own.length === 0;
      const isAny =
        !isWhole &&
        (shape.readsRest || isBare || (readsRest && !(isOfOthers && isOwnModule(shape))) || mayHaveMore(call, context));
      if (near.length === 0 && isAny) continue;
      // A module that is not known may have a command of the same name, but hardly with parameters of the same names.
      const isMeant =
        (shape.products !== null || !shape.modelled) && call.named.some(({ parameter }) => !parameter.isCommon);
      if (shape.kind === "cmdlet" && scope.hasStrangeSources && near.length === 0 && !isOwnModule(shape) && !isMeant)
        continue;
      if (shape.takesAnything && written.length < 3) continue;
      const what = takesRest ? " and takes it as text" : "";
      report(
        parameterExtent(node),
        `${subjectOf(shape)} has no parameter '-${written}'${what}.${didYouMean(near, "-") || ` It has ${listed(names)}.`}`,
        near.length > 0 && !shape.takesAnything ? "error" : "warning",
      );
    }
  },
};

/** Whether a parameter takes what is left over, names among it: blocks are no names, and one that has a value takes no more. */
function takesNames(parameter: ParameterShape, call: Call): boolean {
  if (call.named.some((each) => each.parameter === parameter)) return false;
  const isLeft = fittingSets(call).some((set) => placeIn(parameter, set)?.remaining === true);
  return isLeft && !/ScriptBlock(?:\[\])?$/.test(parameter.type);
}

/** Names that are near, else those with a beginning that is: names are often written shortened. */
function nearParameters(
  written: string,
  { parameters, hasMoreParameters, takesPath, modelled }: CommandShape,
): readonly string[] {
  // Of a cmdlet that is not here the most used ones are listed.
  const isKnownInPart = hasMoreParameters && !takesPath && !modelled;
  // Nobody means the two letters of `-ov` by a word.
  const names = parameters.flatMap(({ name, aliases, isCommon }) => (isCommon ? [name] : [name, ...aliases]));
  const whole = nearNames(written, names);
  if (whole.length > 0 || written.length < 4) return whole;
  const alike = isKnownInPart
    ? names
        .filter((name) => isWordNear(written, name) || isShortened(written, name) || isShortened(name, written))
        .slice(0, 3)
    : [];
  if (alike.length > 0) return alike;
  const key = written.toLowerCase();
  return names.filter((name) =>
    [-1, 0, 1].some((more) => distance(key, name.slice(0, key.length + more).toLowerCase(), 1) === 1),
  );
}

/** The parameters whose last word is that of a name: -ForegroundColor and -BackgroundColor for -Color. */
function withLastWord(written: string, names: readonly string[]): readonly string[] {
  const last = nounWords(written).at(-1)?.toLowerCase() ?? "";
  return last.length < leastWord ? [] : names.filter((name) => nounWords(name).at(-1)?.toLowerCase() === last);
}

const leastWord = 5;

/** Whether a command is Pester's, all of whose parameters are known where a text brings no operators of its own. */
function isWholeOfTests({ shape }: Call, { scope }: RuleContext): boolean {
  if (shape.module !== "Pester" || !shape.modelled) return false;
  return !scope.facts.some(({ calls }) => calls.some(({ command }) => addsOperators.test(commandName(command) ?? "")));
}

const addsOperators = /^Add-(?:Should|Assertion)Operator$/i;

/** Whether a parameter may be one that cannot be known: of a provider of another module, or of the command's own making. */
function mayHaveMore({ shape }: Call, { unit }: RuleContext): boolean {
  return shape.hasMoreParameters && !(shape.takesPath && hasOwnDrivesAlone(unit.tree));
}

/** Modules that no other one takes the names of commands from. */
function isOwnModule({ module }: CommandShape): boolean {
  return /^microsoft\.powershell\.(?:core|management|security|utility)$/i.test(module);
}

/** The reference of Exchange leaves out further names of parameters. */
function subjectOf({ name, products }: CommandShape): string {
  return products === null ? name : `${name}, as Exchange's reference describes it,`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "none";
  // Some are there for an older way of calling alone.
  const shown = names
    .filter((name) => !name.startsWith("__"))
    .slice(0, 8)
    .map((name) => `-${name}`);
  return `${shown.join(", ")}${names.length > shown.length ? " and others" : ""}`;
}

import type { Call } from "../Call.ts";
import type { CommandShape } from "../CommandShape.ts";
import { didYouMean, distance, nearNames } from "../nearNames.ts";
import type { Rule } from "../Rule.ts";
import type { ScriptScope } from "../ScriptScope.ts";
import { isOfOtherEdition } from "./editionParameter.ts";
import { parameterExtent } from "./parameterExtent.ts";

export const unknownParameter: Rule = {
  id: "UnknownParameter",
  severity: "error",
  summary: "A parameter that the command does not have.",
  call(call, _named, { scope, table, target, report }) {
    const { shape } = call;
    for (const { written, node, candidates } of call.unbound) {
      if (candidates.length > 0 || isOfOtherEdition(call, written, table, target.edition)) continue;
      const names = shape.parameters.map(({ name }) => name);
      const near = written.length < 3 ? [] : nearParameters(written, shape);
      const takesRest =
        shape.takesAnything ||
        shape.parameters.some(({ sets }) => [...sets.values()].some(({ remaining }) => remaining));
      if (near.length === 0 && (shape.readsRest || mayHaveMore(call, scope))) continue;
      // A module that is not known may have a command of the same name.
      if (shape.kind === "cmdlet" && scope.hasUnknownModules && near.length === 0) continue;
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

/** Names that are near, else those with a beginning that is: names are often written shortened. */
function nearParameters(written: string, { parameters }: CommandShape): readonly string[] {
  const names = parameters.flatMap(({ name, aliases }) => [name, ...aliases]);
  const whole = nearNames(written, names);
  if (whole.length > 0 || written.length < 4) return whole;
  const key = written.toLowerCase();
  return names.filter((name) =>
    [-1, 0, 1].some((more) => distance(key, name.slice(0, key.length + more).toLowerCase(), 1) === 1),
  );
}

/** Drives whose providers bring no parameters but those that the tables list. */
const ownDrives = /^(?:[a-z]|alias|cert|env|function|hkcu|hklm|variable|wsman):/i;

/** Whether a parameter may be one that cannot be known: of a provider of another module, or of the command's own making. */
function mayHaveMore({ shape, named, positional }: Call, scope: ScriptScope): boolean {
  if (!shape.hasMoreParameters) return false;
  if (!shape.takesPath || scope.hasForeignModules) return true;
  const paths = [...named.map(({ value }) => value), ...positional];
  return paths.some(
    (path) => path?.kind === "StringConstantExpression" && /^[^\\/]*:/.test(path.value) && !ownDrives.test(path.value),
  );
}

/** The reference of Exchange leaves out further names of parameters. */
function subjectOf({ name, products }: CommandShape): string {
  return products === null ? name : `${name}, as Exchange's reference describes it,`;
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 8).map((name) => `-${name}`);
  return `${shown.join(", ")}${names.length > shown.length ? " and others" : ""}`;
}

import type { Call } from "../Call.ts";
import { didYouMean, nearNames } from "../nearNames.ts";
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
      const near =
        written.length < 3 ? [] : nearNames(written, [...names, ...shape.parameters.flatMap(({ aliases }) => aliases)]);
      const takesRest =
        shape.takesAnything ||
        shape.parameters.some(({ sets }) => [...sets.values()].some(({ remaining }) => remaining));
      if (near.length === 0 && (shape.takesAnything || mayHaveMore(call, scope))) continue;
      // A module that is not known may have a command of the same name.
      if (shape.kind === "cmdlet" && scope.hasUnknownModules && near.length === 0) continue;
      if (shape.takesAnything && written.length < 3) continue;
      const what = takesRest ? " and takes it as text" : "";
      report(
        parameterExtent(node),
        `${shape.name} has no parameter '-${written}'${what}.${didYouMean(near, "-") || ` It has ${listed(names)}.`}`,
        near.length > 0 && !shape.takesAnything ? "error" : "warning",
      );
    }
  },
};

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

function listed(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, 8).map((name) => `-${name}`);
  return `${shown.join(", ")}${names.length > shown.length ? " and others" : ""}`;
}

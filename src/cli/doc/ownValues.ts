import { escapeRegExp } from "../../base/text/escapeRegExp.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { Pins } from "../../transcript/compare/Pins.ts";
import { lineParts } from "../../transcript/compare/placeholders.ts";

/**
 * Says of a printed value whether it comes from the page's own scripts, so that the page has to show it: one that they name,
 * and a date that the last of them reckons from those that it names. `scripts` gives those up to the one that printed.
 */
export function ownValues(scripts: () => readonly string[], edition: Edition): Pins {
  let texts: readonly string[] | null = null;
  let text = "";
  let reckons: boolean | null = null;
  return (_shown, printed) => {
    if (printed.kind === "text" || printed.kind === "time") return false;
    if (!texts) {
      texts = scripts();
      text = texts.join("\n");
    }
    if (new RegExp(`(?<![\\w@.-])${escapeRegExp(printed.text)}(?![\\w-]|\\.\\w)`, "i").test(text)) return true;
    if (printed.kind !== "date") return false;
    reckons ??= reckonsWithDates(texts.at(-1) ?? "", edition);
    return reckons;
  };
}

/** Cmdlets that give nothing which was not given to them. */
const reckoning: ReadonlySet<string> = new Set(
  `get-date new-timespan foreach-object % where-object ? select-object select sort-object sort format-list fl format-table ft
   write-output echo write-host out-string out-host convertto-json convertfrom-json convertto-csv convertfrom-csv`.split(
    /\s+/,
  ),
);

const clock = /^(?:now|utcnow|today)$/i;

/** Whether a script names a date and asks neither the clock nor anything that has dates of its own. */
function reckonsWithDates(script: string, edition: Edition): boolean {
  let hasDate = false;
  let isOwn = true;
  walk(parseScript(script, { edition, tokens: false }).ast, (node) => {
    if (node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression")
      hasDate ||= lineParts(node.value).some(({ kind }) => kind === "date");
    else if (node.kind === "Command") isOwn &&= isReckoning(node);
    else if (node.kind === "MemberExpression" || node.kind === "InvokeMemberExpression")
      isOwn &&= !(node.static && node.member.kind === "StringConstantExpression" && clock.test(node.member.value));
  });
  return hasDate && isOwn;
}

function isReckoning({ commandElements: [head, ...rest] }: Command): boolean {
  const name = head.kind === "StringConstantExpression" ? head.value.toLowerCase() : "";
  return reckoning.has(name) && (name !== "get-date" || rest.some(isValue));
}

function isValue(node: Node): boolean {
  return node.kind !== "CommandParameter";
}

import type { Extent } from "../../../diag/Extent.ts";
import { parseScript } from "../../../syntax/parser/parseScript.ts";
import { editionNames } from "../../editionNames.ts";
import type { Rule } from "../../Rule.ts";
import type { ParsedUnit } from "../../script/ParsedUnit.ts";

export const requiredEdition: Rule = {
  id: "RequiredEdition",
  severity: "error",
  summary: "A script that '#requires' another edition than --edition.",
  unit(unit, { report }) {
    if (unit.refusedBy === null) return;
    report(
      placeOfRequirement(unit),
      `The script asks for ${editionNames[unit.edition]} and is judged as one of it; ${editionNames[unit.refusedBy]} does not start it.`,
    );
  },
};

/** The line that asks for a version or an edition. */
function placeOfRequirement({ source, edition }: ParsedUnit): Extent {
  const { comments } = parseScript(source, { edition, tokens: false });
  const line = comments.find(({ text }) => /^#requires\b.*-(?:v|pse)/i.test(text));
  return line?.extent ?? { source, start: 0, end: 0 };
}

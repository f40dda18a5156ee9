import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { stringDiff } from "../assembly/stringDiff.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { isOn } from "../assertion/isOn.ts";
import { sameText, textParameters } from "../assertion/sameText.ts";
import { lengthLines, stringDifference } from "../should/stringDifference.ts";

/** Characters of long texts that are shown. */
const shownLength = 80;
/** Texts up to these are shown whole. */
const mostLines = 10;
const mostCharacters = 120;
/** Equal lines that are shown around different ones, and how many places are. */
const context = 2;
const mostRegions = 5;

export default defineAssertion({
  name: "Should-BeString",
  synopsis: "Fails the test where a value is not the expected text.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("string", "emptyText"), ...textParameters },
  examples: assertionExample(
    "'a' | Should-BeString 'A'",
    "'a' | Should-BeString 'b'",
    "Expected strings to be the same, but they were different.",
  ),
  test({ actual, expected, values, because }) {
    const [text, wanted] = [unwrap(actual), toText(expected)];
    if (typeof text !== "string") return `Expected ${formatTyped(wanted)},${because} but got ${formatTyped(actual)}.`;
    if (sameText(wanted, text, values)) return null;
    const isCaseSensitive = isOn(values, "CaseSensitive");
    const [lines, length] = [Math.max(lineCount(wanted), lineCount(text)), Math.max(wanted.length, text.length)];
    const isBig = lines > mostLines || length > mostCharacters;
    if (isBig && lines > 1) return severalLines(wanted, text, because, isCaseSensitive);
    return stringDifference(wanted, text, because, !isCaseSensitive, isBig ? shownLength : "all");
  },
});

function lineCount(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

/** Long texts of several lines: the regions in which they differ. */
function severalLines(expected: string, actual: string, because: string, isCaseSensitive: boolean): string {
  return [
    `Expected strings to be the same,${because} but they were different.`,
    ...lengthLines(expected, actual),
    stringDiff(expected, actual, isCaseSensitive, context, mostRegions),
  ].join("\n");
}

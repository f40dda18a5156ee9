import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { equivalenceDifferences } from "../assertion/equivalence.ts";
import { formatValue } from "../assertion/formatValue.ts";
import { isOn } from "../assertion/isOn.ts";

export default defineAssertion({
  name: "Should-BeEquivalent",
  synopsis: "Fails the test where a value, or anything inside of it, differs from the expected one.",
  kind: "None",
  parameters: {
    Expected: expectedParameter(),
    Because: { type: "string" },
    ExcludePath: { type: "string[]" },
    ExcludePathsNotOnExpected: { type: "switch" },
    Comparator: { type: "string", validate: [{ rule: "set", values: ["Equivalency", "Equality"] }] },
  },
  examples: assertionExample(
    "@{ a = 1, 2 } | Should-BeEquivalent @{ a = 2, 1 }",
    "@{ a = 1 } | Should-BeEquivalent @{ a = 2 }",
    "Expected and actual are not equivalent!",
  ),
  test({ actual, expected, values }) {
    const paths = [...(enumerateCollection(values.get("ExcludePath") ?? []) ?? [])].map(toText);
    const excludesAllNotExpected = isOn(values, "ExcludePathsNotOnExpected");
    const isEquality = toText(values.get("Comparator") ?? "").toLowerCase() === "equality";
    const differences = equivalenceDifferences(expected, actual, {
      excluded: paths.map((path) => path.replace(/^\./, "")),
      excludesAllNotExpected,
      word: isEquality ? "equal" : "equivalent",
    });
    if (differences.length === 0) return null;
    const used = [
      ...paths.map((path) => `Exclude path '${path}'`),
      ...(excludesAllNotExpected ? ["Excluding all paths not found on Expected"] : []),
    ];
    return [
      "Expected and actual are not equivalent!",
      `Expected:\n${formatValue(expected, true)}\n`,
      `Actual:\n${formatValue(actual, true)}\n`,
      `Summary:\n${differences.join("\n")}\n`,
      used.length === 0 ? "\n\n" : `Used options:\n${used.join(" \n")}.\n\n`,
    ].join("\n");
  },
});

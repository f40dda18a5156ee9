import { isMatch } from "../../objects/ops/match.ts";
import { toText } from "../../objects/ops/toText.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { callCommand } from "../run/callCommand.ts";
import { defineOperator, type ShouldOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

/** An operator on what stands in a file. `manner`: "" or "case sensitively ". */
export function defineContentOperator(
  name: string,
  manner: string,
  matches: (path: unknown, pattern: unknown) => boolean,
): ShouldOperator {
  return defineOperator({
    name,
    aliases: [],
    takesList: false,
    parameters: { ExpectedContent: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
    test({ actual, values, negated, because }) {
      const pattern = values.get("ExpectedContent") ?? null;
      const [content, file] = [valueText(pattern), valueText(actual === null ? null : toText(actual))];
      return verdict(
        matches(actual, pattern),
        negated,
        () => `Expected ${content} to be ${manner}found in file ${file},${because} but it was not found.`,
        () => `Expected ${content} to not be ${manner}found in file ${file},${because} but it was found.`,
      );
    },
  });
}

/** Whether a line of the file, or the file as one text, matches the pattern. What there is not matches nothing, and is told. */
export function contentMatches(
  path: unknown,
  pattern: unknown,
  { ignoresCase, isWhole }: { readonly ignoresCase: boolean; readonly isWhole: boolean },
): boolean {
  const raw: readonly (readonly [string, unknown])[] = isWhole ? [["Raw", true]] : [];
  const texts = callCommand(runningEngine(), "Get-Content", [["Path", path], ["ErrorAction", "Continue"], ...raw]);
  return texts.some((text) => isMatch(text, pattern, ignoresCase));
}

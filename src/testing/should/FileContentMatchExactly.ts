import { contentMatches, defineContentOperator } from "./contentOperator.ts";

export default defineContentOperator("FileContentMatchExactly", "case sensitively ", (path, pattern) =>
  contentMatches(path, pattern, { ignoresCase: false, isWhole: false }),
);

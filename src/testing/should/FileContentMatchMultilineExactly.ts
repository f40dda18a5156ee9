import { contentMatches, defineContentOperator } from "./contentOperator.ts";

export default defineContentOperator("FileContentMatchMultilineExactly", "case sensitively ", (path, pattern) =>
  contentMatches(path, pattern, { ignoresCase: false, isWhole: true }),
);

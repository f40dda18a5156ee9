import { contentMatches, defineContentOperator } from "./contentOperator.ts";

export default defineContentOperator("FileContentMatchMultiline", "", (path, pattern) =>
  contentMatches(path, pattern, { ignoresCase: true, isWhole: true }),
);

import { contentMatches, defineContentOperator } from "./contentOperator.ts";

export default defineContentOperator("FileContentMatch", "", (path, pattern) =>
  contentMatches(path, pattern, { ignoresCase: true, isWhole: false }),
);

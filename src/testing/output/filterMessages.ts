import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { choosesAll, hasName, isAtLine, matchingTag, placeOf, type TestFilter } from "../run/filterTests.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";

type Item = TestItem | BlockItem;

/** What the runner tells of a test or block, question by question, until one of the filters has decided; seen in 5.7.1 and 6.2.0. */
export function filterMessages(item: Item, container: TestContainer, filter: TestFilter): string[] {
  const isSix = filter.noneMeansUntagged;
  const kind = item.kind === "block" ? "Block" : "Test";
  const messages: string[] = [];
  const say = (text: string): string[] => {
    messages.push(`(${item.path.join(".")}) ${kind} ${text}`);
    return messages;
  };
  const atLine = (verb: string, lines: readonly string[]): string =>
    `is ${verb}, because its path:line '${forwardSlashes(placeOf(item, container) ?? "")}' matches line filter '${forwardSlashes(lines.join(" "))}'.`;
  const explicitly = (verb: string): string =>
    `is explicitly ${verb}, because it matched line filter, and will run even if -Skip is specified on it. Any skipped children will still be skipped.`;
  const parent = item.kind === "block" ? item.parent : item.block;

  if (parent?.isExcluded)
    return say(
      item.kind === "block"
        ? "is excluded, because it's parent is excluded."
        : "is excluded because parent block was excluded.",
    );
  if (filter.excludedTags.length > 0) {
    const match = matchingTag(item, filter.excludedTags, filter);
    if (match?.tag === null)
      return say("is excluded, because it has no tags and the exclude tag filter contains 'None'.");
    if (match)
      return say(`is excluded, because it's tag '${match.tag}' matches exclude tag filter '${match.pattern}'.`);
    say("did not match the exclude tag filter, moving on to the next filter.");
  }
  if (isAtLine(item, container, filter.excludedLines)) {
    say(atLine("excluded", filter.excludedLines));
    return isSix ? messages : say(explicitly("excluded"));
  }
  if (choosesAll(filter))
    return say(
      item.kind === "block"
        ? "will be included in the run, because there were no include filters, and will let its children to determine whether or not it should run."
        : "will be included in the run, because there were no include filters so all tests are included unless they match exclude rule.",
    );
  if (isAtLine(item, container, filter.lines)) {
    say(atLine("included", filter.lines));
    return say(explicitly("included"));
  }
  if (parent?.isIncluded) return say("is included, because its parent is included.");
  if (filter.tags.length > 0) {
    const match = matchingTag(item, filter.tags, filter);
    if (match?.tag === null) return say("is included, because it has no tags and the tag filter contains 'None'.");
    if (match) return say(`is included, because it's tag '${match.tag}' matches tag filter '${match.pattern}'.`);
    if (item.tags.length === 0 && (isSix || item.kind === "test")) say("has no tags, moving to next include filter.");
  }
  if (filter.fullNames.length > 0) {
    if (hasName(item, filter.fullNames)) return say("is included, because it matches fullname filter 'True'.");
    say("does not match the dotted path filter, moving to next include filter.");
  }
  return say(
    item.kind === "block"
      ? "did not match any of the include filters, but it will still be included in the run, it's children will determine if it will run."
      : "did not match any of the include filters, it will not be included in the run.",
  );
}

/** What is told of a block in which nothing will run; null of others. */
export function emptyBlockMessage(block: BlockItem): string | null {
  if (block.isExcluded || block.shouldRun) return null;
  return `(${block.isRoot ? "Path" : block.path.join(".")}) Block was marked as Should run based on filters, but none of its tests or tests in children blocks were marked as should run. So the block won't run.`;
}

import { like } from "../../objects/ops/like.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { allBlocks, type BlockItem, type TestContainer, type TestItem } from "../tree/TestTree.ts";

/** What runs and what does not, by the options of the section Filter. */
export interface TestFilter {
  readonly tags: readonly string[];
  readonly excludedTags: readonly string[];
  readonly fullNames: readonly string[];
  readonly lines: readonly string[];
  readonly excludedLines: readonly string[];
  /** Pester 6: `None` stands for what has no tag. */
  readonly noneMeansUntagged: boolean;
}

export function filterOf(configuration: PesterConfiguration, version: number): TestFilter {
  return {
    tags: givenTexts(configuration, "Filter.Tag"),
    excludedTags: givenTexts(configuration, "Filter.ExcludeTag"),
    fullNames: givenTexts(configuration, "Filter.FullName"),
    lines: givenTexts(configuration, "Filter.Line"),
    excludedLines: givenTexts(configuration, "Filter.ExcludeLine"),
    noneMeansUntagged: version === 6,
  };
}

/** An empty text alone counts as nothing. */
function givenTexts(configuration: PesterConfiguration, option: string): readonly string[] {
  const texts = configuration.texts(option);
  return texts.length === 1 && texts[0] === "" ? [] : texts;
}

/** Whether nothing says what to include, so that all is that is not excluded. */
export function choosesAll(filter: TestFilter): boolean {
  return filter.tags.length + filter.fullNames.length + filter.lines.length === 0;
}

/** Marks what is to run. Exclusion wins; what stands in an included block is included; a line counts more than -Skip. */
export function filterTests(container: TestContainer, filter: TestFilter): void {
  mark(container.root, container, filter, choosesAll(filter), false);
  markEnds([container.root]);
  for (const block of [container.root, ...allBlocks(container.root)]) {
    markEnds(block.tests);
    markEnds(block.blocks);
  }
}

function markEnds(items: readonly (TestItem | BlockItem)[]): void {
  const own = items.filter((one) => one.shouldRun);
  if (own.length === 0) return;
  own[0].isFirst = true;
  own[own.length - 1].isLast = true;
}

function mark(
  block: BlockItem,
  container: TestContainer,
  filter: TestFilter,
  isIncluded: boolean,
  isExcluded: boolean,
): void {
  const excluded = isExcluded || isLeftOut(block, container, filter);
  if (!block.isRoot && isNamedByLine(block, container, filter, isExcluded)) block.isExplicit = true;
  const chosen = !block.isRoot && isChosen(block, container, filter);
  block.isExcluded = excluded;
  block.isIncluded = !excluded && (chosen || (block.parent?.isIncluded ?? false));
  const included = isIncluded || chosen;
  for (const item of block.items) {
    if (item.kind === "block") mark(item, container, filter, included, excluded);
    else {
      if (isNamedByLine(item, container, filter, excluded)) item.isExplicit = true;
      item.shouldRun =
        !excluded && !isLeftOut(item, container, filter) && (included || isChosen(item, container, filter));
    }
  }
  const running = block.items.filter((item) => item.shouldRun);
  block.shouldRun = running.length > 0;
  block.hasOnlySkipped =
    block.shouldRun && running.every((item) => item.isSkipped || (item.kind === "block" && item.hasOnlySkipped));
}

/** Whether a line means the item itself, to run, or to leave out where that around it is not left out. */
function isNamedByLine(
  item: TestItem | BlockItem,
  container: TestContainer,
  filter: TestFilter,
  isExcluded: boolean,
): boolean {
  return isAtLine(item, container, filter.lines) || (!isExcluded && isAtLine(item, container, filter.excludedLines));
}

function isLeftOut(item: TestItem | BlockItem, container: TestContainer, filter: TestFilter): boolean {
  if (item.kind === "block" && item.isRoot) return false;
  return hasTag(item, filter.excludedTags, filter) || isAtLine(item, container, filter.excludedLines);
}

function isChosen(item: TestItem | BlockItem, container: TestContainer, filter: TestFilter): boolean {
  return (
    isAtLine(item, container, filter.lines) || hasTag(item, filter.tags, filter) || hasName(item, filter.fullNames)
  );
}

/** The first pattern that stands for an item, and its tag that does; null as the tag: it has none, and Pester 6 is told None. */
export interface TagMatch {
  readonly tag: string | null;
  readonly pattern: string;
}

export function matchingTag(
  item: TestItem | BlockItem,
  patterns: readonly string[],
  filter: TestFilter,
): TagMatch | null {
  for (const pattern of patterns) {
    const meansUntagged = filter.noneMeansUntagged && pattern.toLowerCase() === "none";
    if (meansUntagged && item.kind === "test" && isUntagged(item)) return { tag: null, pattern };
    const tag = item.tags.find((one) => like(one, pattern, true));
    if (tag !== undefined) return { tag, pattern };
  }
  return null;
}

function hasTag(item: TestItem | BlockItem, patterns: readonly string[], filter: TestFilter): boolean {
  return matchingTag(item, patterns, filter) !== null;
}

export function hasName(item: TestItem | BlockItem, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => like(item.path.join("."), pattern, true));
}

function isUntagged(test: TestItem): boolean {
  for (let block: BlockItem | null = test.block; block; block = block.parent) if (block.tags.length > 0) return false;
  return test.tags.length === 0;
}

export function isAtLine(item: TestItem | BlockItem, container: TestContainer, lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const place = placeOf(item, container);
  return place !== null && lines.some((line) => folded(line) === folded(place));
}

/** The `path:line` of a test or block: that of the file in which its body is written. */
export function placeOf(item: TestItem | BlockItem, container: TestContainer): string | null {
  const file = item.body?.source.extent.source.fileName ?? container.file;
  return file === null ? null : `${file}:${item.line}`;
}

function folded(path: string): string {
  return path.replaceAll("/", "\\").toLowerCase();
}

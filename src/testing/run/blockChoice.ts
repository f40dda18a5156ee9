import { notModelled } from "../../objects/errors/runtimeError.ts";
import { like } from "../../objects/ops/like.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { BlockChoice } from "./ImmediateRun.ts";

/** Pester 4: which of the outermost blocks run, by wildcards for their names and tags; what is excluded does not. */
export function blockChoice(configuration: PesterConfiguration): BlockChoice {
  for (const option of ["Filter.Line", "Filter.ExcludeLine"])
    if (configuration.texts(option).length > 0) throw notModelled(`${option} in a run of Pester 4`);
  const names = configuration.texts("Filter.FullName");
  const tags = configuration.texts("Filter.Tag");
  const excluded = configuration.texts("Filter.ExcludeTag");
  const isLike = (texts: readonly string[], patterns: readonly string[]): boolean =>
    texts.some((text) => patterns.some((pattern) => like(text, pattern, true)));
  return (block) =>
    (names.length === 0 || isLike([block.name], names)) &&
    (tags.length === 0 || isLike(block.tags, tags)) &&
    !isLike(block.tags, excluded);
}

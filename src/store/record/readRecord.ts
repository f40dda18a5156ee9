import { type RecordShape, type ShapeProblem, shapeProblems } from "./RecordShape.ts";

/**
 * A stored record as its shape wants it. What was written before a property was added gets the property's default; all
 * that is then still wrong is given back as problems.
 */
export function readRecord(
  shape: RecordShape<unknown>,
  record: object,
): { readonly record: object } | { readonly problems: readonly ShapeProblem[] } {
  if (shapeProblems(shape, record).length === 0) return { record };
  const filled = shape.fill?.(record) ?? record;
  const problems = shapeProblems(shape, filled);
  return problems.length === 0 ? { record: filled as object } : { problems };
}

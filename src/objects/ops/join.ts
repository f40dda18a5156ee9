import { enumerate } from "./enumerate.ts";
import { toText } from "./toText.ts";

/** `values -join separator`: a scalar is its own text. */
export function join(values: unknown, separator: unknown): string {
  const elements = enumerate(values);
  if (!elements) return toText(values);
  const texts: string[] = [];
  for (const element of elements) texts.push(typeof element === "string" ? element : toText(element));
  return texts.join(typeof separator === "string" ? separator : toText(separator));
}

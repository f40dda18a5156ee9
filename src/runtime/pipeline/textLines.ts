import { serviceKey } from "../../base/ServiceKey.ts";
import type { Engine } from "../Engine.ts";

/** Lines of a text file by a path as written; the providers implement it and throw the errors of a missing file. */
export type ReadTextLines = (path: string) => Iterable<string>;

export const readTextLinesKey = serviceKey<ReadTextLines>("text lines");

export function textLines(engine: Engine, path: string): Iterable<string> {
  return engine.service(readTextLinesKey)(path);
}

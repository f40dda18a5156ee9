import type { Extent } from "../../diag/Extent.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { sourcePlace } from "../should/sourcePlace.ts";

/** The target of an error with which the runner ends a test: what it says and where that stands; null: nowhere. */
export function failureTarget(message: string, extent: Extent | null, isTerminating: boolean): GenericDictionary {
  const target = GenericDictionary.of("System.String", "System.Object");
  const { file, line } = extent ? sourcePlace(extent) : { file: null, line: null };
  target.set("Message", message);
  target.set("File", file);
  target.set("Line", line);
  target.set("LineText", extent && line !== null ? extent.source.lineText(line) : null);
  target.set("Terminating", isTerminating);
  return target;
}

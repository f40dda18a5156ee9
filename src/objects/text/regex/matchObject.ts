import { MatchObject } from "../../values/MatchObject.ts";
import type { RegexMatch } from "./RegexMatch.ts";

/** A match as the Match value that scripts see; null is Match.Empty. */
export function matchObject(match: RegexMatch | null): MatchObject {
  return new MatchObject(match);
}

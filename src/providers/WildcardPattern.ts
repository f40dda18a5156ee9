import { PSError } from "../objects/errors/PSError.ts";
import { escapeWildcards, hasWildcards, unescapeWildcards, wildcardMatcher } from "../objects/ops/wildcard.ts";

/** A wildcard pattern of a path or a name, always without regard to case. */
export class WildcardPattern {
  private constructor(readonly matches: (text: string) => boolean) {}

  /** The compiled pattern, or null where the text is not a valid one. */
  static parse(text: string): WildcardPattern | null {
    try {
      return new WildcardPattern(wildcardMatcher(text));
    } catch (problem) {
      if (problem instanceof PSError) return null;
      throw problem;
    }
  }

  /** Whether the text has a wildcard character that no backtick takes away. */
  static isPattern(text: string): boolean {
    return hasWildcards(text);
  }

  /** The text with a backtick before every wildcard character. */
  static escape(text: string): string {
    return escapeWildcards(text);
  }

  /** Takes the backticks before wildcard characters away. */
  static unescape(text: string): string {
    return unescapeWildcards(text);
  }
}

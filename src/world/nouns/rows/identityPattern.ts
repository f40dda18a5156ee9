import { likePattern } from "../filter/compileFilter.ts";

/** Whether an identity means several objects: by `*` alone, so that brackets and question marks stand in names (inferred). */
export function isIdentityPattern(identity: string): boolean {
  return identity.includes("*");
}

/** Which names an identity with `*` means. */
export function identityMatcher(pattern: string): (name: string) => boolean {
  const matches = likePattern(pattern);
  return (name) => matches(name.toLowerCase());
}

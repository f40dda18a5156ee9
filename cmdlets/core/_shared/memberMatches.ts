import { getMember } from "../../../src/objects/members/getMember.ts";
import { isIntrinsicName } from "../../../src/objects/members/memberLookup.ts";
import { findProperty, methodNames, propertyNames } from "../../../src/objects/members/propertyList.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";

/** A member that a name or pattern stands for. */
export interface MemberMatch {
  readonly name: string;
  readonly isMethod: boolean;
  read(): unknown;
}

/** Members by exact name or wildcard pattern, properties first. */
export function memberMatches(target: unknown, pattern: string): MemberMatch[] {
  if (!hasWildcards(pattern)) {
    const property = findProperty(target, pattern);
    if (property) return [{ name: property.name, isMethod: false, read: property.read }];
    if (isIntrinsicName(pattern)) return [{ name: pattern, isMethod: false, read: () => getMember(target, pattern) }];
    const folded = pattern.toLowerCase();
    return methods(target, (name) => name.toLowerCase() === folded);
  }
  const matches = wildcardMatcher(pattern);
  const properties = propertyNames(target)
    .filter((name) => matches(name))
    .map((name) => ({ name, isMethod: false, read: () => findProperty(target, name)?.read() ?? null }));
  return [...properties, ...methods(target, matches)];
}

function methods(target: unknown, matches: (name: string) => boolean): MemberMatch[] {
  return methodNames(target)
    .filter((name) => matches(name))
    .map((name) => ({ name, isMethod: true, read: () => null }));
}

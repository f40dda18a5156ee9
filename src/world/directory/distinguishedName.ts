/** Escapes a relative name for use in a distinguished name (RFC 4514). */
export function escapeName(name: string): string {
  return name.replace(/[\\,+"<>;=]/g, "\\$&").replace(/^[ #]| $/g, "\\$&");
}

/** The parts of a distinguished name, unescaped: `[["CN", "a"], ["DC", "b"]]`. */
export function distinguishedNameParts(distinguishedName: string): readonly (readonly [string, string])[] {
  return (distinguishedName.match(/(?:\\.|[^,\\])+/g) ?? []).map((part) => {
    const equals = part.indexOf("=");
    return [part.slice(0, equals).trim(), part.slice(equals + 1).replace(/\\(.)/g, "$1")] as const;
  });
}

/** What an object lies in: `OU=b,DC=c` of `CN=a,OU=b,DC=c`; empty for a name of one part. */
export function parentOf(distinguishedName: string): string {
  return /^(?:\\.|[^,\\])*,(.*)$/s.exec(distinguishedName)?.[1] ?? "";
}

/** `CN=a,CN=b,DC=...` as `domain/b/a`; the domain's DNS name is given, because a forest may be named otherwise. */
export function canonicalName(distinguishedName: string, dnsDomain: string): string {
  const names = distinguishedNameParts(distinguishedName)
    .filter(([kind]) => kind.toUpperCase() !== "DC")
    .map(([, name]) => name);
  return [dnsDomain, ...names.reverse()].join("/");
}

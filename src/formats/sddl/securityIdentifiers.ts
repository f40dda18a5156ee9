/** Well-known accounts: the two letters that SDDL has for them, their identifier, and their name. */
const known: readonly (readonly [alias: string, sid: string, name: string])[] = [
  ["WD", "S-1-1-0", "Everyone"],
  ["CO", "S-1-3-0", "CREATOR OWNER"],
  ["CG", "S-1-3-1", "CREATOR GROUP"],
  ["OW", "S-1-3-4", "OWNER RIGHTS"],
  ["NU", "S-1-5-2", "NT AUTHORITY\\NETWORK"],
  ["IU", "S-1-5-4", "NT AUTHORITY\\INTERACTIVE"],
  ["SU", "S-1-5-6", "NT AUTHORITY\\SERVICE"],
  ["AN", "S-1-5-7", "NT AUTHORITY\\ANONYMOUS LOGON"],
  ["ED", "S-1-5-9", "NT AUTHORITY\\ENTERPRISE DOMAIN CONTROLLERS"],
  ["PS", "S-1-5-10", "NT AUTHORITY\\SELF"],
  ["AU", "S-1-5-11", "NT AUTHORITY\\Authenticated Users"],
  ["RC", "S-1-5-12", "NT AUTHORITY\\RESTRICTED"],
  ["SY", "S-1-5-18", "NT AUTHORITY\\SYSTEM"],
  ["LS", "S-1-5-19", "NT AUTHORITY\\LOCAL SERVICE"],
  ["NS", "S-1-5-20", "NT AUTHORITY\\NETWORK SERVICE"],
  ["BA", "S-1-5-32-544", "BUILTIN\\Administrators"],
  ["BU", "S-1-5-32-545", "BUILTIN\\Users"],
  ["BG", "S-1-5-32-546", "BUILTIN\\Guests"],
  ["PU", "S-1-5-32-547", "BUILTIN\\Power Users"],
  ["AO", "S-1-5-32-548", "BUILTIN\\Account Operators"],
  ["SO", "S-1-5-32-549", "BUILTIN\\Server Operators"],
  ["PO", "S-1-5-32-550", "BUILTIN\\Print Operators"],
  ["BO", "S-1-5-32-551", "BUILTIN\\Backup Operators"],
  ["RE", "S-1-5-32-552", "BUILTIN\\Replicator"],
  ["RU", "S-1-5-32-554", "BUILTIN\\Pre-Windows 2000 Compatible Access"],
  ["RD", "S-1-5-32-555", "BUILTIN\\Remote Desktop Users"],
  ["NO", "S-1-5-32-556", "BUILTIN\\Network Configuration Operators"],
  ["MU", "S-1-5-32-558", "BUILTIN\\Performance Monitor Users"],
  ["LU", "S-1-5-32-559", "BUILTIN\\Performance Log Users"],
  ["RM", "S-1-5-32-580", "BUILTIN\\Remote Management Users"],
  ["AC", "S-1-15-2-1", "APPLICATION PACKAGE AUTHORITY\\ALL APPLICATION PACKAGES"],
  ["WR", "S-1-5-33", "NT AUTHORITY\\WRITE RESTRICTED"],
  ["", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464", "NT SERVICE\\TrustedInstaller"],
];

/** The identifier of an account in an SDDL text; null: it is none, or one of a domain that the text does not give. */
export function readSid(text: string): string | null {
  if (/^S-\d+-\d+(-\d+)*$/i.test(text)) return text.toUpperCase();
  return known.find(([alias]) => alias !== "" && alias === text.toUpperCase())?.[1] ?? null;
}

/** An account's name; one that nobody knows is shown by its identifier. */
export function accountName(sid: string): string {
  return known.find(([, one]) => one === sid)?.[2] ?? sid;
}

/** The identifier of a well-known account by its name, in any case; null for another. */
export function sidOfAccount(name: string): string | null {
  const wanted = name.toLowerCase();
  return known.find(([, , one]) => one.toLowerCase() === wanted)?.[1] ?? null;
}

/** The order of Windows: by authority, then fewer parts first, then part by part. */
export function compareSids(left: string, right: string): number {
  const [a, b] = [left, right].map((sid) => sid.split("-").slice(2).map(Number));
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at] - b[at];
}

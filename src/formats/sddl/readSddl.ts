import { ownEntry } from "../../base/ownEntry.ts";
import { compareSids, readSid } from "./securityIdentifiers.ts";

/** An entry of an access control list. */
export interface AccessEntry {
  readonly type: "AccessAllowed" | "AccessDenied" | "SystemAudit";
  /** Names of the flags that count for an object that holds no others. */
  readonly flags: readonly string[];
  readonly mask: number;
  readonly sid: string;
}

export interface SecurityDescriptor {
  readonly owner: string | null;
  readonly group: string | null;
  readonly discretionary: readonly AccessEntry[];
  readonly system: readonly AccessEntry[];
}

/** A descriptor of an SDDL text, as of an object that holds no others; null where the text is none. */
export function readSddl(text: string): SecurityDescriptor | null {
  const parts = new Map<string, string>();
  const pattern = /([OGDS]):((?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^():])*?)(?=[OGDS]:|$)/gy;
  let end = 0;
  for (const match of text.trim().matchAll(pattern)) {
    parts.set(match[1], match[2]);
    end = match.index + match[0].length;
  }
  if (end !== text.trim().length || parts.size === 0) return null;
  const account = (name: "O" | "G") => {
    const given = parts.get(name);
    return given === undefined ? null : (readSid(given) ?? undefined);
  };
  const owner = account("O");
  const group = account("G");
  const discretionary = entries(parts.get("D"));
  const system = entries(parts.get("S"));
  if (owner === undefined || group === undefined || discretionary === null || system === null) return null;
  return { owner, group, discretionary, system };
}

const types: Readonly<Record<string, AccessEntry["type"]>> = {
  A: "AccessAllowed",
  D: "AccessDenied",
  AU: "SystemAudit",
  OA: "AccessAllowed",
  OD: "AccessDenied",
  OU: "SystemAudit",
};

/** The entries of a list, in the order that Windows keeps: denials first, then by account; inherited ones behind, as they came. */
function entries(list: string | undefined): AccessEntry[] | null {
  const found: AccessEntry[] = [];
  for (const [, body] of (list ?? "").matchAll(/\(([^()]*)\)/g)) {
    const [type, flags = "", mask = "", , , account = ""] = body.split(";").map((field) => field.trim().toUpperCase());
    const sid = readSid(account);
    const bits = maskOf(mask);
    if (!(type in types) || sid === null || bits === null) return null;
    // What is only for objects inside has no meaning here.
    if (pairs(flags).includes("IO")) continue;
    found.push({ type: types[type], flags: flagNames(flags), mask: bits, sid });
  }
  const order = ({ type, flags }: AccessEntry) => (flags.includes("Inherited") ? 2 : type === "AccessDenied" ? 0 : 1);
  return found
    .map((entry, index) => ({ entry, index }))
    .sort((left, right) => {
      const byKind = order(left.entry) - order(right.entry);
      if (byKind !== 0) return byKind;
      const bySid = order(left.entry) === 2 ? 0 : compareSids(left.entry.sid, right.entry.sid);
      return bySid || left.index - right.index;
    })
    .map(({ entry }) => entry);
}

function flagNames(flags: string): string[] {
  const names = { ID: "Inherited", SA: "SuccessfulAccess", FA: "FailedAccess" } as const;
  const given = pairs(flags);
  return Object.entries(names).flatMap(([flag, name]) => (given.includes(flag) ? [name] : []));
}

/** Flags and rights are written as pairs of letters. */
function pairs(text: string): string[] {
  return text.match(/../g) ?? [];
}

const maskLetters: Readonly<Record<string, number>> = {
  GA: 0x10000000,
  GX: 0x20000000,
  GW: 0x40000000,
  GR: 0x80000000,
  RC: 0x20000,
  SD: 0x10000,
  WD: 0x40000,
  WO: 0x80000,
  RP: 0x10,
  WP: 0x20,
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  LO: 0x80,
  DT: 0x40,
  CR: 0x100,
  FA: 0x1f01ff,
  FR: 0x120089,
  FW: 0x120116,
  FX: 0x1200a0,
  KA: 0xf003f,
  KR: 0x20019,
  KW: 0x20006,
  KX: 0x20019,
};

function maskOf(text: string): number | null {
  if (/^0X[0-9A-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^\d+$/.test(text)) return Number(text);
  let mask = 0;
  for (const letters of pairs(text)) {
    const bits = ownEntry(maskLetters, letters);
    if (bits === undefined) return null;
    mask = Number(BigInt(mask) | BigInt(bits));
  }
  return text.length % 2 === 0 ? mask : null;
}

import { notModelled } from "../../errors/runtimeError.ts";
import type { AccessRule, ObjectSecurity } from "../../values/security/ObjectSecurity.ts";

/** The well-known accounts by the letters that descriptors call them by. */
const accounts = new Map([
  ["nt authority\\system", "SY"],
  ["builtin\\administrators", "BA"],
  ["builtin\\users", "BU"],
  ["builtin\\guests", "BG"],
  ["builtin\\power users", "PU"],
  ["builtin\\backup operators", "BO"],
  ["everyone", "WD"],
  ["creator owner", "CO"],
  ["creator group", "CG"],
  ["nt authority\\authenticated users", "AU"],
  ["nt authority\\network service", "NS"],
  ["nt authority\\local service", "LS"],
  ["nt authority\\interactive", "IU"],
  ["nt authority\\network", "NU"],
  ["nt authority\\anonymous logon", "AN"],
]);

const rights = new Map([
  [0x1f01ffn, "FA"],
  [0x120089n, "FR"],
  [0x120116n, "FW"],
  [0x1200a0n, "FX"],
  [0xf003fn, "KA"],
  [0x20019n, "KR"],
  [0x20006n, "KW"],
]);

const sections = { access: 2, owner: 4, group: 8, all: 15 };

/** A descriptor in the security descriptor definition language: "O:BAG:BAD:AI(A;ID;FA;;;SY)". */
export function sddlText(descriptor: ObjectSecurity, included = sections.all): string {
  const { owner, group, rules, isProtected } = descriptor;
  const flags = (isProtected ? "P" : "") + (rules.some(({ isInherited }) => isInherited) || isProtected ? "AI" : "");
  const part = (section: number, text: () => string): string => ((included & section) === 0 ? "" : text());
  return (
    part(sections.owner, () => `O:${accountText(owner)}`) +
    part(sections.group, () => `G:${accountText(group)}`) +
    part(sections.access, () => `D:${flags}${rules.map(ruleText).join("")}`)
  );
}

function ruleText(rule: AccessRule): string {
  const flag = (bits: bigint, bit: bigint, text: string): string => ((bits & bit) !== 0n ? text : "");
  const flags =
    flag(rule.inheritance, 2n, "OI") +
    flag(rule.inheritance, 1n, "CI") +
    flag(rule.propagation, 1n, "NP") +
    flag(rule.propagation, 2n, "IO") +
    (rule.isInherited ? "ID" : "");
  const mask = rights.get(rule.rights) ?? `0x${rule.rights.toString(16)}`;
  return `(${rule.isAllow ? "A" : "D"};${flags};${mask};;;${accountText(rule.identity)})`;
}

function accountText(name: string): string {
  if (/^S-1-/.test(name)) return name;
  const found = accounts.get(name.toLowerCase());
  if (found === undefined) throw notModelled(`The security identifier of the account '${name}'`);
  return found;
}

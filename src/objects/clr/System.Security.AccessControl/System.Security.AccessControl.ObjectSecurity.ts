import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { AccessRule, ObjectSecurity } from "../../values/security/ObjectSecurity.ts";
import { accountName } from "../../values/security/ObjectSecurity.ts";
import { sddlText } from "./sddlText.ts";

const space = "System.Security.AccessControl";

/** The descriptor's members, those of its base classes included. */
export default defineClr<ObjectSecurity>({
  abstract: true,
  methods: {
    [`void AddAccessRule(${space}.AccessRule rule)`]: (self, rule: AccessRule) => {
      self.add(rule);
    },
    [`void SetAccessRule(${space}.AccessRule rule)`]: (self, rule: AccessRule) => {
      self.rules = self.rules.filter(
        (each) => each.identity !== rule.identity || each.isAllow !== rule.isAllow || each.isInherited,
      );
      self.add(rule);
    },
    [`bool RemoveAccessRule(${space}.AccessRule rule)`]: (self, rule: AccessRule) => {
      const kept = self.rules.filter(
        (each) => each.isInherited || each.identity !== rule.identity || (each.rights & rule.rights) !== each.rights,
      );
      self.rules = kept;
      return true;
    },
    "void PurgeAccessRules(System.Security.Principal.IdentityReference identity)": (self, identity: unknown) => {
      const name = accountName(toText(identity));
      self.rules = self.rules.filter((each) => each.identity !== name || each.isInherited);
    },
    "void SetAccessRuleProtection(bool isProtected, bool preserveInheritance)": (
      self,
      isProtected: boolean,
      preserve: boolean,
    ) => {
      self.isProtected = isProtected;
      if (!isProtected) return;
      self.rules = preserve ? self.rules.map(asOwn) : self.rules.filter((each) => !each.isInherited);
    },
    "void SetOwner(System.Security.Principal.IdentityReference identity)": (self, identity: unknown) => {
      self.owner = accountName(toText(identity));
    },
    [`string GetSecurityDescriptorSddlForm(${space}.AccessControlSections includeSections)`]: (
      self,
      sections: EnumValue,
    ) => sddlText(self, Number(sections.value)),
    ToString: (self) => `${space}.${self.kind}Security`,
  },
  properties: {
    "string Owner {get;}": (self) => self.owner,
    "string Group {get;}": (self) => self.group,
    [`${space}.AuthorizationRuleCollection Access {get;}`]: (self) => [...self.rules],
    "string AccessToString {get;}": (self) =>
      self.rules.map((rule) => `${rule.identity} ${rule.isAllow ? "Allow" : "Deny"}  ${rightsText(rule)}`).join("\n"),
    "string Sddl {get;}": (self) => sddlText(self),
    "bool AreAccessRulesProtected {get;}": (self) => self.isProtected,
    "bool AreAccessRulesCanonical {get;}": () => true,
  },
});

function asOwn(rule: AccessRule): AccessRule {
  return Object.create(rule, { isInherited: { value: false } }) as AccessRule;
}

function rightsText(rule: AccessRule): string {
  const { properties } = rule.clrType.members;
  return toText(properties.get(rule.isRegistry ? "registryrights" : "filesystemrights")?.get?.(rule));
}

import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { SecurityIdentifier } from "../../values/security/SecurityIdentifier.ts";

function read(text: string | null): SecurityIdentifier {
  checkNotNull(text, "sddlForm");
  const found = SecurityIdentifier.read(text ?? "");
  if (found === null) throw clrException("System.ArgumentException", "Value was invalid.\nParameter name: sddlForm");
  return found;
}

/** By authority, then by number of parts, then part by part. */
function compare(left: SecurityIdentifier, right: SecurityIdentifier | null): number {
  checkNotNull(right, "sid");
  const numbers = ({ authority, parts }: SecurityIdentifier): readonly number[] => [
    Number(authority),
    parts.length,
    ...parts,
  ];
  const [own, others] = [numbers(left), numbers(right as SecurityIdentifier)];
  const at = own.findIndex((number, index) => number !== others[index]);
  return at < 0 ? 0 : own[at] < (others[at] ?? 0) ? -1 : 1;
}

export default defineClr<SecurityIdentifier>({
  constructors: { "(string)": read },
  properties: {
    AccountDomainSid: (self) => self.domain,
    BinaryLength: (self) => self.length,
    Value: (self) => self.text,
  },
  methods: {
    CompareTo: compare,
    "Equals(System.Security.Principal.SecurityIdentifier)": (self, other: SecurityIdentifier | null) =>
      other?.text === self.text,
    IsAccountSid: (self) => self.isAccount,
    IsEqualDomainSid: (self, other: SecurityIdentifier | null) =>
      self.domain !== null && self.domain.text === other?.domain?.text,
  },
  toText: (self) => self.text,
});

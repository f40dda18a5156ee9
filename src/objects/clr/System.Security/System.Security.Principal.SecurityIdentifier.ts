import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { IdentityReference } from "./IdentityReference.ts";

/** "S-1-5-21-1-2-3-500": revision, authority, sub-authorities. */
const form = /^S-1-\d+(-\d+)*$/i;

function identifier(text: string | null): IdentityReference {
  if (text === null) throw argumentNull("sddlForm");
  if (!form.test(text)) throw argumentInvalid("Value was invalid.", "sddlForm");
  return new IdentityReference("SecurityIdentifier", text.toUpperCase());
}

const domainPart = /^(S-1-5-21-\d+-\d+-\d+)(-\d+)?$/;

export default defineClr<IdentityReference>({
  constructors: { "(string)": identifier },
  properties: {
    Value: (self) => self.value,
    BinaryLength: (self) => 8 + 4 * (self.value.split("-").length - 3),
    AccountDomainSid: (self) => {
      const domain = domainPart.exec(self.value)?.[1];
      return domain === undefined ? null : new IdentityReference("SecurityIdentifier", domain);
    },
  },
  methods: { IsAccountSid: (self) => domainPart.test(self.value) },
  toText: (self) => self.value,
});

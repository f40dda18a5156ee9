import type { ListObject } from "../model/ListObject.ts";
import type { MailAddress } from "../model/MailAddress.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull } from "./argumentChecks.ts";
import { parseMailAddress } from "./System.Net.Mail.MailAddress.ts";

export default defineType<ListObject>({
  name: "System.Net.Mail.MailAddressCollection",
  base: "System.Collections.ObjectModel.Collection[mailaddress]",
  methods: {
    "void Add(string addresses)": (self, addresses: string | null) => {
      checkNotNull(addresses, "addresses");
      for (const one of (addresses as string).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
        self.items.push(parseMailAddress(one.trim()));
    },
  },
  toText: (self) => self.items.map((one) => (one as MailAddress).text).join(", "),
});

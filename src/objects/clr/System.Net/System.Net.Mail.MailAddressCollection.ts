import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";
import type { MailAddress } from "./MailAddress.ts";
import { parseMailAddress } from "./System.Net.Mail.MailAddress.ts";

export default defineClr<ListObject>({
  methods: {
    "Add(string)": (self, addresses: string | null) => {
      checkNotNull(addresses, "addresses");
      for (const one of (addresses as string).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
        self.items.push(parseMailAddress(one.trim()));
    },
  },
  toText: (self) => self.items.map((one) => (one as MailAddress).text).join(", "),
});

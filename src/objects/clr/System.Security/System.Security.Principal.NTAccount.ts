import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { NTAccount } from "./NTAccount.ts";

function account(name: string | null): NTAccount {
  if (name === null) throw argumentNull("name");
  if (name === "") throw argumentInvalid("The value cannot be an empty string.", "name");
  return new NTAccount(name);
}

export default defineClr<NTAccount>({
  constructors: {
    "(string)": account,
    "(string,string)": (domain: string | null, name: string | null) =>
      domain ? account(`${domain}\\${name ?? ""}`) : account(name),
  },
  properties: { Value: (self) => self.value },
  toText: (self) => self.value,
});

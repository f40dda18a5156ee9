import { psArgumentInvalid } from "../../errors/argumentChecks.ts";
import { PSNoteProperty } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<PSNoteProperty>({
  constructors: {
    "(string,System.Object)": (name: string, value: unknown) => {
      if (!name) throw psArgumentInvalid("name");
      return new PSNoteProperty(name, value);
    },
  },
});

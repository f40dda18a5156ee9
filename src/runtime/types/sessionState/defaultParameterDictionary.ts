import { clrException } from "../../../objects/errors/PSError.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { Dictionary } from "../../../objects/values/collections/Dictionary.ts";
import { DefaultParameterDictionary } from "../../values/DefaultParameterDictionary.ts";

export const defaultParameterDictionary = defineClr<DefaultParameterDictionary>(
  "System.Management.Automation.DefaultParameterDictionary",
  {
    constructors: {
      "()": () => new DefaultParameterDictionary(),
      "(System.Collections.IDictionary)": (source: unknown) => {
        const made = new DefaultParameterDictionary();
        if (source instanceof Dictionary) for (const { key, value } of source.entries()) made.set(key, value);
        return made;
      },
    },
    methods: {
      Add: (self, key: unknown, value: unknown) => {
        if (self.add(key, value)) return;
        throw clrException(
          "System.Management.Automation.PSArgumentException",
          `The key '${toText(key)}' has already been added to the dictionary.`,
        );
      },
      ChangeSinceLastCheck: () => true,
    },
  },
);

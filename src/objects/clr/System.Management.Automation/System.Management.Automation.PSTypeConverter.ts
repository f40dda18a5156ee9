import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** The base of converters that scripts write for Update-TypeData; each method is theirs. */
class PSTypeConverter extends ClrObject {
  constructor(readonly clrType: ClrType) {
    super();
  }
}

const none = () => {
  throw new Error("PSTypeConverter has methods of derived classes only.");
};

export default defineType<PSTypeConverter>({
  name: "System.Management.Automation.PSTypeConverter",
  kind: "class",
  abstract: true,
  base: "System.Object",
  constructors: {
    "()": function () {
      return new PSTypeConverter(this);
    },
  },
  methods: {
    "bool CanConvertFrom(System.Object sourceValue, type destinationType)": none,
    "System.Object ConvertFrom(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)":
      none,
    "bool CanConvertTo(System.Object sourceValue, type destinationType)": none,
    "System.Object ConvertTo(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)":
      none,
  },
});

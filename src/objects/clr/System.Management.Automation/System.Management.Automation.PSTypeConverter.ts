import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** The base of converters that scripts write for Update-TypeData; each method is theirs. */
class PSTypeConverter extends ClrObject {
  constructor(readonly clrType: ClrType) {
    super();
  }
}

const none = () => {
  throw notModelled("A method of PSTypeConverter that a class does not override");
};

export default defineClr<PSTypeConverter>({
  abstract: true,
  constructors: {
    "()": function () {
      return new PSTypeConverter(this);
    },
  },
  methods: {
    "CanConvertFrom(System.Object,type)": none,
    "ConvertFrom(System.Object,type,System.IFormatProvider,bool)": none,
    "CanConvertTo(System.Object,type)": none,
    "ConvertTo(System.Object,type,System.IFormatProvider,bool)": none,
  },
});

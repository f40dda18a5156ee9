import { defineClr } from "../../types/defineClr.ts";
import { DBNull } from "../../values/DBNull.ts";

export default defineClr({
  methods: {
    "ToString(System.IFormatProvider)": () => "",
    GetTypeCode: () => "DBNull",
  },
  staticProperties: { Value: () => DBNull.value },
  toText: () => "",
});

import { defineByShape } from "../../types/defineByShape.ts";
import { DBNull } from "../../values/DBNull.ts";

export default defineByShape("System.DBNull", {
  methods: {
    "ToString()": () => "",
    "ToString(System.IFormatProvider)": () => "",
    "GetTypeCode()": () => "DBNull",
  },
  staticProperties: { Value: () => DBNull.value },
  toText: () => "",
});

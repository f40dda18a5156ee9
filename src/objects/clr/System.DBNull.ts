import { DBNull } from "../model/DBNull.ts";
import { defineByShape } from "./defineByShape.ts";

export default defineByShape("System.DBNull", {
  methods: {
    "ToString()": () => "",
    "ToString(System.IFormatProvider)": () => "",
    "GetTypeCode()": () => "DBNull",
  },
  staticProperties: { Value: () => DBNull.value },
  toText: () => "",
});

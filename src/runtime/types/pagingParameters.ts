import { defineType } from "../../objects/types/TypeDefinition.ts";
import { UInt64 } from "../../objects/values/numbers.ts";
import { PagingParameters } from "../values/PagingParameters.ts";

export const pagingParameters = defineType<PagingParameters>({
  name: "System.Management.Automation.PagingParameters",
  base: "System.Object",
  methods: {
    "psobject NewTotalCount(ulong totalCount, double accuracy)": (_, count: bigint, accuracy: number) =>
      PagingParameters.totalCount(new UInt64(count), accuracy),
  },
  properties: {
    "switch IncludeTotalCount {get;set;}": (self) => self.includeTotalCount,
    "ulong Skip {get;set;}": (self) => self.skip,
    "ulong First {get;set;}": (self) => self.first,
  },
});

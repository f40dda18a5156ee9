import { defineClr } from "../../../objects/types/defineClr.ts";
import { UInt64 } from "../../../objects/values/numbers.ts";
import { PagingParameters } from "../../values/PagingParameters.ts";

export const pagingParameters = defineClr<PagingParameters>("System.Management.Automation.PagingParameters", {
  methods: {
    NewTotalCount: (_, count: bigint, accuracy: number) => PagingParameters.totalCount(new UInt64(count), accuracy),
  },
  properties: {
    IncludeTotalCount: (self) => self.includeTotalCount,
    Skip: (self) => self.skip,
    First: (self) => self.first,
  },
});

import { integerType } from "./integerMembers.ts";

export default integerType("System.UInt64", "ulong");

import { integerType } from "./integerMembers.ts";

export default integerType("System.SByte", "sbyte");

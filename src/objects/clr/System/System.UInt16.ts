import { integerType } from "./integerMembers.ts";

export default integerType("System.UInt16", "ushort");

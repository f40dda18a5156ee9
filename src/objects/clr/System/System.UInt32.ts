import { integerType } from "./integerMembers.ts";

export default integerType("System.UInt32", "uint");

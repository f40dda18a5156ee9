import { integerType } from "./integerMembers.ts";

export default integerType("System.Byte", "byte");

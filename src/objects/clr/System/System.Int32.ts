import { integerType } from "./integerMembers.ts";

export default integerType("System.Int32", "int");

import { integerType } from "./integerMembers.ts";

export default integerType("System.Int64", "long");

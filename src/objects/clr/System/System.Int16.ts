import { integerType } from "./integerMembers.ts";

export default integerType("System.Int16", "short");
